extension ActionWords {
  /// Whether a line nested in an item tells more about it, such as `Description: compare offers`.
  static func isDetail(_ text: String) -> Bool {
    let label = text.asciiLowercased.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard label.count < text.utf8.count else { return false }
    return details.contains { label.elementsEqual($0.utf8) }
  }

  private static let details = [
    "description", "details", "detail", "what", "why", "reason", "rationale", "goal", "purpose",
    "owner", "assignee", "responsible", "due", "due date", "deadline", "status", "priority",
    "ticket",
  ]

  /// Whether a sentence after the items only looks back on them: `By implementing these measures, …`.
  static func isClosing(_ text: String) -> Bool {
    let words = Array(text.asciiLowercased.utf8)
    return closings.occurs(in: words)
  }

  private static let closings = PhraseTable([
    "these measures", "these actions", "these steps", "these changes", "these improvements",
    "these tasks", "these items",
  ])
}
