/// The bytes below 128 that HTML can't take as they are in some place.
package struct HTMLBytes: Sendable {
  /// A bit for each byte below 64.
  private let low: UInt64
  private let hasDelete: Bool

  private init(_ low: UInt64, hasDelete: Bool) {
    self.low = low
    self.hasDelete = hasDelete
  }

  private static let quotes: UInt64 = 1 << 0x22 | 1 << 0x27
  private static let brackets: UInt64 = 1 << 0x3C | 1 << 0x3E
  private static let ampersand: UInt64 = 1 << 0x26
  private static let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)

  /// Those of plain text: quotes, brackets, `&` and control characters.
  package static var text: HTMLBytes {
    HTMLBytes(quotes | brackets | ampersand | controls, hasDelete: true)
  }

  /// Those of markup that would be taken for markup where only text may stand.
  package static var markup: HTMLBytes { HTMLBytes(quotes | brackets, hasDelete: false) }

  /// The four that CommonMark and the Mustache specification escape: `"`, `&`, `<` and `>`.
  package static var specification: HTMLBytes {
    HTMLBytes(1 << 0x22 | brackets | ampersand, hasDelete: false)
  }

  /// The same and control characters.
  package static var repairedSpecification: HTMLBytes {
    HTMLBytes(1 << 0x22 | brackets | ampersand | controls, hasDelete: true)
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low & (1 << UInt64(byte)) != 0 : hasDelete && byte == 0x7F
  }
}
