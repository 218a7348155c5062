import Diagnostics

/// One tag of a template's source.
struct TemplateTag {
  enum Kind {
    case comment
    case delimiters
    /// `{{name}}`
    case variable
    /// `{{{name}}}` and `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{/name}}`
    case close

    /// Whether an end tag belongs to it.
    var isOpening: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      case .comment, .delimiters, .variable, .raw, .partial, .close: false
      }
    }
  }

  var kind: Kind
  /// The tag with its delimiters.
  var range: SourceRange
  /// The name in it, without the asterisk of a dynamic name.
  var name: SourceRange
  /// Whether the name is that of a value that holds the template's name (`{{>*name}}`).
  var isDynamic = false
  /// For an opening tag, the index of the tag that ends its content.
  var closing = 0
  /// For an end tag, the index of the tag that it closes.
  var opening: Int?
  /// What the tag removes from the text: itself, and its line where it stands alone.
  var cut: SourceRange
  /// Whether its line holds nothing else.
  var isStandalone = false
  /// The white space before it where it is the first of its line.
  var indent: SourceRange?
}

extension Diagnostic.Kind {
  static let templateSyntax = Diagnostic.Kind(
    "template-syntax", .error,
    explanation: """
      A tag of a template can't be read: it has no closing delimiter, no name, or a name with a \
      space in it. The tag is left out of the page; without a closing delimiter, the rest of the \
      file is taken for text. Tags are written {{name}}, {{#section}}, \
      {{^inverted}}, {{/section}}, {{> partial}}, {{< layout}}, {{$ block}} and {{! comment}}.
      """)
}

/// Returns the tags of a template in source order.
func scanTags(of file: SourceFile) -> Diagnosed<[TemplateTag]> {
  var scanner = TagScanner(file: file)
  scanner.scan()
  return Diagnosed(scanner.tags, scanner.diagnostics)
}

private struct TagScanner {
  let file: SourceFile
  var open: [UInt8] = Array("{{".utf8)
  var close: [UInt8] = Array("}}".utf8)
  var tags: [TemplateTag] = []
  var diagnostics: [Diagnostic] = []

  init(file: SourceFile) { self.file = file }

  mutating func scan() {
    var index = 0
    while let start = find(open, from: index) {
      index = scanTag(at: start)
    }
  }

  /// Reads the tag whose opening delimiter stands at `start` and returns where it ends.
  private mutating func scanTag(at start: Int) -> Int {
    var content = start + open.count
    let bytes = file.bytes
    while content < bytes.count, isSpace(bytes[content]) { content += 1 }
    let sigil = content < bytes.count ? bytes[content] : 0
    let kind = kind(of: sigil)
    let isTriple = sigil == UInt8(ascii: "{")
    let ending =
      switch sigil {
      case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
      case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
      default: close
      }
    if kind != .variable || isTriple { content += 1 }
    guard let end = find(ending, from: content) else {
      report(
        "'\(excerpt(from: start))' is not closed by '\(String(decoding: ending, as: UTF8.self))'",
        at: start..<min(start + open.count, bytes.count))
      return bytes.count
    }
    let range = start..<end + ending.count
    var name = trimmed(content..<end)
    var tag = TemplateTag(kind: kind, range: range, name: name, cut: range)
    switch kind {
    case .comment: break
    case .delimiters:
      setDelimiters(name, tag: range)
    case .partial, .parent, .close:
      if let first = name.first, bytes[first] == UInt8(ascii: "*") {
        name = trimmed(name.dropFirst())
        tag.isDynamic = true
        tag.name = name
      }
      fallthrough
    case .variable, .raw, .section, .inverted, .block:
      guard !name.isEmpty else {
        report("'\(file.text(range))' has no name", at: range)
        tag.kind = .comment
        break
      }
      if bytes[name].contains(where: isSpace) {
        report("the name '\(file.text(name))' has a space in it", at: range)
        tag.kind = kind.isOpening || kind == .close ? kind : .comment
      }
    }
    tags.append(tag)
    return range.upperBound
  }

  private func kind(of sigil: UInt8) -> TemplateTag.Kind {
    switch sigil {
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "/"): .close
    default: .variable
    }
  }

  private mutating func setDelimiters(_ content: SourceRange, tag: SourceRange) {
    let parts = file.bytes[content].split(whereSeparator: isSpace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      return report("'\(file.text(tag))' does not name two delimiters", at: tag)
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(file.bytes[start]) { start += 1 }
    while end > start, isSpace(file.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    let bytes = file.bytes.span
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    var index = start
    while index <= bytes.count - pattern.count {
      if bytes[index] == first {
        var matched = 1
        while matched < pattern.count, bytes[index + matched] == pattern[matched] { matched += 1 }
        if matched == pattern.count { return index }
      }
      index += 1
    }
    return nil
  }

  private func excerpt(from start: Int) -> String {
    let line = file.range(ofLine: file.line(at: start))
    return file.text(start..<min(max(start, line.upperBound), start + 24))
  }

  private mutating func report(_ message: String, at range: SourceRange) {
    diagnostics.append(Diagnostic(.templateSyntax, message, path: file.path, range: range))
  }
}

/// Whether a byte is white space in the sense of a template: space, tab, or part of a line ending.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
