extension ClockForms {
  /// Decides by the lines that begin with digits.
  ///
  /// Digits without a point are times where at least two lines begin so, all of them name a time of
  /// day, and not all of them may be years. Numbers with a point are times where three lines of a
  /// timeline begin so, or three items of a list that is called one by the line before it.
  ///
  /// - Complexity: O(n) in the lines.
  init(of table: LineTable, outline: Outline) {
    var bare = 0
    var years = 0
    var dotted = 0
    var isBarePossible = true
    var isDottedPossible = true
    var isListOfEvents = false
    var haveStairs = false
    var stairs = Stairs()
    for (index, line) in table.lines.enumerated() where line.quoteDepth == 0 {
      switch line.kind {
      case .text, .heading: break
      case .tableRow:
        haveHourLetter = haveHourLetter || beginsWithHourLetter(line.text, in: table.bytes)
        continue
      case .code, .rule: continue
      }
      if line.listDepth == 0 { isListOfEvents = timelineWord.occurs(in: table.bytes[line.text]) }
      guard let first = table.bytes[line.text].first, first.isDigit || first.isOne(of: "~[(")
      else { continue }
      var scanner = StampScanner(table.bytes, in: line.text)
      var stamp = Stamp()
      scanner.skipOpening(&stamp)
      let start = scanner.position
      let (number, digits) = scanner.number(upTo: 5)
      haveHourLetter = haveHourLetter || beginsWithHourLetter(start..<scanner.end, in: table.bytes)
      if digits == 4, line.startsItem || line.startsBlock || line.listDepth == 0,
        scanner.position < scanner.end, scanner.isBareClock(from: start)
      {
        if number / 100 < 24, number % 100 < 60 {
          bare += 1
          if (1900...2099).contains(number) { years += 1 }
        } else {
          isBarePossible = false
        }
      } else if (1...2).contains(digits), scanner.nextIsDigit,
        table.bytes[scanner.position] == UInt8(ascii: "."),
        outline.role(ofLine: index) == .timeline || isListOfEvents && line.startsItem
          || line.listDepth == 0
      {
        let isCalledOne =
          outline.role(ofLine: index) == .timeline || isListOfEvents && line.startsItem
        scanner.position += 1
        let minutes = scanner.number(upTo: 3)
        let isOver =
          scanner.position >= scanner.end
          || table.bytes[scanner.position].isSpace || scanner.isBeforeMark
        let isTime = minutes.digits == 2 && isOver && number < 24 && minutes.value < 60
        if isTime, digits == 2, scanner.isBeforeWord {
          let word = table.bytes[scanner.position..<scanner.end].drop(while: \.isSpace)
          stairs.step(to: number * 60 + minutes.value, before: word, line: index)
          haveStairs = haveStairs || stairs.areTimes
        }
        guard isCalledOne else { continue }
        if isTime {
          dotted += 1
        } else {
          isDottedPossible = false
        }
      }
    }
    areBare = isBarePossible && bare >= 2 && years < bare
    areDotted = isDottedPossible && (dotted >= 3 || haveStairs)
  }
}

/// Lines one below the other, each with a later time before its words.
///
/// Four of them are times. Chapters count up by one, versions end alike, and amounts have a unit
/// behind them.
private struct Stairs {
  private var line = -2
  private var minute = 0
  private var count = 0
  private var wide = 0
  private var minutes: Set<Int> = []

  var areTimes: Bool { count >= 4 && wide >= 2 && minutes.count >= 3 }

  mutating func step(to next: Int, before words: ArraySlice<UInt8>, line index: Int) {
    if line != index - 1 || next <= minute { (count, wide, minutes) = (0, 0, []) }
    // The first section of a chapter is the next one.
    if count > 0, next - minute > 1, next / 60 == minute / 60 || next % 60 > 1 { wide += 1 }
    (line, minute) = (index, next)
    count += 1
    minutes.insert(next % 60)
    if StampScanner.beginWithUnit(words) { line = -2 }
  }
}

/// Whether a text begins with a time such as `10h47`.
private func beginsWithHourLetter(_ text: Range<Int>, in bytes: [UInt8]) -> Bool {
  let text = bytes[text].drop { $0.isSpace || $0.isOne(of: "|*`") }
  let hour = text.prefix(while: \.isDigit)
  let rest = text[hour.endIndex...]
  guard (1...2).contains(hour.count), rest.first.map({ $0 | 0x20 == UInt8(ascii: "h") }) == true
  else { return false }
  let minutes = rest.dropFirst().prefix(while: \.isDigit)
  let behind = rest.dropFirst(3).first
  return minutes.count == 2 && !(behind?.isLetterOrNonASCII ?? false)
}

private let timelineWord = PhraseTable([
  "timeline%", "time line%", "chronology", "sequence of events",
])
