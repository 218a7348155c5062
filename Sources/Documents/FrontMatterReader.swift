import Diagnostics

/// Finds and reads the front matter of a file: YAML between `---` lines, TOML between `+++` lines,
/// or a JSON object, at the very start; blank lines may stand before YAML.
///
/// Keys with values before a closing line are front matter too where only the first line was
/// forgotten. A `---` line without a second one, and a block between two that holds no mapping, is
/// Markdown: a thematic break.
///
/// - Returns: The front matter, nil where there is none; the diagnostics are those of `parseData`,
///   `unclosed-front-matter` and `unopened-front-matter`.
func readFrontMatter(of file: SourceFile) -> Diagnosed<FrontMatter?> {
  switch file.bytes.first {
  case UInt8(ascii: "+"): readFenced(file, fence: UInt8(ascii: "+"), syntax: .toml)
  case UInt8(ascii: "{"): readObject(file)
  case UInt8(ascii: "-"), 0x0A, 0x0D, 0x20, 0x09:
    readFenced(file, fence: UInt8(ascii: "-"), syntax: .yaml)
  default: readUnopened(file)
  }
}

/// How many blank lines may stand before front matter: more are no slip of an editor.
private let mostBlankLines = 3

private func readFenced(
  _ file: SourceFile, fence: UInt8, syntax: DataSyntax
) -> Diagnosed<FrontMatter?> {
  var opening = 1
  while opening < file.lineCount, opening <= mostBlankLines,
    file.bytes[file.range(ofLine: opening)].allSatisfy({ $0 <= 0x20 })
  {
    opening += 1
  }
  guard opening < file.lineCount, isFence(file, line: opening, of: fence) else {
    return Diagnosed(nil)
  }
  guard
    let closing = (opening + 1...file.lineCount).first(where: { isFence(file, line: $0, of: fence) }
    )
  else {
    let rest = file.bytes[Int(file.lineStarts[opening])...]
    guard syntax == .yaml ? beginsWithKey(rest) : beginsWithTOMLKey(rest) else {
      return Diagnosed(nil)
    }
    let mark = syntax == .yaml ? "---" : "+++"
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .unclosedFrontMatter, "front matter begins here and does not end, so it is read as text",
          path: file.path, range: file.range(ofLine: opening),
          help: "write '\(mark)' on a line of its own after the last key")
      ])
  }
  let start = Int(file.lineStarts[opening])
  let content = start..<Int(file.lineStarts[closing - 1])
  let end = closing < file.lineCount ? Int(file.lineStarts[closing]) : file.bytes.count
  // Behind a blank line a rule is more likely.
  guard opening == 1 || beginsWithKey(file.bytes[content]) else { return Diagnosed(nil) }
  var data = parseData(file, range: content, syntax: syntax)
  if data.diagnostics.contains(where: { $0.severity == .error }) {
    // Two thematic breaks with a text between them that is no YAML either.
    let text = file.bytes[content]
    guard syntax != .yaml || beginsWithKey(text) && !beginsWithHeading(text) else {
      return Diagnosed(nil)
    }
  }
  switch data.value.content {
  case .mapping: break
  case .null:
    // Two thematic breaks in a row; a comment between them says that it is front matter.
    guard !file.bytes[content].allSatisfy({ $0 <= 0x20 }) else { return Diagnosed(nil) }
    data.value = DataValue(.mapping([]), range: content)
  case .scalar, .list: return Diagnosed(nil)
  }
  let matter = FrontMatter(
    syntax: syntax, range: 0..<end, values: data.value,
    unread: unreadPart(of: data, in: file, content: content))
  return Diagnosed(matter, data.diagnostics)
}

