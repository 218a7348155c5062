import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let durationContradiction = Diagnostic.Kind(
    "duration-contradiction", .warning, concernsReader: true,
    explanation: """
      The report states a duration that fits none of its times: not from start to resolution, not \
      from detection, not to mitigation, each give or take a twentieth, five minutes and what a whole \
      number of hours or days rounds off. A downtime contradicts only where it is longer than the \
      incident, or where the times lie more than a day and four times as long apart. Both figures are kept; readers see the stated one first.
      """)
  static let delayContradiction = Diagnostic.Kind(
    "delay-contradiction", .note, concernsReader: true,
    explanation: """
      The report states how long it took to detect or to mitigate the incident, and its own times \
      tell another length, give or take a twentieth, five minutes and what a whole number of hours or \
      days rounds off. Both figures are kept.
      """)
  static let endBeforeStart = Diagnostic.Kind(
    "end-before-start", .warning, concernsReader: true,
    explanation: """
      A milestone lies before the start of the incident. No duration is computed from the two; check \
      the dates and zones of both.
      """)
}

/// Compares the duration that the report states with what follows from its times.
func checkDuration(_ incident: Incident) -> [Diagnostic] {
  guard let stated = incident.statedDuration, let whole = incident.computedMinutes else {
    return []
  }
  let minutes = stated.value.minutes
  let tolerance = tolerance(of: stated.value)
  switch stated.value.extent {
  case .part where minutes <= whole + tolerance && (whole <= 1_440 || whole <= minutes * 4):
    return []
  case .whole, .part:
    let spans = [
      whole, incident.milestones.minutes(from: .started, to: .mitigated),
      incident.milestones.minutes(from: .detected, to: .resolved),
    ]
    if spans.contains(where: { $0.map { abs($0 - minutes) <= tolerance } ?? false }) { return [] }
  }
  return [
    Diagnostic(
      .durationContradiction,
      "the text says '\(stated.value.written)' (\(minutes) minutes), but from start to resolution it is \(whole) minutes",
      path: incident.document.file.path, range: stated.range,
      help: "correct the one that is wrong, or say what the other one measures")
  ]
}

/// Compares the times to detect and to mitigate that the report states with what follows from its
/// times.
func checkDelays(_ incident: Incident) -> [Diagnostic] {
  [Milestones.Name.detected, .mitigated].compactMap { name in
    guard let stated = incident.statedDelays[name],
      let measured = incident.milestones.minutes(from: .started, to: name),
      abs(measured - stated.value.minutes) > tolerance(of: stated.value)
    else { return nil }
    return Diagnostic(
      .delayContradiction,
      "the text says '\(stated.value.written)', but from the start until it was \(name.rawValue) it is \(measured) minutes",
      path: incident.document.file.path, range: stated.range,
      help: "correct the one that is wrong, or say what the other one measures")
  }
}

/// How many minutes a stated duration may differ from a measured one.
private func tolerance(of duration: Incident.Duration) -> Int {
  let minutes = duration.minutes
  let words = Array(duration.written.utf8).lowercased
  let isInDays = ["day", "week", "dag", "tag", "jour", "día", "dia"].contains {
    words.containsWords(startingWith: $0)
  }
  // `3 hours` is 160 minutes as well, and `14 days` ends in the evening.
  let rounding = isInDays && minutes % 1_440 == 0 ? 719 : minutes % 60 == 0 ? 29 : 0
  return max(5, minutes / 20, rounding)
}

/// Finds milestones that lie before the start.
func checkOrder(_ incident: Incident) -> [Diagnostic] {
  guard let start = incident.milestones[.started]?.value else { return [] }
  return [Milestones.Name.detected, .mitigated, .resolved].compactMap { name in
    guard let other = incident.milestones[name], let minutes = start.minutes(to: other.value),
      minutes < 0
    else { return nil }
    return Diagnostic(
      .endBeforeStart, "the incident is \(name.rawValue) before it started",
      path: incident.document.file.path, range: other.range,
      help: "check the dates and zones of both times")
  }
}
