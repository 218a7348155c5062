import Diagnostics

/// Splits a value such as `api, web and workers` into its parts.
func splitList(_ value: Located<String>) -> [Located<String>] {
  let text = value.value
  guard text.utf8.count <= 200 else { return [] }
  var parts: [String] = []
  let bytes = Array(text.utf8)
  var start = 0
  var depth = 0
  // In a list with commas `and` joins the last part, and belongs to the name in any other.
  let hasCommas = bytes.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  let pairs = [" and ", " und ", " og ", " et "]
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = Swift.max(0, depth - 1)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
      guard depth == 0 else { continue }
      parts.append(bytes[start..<index].trimmed.string)
      start = index + 1
    case 0x20 where depth == 0 && !hasCommas:
      guard let word = pairs.first(where: { bytes[index...].starts(with: $0.utf8) }) else {
        continue
      }
      parts.append(bytes[start..<index].trimmed.string)
      start = index + word.utf8.count
    default: break
    }
  }
  var last = bytes[start...].trimmed
  // `a, b and c`: the last `and` separates, unless a comma before it does: `a, b, and c`.
  if hasCommas, !last.begins(with: "and "), let and = lastAnd(in: last) {
    parts.append(last[..<and.lowerBound].trimmed.string)
    last = last[and.upperBound...].trimmed
  }
  if !last.isEmpty { parts.append(last.string) }
  // A part that is no name makes the whole a sentence.
  guard !parts.contains(where: { $0.utf8.count > 60 }) else { return [] }
  return parts.compactMap { part in
    var name = Array(part.utf8)[...]
    if name.begins(with: "and ") { name = name.dropFirst(4) }
    while let last = name.last, last == UInt8(ascii: ".") { name = name.dropLast() }
    let text = name.trimmed.string
    guard !text.isEmpty, !isPlaceholder(text) else { return nil }
    return Located(text, at: value.range, value.provenance)
  }
}

/// The last ` and ` outside of brackets, in any language.
private func lastAnd(in text: ArraySlice<UInt8>) -> Range<Int>? {
  let words = [" and ", " und ", " og ", " et ", " y ", " e ", " en ", " & "]
  var depth = 0
  for index in text.indices.reversed() {
    switch text[index] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"): depth += 1
    case UInt8(ascii: "("), UInt8(ascii: "["): depth -= 1
    case 0x20 where depth == 0:
      if let word = words.first(where: { text[index...].starts(with: $0.utf8) }) {
        return index..<(index + word.utf8.count)
      }
    default: break
    }
  }
  return nil
}
