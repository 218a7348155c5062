import Diagnostics
import Incidents

/// Returns the identifier that a name which leads nowhere most likely means; nil where none is
/// likely.
///
/// That is the only one that differs in zeros before its numbers (`INC-2024-7` of
/// `INC-2024-07-crowdstrike`), the only one that holds the name as whole words (`roblox-consul` of
/// `2021-10-28-roblox-consul`), or a near miss, with the day that it begins with or without.
///
/// - Complexity: O(n · m²) for n identifiers of m letters.
package func likelyIdentifier(for name: String, among ids: [String]) -> String? {
  let key = Incident.ID(name).slug.lowercased()
  let number = withoutZeros(key)
  let same = ids.filter { id in
    let id = id.lowercased()
    return withoutZeros(id) == number || leadingIdentifier(in: id).map(withoutZeros) == number
  }
  if same.count == 1 { return same[0] }
  // A year alone is in too many names to mean one.
  if key.utf8.count >= 4, key.utf8.contains(where: { ($0 | 0x20) >= 0x61 }) {
    let words = "-\(key)-"
    let longer = ids.filter { "-\($0.lowercased())-".contains(bytesOf: words) }
    if longer.count == 1 { return longer[0] }
  }
  if let near = nearMiss(of: name, among: ids) ?? nearMiss(of: key, among: ids) { return near }
  let short = ids.map { id in
    isDatedName(id.utf8) ? String(decoding: id.utf8.dropFirst(11), as: UTF8.self) : id
  }
  guard let near = nearMiss(of: key, among: short) else { return nil }
  // Two days may have one name.
  let places = short.indices.filter { short[$0] == near }
  return places.count == 1 ? ids[places[0]] : nil
}

/// Returns the identifiers that begin with a name, as `INC-1-cache` does with `INC-1`.
///
/// Where there are several, the name leads to none of them.
package func identifiers(beginningWith name: String, among ids: [String]) -> [String] {
  let key = Incident.ID(name).slug.lowercased()
  return ids.filter { leadingIdentifier(in: $0) == key }
}

/// An identifier without the zeros that its numbers begin with: `inc-2024-7` for `inc-2024-07`.
private func withoutZeros(_ id: String) -> String {
  var bytes: [UInt8] = []
  let all = Array(id.utf8)
  for (index, byte) in all.enumerated() {
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    let begins = index == 0 || !isDigit(all[index - 1]) || bytes.last.map { !isDigit($0) } ?? true
    let goesOn = index + 1 < all.count && isDigit(all[index + 1])
    if byte == 0x30, begins, goesOn { continue }
    bytes.append(byte)
  }
  return String(decoding: bytes, as: UTF8.self)
}
