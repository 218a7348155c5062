/// The name of a value in templates, reduced to a number that is cheap to compare.
///
/// A key is a 64-bit digest of the name (FNV-1a), so that a view and a template that were made apart
/// agree on it without a table that both would have to share and lock. Names come from themes and
/// from our own source, which are trusted; among 1,000 names two clash once in 10¹³ vocabularies.
package struct TemplateKey: Sendable, Hashable {
  let digest: UInt64

  /// Creates the key of a name.
  package init(_ name: some Sequence<UInt8>) {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    self.digest = digest
  }

  /// Creates the key of a name.
  package init(_ name: String) { self.init(name.utf8) }
}

extension TemplateKey: ExpressibleByStringLiteral {
  /// Creates the key of a name that stands in our source.
  package init(stringLiteral name: StaticString) {
    self = name.withUTF8Buffer { unsafe TemplateKey($0) }
  }
}
