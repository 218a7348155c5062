// One escaper for each context of an output. All work on UTF-8 bytes, never on Characters: a quote
// followed by a combining accent is one Character, and a rule about quotes would miss it.

extension [UInt8] {
  /// Appends text to HTML, safe in an element's content and in an attribute in double or single
  /// quotes.
  ///
  /// Control characters that HTML forbids become U+FFFD.
  package mutating func append(htmlEscaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      // Runs of bytes that stay as they are go in one step.
      var run = 0
      for index in 0..<utf8.count where unsafe needsHTMLEscape(utf8[index]) {
        unsafe append(contentsOf: utf8[run..<index])
        unsafe append(htmlEscaped: CollectionOfOne(utf8[index]))
        run = index + 1
      }
      unsafe append(contentsOf: utf8[run..<utf8.count])
    }
  }

  /// Appends text to HTML, as `append(htmlEscaped:)` does with a string.
  package mutating func append(htmlEscaped text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case UInt8(ascii: "<"): append(literal: "&lt;")
      case UInt8(ascii: ">"): append(literal: "&gt;")
      case UInt8(ascii: "\""): append(literal: "&quot;")
      case UInt8(ascii: "'"): append(literal: "&#39;")
      case 0...8, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: append(literal: "\u{FFFD}")
      default: append(byte)
      }
    }
  }

  /// Appends text to XML, safe in content and in quoted attributes.
  ///
  /// Characters that XML 1.0 forbids become U+FFFD.
  package mutating func append(xmlEscaped text: String) {
    var text = text
    text.withUTF8 { utf8 in
      // Runs of bytes that stay as they are go in one step.
      var run = 0
      for index in 0..<utf8.count where unsafe needsXMLEscape(utf8[index]) {
        // U+FFFE and U+FFFF begin like many letters.
        let isForbidden =
          unsafe index + 2 < utf8.count && utf8[index] == 0xEF && utf8[index + 1] == 0xBF
          && utf8[index + 2] >= 0xBE
        guard unsafe isForbidden || utf8[index] != 0xEF else { continue }
        unsafe append(contentsOf: utf8[run..<index])
        run = index + (isForbidden ? 3 : 1)
        switch unsafe utf8[index] {
        case UInt8(ascii: "&"): append(literal: "&amp;")
        case UInt8(ascii: "<"): append(literal: "&lt;")
        case UInt8(ascii: ">"): append(literal: "&gt;")
        case UInt8(ascii: "\""): append(literal: "&quot;")
        case UInt8(ascii: "'"): append(literal: "&#39;")
        default: append(literal: "\u{FFFD}")
        }
      }
      unsafe append(contentsOf: utf8[run..<utf8.count])
    }
  }

  /// Appends a JSON string with its quotes.
  ///
  /// `<`, `>`, `&`, U+2028 and U+2029 are escaped as well, so that the JSON may stand in a page's
  /// script element.
  package mutating func append(jsonString text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Runs of bytes that stay as they are go in one step.
      var run = 0
      var index = 0
      while index < utf8.count {
        let byte = unsafe utf8[index]
        guard needsJSONEscape(byte) else {
          index += 1
          continue
        }
        unsafe append(contentsOf: utf8[run..<index])
        run = index + 1
        switch byte {
        case UInt8(ascii: "\""): append(literal: "\\\"")
        case UInt8(ascii: "\\"): append(literal: "\\\\")
        case UInt8(ascii: "\n"): append(literal: "\\n")
        case UInt8(ascii: "\r"): append(literal: "\\r")
        case UInt8(ascii: "\t"): append(literal: "\\t")
        case 0xE2:
          if unsafe index + 2 < utf8.count && utf8[index + 1] == 0x80
            && (utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9)
          {
            append(literal: unsafe utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
            index += 2
            run = index + 1
          } else {
            run = index
          }
        default:
          append(literal: "\\u00")
          append(hexDigitsOf: byte)
        }
        index += 1
      }
      unsafe append(contentsOf: utf8[run..<utf8.count])
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends one field of a CSV row (RFC 4180), quoted where it has to be.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe before it.
  package mutating func append(csvField text: String) {
    let first = text.utf8.first
    let isFormula = first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let needsQuotes =
      isFormula || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return append(contentsOf: text.utf8) }
    append(UInt8(ascii: "\""))
    if isFormula { append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends text as one segment of a URL's path: everything but unreserved characters is
  /// percent-encoded (RFC 3986, section 2.3).
  package mutating func append(urlSegment text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexDigitsOf: byte)
      }
    }
  }

  /// Appends text that stands in our own source.
  @inline(__always)
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  @inline(__always)
  private func needsHTMLEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...8, 0x0B, 0x0C, 0x0E...0x1F, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  @inline(__always)
  private func needsXMLEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...8, 0x0B, 0x0C, 0x0E...0x1F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), 0xEF:
      true
    default: false
    }
  }

  @inline(__always)
  private func needsJSONEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), 0x7F, 0xE2:
      true
    default: false
    }
  }

  private mutating func append(hexDigitsOf byte: UInt8) {
    let digits: StaticString = "0123456789ABCDEF"
    unsafe append(digits.utf8Start[Int(byte >> 4)])
    unsafe append(digits.utf8Start[Int(byte & 15)])
  }
}
