import Documents

/// Reads the owners that items name without a label, such as `Fix the leak (Ana)`, where the report
/// shows that this is a person: it names the same one among its people or as another item's owner.
///
/// A name in brackets or before a colon may as well be that of a system: `(Kafka)`, `API: test it`.
func settleOwners(of items: inout [ActionItem], people: [String]) {
  guard items.contains(where: { $0.owner == nil }) else { return }
  var known: Set<String> = []
  for name in people + items.compactMap(\.owner) {
    let words = Array(name.utf8).split(separator: 0x20)
    known.insert(bareName(name))
    // `(Ana)` is Ana Pérez of the report's people.
    if words.count >= 2, people.contains(name), let first = words.first {
      known.insert(bareName(first.string))
    }
  }
  guard !known.isEmpty else { return }
  for index in items.indices where items[index].owner == nil {
    let text = Array(items[index].text.utf8)[...]
    items[index].owner = unlabelledNames(in: text).first { known.contains(bareName($0)) }
  }
}

private func bareName(_ name: String) -> String {
  let bytes = Array(name.utf8)[...]
  return (bytes.first == UInt8(ascii: "@") ? bytes.dropFirst() : bytes).string.asciiLowercased
}

/// What stands where an item may name its owner: before a colon or dash at its beginning, in the
/// last brackets, between its last dashes.
private func unlabelledNames(in text: ArraySlice<UInt8>) -> [String] {
  var names: [String] = []
  func add(_ name: ArraySlice<UInt8>) {
    let name = name.trimmed
    if (1...40).contains(name.count), !name.contains(where: \.isDigit) { names.append(name.string) }
  }
  let separators = [": ", " - ", " – ", " — "].map { Array($0.utf8) }
  if let end = text.prefix(41).indices.first(where: { place in
    separators.contains { text[place...].starts(with: $0) }
  }) {
    add(text[..<end])
  }
  if let open = text.lastIndex(of: UInt8(ascii: "(")) {
    add(text[(open + 1)...].prefix { !$0.isOne(of: ",;)") })
  }
  let dashes = text.suffix(80).indices.filter { place in
    separators.dropFirst().contains { text[place...].starts(with: $0) }
  }
  if let last = dashes.last, let before = dashes.dropLast().last {
    add(text[before..<last].drop { !$0.isASCIILetter && ($0 < 0xC3 || $0 == 0xE2) })
  }
  return names
}
