import Diagnostics

/// How an HTML block begins (CommonMark 0.30, section 4.6).
enum HTMLStart: Sendable {
  /// `<script`, `<pre`, `<style` and `<textarea`, which end with an end tag.
  case element
  case comment, instruction, declaration, characterData
  /// Any other tag; the block ends at a blank line.
  case other
}

/// What the beginning of a line says about blocks.
struct ScannedLine {
  private let bytes: [UInt8]
  let number: Int
  let lineStart: Int
  let end: Int
  /// The offset of the first byte that is no space.
  let start: Int
  /// The column of that byte, from 0.
  let indentation: Int
  /// The offset behind the marks of quotes and items at the start.
  private(set) var contentStart: Int
  private(set) var contentIndentation: Int
  /// How many marks of quotes and items stand at the start.
  private(set) var markers = 0
  /// Whether the first of them is that of a quote.
  private(set) var isQuote = false

  init(source: SourceFile, number: Int) {
    bytes = source.bytes
    self.number = number
    let bounds = source.range(ofLine: number)
    lineStart = bounds.lowerBound
    end = bounds.upperBound
    var index = bounds.lowerBound
    var column = 0
    while index < bounds.upperBound, isSpace(bytes[index]) {
      column = bytes[index] == 0x09 ? (column / 4 + 1) * 4 : column + 1
      index += 1
    }
    start = index
    indentation = column
    contentStart = index
    contentIndentation = column
    readMarkers()
  }

  var isBlank: Bool { start == end }

  private mutating func readMarkers() {
    if start < end, bytes[start] == 0x2A || bytes[start] == 0x2D,
      bytes[start..<end].allSatisfy({ $0 == bytes[start] || isSpace($0) })
    {
      // A thematic break, or at most one item.
      markers = 1
      contentStart = end
      return
    }
    while contentStart < end {
      var width = 1
      switch bytes[contentStart] {
      case 0x3E: if markers == 0 { isQuote = true }
      case 0x2A, 0x2B, 0x2D: break
      case 0x30...0x39:
        while width < 10, contentStart + width < end,
          (0x30...0x39).contains(bytes[contentStart + width])
        {
          width += 1
        }
        guard contentStart + width < end,
          bytes[contentStart + width] == 0x2E || bytes[contentStart + width] == 0x29
        else { return }
        width += 1
      default: return
      }
      let behind = contentStart + width
      guard bytes[contentStart] == 0x3E || behind == end || isSpace(bytes[behind]) else { return }
      markers += 1
      contentStart = behind
      contentIndentation += width
      while contentStart < end, isSpace(bytes[contentStart]) {
        contentStart += 1
        contentIndentation += 1
      }
    }
  }

  /// The fence that the content opens.
  var fence: (character: UInt8, length: Int)? {
    guard contentStart < end else { return nil }
    let character = bytes[contentStart]
    guard character == 0x60 || character == 0x7E else { return nil }
    let content = bytes[contentStart..<end]
    let length = content.prefix { $0 == character }.count
    guard length >= 3 else { return nil }
    if character == 0x60, content.dropFirst(length).contains(0x60) { return nil }
    return (character, length)
  }

  /// Whether this line closes a fence.
  func closesFence(_ character: UInt8, _ length: Int, indentation limit: Int = 3) -> Bool {
    guard indentation <= limit, bytes[start] == character else { return false }
    let content = bytes[start..<end]
    let count = content.prefix { $0 == character }.count
    return count >= length && content.dropFirst(count).allSatisfy(isSpace)
  }

  /// The HTML block that the content may begin.
  var htmlStart: HTMLStart? {
    guard contentStart < end, bytes[contentStart] == 0x3C else { return nil }
    let content = bytes[contentStart..<end].prefix(12)
    if content.starts(with: "<!--".utf8) { return .comment }
    if content.starts(with: "<?".utf8) { return .instruction }
    if content.starts(with: "<![CDATA[".utf8) { return .characterData }
    let lowercased = content.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if lowercased.count > 2, lowercased[1] == 0x21, lowercased[2] >= 0x61, lowercased[2] <= 0x7A {
      return .declaration
    }
    for name in ["<script", "<pre", "<style", "<textarea"]
    where lowercased.starts(with: name.utf8) {
      let next = lowercased.dropFirst(name.utf8.count).first ?? 0x20
      return next <= 0x20 || next == 0x3E ? .element : .other
    }
    return .other
  }

  /// Whether the HTML block of a kind ends with this line.
  func ends(_ kind: HTMLStart) -> Bool {
    switch kind {
    case .comment: contains("-->")
    case .instruction: contains("?>")
    case .declaration: contains(">")
    case .characterData: contains("]]>")
    case .element:
      contains("</script>") || contains("</pre>") || contains("</style>") || contains("</textarea>")
    case .other: false
    }
  }

  private func contains(_ text: StaticString) -> Bool {
    let pattern = Array("\(text)".utf8)
    var index = contentStart
    while index + pattern.count <= end {
      var length = 0
      while length < pattern.count {
        let byte = bytes[index + length]
        guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == pattern[length] else { break }
        length += 1
      }
      if length == pattern.count { return true }
      index += 1
    }
    return false
  }
}
