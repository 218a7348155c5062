/// Returns a path from the content folder for a link in a document; nil where it leads out of the
/// content folder or to another host.
///
/// Fragment and query are cut off, percent-encoding is decoded, `.` and `..` are resolved. A link
/// that begins with `/` counts from the content folder.
package func contentPath(ofLink link: String, from document: String) -> String? {
  var bytes = Array(link.utf8)
  if let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) {
    bytes.removeSubrange(end...)
  }
  guard !bytes.isEmpty, !bytes.starts(with: "//".utf8) else { return nil }
  let slash = UInt8(ascii: "/")
  /// The path so far, each part with a slash behind it, and where the parts begin.
  var path: [UInt8] = []
  var starts: [Int] = []
  if bytes[0] != slash {
    path = Array(document.utf8)
    path.removeLast(path.count - (path.lastIndex(of: slash).map { $0 + 1 } ?? 0))
    for index in path.indices where index == 0 || path[index - 1] == slash { starts.append(index) }
  }
  // Decoding after splitting keeps an encoded slash within its part, where it matches nothing.
  for part in bytes.split(separator: slash) {
    // Browsers take `%2e%2e` for `..`, and so must we.
    let decoded = percentDecoded(part)
    if decoded.elementsEqual(".".utf8) { continue }
    if decoded.elementsEqual("..".utf8) {
      guard let start = starts.popLast() else { return nil }
      path.removeLast(path.count - start)
      continue
    }
    starts.append(path.count)
    path += decoded
    path.append(slash)
  }
  return String(decoding: path.dropLast(), as: UTF8.self)
}

/// Decodes `%41` to `A`; what is no such code stays as it is.
package func percentDecoded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
  var decoded: [UInt8] = []
  var index = bytes.startIndex
  while index < bytes.endIndex {
    if bytes[index] == UInt8(ascii: "%"), bytes.endIndex - index > 2,
      let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return decoded[...]
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
