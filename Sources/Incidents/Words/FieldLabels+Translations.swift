extension FieldLabels {
  /// A fact whose labels are known in other languages.
  enum Fact: Hashable, Sendable {
    case severity, status, incidentDate, date, started, detected, mitigated, resolved
    case duration, partialDuration, period, detection, users, services, dataLoss, people, teams
  }

  /// The labels of the languages that have a list of their own.
  private static let languages = [korean, chinese, japanese, portuguese, italian]

  /// Returns the labels of a fact in these languages.
  fileprivate static func translations(of fact: Fact) -> [String] {
    languages.flatMap { $0[fact] ?? [] }
  }
}

extension [String] {
  /// Returns the labels of a fact with those of the languages that have a list of their own.
  func translated(as fact: FieldLabels.Fact) -> LabelList {
    LabelList(self + FieldLabels.translations(of: fact))
  }
}
