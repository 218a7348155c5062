import Diagnostics
import Documents

extension ImpactReader {
  /// How much failed, where a sentence plainly says so: `12% of requests failed`,
  /// `4,200 payments were rejected`.
  func affectedRequests() -> Located<String>? {
    firstCount(of: Self.requests, in: outline.entries(.impact, .summary).flatMap(\.lines))
      ?? firstCount(of: Self.requests, in: opening)
  }

  /// How many could not use something, where the opening of a report without sections plainly says
  /// so: `1,200 customers could not pay`.
  func plainlyAffectedUsers() -> Located<String>? { firstCount(of: Self.users, in: opening) }

  static let users = [
    "users", "customers", "accounts", "clients", "subscribers", "merchants", "devices", "visitors",
    "members", "people",
  ]

  private static let requests = [
    "requests", "queries", "transactions", "payments", "orders", "logins", "jobs", "builds",
    "messages", "emails", "calls", "uploads", "connections",
  ]

  /// The lines that a report begins with, as far as no section has them.
  private var opening: [Int] {
    table.lines.indices.prefix(24).filter { outline.role(ofLine: $0) == .other }
  }

  private func firstCount(of nouns: [String], in lines: [Int]) -> Located<String>? {
    let telling = lines.filter { !table.lines[$0].isRow }
    for (text, index) in outline.paragraphs(in: telling, of: table) {
      for sentence in sentences(of: table.bytes[text])
      where Self.harms.occurs(in: table.bytes[sentence]) {
        guard let range = userCount(sentence, nouns: nouns), isNumber(range),
          !table.stamps(in: text, from: index).contains(where: { $0.range.overlaps(range) }),
          isHarmed(table.bytes[range.upperBound..<sentence.upperBound])
        else { continue }
        return Located(
          table.text(range), at: table.sourceRange(of: range, inParagraph: index), .stated)
      }
    }
    return nil
  }

  /// Whether a count is one in digits, or of all.
  private func isNumber(_ range: Range<Int>) -> Bool {
    let before = table.bytes[Swift.max(0, range.lowerBound - 12)..<range.lowerBound]
    if Self.denials.occurs(in: before) { return false }
    let words = table.bytes[range].lowercased
    return words.contains(where: \.isDigit) || words.begins(with: "all ")
  }

  /// Whether the words behind a count say at once that these could not do something, or failed.
  private func isHarmed(_ words: ArraySlice<UInt8>) -> Bool {
    let near = words.prefix(64)
    guard let first = Self.harms.firstMatch(in: near), first <= 32 else { return false }
    let between = near.prefix(first)
    return !between.contains { $0.isOne(of: ",;:()") } && !Self.conditions.occurs(in: between)
  }

  private static let denials = PhraseTable(["none of", "no%", "not%", "neither of"])

  /// What says that something failed, or that somebody could not use it.
  private static let harms = PhraseTable([
    "failed", "were failing", "are failing", "errored", "timed out", "were timing out",
    "were dropped", "were lost", "were rejected", "were refused", "were delayed", "were affected",
    "were impacted", "was affected", "got affected", "could not", "couldn't", "were unable",
    "were not able", "weren't able", "were not processed", "were not delivered", "got an error",
    "got errors", "received an error", "received errors", "saw an error", "saw errors",
    "returned errors", "returned an error", "returned 5", "returned http 5", "resulted in errors",
    "resulted in 5", "were locked out", "lost access", "had no access", "were without",
    "were disconnected",
  ])

  /// Words between that make it a thought or a denial.
  private static let conditions = PhraseTable([
    "not%", "would%", "could have", "might", "may%", "never%", "if%", "until%", "before%",
  ])
}
