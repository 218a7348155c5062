/// A piece of HTML that is safe to stand in a page: everything in it was escaped or made by us.
///
/// It is a type of its own so that no untyped text reaches a page unescaped. It is made from pieces
/// that are known to be safe (`markup`), and from text that it escapes.
package struct HTML: Sendable, Hashable {
  /// The UTF-8 of the markup.
  package private(set) var bytes: [UInt8]

  /// Creates an empty piece.
  package init() { bytes = [] }

  /// Creates a piece from markup that stands in our own source.
  package init(markup: StaticString) {
    bytes = []
    append(markup: markup)
  }

  /// Creates a piece from text, which it escapes.
  package init(text: String) {
    bytes = []
    append(text: text)
  }

  /// Creates a piece from bytes that the caller vouches for: a renderer's finished output.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Appends markup that stands in our own source.
  package mutating func append(markup: StaticString) { bytes.append(literal: markup) }

  /// Appends text, escaped for an element's content or a quoted attribute's value.
  package mutating func append(text: String) { bytes.append(htmlEscaped: text) }

  /// Appends another piece.
  package mutating func append(_ other: HTML) {
    bytes.append(span: other.bytes.span, 0..<other.bytes.count)
  }
}
