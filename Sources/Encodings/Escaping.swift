// One escaper for each context of an output. All work on UTF-8 bytes, never on Characters: a quote
// followed by a combining accent is one Character, and a rule about quotes would miss it.

/// What escapers write to: an array, or a buffer for what is long.
protocol ByteOutput: ~Copyable {
  mutating func append(_ byte: UInt8)
  mutating func append(span: Span<UInt8>, _ range: Range<Int>)
  mutating func append(literal: StaticString)
}

extension ByteBuffer: ByteOutput {}

extension [UInt8]: ByteOutput {
  /// Appends a range of a span in one copy.
  package mutating func append(span: Span<UInt8>, _ range: Range<Int>) {
    unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends text that stands in our own source.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends the bytes of a text as they are.
  package mutating func append(utf8 text: String) {
    let bytes = text.utf8.span
    append(span: bytes, 0..<bytes.count)
  }

  /// Appends text to HTML, safe in an element's content and in an attribute in double or single
  /// quotes.
  ///
  /// Control characters that HTML forbids become U+FFFD.
  package mutating func append(htmlEscaped text: String) {
    appendHTML(text.utf8.span, escaping: .text)
  }

  /// Appends text to HTML with some of its bytes escaped.
  package mutating func append(_ text: Span<UInt8>, escaping escaped: HTMLBytes) {
    appendHTML(text, escaping: escaped)
  }

  /// Appends text to XML, safe in content and in quoted attributes.
  ///
  /// Characters that XML 1.0 forbids become U+FFFD.
  package mutating func append(xmlEscaped text: String) { appendXML(text.utf8.span) }

  /// Appends a JSON string with its quotes.
  ///
  /// `<`, `>`, `&`, U+2028 and U+2029 are escaped as well, so that the JSON may stand in a page's
  /// script element.
  package mutating func append(jsonString text: String) { appendJSON(text.utf8.span) }

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
}

extension ByteOutput where Self: ~Copyable {
  /// Appends text with the given bytes as character references; control characters among them
  /// become U+FFFD.
  mutating func appendHTML(_ text: Span<UInt8>, escaping escaped: HTMLBytes) {
    let first = nextEscape(in: text, from: 0)
    guard first < text.count else { return append(span: text, 0..<text.count) }
    appendHTML(text, escaping: escaped, from: first)
  }

  /// Does so for text in which a byte is the first that may be escaped.
  @inline(never)
  private mutating func appendHTML(
    _ text: Span<UInt8>, escaping escaped: HTMLBytes, from first: Int
  ) {
    // Runs of bytes that stay as they are go in one step.
    var run = 0
    var index = first
    while index < text.count {
      if escaped.contains(text[index]) {
        append(span: text, run..<index)
        append(reference: text[index])
        run = index + 1
      }
      index = nextEscape(in: text, from: index + 1)
    }
    append(span: text, run..<text.count)
  }

  /// Appends what stands for a byte that HTML and XML can't take.
  private mutating func append(reference byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append(literal: "&amp;")
    case UInt8(ascii: "<"): append(literal: "&lt;")
    case UInt8(ascii: ">"): append(literal: "&gt;")
    case UInt8(ascii: "\""): append(literal: "&quot;")
    case UInt8(ascii: "'"): append(literal: "&#39;")
    default: append(literal: "\u{FFFD}")
    }
  }

  mutating func appendXML(_ text: Span<UInt8>) {
    var run = 0
    // U+FFFE and U+FFFF are forbidden, and begin like many letters.
    var index = nextEscape(in: text, from: 0, lead: 0xEF)
    while index < text.count {
      let byte = text[index]
      let isForbidden =
        byte == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF
        && text[index + 2] >= 0xBE
      if isForbidden || byte != 0x7F && HTMLBytes.text.contains(byte) {
        append(span: text, run..<index)
        append(reference: byte)
        run = index + (isForbidden ? 3 : 1)
      }
      index = nextEscape(in: text, from: Swift.max(index + 1, run), lead: 0xEF)
    }
    append(span: text, run..<text.count)
  }

  /// Appends a JSON string with its quotes.
  mutating func appendJSON(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var run = 0
    var index = nextEscape(in: text, from: 0, lead: 0xE2)
    while index < text.count {
      let byte = text[index]
      if needsJSONEscape(byte) {
        append(span: text, run..<index)
        append(jsonEscape: byte)
        run = index + 1
      } else if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
        text[index + 2] == 0xA8 || text[index + 2] == 0xA9
      {
        append(span: text, run..<index)
        append(literal: text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        run = index + 3
      }
      index = nextEscape(in: text, from: Swift.max(index + 1, run), lead: 0xE2)
    }
    append(span: text, run..<text.count)
    append(UInt8(ascii: "\""))
  }

  /// Appends one field of a CSV row (RFC 4180), quoted where it has to be.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe before it.
  mutating func appendCSV(_ bytes: Span<UInt8>) {
    let isFormula = bytes.count > 0 && isFormulaStart(bytes[0])
    var needsQuotes = isFormula
    for index in bytes.indices where needsCSVQuotes(bytes[index]) { needsQuotes = true }
    guard needsQuotes else { return append(span: bytes, 0..<bytes.count) }
    append(UInt8(ascii: "\""))
    if isFormula { append(UInt8(ascii: "'")) }
    // A quote stands twice: at the end of one run and at the beginning of the next.
    var run = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
      append(span: bytes, run..<index + 1)
      run = index
    }
    append(span: bytes, run..<bytes.count)
    append(UInt8(ascii: "\""))
  }

  /// Appends the escape of a byte below 128 in a JSON string.
  private mutating func append(jsonEscape byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(literal: "\\\"")
    case UInt8(ascii: "\\"): append(literal: "\\\\")
    case UInt8(ascii: "\n"): append(literal: "\\n")
    case UInt8(ascii: "\r"): append(literal: "\\r")
    case UInt8(ascii: "\t"): append(literal: "\\t")
    default:
      append(literal: "\\u00")
      append(hexDigitsOf: byte)
    }
  }

  fileprivate mutating func append(hexDigitsOf byte: UInt8) {
    let digits: StaticString = "0123456789ABCDEF"
    unsafe append(digits.utf8Start[Int(byte >> 4)])
    unsafe append(digits.utf8Start[Int(byte & 15)])
  }
}

/// Whether a byte of a JSON string below 128 is escaped.
@inline(__always)
private func needsJSONEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x1F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
    UInt8(ascii: "&"), 0x7F:
    true
  default: false
  }
}

/// Whether a spreadsheet takes a field that begins with a byte for a formula.
private func isFormulaStart(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
    UInt8(ascii: "\t"), UInt8(ascii: "\r"):
    true
  default: false
  }
}

/// Whether a field of a CSV row that holds a byte has to be quoted.
@inline(__always)
private func needsCSVQuotes(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
    || byte == UInt8(ascii: "\r")
}
