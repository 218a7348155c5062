// The allow-list of addresses: http, https, mailto, relative ones and fragments (SECURITY.md, trap
// 4).

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
  !hasControl(address) && hasAllowedStart(address)
}

/// Whether an address holds control characters, which browsers drop or read as others.
func hasControl(_ address: Span<UInt8>) -> Bool {
  for index in address.indices where address[index] < 0x20 || address[index] == 0x7F { return true }
  return false
}

/// Whether an address without control characters is allowed, which its start decides.
func hasAllowedStart(_ address: Span<UInt8>) -> Bool {
  for index in address.indices {
    switch address[index] {
    case UInt8(ascii: "/"):
      return index > 0 || address.count < 2
        || address[1] != UInt8(ascii: "/") && address[1] != UInt8(ascii: "\\")
    case UInt8(ascii: "\\"):
      // For a browser it is a slash; alone, it would become a host with the template's own slash.
      return index > 0
    case UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case UInt8(ascii: " "):
      if index == 0 { return false }
    case UInt8(ascii: ":"):
      var scheme: [UInt8] = []
      for position in 0..<min(index, 8) { scheme.append(address[position]) }
      return index < 8 && isAllowedScheme(scheme)
    default: break
    }
  }
  return true
}
