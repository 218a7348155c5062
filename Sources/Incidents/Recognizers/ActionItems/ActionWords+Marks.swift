/// Marks by which lines are items that no list of Markdown has: `a)`, `R1.`, `(2)`, `[x]`,
/// `[OPS-1]`, `#21`, and the bullets of a chat: `•`.
extension ActionWords {
  /// An item of a list with such marks.
  struct MarkedItem {
    /// What stands behind the mark, or the whole line where the mark is a ticket, with the lines
    /// that it was wrapped into.
    var text: String
    /// The positions of its lines among those that were given.
    var lines: Range<Int>
    /// The state that a box tells; nil where the mark is no box.
    var status: ActionItem.Status?
  }

  /// Reads lines of which the first has a mark and the next mark counts on; nil for other lines.
  ///
  /// `goesOn` says of each line whether it stands right below the one before, in the same paragraph:
  /// without a mark it is a part of that item then, and else of none.
  static func marked(_ lines: [String], goesOn: [Bool]) -> [MarkedItem]? {
    var items: [MarkedItem] = []
    var marks: [Mark] = []
    // What stands in for an item stays alone, by which it is known.
    var isPrompt = false
    for (position, line) in lines.enumerated() {
      let found = mark(of: Array(line.utf8))
      if let found, marks.last.map({ found.mark.follows($0, isSecond: marks.count == 1) }) ?? true {
        marks.append(found.mark)
        isPrompt = Self.isPrompt(found.text)
        items.append(
          MarkedItem(text: found.text, lines: position..<(position + 1), status: found.status))
      } else if let last = items.indices.last {
        guard goesOn[position], items[last].lines.upperBound == position else { continue }
        if !isPrompt { items[last].text += " " + line }
        items[last].lines = items[last].lines.lowerBound..<(position + 1)
      } else {
        return nil
      }
    }
    guard items.count >= 2, marks[0].isFirst, !marks.allSatisfy(\.isInitial) else { return nil }
    return items
  }

  /// The kind of a mark, and how far it counts.
  private struct Mark {
    enum Name { case letter, number, box, ticket, bullet }
    var name: Name
    /// What all marks of a list have before the number or letter that counts.
    var prefix: [UInt8] = []
    /// The place in the list by each way to count.
    ///
    /// 0 where the mark is none of that way; empty for marks that do not count.
    var places: [Int] = []
    /// Whether the letter may be that of a name: `A. Smith: replace the switch`.
    var isInitial = false

    var isFirst: Bool { places.isEmpty || places.contains(1) }

    /// What is alike in the beginnings of groups: all digits, and all letters of one case.
    private static func kind(_ byte: UInt8) -> UInt8 {
      byte.isDigit ? 0 : byte.isUppercase ? 1 : byte.isASCIILetter ? 2 : byte
    }

    /// Whether this goes on with the list that another mark of it, its first one or a later one,
    /// stands in: an item may be left out further down, and a group may count anew.
    func follows(_ other: Mark, isSecond: Bool) -> Bool {
      guard name == other.name else { return false }
      // `1.1`, `1.2`, then `2.1`; `A1`, `A2`, then `B1`.
      guard prefix == other.prefix else {
        return !isSecond && isFirst && prefix.map(Self.kind) == other.prefix.map(Self.kind)
      }
      if places.isEmpty || !isSecond && isFirst { return true }
      // `P1`, `P1`, `P2` are priorities.
      if name == .number, prefix.contains(where: \.isASCIILetter), places == other.places {
        return true
      }
      return zip(places, other.places).contains { place, before in
        before > 0 && (isSecond ? place == before + 1 : place > before)
      }
    }
  }

