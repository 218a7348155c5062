/// Returns the files of the built-in theme, by path.
func builtInThemeFiles() -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  for (path, isBase64, contents) in defaultThemeFiles {
    let bytes = contents.withUTF8Buffer { unsafe Array($0) }
    files[path] = isBase64 ? decodedBase64(bytes) : bytes
  }
  return files
}

/// Decodes base64 (RFC 4648); what is not of its alphabet is skipped.
func decodedBase64(_ text: [UInt8]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  for byte in text {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return bytes
}
