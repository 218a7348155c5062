// The allow-list of addresses: http, https, mailto, relative ones and fragments (SECURITY.md, trap 4).

/// Whether an address may start with a scheme, written without its colon.
func isAllowedScheme(_ scheme: some Collection<UInt8>) -> Bool {
  ["http", "https", "mailto"].contains {
    $0.utf8.elementsEqual(scheme.lazy.map(\.lowercased))
  }
}

/// Whether an address is relative, a fragment, or has an allowed scheme.
///
/// Control characters are refused anywhere, because browsers drop some of them before they look for
/// the scheme; so is a host without a scheme (`//host`, and `/\host`, which browsers read alike).
func isAllowedAddress(_ address: Span<UInt8>) -> Bool {
  var isDecided = false
  var index = 0
  while index < address.count {
    let byte = address[index]
    if byte < 0x20 || byte == 0x7F { return false }
    if !isDecided {
      switch byte {
      case UInt8(ascii: "/"):
        if index == 0, address.count > 1,
          address[1] == UInt8(ascii: "/") || address[1] == UInt8(ascii: "\\")
        {
          return false
        }
        isDecided = true
      case UInt8(ascii: "\\"):
        // For a browser it is a slash; alone, it would become a host with the template's own slash.
        if index == 0 { return false }
        isDecided = true
      case UInt8(ascii: "?"), UInt8(ascii: "#"): isDecided = true
      case UInt8(ascii: " "):
        if index == 0 { return false }
      case UInt8(ascii: ":"):
        var scheme: [UInt8] = []
        for position in 0..<min(index, 8) { scheme.append(address[position]) }
        guard index < 8, isAllowedScheme(scheme) else { return false }
        isDecided = true
      default: break
      }
    }
    index += 1
  }
  return true
}
