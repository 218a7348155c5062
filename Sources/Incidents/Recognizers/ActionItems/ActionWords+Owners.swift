import Documents

/// The words of an item that tell who does it.
extension ActionWords {
  /// An owner named as `@maria`, `Owner: maria` or `(owner: maria)`.
  static func owner(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(text)
    if let name = value(of: ownerLabels, in: text) {
      return namesNobody(name) ? nil : handles(after: name, in: text) ?? name
    }
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
      if let whole = wholeName(behind: name, at: index, in: bytes) { return "@" + whole }
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

  /// A name of several words behind an `@`, as Notion writes people and teams at the end of an item,
  /// and chats at its beginning: `@Lena Hoffmann`, `@Print team`, `@Revenue Ops – tell them`; nil
  /// where it has one word.
  private static func wholeName(
    behind name: ArraySlice<UInt8>, at index: Int, in bytes: [UInt8]
  ) -> String? {
    guard name[name.startIndex].isUppercase else { return nil }
    var rest = bytes[name.endIndex...]
    if index == 0 {
      guard
        let end = rest.prefix(40).indices.first(where: { place in
          [" - ", " – ", " — ", ": "].contains { rest[place...].starts(with: $0.utf8) }
        })
      else { return nil }
      rest = rest[..<end]
    }
    let words = rest.trimmed.split(separator: 0x20)
    guard (1...3).contains(words.count), rest.first == 0x20,
      words.allSatisfy({ word in
        word.allSatisfy { $0.isLetterOrNonASCII || $0 == UInt8(ascii: "-") }
          && (isCapital(word) || bodies.contains(word.string))
      }), words.count == 1 || index == 0 || bodies.contains(words[words.count - 1].string)
    else { return nil }
    return name.string + " " + rest.trimmed.string
  }

  /// Several handles that an item ends with, as one list: `@maria @jo`, `(@maria, @jo)`.
  private static func handlesAtEnd(of text: ArraySlice<UInt8>) -> String? {
    var words = text.trimmed
    if words.last == UInt8(ascii: ")") { words = words.dropLast() }
    var names: [String] = []
    while let place = words.lastIndex(of: UInt8(ascii: "@")) {
      let name = words[place...].trimmed
      guard isHandle(name),
        place == words.startIndex || words[place - 1].isSpace || words[place - 1].isOne(of: "(/,&+")
      else { break }
      names.append(name.string)
      words = words[..<place].trimmed
      while let last = words.last, last.isOne(of: "/,&+(") { words = words.dropLast().trimmed }
    }
    return names.count > 1 ? names.reversed().joined(separator: ", ") : nil
  }

  /// A handle with those that a list goes on with: `@maria, @jo`; nil where it goes on with none.
  ///
  /// What follows a handle without a comma tells of it: `@maria, @jo knows how`.
  private static func handles(after name: String, in text: ArraySlice<UInt8>) -> String? {
    let first = Array(name.utf8)
    guard isHandle(first[...]),
      // The label stands behind what else names it.
      let start = text.indices.last(where: { text[$0...].starts(with: first) })
    else { return nil }
    var names = [name]
    var rest = text[(start + first.count)...].drop(while: \.isSpace)
    while rest.first == UInt8(ascii: ",") {
      rest = rest.dropFirst().drop(while: \.isSpace)
      let next = rest.prefix { !$0.isSpace && !$0.isOne(of: ",;)|") }
      rest = rest[next.endIndex...].drop(while: \.isSpace)
      guard isHandle(next), rest.first?.isOne(of: ",;)|") ?? true else { break }
      names.append(next.string)
    }
    return names.count > 1 ? names.joined(separator: ", ") : nil
  }

  /// Whether a word is an `@` with a name behind it.
  private static func isHandle(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && word.first == UInt8(ascii: "@")
      && word.dropFirst().allSatisfy { $0.isWordByte || $0.isOne(of: "-_") }
      && !audiences.contains(word.dropFirst().string)
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
          let start = end(of: wanted, at: index, in: bytes)
        {
          var value = bytes[start...]
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

  /// The place behind a label; nil where it does not stand there.
  ///
  /// French has a blank before the colon: `responsable : Ana`.
  private static func end(of label: [UInt8], at start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let hasColon = label.last == UInt8(ascii: ":")
    let words = hasColon ? label.dropLast() : label[...]
    guard bytes[start...].prefix(words.count).lowercased.elementsEqual(words) else { return nil }
    let end = start + words.count
    guard hasColon else { return end }
    guard bytes[end...].first != UInt8(ascii: ":") else { return end + 1 }
    guard frenchLabels.contains(label[...].string) else { return nil }
    let blanks = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) + [UInt8(ascii: ":")] }
    return blanks.first { bytes[end...].starts(with: $0) }.map { end + $0.count }
  }

  private static let frenchLabels: Set<String> = ["responsable:", "porteur:", "pilote:"]

  static let ownerLabels = [
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