  private static func mark(
    of line: [UInt8]
  ) -> (mark: Mark, text: String, status: ActionItem.Status?)? {
    if line.count > 4, line[0] == UInt8(ascii: "["), line[2] == UInt8(ascii: "]"),
      line[3].isSpace, let status = boxes[line[1] | 0x20]
    {
      return (Mark(name: .box), line[4...].trimmed.string, status)
    }
    for bullet in ["• ", "◦ ", "▪ ", "‣ ", "● "] where line.starts(with: bullet.utf8) {
      return (Mark(name: .bullet), line[bullet.utf8.count...].trimmed.string, nil)
    }
    let opening = line.prefix { $0.isOne(of: "([#") }
    let letters = line[opening.endIndex...].prefix(while: \.isASCIILetter)
    let digits = line[letters.endIndex...].prefix { $0.isDigit || $0.isOne(of: ".-") }
    let number = digits.filter(\.isDigit)
    let closing = line[digits.endIndex...].prefix { $0.isOne(of: ".:)]-") || $0.isSpace }
    guard closing.last?.isSpace == true, closing.endIndex < line.count else { return nil }
    let isNumber = opening.last == UInt8(ascii: "#") && letters.isEmpty
    let isKey =
      letters.count >= 2 && letters.allSatisfy(\.isUppercase)
      && digits.first == UInt8(ascii: "-") && number.count == digits.count - 1
      && closing.count >= 2
    if isNumber || isKey, !number.isEmpty, opening.count <= 2 {
      return (Mark(name: .ticket), line[...].trimmed.string, nil)
    }
    guard opening.count <= 1 else { return nil }
    let rest = line[closing.endIndex...].trimmed
    let isMarked = closing.count >= 2 || digits.contains(UInt8(ascii: ".")) || !opening.isEmpty
    guard isMarked, number.count <= 3 else { return nil }
    if number.isEmpty {
      // `A: Yes, without tests` answers a question.
      guard !letters.isEmpty, !closing.contains(UInt8(ascii: ":")),
        digits.allSatisfy({ $0 == UInt8(ascii: ".") })
      else { return nil }
      let places = [alphabetical(letters), roman(letters)]
      guard places.contains(where: { $0 > 0 }) else { return nil }
      let isCapital = letters.allSatisfy(\.isUppercase)
      let mark = Mark(
        name: .letter, prefix: Array(opening) + [isCapital ? 1 : 0], places: places,
        isInitial: isCapital && digits.count == 1 && beginsWithSurname(rest))
      return (mark, rest.string, nil)
    }
    // `2024.` may begin a sentence, and `1.5` count something.
    guard letters.count <= 2, number.count <= 2 || digits.contains(UInt8(ascii: ".")) else {
      return nil
    }
    let last = digits.split { !$0.isDigit }.last ?? []
    guard let place = Int(last.string) else { return nil }
    let prefix = Array(line[..<last.startIndex])
    return (Mark(name: .number, prefix: prefix, places: [place]), rest.string, nil)
  }

  /// The states of boxes, as editors of notes have them.
  private static let boxes: [UInt8: ActionItem.Status] = [
    UInt8(ascii: " "): .open, UInt8(ascii: "x"): .done, UInt8(ascii: "/"): .inProgress,
    UInt8(ascii: "~"): .inProgress, UInt8(ascii: "-"): .wontDo,
  ]

  private static func alphabetical(_ letters: ArraySlice<UInt8>) -> Int {
    guard letters.count == 1, let letter = letters.first else { return 0 }
    return Int(letter | 0x20) - 0x60
  }

  private static func roman(_ letters: ArraySlice<UInt8>) -> Int {
    let numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    return (numbers.firstIndex(of: letters.lowercased[...].string) ?? -1) + 1
  }

  /// Whether words begin with one in capitals behind which what a person does follows.
  private static func beginsWithSurname(_ words: ArraySlice<UInt8>) -> Bool {
    let name = words.prefix { $0.isLetterOrNonASCII || $0 == UInt8(ascii: "-") }
    guard name.first?.isUppercaseOrNonASCII == true else { return false }
    let rest = words[name.endIndex...]
    return rest.begins(with: ":") || rest.begins(with: " will ") || rest.begins(with: " to ")
  }
}
