import Diagnostics

/// A template's source in parts: text and tags in source order, flat.
struct TemplateSyntax: Sendable {
  let file: SourceFile
  /// Preorder: what a part contains follows it, up to the part's `end`.
  var parts: [Part] = []

  /// A piece of text, or a tag with what it contains.
  struct Part: Sendable {
    enum Kind: Sendable {
      case text, variable, raw, section, inverted, partial, parent, block
    }

    var kind: Kind
    /// The bytes of the text, or of the opening tag.
    var range: SourceRange
    var name: SourceRange = 0..<0
    var isDynamic = false
    /// The index after the last part that it contains.
    var end: Int
    /// Whether the tag has its line for itself.
    var isStandalone = false
    /// The width of the white space before the tag where it is the first of its line.
    var indent: SourceRange?
    /// The white space before the first line of what a standalone tag contains, if that holds
    /// anything.
    var innerIndent: SourceRange?
  }
}

/// Reads a template.
func parseTemplate(_ file: SourceFile) -> Diagnosed<TemplateSyntax> {
  var scanned = scanTags(of: file)
  scanned.diagnostics += matchSections(&scanned.value, of: file)
  markStandaloneLines(&scanned.value, of: file)
  let tags = scanned.value

  var syntax = TemplateSyntax(file: file)
  var open: [(part: Int, closing: Int)] = []
  var position = 0
  for (index, tag) in tags.enumerated() {
    if position < tag.cut.lowerBound {
      syntax.appendText(position..<tag.cut.lowerBound)
    }
    position = max(position, tag.cut.upperBound)
    while let last = open.last, last.closing == index {
      syntax.parts[last.part].end = syntax.parts.count
      open.removeLast()
    }
    guard let kind = tag.kind.part else { continue }
    var part = TemplateSyntax.Part(
      kind: kind, range: tag.range, name: tag.name, isDynamic: tag.isDynamic,
      end: syntax.parts.count + 1, isStandalone: tag.isStandalone, indent: tag.indent)
    if tag.isStandalone, tag.kind.isOpening {
      let closing = tag.closing < tags.count ? tags[tag.closing].range.lowerBound : file.bytes.count
      part.innerIndent = file.firstIndent(of: tag.cut.upperBound..<closing)
    }
    if tag.kind.isOpening { open.append((syntax.parts.count, tag.closing)) }
    syntax.parts.append(part)
  }
  if position < file.bytes.count { syntax.appendText(position..<file.bytes.count) }
  for last in open { syntax.parts[last.part].end = syntax.parts.count }
  return Diagnosed(syntax, scanned.diagnostics)
}

extension TemplateSyntax {
  fileprivate mutating func appendText(_ range: SourceRange) {
    parts.append(Part(kind: .text, range: range, end: parts.count + 1))
  }
}

extension SourceFile {
  /// The white space before the first line that holds anything, or nil where all lines are blank.
  fileprivate func firstIndent(of range: SourceRange) -> SourceRange? {
    var lineStart = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        lineStart = index + 1
      } else if !isSpace(byte) {
        return lineStart..<index
      }
      index += 1
    }
    return nil
  }
}

extension TemplateTag.Kind {
  fileprivate var part: TemplateSyntax.Part.Kind? {
    switch self {
    case .comment, .delimiters, .close: nil
    case .variable: .variable
    case .raw: .raw
    case .section: .section
    case .inverted: .inverted
    case .partial: .partial
    case .parent: .parent
    case .block: .block
    }
  }
}
