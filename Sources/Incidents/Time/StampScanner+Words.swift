extension StampScanner {
  mutating func skipSpaces() {
    while position < end {
      if bytes[position].isSpace {
        position += 1
      } else if position + 1 < end, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 {
        position += 2  // A no-break space.
      } else if position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
        (0x80...0x8B).contains(bytes[position + 2]) || bytes[position + 2] == 0xAF
      {
        position += 3  // Thin, narrow and zero-width spaces.
      } else {
        break
      }
    }
  }

  /// Reads a number; 0 digits where there is none, or more digits than allowed.
  mutating func number(upTo most: Int) -> (value: Int, digits: Int) {
    let start = position
    var value = 0
    while position < end, bytes[position].isDigit, position - start < most {
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return (value, position - start)
  }

  /// Returns the letters at a place.
  func word(at place: Int) -> ArraySlice<UInt8> {
    var index = place
    // Of all bytes of letters only one begins a dash too.
    while index < end, bytes[index].isLetterOrNonASCII,
      bytes[index] != 0xE2 || dashLength(at: index) == nil
    {
      index += 1
    }
    return bytes[Swift.min(place, index)..<index]
  }

  /// Skips a word in any case, where it ends here too.
  @inline(__always)
  mutating func skipWord(_ word: StaticString) -> Bool {
    // Nearly all words are turned away by their first letter.
    guard position < end, word.firstByte == bytes[position].lowercased else {
      return false
    }
    return skipWholeWord(word)
  }

  private mutating func skipWholeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - position >= length, bytes[position..<end].hasPrefix(ignoringCase: word) else {
      return false
    }
    let index = position + length
    guard
      !word.lastByte.isLetterOrNonASCII || index >= end
        || !bytes[index].isWordByte
        || dashLength(at: index) != nil || word.firstByte >= 0xE3
    else { return false }
    position = index
    return true
  }

  /// The length of a hyphen or dash at a place; nil where there is none.
  func dashLength(at place: Int) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == UInt8(ascii: "-") {
      return place + 1 < end && bytes[place + 1] == UInt8(ascii: "-") ? 2 : 1
    }
    guard place + 2 < end, bytes[place] == 0xE2 else { return nil }
    // U+2010 to U+2015, and the minus U+2212.
    if bytes[place + 1] == 0x80, (0x90...0x95).contains(bytes[place + 2]) { return 3 }
    return bytes[place + 1] == 0x88 && bytes[place + 2] == 0x92 ? 3 : nil
  }

  /// The length of an emoji, or of the mark that makes one of a character; nil where there is none.
  private func pictureLength(at place: Int) -> Int? {
    guard place + 2 < end else { return nil }
    switch (bytes[place], bytes[place + 1]) {
    case (0xF0, 0x9F): return Swift.min(4, end - place)
    // U+2300 to U+23FF, and U+2600 to U+27BF: clocks, signs, ticks.
    case (0xE2, 0x8C...0x8F), (0xE2, 0x98...0x9E): return 3
    case (0xEF, 0xB8) where bytes[place + 2] == 0x8F: return 3
    // The joiner of pictures, and bullets: `•`, `‣`, `▪`.
    case (0xE2, 0x80) where [0x8D, 0xA2, 0xA3].contains(bytes[place + 2]): return 3
    case (0xE2, 0x96) where [0xAA, 0xB6, 0xBA].contains(bytes[place + 2]): return 3
    default: return nil
    }
  }

  mutating func skipArrow() -> Bool {
    guard position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x86,
      bytes[position + 2] == 0x92
    else { return false }
    position += 3
    return true
  }

  /// Skips brackets, quotes and words of vagueness before a stamp.
  mutating func skipOpening(_ stamp: inout Stamp) {
    while position < end {
      skipSpaces()
      guard position < end else { return }
      if bytes[position].isOne(of: "[(<`*_\"'|") {
        position += 1
        continue
      }
      if let length = pictureLength(at: position) {
        position += length
        continue
      }
      if bytes[position] == UInt8(ascii: "~") {
        stamp.isApproximate = true
        position += 1
        continue
      }
      if bytes[position...].begins(with: "≈") {
        stamp.isApproximate = true
        position += 3
        continue
      }
      guard Self.mayBeginWord(bytes[position]) else { return }
      if Self.vagueWords.contains(where: { skipWord($0) }) {
        stamp.isApproximate = true
        continue
      }
      if Self.betweenWords.contains(where: { skipWord($0) }) {
        isBetween = true
        continue
      }
      if Self.leadingWords.contains(where: { skipWord($0) }) { continue }
      return
    }
  }

  /// Skips the word that marks an addition, as in `**Update 18:40** All services are up`.
  mutating func skipUpdateWord() {
    var ahead = self
    ahead.skipSeparator()
    guard ahead.skipWord("update") || ahead.skipWord("edit") else { return }
    ahead.skipSeparator()
    self = ahead
  }

  /// Skips a word such as `about` between a date and its time.
  @discardableResult
  mutating func skipVagueWord(_ stamp: inout Stamp) -> Bool {
    guard Self.vagueWords.contains(where: { skipWord($0) }) else { return false }
    stamp.isApproximate = true
    skipSpaces()
    // `ca kl 07:25`
    if skipWord("kl.") || skipWord("kl") || skipWord("klokken") || skipWord("um") || skipWord("at")
    {
      skipSpaces()
    }
    return true
  }

  /// Skips the word before the clock of `2021-08-27: At 12:50` and `27 August – around 13:20`.
  mutating func skipClockWord(_ stamp: inout Stamp) {
    if skipVagueWord(&stamp) { return }
    if skipWord("at") || skipWord("by") { skipSpaces() }
    _ = skipVagueWord(&stamp)
  }

  /// Skips the ending of `23:06ish` and `3pm-ish`; returns whether it was there.
  mutating func skipVagueEnding() -> Bool {
    let endings: [StaticString] = ["ish", "-ish"]
    for ending in endings where bytes[position..<end].begins(with: ending) {
      let behind = position + ending.utf8CodeUnitCount
      guard behind >= end || !bytes[behind].isLetterOrNonASCII else { continue }
      position = behind
      return true
    }
    return false
  }

  /// Whether some word before a stamp begins with a letter, so that digits cost no comparisons.
  private static func mayBeginWord(_ byte: UInt8) -> Bool {
    beginnings[Int(byte.lowercased)]
  }

  private static let beginnings: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for word in vagueWords + leadingWords + betweenWords {
      table[Int(word.firstByte)] = true
    }
    return table
  }()

  private static let vagueWords: [StaticString] = [
    "ca.", "ca", "circa", "c.", "about", "around", "approx.", "approx", "approximately", "roughly",
    "est.", "before", "after", "by", "etwa", "gegen", "vers", "environ", "circa le",
    "unknown time on", "pre-", "約", "约",
    "大约", "약",
  ]
  /// Words between two days of one month.
  static let dayJoints: [StaticString] = ["and", "&", "und", "et", "y", "e", "en", "og", "och"]
  private static let betweenWords: [StaticString] = [
    "between", "zwischen", "entre", "mellom", "tussen",
  ]
  private static let leadingWords: [StaticString] = [
    "at", "on", "from", "since", "as of", "à partir de", "À partir de", "a partir de",
    "a partire da", "kl.", "kl",
    "klokken", "klockan", "um", "alle", "dalle", "à", "date:", "time:", "ab",
    "starting", "the", "午前", "午後", "上午", "下午", "凌晨", "晚上",
    "오전", "오후",
  ]

  mutating func skipClosing() {
    while position < end, bytes[position].isOne(of: "])>`*_\"'") { position += 1 }
  }

  /// Reads the name of a zone, also in brackets; nil where there is none.
  mutating func zone(isAfterClock: Bool) -> String? {
    let start = position
    var isBracketed = false
    if position < end, bytes[position] == UInt8(ascii: "(") || bytes[position] == UInt8(ascii: "[")
    {
      isBracketed = true
      position += 1
      skipSpaces()
    } else if skipMark("（") {
      isBracketed = true
    }
    guard position < end else { return nil }
    var nameEnd = position
    if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
      guard isAfterClock else { return nil }
      nameEnd = signedOffsetEnd(from: position)
      // `+UTC`, as block explorers write it.
      if nameEnd == position, bytes[position] == UInt8(ascii: "+") {
        let name = word(at: position + 1)
        if name.lowercased.elementsEqual("utc".utf8) { nameEnd = name.endIndex }
      }
      guard nameEnd > position, ZoneNames.isKnown(bytes[position..<nameEnd].string) else {
        return nil
      }
    } else if bytes[position] >= 0xE3 {
      nameEnd = wideZoneEnd()
    } else {
      nameEnd = zoneWordEnd(isBracketed: isBracketed)
    }
    guard nameEnd > position else { return nil }
    let name = bytes[position..<nameEnd].string
    position = nameEnd
    if isBracketed {
      skipSpaces()
      guard position < end else {
        position = start
        return nil
      }
      if bytes[position] == UInt8(ascii: ")") || bytes[position] == 0x5D {
        position += 1
      } else if !skipMark("）") {
        position = start
        return nil
      }
    }
    return name
  }

  /// The end of a zone name such as `日本時間`; the position where there is none.
  private func wideZoneEnd() -> Int {
    var ahead = self
    for name in ZoneNames.wide where ahead.skipMark(name) { return ahead.position }
    return position
  }

  /// The end of `+02:00`, `-0700`, `+2`; the start where there is none.
  private func signedOffsetEnd(from start: Int) -> Int {
    var index = start + 1
    while index < end, bytes[index].isDigit || bytes[index] == 0x3A { index += 1 }
    let length = index - start - 1
    // A minus with one or two digits after a time is a range or a list, not an offset.
    let isOffset =
      bytes[start] == UInt8(ascii: "+") ? (1...5).contains(length) : length == 5 || length == 4
    guard isOffset, index >= end || !bytes[index].isLetterOrNonASCII else { return start }
    // West of Greenwich all zones are whole or half hours away: `00:35-02:43` is a range. So is
    // what has its zone behind it: `01:00-02:30 UTC`.
    if bytes[start] == UInt8(ascii: "-") {
      let minutes = bytes[start..<index].filter(\.isDigit).suffix(2)
      guard minutes.elementsEqual("00".utf8) || minutes.elementsEqual("30".utf8) else {
        return start
      }
      var ahead = self
      ahead.position = index
      ahead.skipSpaces()
      if ahead.position > index, ahead.position < end, bytes[ahead.position].isUppercase,
        ZoneNames.isKnown(ahead.word(at: ahead.position).string)
      {
        return start
      }
    }
    return index
  }

  private static let zonesLikeWords = ["ist", "est", "eat", "art", "wat", "pet", "cot"]

  /// The end of the longest zone name that begins with a word here.
  private func zoneWordEnd(isBracketed: Bool) -> Int {
    var first = word(at: position)
    // A wide mark, or a word of a script without spaces, may follow at once: `JST）`.
    if let wide = first.firstIndex(where: { $0 >= 0xE3 }) { first = first[..<wide] }
    guard first.count <= 12, let initial = first.first,
      initial.isUppercase || isBracketed || first.count == 3
    else { return position }
    guard ZoneNames.mayBegin(with: first) else { return position }
    var index = first.endIndex
    if index < end, bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: "_") {
      // `PST/PDT`, `America/Los_Angeles`.
      var next = index
      while next < end, bytes[next].isLetterOrNonASCII || bytes[next] == 0x2F || bytes[next] == 0x5F
      {
        next += 1
      }
      if ZoneNames.isKnown(bytes[position..<next].string) { return next }
    }
    if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"),
      first.count == 3, first.hasPrefix(ignoringCase: "utc") || first.hasPrefix(ignoringCase: "gmt")
    {
      var next = index + 1
      while next < end, bytes[next].isDigit || bytes[next] == 0x3A { next += 1 }
      // `22:15 UTC-3: the disk is full`
      if bytes[next - 1] == 0x3A { next -= 1 }
      if next > index + 1, ZoneNames.isKnown(bytes[position..<next].string) { return next }
    }
    // `um 10:00 ist`, `à 10:00 est tombé`: in small letters they are words before others.
    if !initial.isUppercase, !isBracketed,
      Self.zonesLikeWords.contains(where: { first.elementsEqual($0.utf8) }),
      index + 1 < end, bytes[index] == 0x20, bytes[index + 1].isLetterOrNonASCII
    {
      return position
    }
    // `Pacific Time`, `Central European Time`.
    var best = ZoneNames.isKnown(first.string) ? index : position
    guard ZoneNames.mayGoOn(after: first) else { return best }
    for _ in 0..<3 {
      guard index + 1 < end, bytes[index] == 0x20 else { break }
      let next = word(at: index + 1)
      guard !next.isEmpty, next.count <= 12 else { break }
      index = next.endIndex
      if ZoneNames.isKnown(bytes[position..<index].string) { best = index }
    }
    return best
  }
}
