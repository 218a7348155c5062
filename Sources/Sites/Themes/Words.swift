import Encodings

/// What the theme says, in the language of the site.
///
/// A phrase may have slots, such as `{start} to {end}`. Words that depend on a number of the phrase
/// have their forms behind its name, for one and for any other, or for none, one and any other:
/// `{n} {n?was|were} open`, `{n?none is|one is|# are} open`, where `#` is the number itself.
final class Words: Sendable {
  private struct Phrase: Sendable {
    /// What stands before the first slot: all of it where there is no slot, as in most phrases.
    var start = ""
    var slots: [Slot] = []
  }

  private struct Slot: Sendable {
    let name: String
    /// The forms that a number has, each in the parts that the number itself stands between; empty
    /// for the value itself.
    let forms: [[String]]
    /// What follows, up to the next slot.
    var rest = ""
  }

  /// By the number of the word.
  private let phrases: [Phrase]
  /// From January on.
  let months: [String]
  let shortMonths: [String]
  /// From Sunday on.
  let weekdays: [String]
  /// The digits of small numbers and years, which are most of a site's and not made anew each time.
  private let smallNumbers = (0..<2_100).map { String($0) }

  /// Creates the words from the texts of a file of strings, by dotted key.
  init(_ texts: [String: String]) {
    phrases = Word.allCases.map { Self.phrase(texts[$0.rawValue] ?? $0.rawValue) }
    months = CalendarTexts.months.map { texts[$0] ?? $0 }
    shortMonths = CalendarTexts.shortMonths.map { texts[$0] ?? $0 }
    weekdays = CalendarTexts.weekdays.map { texts[$0] ?? $0 }
  }

  /// Returns a phrase without slots.
  func callAsFunction(_ word: Word) -> String {
    phrases[word.number].slots.isEmpty ? phrases[word.number].start : self(word, [:])
  }

  /// Returns a phrase with its slots filled.
  func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    let phrase = phrases[word.number]
    if phrase.slots.isEmpty { return phrase.start }
    var bytes = ByteBuffer(capacity: 128)
    bytes.append(utf8: phrase.start)
    // By place: to take a slot out of the list is to copy all its parts.
    for place in phrase.slots.indices {
      let value = Self.value(of: phrase.slots[place].name, in: values)
      if phrase.slots[place].forms.isEmpty {
        if let value { bytes.append(utf8: value) }
      } else {
        Self.forEachPart(of: phrase.slots[place].forms, value ?? "") { bytes.append(utf8: $0) }
      }
      bytes.append(utf8: phrase.slots[place].rest)
    }
    return bytes.text
  }

  /// The value of a slot; nil where it has none.
  @inline(__always)
  private static func value<Value>(
    of slot: String, in values: KeyValuePairs<String, Value>
  ) -> Value? {
    for place in values.indices where values[place].key == slot { return values[place].value }
    return nil
  }

  /// Calls a closure with the texts that make up the form for a number as it is written, in order.
  private static func forEachPart(
    of forms: [[String]], _ number: String, _ body: (String) -> Void
  ) {
    let none = forms.count > 2 ? forms[0] : forms[forms.count - 1]
    let form =
      number == "0" ? none : number == "1" ? forms[forms.count - 2] : forms[forms.count - 1]
    for (place, part) in form.enumerated() {
      if place > 0 { body(number) }
      body(part)
    }
  }

  /// Returns a phrase whose slots hold markup; the phrase itself is escaped.
  func html(_ word: Word, _ values: KeyValuePairs<String, HTML>) -> HTML {
    let phrase = phrases[word.number]
    var result = HTML(text: phrase.start)
    for slot in phrase.slots {
      let value = Self.value(of: slot.name, in: values)
      if slot.forms.isEmpty {
        if let value { result.append(value) }
      } else {
        let number = value.map { String(decoding: $0.bytes, as: UTF8.self) }
        Self.forEachPart(of: slot.forms, number ?? "") { result.append(text: $0) }
      }
      result.append(text: slot.rest)
    }
    return result
  }

  /// Returns a phrase whose slot `n` is a number.
  func count(_ word: Word, _ number: Int) -> String { self(word, ["n": self.number(number)]) }

  /// Returns a number with its digits in groups of three.
  func number(_ number: Int) -> String {
    if (0..<1_000).contains(number) { return digits(number) }
    let digits = Array(String(number).utf8)
    let mark = Array(self(.numberGroup).utf8)
    var bytes: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      let rest = digits.count - index
      if index > 0, rest % 3 == 0, digits[index - 1] != UInt8(ascii: "-") { bytes += mark }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns the digits of a number, without marks between them.
  func digits(_ number: Int) -> String {
    smallNumbers.indices.contains(number) ? smallNumbers[number] : String(number)
  }

  /// Returns texts as a list in a sentence: `a, b and c`.
  func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return self(
      .listLast, ["first": texts.dropLast().joined(separator: self(.listComma)), "last": last])
  }

  /// Returns the first texts as a list in a sentence, and how many more there are.
  func list(_ texts: [String], atMost limit: Int) -> String {
    guard texts.count > limit + 1 else { return list(texts) }
    return self(
      .listMore,
      [
        "first": texts.prefix(limit).joined(separator: self(.listComma)),
        "n": number(texts.count - limit),
      ])
  }

  private static func phrase(_ text: String) -> Phrase {
    var phrase = Phrase()
    func append(_ text: Substring.UTF8View) {
      if phrase.slots.isEmpty {
        phrase.start = text.text
      } else {
        phrase.slots[phrase.slots.count - 1].rest = text.text
      }
    }
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      append(rest[..<open])
      phrase.slots.append(slot(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    append(rest)
    return phrase
  }

  private static func slot(_ text: Substring.UTF8View) -> Slot {
    guard let mark = text.firstIndex(of: UInt8(ascii: "?")) else {
      return Slot(name: text.text, forms: [])
    }
    let forms = text[text.index(after: mark)...]
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { form in
        form.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).map(\.text)
      }
    return Slot(name: text[..<mark].text, forms: forms.count < 2 ? [] : forms)
  }
}

extension Word {
  /// Its place in `allCases`: a case without a value is stored as its number.
  ///
  /// To look a word up by its key instead would hash the key each time that a view says it.
  var number: Int { unsafe Int(unsafeBitCast(self, to: UInt16.self)) }
}
