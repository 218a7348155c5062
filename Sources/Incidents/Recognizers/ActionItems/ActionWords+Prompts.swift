// The words of a template that stand where an item is to be written.

extension ActionWords {
  /// Whether an item only asks the author of a template for one, or stands in for one:
  /// `… another item`, `TODO: add items`, `What can we do better?`.
  static func isPrompt(_ text: String) -> Bool {
    var words = text.utf8.lowercased[...]
    while let first = words.first, !first.isWordByte { words = words.dropFirst() }
    while let last = words.last, !last.isWordByte && last != UInt8(ascii: "?") {
      words = words.dropLast()
    }
    if words.begins(with: "…") { words = words.dropFirst("…".utf8.count).trimmed }
    if words.isEmpty || isPlaceholder(words.string) || isFillIn(text) { return true }
    if words.last == UInt8(ascii: "?"), questions.contains(where: { words.begins(with: $0) }) {
      return true
    }
    if words.count <= 90, promptBeginnings.contains(where: { words.begins(with: $0) }) {
      return true
    }
    while let last = words.last, last.isDigit || last == 0x20 || last == UInt8(ascii: "#") {
      words = words.dropLast()
    }
    return prompts.contains { $0.utf8CodeUnitCount == words.count && words.begins(with: $0) }
  }

  /// Whether a text has no words but those between `<` and `>`, for which others are to be filled
  /// in: `<action item> - <owner>`.
  private static func isFillIn(_ text: String) -> Bool {
    let words = Array(text.utf8)[...].trimmed
    guard words.first == UInt8(ascii: "<"), words.contains(UInt8(ascii: ">")) else { return false }
    var depth = 0
    for byte in words {
      switch byte {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      default: if depth <= 0, byte.isWordByte { return false }
      }
    }
    return depth == 0
  }

  private static let questions: [StaticString] = [
    "what ", "how ", "which ", "who ", "are there ", "is there ",
  ]
  private static let prompts: [StaticString] = [
    "another item", "another action item", "another action", "item", "action", "action item",
    "task",
    "add items", "add item", "add action items", "add actions", "more", "and so on", "etc",
    "example",
    "action items", "to be added", "to be defined", "to be determined", "to be decided",
    "placeholder",
    "no action items required", "no action required", "no further action", "no further actions",
    "nichts", "nichts mehr", "rien", "rien à faire", "nada", "nada más", "nada mais", "niente",
    "nulla", "niets", "geen", "ingenting", "intet", "inget",
    "keine", "aucune", "ninguna", "nenhuma", "なし", "特になし", "无", "無", "暂无", "없음", "해당 없음",
  ]
  private static let promptBeginnings: [StaticString] = [
    "add items here", "add action items", "add your ", "list action items", "list the action",
    "list all action", "describe the action", "these are only sample", "example action",
    "example: ", "e.g. ", "e.g., ", "z. b. ", "z.b. ", "p. ex. ", "p.ex. ", "f.eks. ", "bijv. ",
    "insert ", "todo: add", "todo add", "to do: add", "fill in ", "your action item",
  ]
}
