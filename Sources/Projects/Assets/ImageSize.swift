/// The width and height of a picture in pixels.
package struct ImageSize: Sendable, Hashable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// Reads the size of a picture from its header; nil where the bytes are no PNG, GIF, JPEG, WebP or
/// SVG, or do not tell.
///
/// - Complexity: O(n) in the bytes before the size, which stands near the start.
package func imageSize(of bytes: [UInt8]) -> ImageSize? {
  let header = ByteReader(bytes)
  return header.png() ?? header.gif() ?? header.webP() ?? header.jpeg() ?? svgSize(of: bytes)
}

/// The header of a picture; what reads beyond the end finds nothing.
private struct ByteReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// PNG, section 11.2.2: the chunk IHDR comes first.
  func png() -> ImageSize? {
    guard has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0), has("IHDR", at: 12) else {
      return nil
    }
    return size(bigEndian(4, at: 16), bigEndian(4, at: 20))
  }

  /// GIF89a, section 18: the logical screen.
  func gif() -> ImageSize? {
    guard has("GIF87a", at: 0) || has("GIF89a", at: 0) else { return nil }
    return size(littleEndian(2, at: 6), littleEndian(2, at: 8))
  }

  /// RFC 9649: one of three kinds of chunk comes first.
  func webP() -> ImageSize? {
    guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
    if has("VP8X", at: 12) {
      return size(littleEndian(3, at: 24).map { $0 + 1 }, littleEndian(3, at: 27).map { $0 + 1 })
    }
    if has("VP8L", at: 12), let bits = littleEndian(4, at: 21) {
      return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    if has("VP8 ", at: 12), has([0x9D, 0x01, 0x2A], at: 23) {
      return size(
        littleEndian(2, at: 26).map { $0 & 0x3FFF }, littleEndian(2, at: 28).map { $0 & 0x3FFF })
    }
    return nil
  }

  /// ITU T.81, annex B: the frame header comes after any number of other segments.
  func jpeg() -> ImageSize? {
    guard has([0xFF, 0xD8, 0xFF], at: 0) else { return nil }
    var index = 2
    while index + 3 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0x01, 0xD0...0xD8: index += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return size(bigEndian(2, at: index + 7), bigEndian(2, at: index + 5))
      case 0xD9, 0xDA: return nil
      default:
        guard let length = bigEndian(2, at: index + 2), length >= 2 else { return nil }
        index += 2 + length
      }
    }
    return nil
  }

  private func size(_ width: Int?, _ height: Int?) -> ImageSize? {
    guard let width, let height, (1...100_000).contains(width), (1...100_000).contains(height)
    else { return nil }
    return ImageSize(width: width, height: height)
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    has(Array("\(text)".utf8), at: index)
  }

  private func has(_ wanted: [UInt8], at index: Int) -> Bool {
    bytes.count >= index + wanted.count && bytes[index..<index + wanted.count].elementsEqual(wanted)
  }

  private func bigEndian(_ count: Int, at index: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private func littleEndian(_ count: Int, at index: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
