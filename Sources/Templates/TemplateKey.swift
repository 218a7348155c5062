/// The name of a value in templates, reduced to a number that is cheap to compare.
///
/// A key is a 64-bit digest of the name, so that a view and a template that were made apart agree
/// on it without a table that both would have to share and lock. Names come from themes and from
/// our own source, which are trusted; among 1,000 names two clash once in 10¹³ vocabularies.
public struct TemplateKey: Sendable, Hashable {
  @usableFromInline let digest: UInt64

  /// Creates the key of a name.
  package init(_ name: some Sequence<UInt8>) {
    self = unsafe Array(name).withUnsafeBytes { unsafe TemplateKey(bytes: $0) }
  }

  /// Digests eight bytes in a step.
  @inlinable
  @inline(__always)
  init(bytes: UnsafeRawBufferPointer) {
    var digest = UInt64(bytes.count) &* Self.factor
    var index = 0
    while index + 8 <= bytes.count {
      digest = Self.mix(
        digest, unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index + 4 <= bytes.count {
      let first = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self)
      // Overlaps with the first ones.
      let last = unsafe bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
      digest = Self.mix(digest, UInt64(first) << 32 | UInt64(last))
    } else {
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = unsafe rest << 8 | UInt64(bytes[index])
        index += 1
      }
      digest = Self.mix(digest, rest)
    }
    self.digest = digest
  }

  /// The odd number next to 2⁶⁴ divided by the golden ratio.
  @inlinable static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @inlinable
  @inline(__always)
  static func mix(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word) &* factor
    return product ^ product >> 32
  }

  /// Creates the key of a name.
  package init(_ name: String) { self.init(name.utf8) }
}

extension TemplateKey: ExpressibleByStringLiteral {
  /// Creates the key of a name that stands in our source.
  ///
  /// It is inlined into the other targets, where the compiler works the digest out: each view makes
  /// some hundred keys.
  @inlinable
  @inline(__always)
  public init(stringLiteral name: StaticString) {
    unsafe self.init(
      bytes: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}
