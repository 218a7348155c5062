import Projects
import Testing

struct ImageSizeTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 1, 0x2C, 0, 0, 0, 200, 8, 6]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x2C, 1, 200, 0, 0]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 0, 200, 1, 0x2C, 3]
  private static let webPLossy: [UInt8] =
    Array("RIFF----WEBPVP8 ----".utf8) + [0, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 1, 200, 0]
  private static let webPLossless: [UInt8] =
    Array("RIFF----WEBPVP8L----".utf8) + [0x2F, 0x2B, 0xC1, 0x31, 0]
  private static let webPExtended: [UInt8] =
    Array("RIFF----WEBPVP8X----".utf8) + [0, 0, 0, 0, 0x2B, 1, 0, 199, 0, 0]

  @Test(
    "The size is read from the header of each format",
    arguments: [
      png, gif, jpeg, webPLossy, webPLossless, webPExtended,
      Array("<?xml version='1.0'?>\n<svg width='300px' height=\"200\">".utf8),
      Array("<!-- a > b --><svg xmlns='x' viewBox='0 0 300 200.2'><g/></svg>".utf8),
    ])
  func reads(bytes: [UInt8]) {
    #expect(imageSize(of: bytes) == ImageSize(width: 300, height: 200))
  }

  @Test(
    "No beginning of a header traps or is taken for a picture",
    arguments: [
      png, gif, jpeg, webPLossy, webPLossless, webPExtended,
    ])
  func truncated(bytes: [UInt8]) {
    for count in 0..<(bytes.count - 8) { _ = imageSize(of: Array(bytes.prefix(count))) }
    #expect(imageSize(of: Array(bytes.prefix(9))) == nil)
  }

  @Test(
    "What tells no sensible size has none",
    arguments: [
      "", "text", "<svg>", "<svg width='100%' height='100%'/>", "<svg width='1e999' height='nan'/>",
      "<svg viewBox='0 0 x y'/>", "<html width='3' height='4'>",
    ])
  func unknown(text: String) {
    #expect(imageSize(of: Array(text.utf8)) == nil)
  }
}
