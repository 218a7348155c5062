import Diagnostics

/// Reads front matter whose first line was forgotten: lines of keys in small letters with values,
/// at the very start, and a closing line behind them.
///
/// ```text
/// title: The disk was full        title = "The disk was full"
/// date: 2024-02-03                date = 2024-02-03
/// ---                             +++
/// ```
///
/// There must be two keys, and one that front matter usually has. Refused is what has any other
/// line, such as a blank one, and what begins with labels as people write them: `Date: today`.
func readUnopened(_ file: SourceFile) -> Diagnosed<FrontMatter?> {
  guard let first = file.bytes.first, isKeyStart(first) else { return Diagnosed(nil) }
  let isTOML = keyOfTOML(file.bytes[file.range(ofLine: 1)]) != nil
  let fence = UInt8(ascii: isTOML ? "+" : "-")
  var keys: [String] = []
  var mayGoOn = false
  var line = 1
  while line <= file.lineCount, !isFence(file, line: line, of: fence) {
    let text = file.bytes[file.range(ofLine: line)]
    if let key = isTOML ? keyOfTOML(text) : keyOfYAML(text) {
      keys.append(String(decoding: key, as: UTF8.self))
      // The values of a list, and a text of several lines, stand below their key.
      mayGoOn = !isTOML
    } else if !mayGoOn || !goesOn(text) {
      return Diagnosed(nil)
    }
    line += 1
  }
  guard line <= file.lineCount, keys.count >= 2, !usualKeys.isDisjoint(with: keys) else {
    return Diagnosed(nil)
  }
  let content = 0..<Int(file.lineStarts[line - 1])
  let data = parseData(file, range: content, syntax: isTOML ? .toml : .yaml)
  guard case .mapping = data.value.content,
    !data.diagnostics.contains(where: { $0.severity == .error })
  else { return Diagnosed(nil) }
  let mark = isTOML ? "+++" : "---"
  let missing = Diagnostic(
    .unopenedFrontMatter,
    "front matter begins here without a line '\(mark)' before it, and is read as if it had one",
    path: file.path, range: file.range(ofLine: 1),
    fixIts: [
      .init(
        "write '\(mark)' on a line of its own before the first key", range: 0..<0,
        replacement: mark + "\n", isCertain: true)
    ])
  let end = line < file.lineCount ? Int(file.lineStarts[line]) : file.bytes.count
  return Diagnosed(
    FrontMatter(syntax: isTOML ? .toml : .yaml, range: 0..<end, values: data.value, unread: nil),
    [missing] + data.diagnostics)
}

/// Keys of which front matter has one, whatever tool it is for.
private let usualKeys: Set<String> = [
  "title", "date", "layout", "slug", "author", "authors", "tags", "categories", "category",
  "permalink", "description", "draft", "published", "status", "severity", "services", "id",
]

/// The key of a line `key: value` or `key:`; nil for any other line.
private func keyOfYAML(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let key = name(atStartOf: line)
  guard !key.isEmpty, key.endIndex < line.endIndex, line[key.endIndex] == UInt8(ascii: ":"),
    key.endIndex + 1 == line.endIndex || line[key.endIndex + 1] <= 0x20
  else { return nil }
  return key
}

/// The key of a line `key = value`; nil for any other line.
private func keyOfTOML(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let key = name(atStartOf: line)
  guard !key.isEmpty, line[key.endIndex...].first(where: { $0 > 0x20 }) == UInt8(ascii: "=") else {
    return nil
  }
  return key
}

/// The letters, digits, `_` and `-` that a line begins with, if the first one is a small letter.
private func name(atStartOf line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let first = line.first, isKeyStart(first) else { return [] }
  return line.prefix { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D }
}

private func isKeyStart(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

/// Whether a line may belong to the value of the key above it: it is indented, or an item.
private func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
  let words = line.drop { $0 == 0x20 }
  guard let first = words.first else { return false }
  return words.startIndex > line.startIndex
    || first == UInt8(ascii: "-") && words.dropFirst().first == 0x20
}

extension Diagnostic.Kind {
  static let unopenedFrontMatter = Self(
    "unopened-front-matter", .warning,
    explanation: """
      The file begins with keys and values and a line '---' (or '+++') behind them, but has no such \
      line before them. They are read as front matter. To other programs they are a heading: write \
      the same mark on a line of its own before the first key.
      """)
}
