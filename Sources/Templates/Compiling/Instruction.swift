/// One step of a compiled template.
///
/// All of it is plain numbers: reading an instruction retains nothing, so that threads that render
/// from one library don't contend.
enum Instruction: Sendable {
  /// Writes bytes of the library's text. `line` is the first line start after `start`.
  case text(start: Int32, end: Int32, line: Int32)
  /// Writes a value. `isRaw` says that the template asked for markup.
  case value(Path, Escaping, isRaw: Bool)
  /// Enters a section, or jumps to `end` where its value is false. `usesElement` says that
  /// something in it, or in what it calls, may ask for the value by `{{.}}`.
  case section(Path, end: Int32, usesElement: Bool)
  /// Goes to the next element of a section's list, or leaves the section; it began at `start`.
  case endSection(start: Int32)
  /// Jumps to `end` unless the value is false.
  case inverted(Path, end: Int32)
  case partial(entry: Int32, Indent)
  case dynamicPartial(Path, Indent)
  /// Calls a template with arguments for its blocks.
  case parent(entry: Int32, Indent, arguments: Int32)
  case dynamicParent(Path, Indent, arguments: Int32)
  /// Calls what replaces a block and goes to `end`, or goes on with its own content.
  case block(slot: Int32, end: Int32, Indent, isStandalone: Bool)
  case `return`

  /// The keys of a dotted name; none for `.`.
  struct Path: Sendable {
    var start: Int32
    var count: Int16
    /// Whether the name is one of the library's constants.
    var isConstant: Bool
  }

  /// White space before each line of what is called, in the library's indents.
  struct Indent: Sendable {
    var start: Int32 = 0
    var count: Int32 = 0
  }
}
