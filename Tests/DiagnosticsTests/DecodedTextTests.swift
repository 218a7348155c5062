import Diagnostics
import Testing

struct DecodedTextTests {
  @Test(
    "Text in other encodings keeps its letters",
    arguments: [
      ([0xFF, 0xFE, 0x43, 0x00, 0xE9, 0x00, 0x3D, 0xD8, 0x25, 0xDD], "Cé🔥", .utf16),
      ([0xFE, 0xFF, 0x00, 0x43, 0x00, 0xE9], "Cé", .utf16),
      ([0x43, 0xE9, 0x80, 0x0A], "Cé€\n", .windows1252(1..<3)),
      ([0xEF, 0xBB, 0xBF, 0x43, 0xE9], "Cé", .windows1252(1..<3)),
      ([0xC3, 0xA9, 0xE9], "éé", .windows1252(2..<4)),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é", .utf8),
      ([0xFF, 0xFE], "", .utf16), ([], "", .utf8), ([0xFF, 0xFE, 0x00], "", .utf16),
    ] as [([UInt8], String, SourceFile.Encoding)])
  func decodes(bytes: [UInt8], text: String, encoding: SourceFile.Encoding) {
    let file = SourceFile(path: "a.md", decoding: bytes)
    #expect(file.bytes == Array(text.utf8))
    #expect(file.encoding == encoding)
  }
}
