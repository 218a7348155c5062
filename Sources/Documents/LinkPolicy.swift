/// The destinations that a page may link to.
///
/// This is a list of what is allowed. Lists of what is forbidden (libcmark has one) miss
/// `view-source:`, `java%09script:` and whatever browsers invent next.
package enum LinkPolicy {
  /// What kind of place a destination names.
  package enum Kind: Sendable, Hashable {
    /// An address with `http` or `https` and a host.
    case web
    /// A mail address.
    case mail
    /// A place on the same page: `#…`.
    case fragment
    /// A path from the current page or from the site's root.
    case relative
  }

  /// Returns the kind of a destination, or nil where no link may lead to it.
  ///
  /// Nil are other schemes than `http`, `https` and `mailto`, hosts without a scheme (`//host`, and
  /// with backslashes, which browsers take for slashes), hosts that can't be, control characters,
  /// space at the start or the end (which browsers drop), and nothing.
  package static func kind(of destination: String) -> Kind? {
    var destination = destination
    return destination.withUTF8 { unsafe kind(of: $0.span) }
  }

  private static func kind(of bytes: Span<UInt8>) -> Kind? {
    guard !bytes.isEmpty, bytes[0] > 0x20, bytes[bytes.count - 1] > 0x20 else { return nil }
    // The first of these decides whether what precedes it is a scheme.
    var boundary: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F { return nil }
      if boundary == nil, byte == 0x3A || byte == 0x2F || byte == 0x3F || byte == 0x23 {
        boundary = index
      }
    }
    if bytes[0] == 0x23 { return .fragment }
    if bytes.count > 1, isSlash(bytes[0]), isSlash(bytes[1]) { return nil }
    guard let boundary, bytes[boundary] == 0x3A else { return .relative }
    let scheme = lowercased(bytes, count: boundary)
    if scheme == "mailto" { return bytes.count > boundary + 1 ? .mail : nil }
    guard scheme == "http" || scheme == "https", bytes.count > boundary + 3,
      bytes[boundary + 1] == 0x2F, bytes[boundary + 2] == 0x2F,
      isHost(bytes.extracting((boundary + 3)...))
    else { return nil }
    return .web
  }

  /// Whether an address behind its scheme begins with a host that a browser takes.
  private static func isHost(_ bytes: Span<UInt8>) -> Bool {
    var previous: UInt8 = 0x2E
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x2F, 0x3F, 0x23: return index > 0
      case 0x2E: if previous == 0x2E { return false }
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x21, 0x24...0x2D, 0x3A, 0x3B, 0x3D,
        0x40, 0x5F, 0x7E:
        break
      default: return false
      }
      previous = byte
    }
    return true
  }

  private static func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }

  private static func lowercased(_ bytes: Span<UInt8>, count: Int) -> String {
    guard count <= 6 else { return "" }
    var result: [UInt8] = []
    for index in 0..<count {
      let byte = bytes[index]
      result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
