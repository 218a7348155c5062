/// How a piece of text looks on a terminal.
package enum TextStyle: Sendable {
  case bold, dim, red, yellow, cyan, green

  private var code: StaticString {
    switch self {
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .red: "\u{1B}[1;31m"
    case .yellow: "\u{1B}[1;33m"
    case .cyan: "\u{1B}[36m"
    case .green: "\u{1B}[32m"
    }
  }

  /// Returns text in this style, or as it is where colours are off.
  package func applied(to text: String, usesColor: Bool) -> String {
    usesColor && !text.isEmpty ? "\(code)\(text)\u{1B}[0m" : text
  }
}
