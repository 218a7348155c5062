import Documents

/// The words of an item that tell who does it.
extension ActionWords {
  /// An owner named as `@maria`, `Owner: maria` or `(owner: maria)`.
  static func owner(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    if let name = value(of: ownerLabels, in: text) { return namesNobody(name) ? nil : name }
    if let name = namedOwner(in: text) ?? teamAtBeginning(of: text) ?? personAtBeginning(of: text) {
      return name
    }
    if let names = handlesAtEnd(of: text) { return names }
    // A handle at an edge of the item is its owner; in the middle it is part of a sentence.
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      guard index == 0 || bytes[index - 1].isSpace || bytes[index - 1] == UInt8(ascii: "(") else {
        continue
      }
      let name = bytes[(index + 1)...].prefix {
        $0.isWordByte || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      guard !name.isEmpty, !audiences.contains(name.string) else { continue }
      // `@Lena Hoffmann`, as Notion writes a person, at the end.
      let behind = bytes[name.endIndex...].trimmed
      if name[name.startIndex].isUppercase, behind.first?.isUppercase ?? false,
        behind.allSatisfy({ $0.isLetterOrNonASCII || $0 == UInt8(ascii: "-") })
      {
        return "@" + name.string + " " + behind.string
      }
      let rest = bytes[name.endIndex...].filter { $0.isWordByte }
      let before = bytes[..<index].trimmed
      let isBehindDash =
        before.last == UInt8(ascii: "-") || before.suffix(3).elementsEqual("–".utf8)
        || before.suffix(3).elementsEqual("—".utf8)
      if index == 0 || rest.isEmpty || isBehindDash || bytes[index - 1] == UInt8(ascii: "(") {
        return "@" + name.string
      }
    }
    return nil
  }

  /// Several handles that an item ends with, as one list: `@maria @jo`, `(@maria, @jo)`.
  private static func handlesAtEnd(of text: ArraySlice<UInt8>) -> String? {
    var words = text.trimmed
    if words.last == UInt8(ascii: ")") { words = words.dropLast() }
    var names: [String] = []
    while let place = words.lastIndex(of: UInt8(ascii: "@")) {
      let name = words[place...].trimmed
      guard name.count > 1, !audiences.contains(name.dropFirst().string),
        name.dropFirst().allSatisfy({ $0.isWordByte || $0.isOne(of: "-_") }),
        place == words.startIndex || words[place - 1].isSpace || words[place - 1].isOne(of: "(/,&+")
      else { break }
      names.append(name.string)
      words = words[..<place].trimmed
      while let last = words.last, last.isOne(of: "/,&+(") { words = words.dropLast().trimmed }
    }
    return names.count > 1 ? names.reversed().joined(separator: ", ") : nil
  }

  /// What stands behind an `@` and is no person: who all are told, and versions of packages.
  private static let audiences: Set<String> = [
    "here", "channel", "everyone", "all", "latest", "stable", "next", "beta", "main", "master",
  ]

  /// The words after one of some labels in the middle of an item, up to a comma or bracket.
  static func value(of labels: [String], in bytes: ArraySlice<UInt8>) -> String? {
    let hasColon = bytes.contains(UInt8(ascii: ":"))
    for label in labels where hasColon || label.utf8.last != UInt8(ascii: ":") {
      let wanted = Array(label.utf8)
      var index = bytes.startIndex
      while index + wanted.count <= bytes.endIndex {
        if bytes[index].lowercased == wanted[0],
          index == bytes.startIndex || wanted[0] >= 0x80 || !bytes[index - 1].isLetterOrNonASCII,
          bytes[index..<(index + wanted.count)].lowercased.elementsEqual(wanted)
        {
          var value = bytes[(index + wanted.count)...]
            .prefix { $0 != UInt8(ascii: ")") && $0 != 0x2C && $0 != 0x3B && $0 != 0x7C }
            .trimmed
          for dash in [" - ", " – ", " — "] {
            if let end = value.indices.first(where: { value[$0...].starts(with: dash.utf8) }) {
              value = value[..<end].trimmed
            }
          }
          for mark in ["、", "，", "；", "）"] {
            if let end = value.indices.first(where: { value[$0...].starts(with: mark.utf8) }) {
              value = value[..<end].trimmed
            }
          }
          if let end = nextLabel(in: value) { value = value[..<end].trimmed }
          // A sentence ends it too; `J. Doe` is none.
          if let stop = value.indices.first(where: {
            value[$0] == UInt8(ascii: ".") && $0 > value.startIndex + 1
              && ($0 + 1 == value.endIndex || value[$0 + 1].isSpace)
          }) {
            value = value[..<stop]
          }
          return value.isEmpty || value.count > 60 ? nil : value.string
        }
        index += 1
      }
    }
    return nil
  }

  private static let ownerLabels = [
    "owner:", "assignee:", "assigned to:", "assigned to", "dri:", "responsible:",
    "verantwortlich:", "zuständig:", "ansvarlig:", "responsable:", "responsável:", "eigenaar:",
    "accountable:", "responsabile:", "incaricato:", "encargado:", "encargada:", "a cargo de:",
    "porteur:", "pilote:", "verantwoordelijk:", "verantwoordelijke:", "ansvarig:", "ansvarlige:",
    "担当者:", "担当者：", "担当:", "担当：", "负责人:", "负责人：", "負責人:", "負責人：", "담당자:", "담당:",
  ]

  /// The place of the next label in a value: `Finn Due: 2024-05-03`.
  private static func nextLabel(in value: ArraySlice<UInt8>) -> Int? {
    // A name is short, and so is the label behind it.
    let value = value.prefix(120)
    guard value.contains(UInt8(ascii: ":")) else { return nil }
    return value.indices.dropFirst().first { index in
      value[index - 1].isSpace && value[index].isLetterOrNonASCII
        && isDetail(value[index...].string)
    }
  }

  /// The name behind the bare word `owner` where that begins a part of the text:
  /// `Add canaries, owner Ana, by May 5`.
  private static func namedOwner(in text: ArraySlice<UInt8>) -> String? {
    let word = Array("owner ".utf8)
    for index in text.indices.dropLast(word.count) where text[index] | 0x20 == word[0] {
      guard text[index...].prefix(word.count).lowercased.elementsEqual(word),
        text[..<index].trimmed.last?.isOne(of: ",;(-") == true
      else { continue }
      let name = text[(index + word.count)...].prefix { !$0.isOne(of: ",;)") }.trimmed
      let isName = name.split(separator: 0x20).allSatisfy {
        $0.first?.isUppercaseOrNonASCII == true || $0.first == UInt8(ascii: "@")
      }
      if !name.isEmpty, name.count <= 40, isName { return name.string }
    }
    return nil
  }
}
