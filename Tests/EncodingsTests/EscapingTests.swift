import Encodings
import Testing

@Suite("Escaping")
struct EscapingTests {
  /// Texts with a mark at each place of each length around the blocks that are looked at together.
  static let texts: [String] = marks.flatMap { mark in
    (0...19).flatMap { length in
      [0, 1, 6, 7, 8, length / 2, length].filter { $0 <= length }.map { place in
        let plain = String(repeating: "a ~Z", count: 5)
        return plain.prefix(place) + mark + plain.dropFirst(place).prefix(length - place)
      }
    }
  }

  private static let marks = [
    "", "\"", "&", "'", "<", ">", "\\", "\n", "\t", "\u{0}", "\u{7}", "\u{7F}", "\u{80}", "é", "–",
    "\u{2028}", "\u{2029}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "語", "🙂", "<>", "é\"", "!#$%=?",
  ]

  @Test("HTML is escaped wherever a mark stands")
  func html() {
    for text in Self.texts {
      var bytes: [UInt8] = []
      bytes.append(htmlEscaped: text)
      var buffer = ByteBuffer()
      buffer.append(htmlEscaped: text)
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\t", "\n", "\r": String(scalar)
        case "\u{0}"..."\u{1F}", "\u{7F}": "\u{FFFD}"
        default: String(scalar)
        }
      }.joined()
      #expect(bytes == Array(expected.utf8))
      #expect(buffer.take() == bytes)
    }
  }

  @Test("XML is escaped wherever a mark stands")
  func xml() {
    for text in Self.texts {
      var bytes: [UInt8] = []
      bytes.append(xmlEscaped: text)
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\t", "\n", "\r": String(scalar)
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
        default: String(scalar)
        }
      }.joined()
      #expect(bytes == Array(expected.utf8))
    }
  }

  @Test("JSON is escaped wherever a mark stands")
  func json() {
    for text in Self.texts {
      var bytes: [UInt8] = []
      bytes.append(jsonString: text)
      var buffer = ByteBuffer()
      buffer.append(jsonString: text)
      let expected = text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case "&": "\\u0026"
        case "<": "\\u003C"
        case ">": "\\u003E"
        case "\u{0}": "\\u0000"
        case "\u{7}": "\\u0007"
        case "\u{7F}": "\\u007F"
        case "\u{2028}": "\\u2028"
        case "\u{2029}": "\\u2029"
        default: String(scalar)
        }
      }.joined()
      #expect(String(decoding: bytes, as: UTF8.self) == "\"\(expected)\"")
      #expect(buffer.take() == bytes)
    }
  }
}
