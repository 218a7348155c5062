// The tokenizer: how text moves the context on.

extension HTMLContext {
  /// Moves on over text.
  ///
  /// Returns the offset of a colon that would let a value choose the scheme of an address, if there
  /// is one.
  mutating func advance(over text: some RandomAccessCollection<UInt8>) -> Int? {
    let bytes = Array(text)
    var wordStart = 0
    var problem: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch place {
      case .text:
        if byte == UInt8(ascii: "<") { place = .tagOpen }
      case .rawText:
        if byte == UInt8(ascii: "<"), bytes.hasEndTag(of: element, at: index + 1) {
          index += element.rawValue.utf8.count + 1
          enter(.endTag)
        }
      case .tagOpen:
        if byte.isLetter {
          element = .other
          wordStart = index
          place = .tagName
        } else if byte == UInt8(ascii: "/") {
          enter(.endTag)
        } else if bytes.has("!--", at: index) {
          index += bytes.has("!--->", at: index) ? 4 : bytes.has("!-->", at: index) ? 3 : 2
          place = bytes[index] == UInt8(ascii: ">") ? .text : .comment
        } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
          place = .declaration
        } else {
          place = .text
          continue
        }
      case .tagName:
        if isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
          element = .init(name: bytes[wordStart..<index])
          place = .tag
          continue
        }
      case .endTag, .declaration:
        if byte == UInt8(ascii: ">") { enter(.text) }
      case .comment:
        if byte == UInt8(ascii: ">"), index >= 2, bytes.endsComment(at: index) { place = .text }
      case .tag:
        if byte == UInt8(ascii: ">") {
          endTag()
        } else if byte == UInt8(ascii: "=") {
          attribute = .code
          place = .beforeValue
        } else if !isSpace(byte), byte != UInt8(ascii: "/") {
          wordStart = index
          place = .attributeName
        }
      case .attributeName:
        if isSpace(byte) || "=/>".utf8.contains(byte) {
          attribute = .init(name: bytes[wordStart..<index])
          place = .afterAttributeName
          continue
        }
      case .afterAttributeName:
        if byte == UInt8(ascii: "=") {
          place = .beforeValue
        } else if !isSpace(byte) {
          leaveAttribute()
          continue
        }
      case .beforeValue:
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
          place = .value
          isSchemeOpen = attribute == .address
          wordStart = index + 1
        } else if byte == UInt8(ascii: ">") {
          leaveAttribute()
          continue
        } else if !isSpace(byte) {
          place = .unquotedValue
        }
      case .value:
        if byte == quote {
          leaveAttribute()
        } else if isSchemeOpen {
          let isKnown = !hasValue && wordStart > 0
          if decideScheme(at: byte, written: isKnown ? bytes[wordStart..<index] : nil) {
            problem = problem ?? index
          }
        }
      case .unquotedValue:
        if isSpace(byte) || byte == UInt8(ascii: ">") {
          leaveAttribute()
          continue
        }
      }
      index += 1
    }
    endWord(bytes[min(wordStart, bytes.count)...])
    return problem
  }

  private mutating func enter(_ place: Place) {
    self = HTMLContext()
    self.place = place
  }

  private mutating func endTag() {
    let element = element
    enter(element == .other ? .text : .rawText)
    self.element = element
  }

  private mutating func leaveAttribute() {
    let element = element
    enter(.tag)
    self.element = element
  }

  /// Keeps what a name that the text's end cuts off was.
  private mutating func endWord(_ word: ArraySlice<UInt8>) {
    switch place {
    case .tagName: element = .init(name: word)
    case .attributeName: attribute = .init(name: word)
    case .text, .rawText, .tagOpen, .tag, .endTag, .afterAttributeName, .beforeValue, .value,
      .unquotedValue, .comment, .declaration:
      break
    }
  }

  /// Closes the question of the scheme where a byte answers it; returns whether a value would be
  /// what answers it.
  private mutating func decideScheme(at byte: UInt8, written: ArraySlice<UInt8>?) -> Bool {
    switch byte {
    case UInt8(ascii: "/"):
      // A slash at the very start may still become a host by what follows.
      isSchemeOpen = written?.isEmpty ?? true
      hasSlash = true
      return false
    case UInt8(ascii: "?"), UInt8(ascii: "#"):
      isSchemeOpen = false
      return false
    case UInt8(ascii: ":"):
      isSchemeOpen = false
      guard !hasSlash else { return false }
      guard let written else {
        attribute = .code
        return hasValue
      }
      if !isAllowedScheme(written) { attribute = .code }
      return false
    default: return false
    }
  }
}

extension HTMLContext.Element {
  fileprivate init(name: ArraySlice<UInt8>) {
    self = Self(rawValue: String(decoding: name.map(\.lowercased), as: UTF8.self)) ?? .other
  }
}

extension HTMLContext.Attribute {
  fileprivate init(name: ArraySlice<UInt8>) {
    let name = String(decoding: name.map(\.lowercased), as: UTF8.self)
    if name == "style" {
      self = .style
    } else if name == "srcdoc" || name.utf8.starts(with: "on".utf8) {
      self = .code
    } else {
      self = addressAttributes.contains(name) ? .address : .plain
    }
  }
}

/// The attributes of HTML and SVG that hold addresses.
private let addressAttributes: Set<String> = [
  "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "from",
  "href", "icon", "imagesrcset", "longdesc", "manifest", "ping", "poster", "profile", "src",
  "srcset", "to", "usemap", "values", "xlink:href", "xml:base",
]

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension [UInt8] {
  /// Whether a word in lower case stands at an offset, in any case.
  fileprivate func has(_ word: String, at start: Int) -> Bool {
    guard start + word.utf8.count <= count else { return false }
    return self[start...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0.lowercased == $1 }
  }

  /// Whether the rest of an element's end tag stands at an offset.
  fileprivate func hasEndTag(of element: HTMLContext.Element, at start: Int) -> Bool {
    let end = start + 1 + element.rawValue.utf8.count
    return has("/" + element.rawValue, at: start)
      && (end == count || isSpace(self[end]) || "/>".utf8.contains(self[end]))
  }

  /// Whether the `>` at an offset ends a comment: after `--` or `--!`.
  fileprivate func endsComment(at end: Int) -> Bool {
    let end = self[end - 1] == UInt8(ascii: "!") ? end - 1 : end
    return end >= 2 && self[end - 1] == UInt8(ascii: "-") && self[end - 2] == UInt8(ascii: "-")
  }
}
