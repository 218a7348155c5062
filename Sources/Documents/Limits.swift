/// The sizes up to which text is parsed as Markdown.
///
/// libcmark takes over ten seconds on some inputs of 90 KB, and a running parse can't be
/// interrupted. Text over a limit is shown as it stands, with an error at its line.
package struct Limits: Sendable, Hashable {
  /// The bytes of a file.
  package var fileBytes: Int = 5 * 1024 * 1024
  /// The quotes and lists that one line may open.
  package var nesting: Int = 64
  /// The bytes of a paragraph.
  package var paragraphBytes: Int = 128 * 1024
  /// The opening brackets in a paragraph.
  package var paragraphBrackets: Int = 2_000
  /// The runs of `*` or `_` in a paragraph.
  package var paragraphDelimiters: Int = 10_000
  /// The opening brackets in a file.
  package var fileBrackets: Int = 50_000

  package init() {}
}