/// The lines behind the last key that was read; nil where the block was read to its end.
private func unreadPart(
  of data: Diagnosed<DataValue>, in file: SourceFile, content: SourceRange
) -> SourceRange? {
  let isBroken = data.diagnostics.contains {
    $0.kind == .dataSyntax || $0.kind == .dataTooLarge
  }
  guard isBroken else { return nil }
  guard let last = data.value.entries.last?.value.range.upperBound else { return content }
  // The value of a block of text ends with its last line break.
  let line = file.line(at: Swift.max(content.lowerBound, last - 1))
  let next = line < file.lineCount ? Int(file.lineStarts[line]) : content.upperBound
  return Swift.min(next, content.upperBound)..<content.upperBound
}

/// Whether a line is three times the character of a fence, and nothing else but space.
func isFence(_ file: SourceFile, line: Int, of fence: UInt8) -> Bool {
  let bytes = file.bytes[file.range(ofLine: line)]
  return bytes.count >= 3 && bytes.prefix(3).allSatisfy { $0 == fence }
    && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}

/// Whether the first line that is neither blank nor a comment looks like `key:`.
private func beginsWithKey(_ text: ArraySlice<UInt8>) -> Bool {
  for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
    if first == UInt8(ascii: "#") { continue }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let key = line[..<colon]
    let isName = first == UInt8(ascii: "_") || first == UInt8(ascii: "\"") || first | 0x20 >= 0x61
    return isName && !key.contains(0x20) && (colon + 1 == line.endIndex || line[colon + 1] <= 0x20)
  }
  return false
}

/// Whether the first line that is not blank is a Markdown heading, or a comment of YAML.
private func beginsWithHeading(_ text: ArraySlice<UInt8>) -> Bool {
  text.first { $0 > 0x20 } == UInt8(ascii: "#")
}

/// Whether the first line that is neither blank nor a comment looks like `key =` or `[table]`.
private func beginsWithTOMLKey(_ text: ArraySlice<UInt8>) -> Bool {
  for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
    guard let first = line.first(where: { $0 > 0x20 }), first != UInt8(ascii: "#") else { continue }
    if first == UInt8(ascii: "[") { return true }
    let key = line.drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") }
    return !key.isEmpty && line[key.endIndex...].first { $0 > 0x20 } == UInt8(ascii: "=")
  }
  return false
}

private func readObject(_ file: SourceFile) -> Diagnosed<FrontMatter?> {
  guard let end = objectEnd(in: file.bytes) else { return Diagnosed(nil) }
  // `{% raw %}` and the like are text.
  let first = file.bytes[1..<end].first { $0 > 0x20 }
  guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "}") else { return Diagnosed(nil) }
  let line = file.line(at: end - 1)
  let rest = file.bytes[end..<Swift.max(end, file.range(ofLine: line).upperBound)]
  guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return Diagnosed(nil) }
  var data = parseData(file, range: 0..<end, syntax: .json)
  if data.value.entries.isEmpty { data.value = DataValue(.mapping([]), range: 0..<end) }
  let next = line < file.lineCount ? Int(file.lineStarts[line]) : file.bytes.count
  return Diagnosed(
    FrontMatter(
      syntax: .json, range: 0..<next, values: data.value,
      unread: unreadPart(of: data, in: file, content: 0..<end)), data.diagnostics)
}

/// Returns the offset behind the brace that closes the one at the start.
private func objectEnd(in bytes: [UInt8]) -> Int? {
  var depth = 0
  var isInString = false
  var index = 0
  while index < bytes.count {
    switch bytes[index] {
    case UInt8(ascii: "\""): isInString.toggle()
    case UInt8(ascii: "\\") where isInString: index += 1
    case UInt8(ascii: "{") where !isInString: depth += 1
    case UInt8(ascii: "}") where !isInString:
      depth -= 1
      if depth == 0 { return index + 1 }
    default: break
    }
    index += 1
  }
  return nil
}

extension Diagnostic.Kind {
  static let unclosedFrontMatter = Self(
    "unclosed-front-matter", .warning,
    explanation: """
      The file begins with '---' (or '+++') and a line that looks like a key with a value, and no \
      such line closes the front matter. So all of it is text, and none of its keys count. Write \
      the same mark on a line of its own after the last key.
      """)
}
