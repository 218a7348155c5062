import Encodings

/// What the theme says, in the language of the site.
///
/// A phrase may have slots, such as `{start} to {end}`. Words that depend on a number of the phrase
/// have their forms behind its name, for one and for any other, or for none, one and any other:
/// `{n} {n?was|were} open`, `{n?none is|one is|# are} open`, where `#` is the number itself.
final class Words: Sendable {
  private struct Phrase: Sendable {
    /// The phrase itself, where it has no slot, as most have none.
    let text: String?
    let pieces: [Piece]

    init(_ pieces: [Piece]) {
      self.pieces = pieces
      if pieces.count == 1, case .text(let text) = pieces[0] {
        self.text = text
      } else {
        text = pieces.isEmpty ? "" : nil
      }
    }
  }

  private enum Piece: Sendable {
    case text(String)
    case slot(String)
    /// The forms that a number has, each in the parts that the number itself stands between.
    case forms(of: String, [[String]])
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
    phrases = Word.allCases.map { Phrase(Self.pieces(of: texts[$0.rawValue] ?? $0.rawValue)) }
    months = CalendarTexts.months.map { texts[$0] ?? $0 }
    shortMonths = CalendarTexts.shortMonths.map { texts[$0] ?? $0 }
    weekdays = CalendarTexts.weekdays.map { texts[$0] ?? $0 }
  }

  /// Returns a phrase without slots.
  func callAsFunction(_ word: Word) -> String { phrases[word.number].text ?? self(word, [:]) }

  /// Returns a phrase with its slots filled.
  func callAsFunction(_ word: Word, _ values: KeyValuePairs<String, String>) -> String {
    let phrase = phrases[word.number]
    if let text = phrase.text { return text }
    var length = 0
    forEachPart(of: phrase, values) { length += $0.utf8.count }
    // Written where it stays: a view has some hundred phrases.
    return unsafe String(unsafeUninitializedCapacity: length) { buffer in
      var end = 0
      forEachPart(of: phrase, values) { part in
        let bytes = part.utf8.span
        unsafe bytes.withUnsafeBufferPointer { bytes in
          guard let start = bytes.baseAddress else { return }
          unsafe buffer.baseAddress?.advanced(by: end).update(from: start, count: bytes.count)
        }
        end += bytes.count
      }
      return end
    }
  }

  /// Calls a closure with the texts that make up a phrase, in order.
  @inline(__always)
  private func forEachPart(
    of phrase: Phrase, _ values: KeyValuePairs<String, String>, _ body: (String) -> Void
  ) {
    for piece in phrase.pieces {
      switch piece {
      case .text(let text): body(text)
      case .slot(let name):
        if let value = values.first(where: { $0.key == name })?.value { body(value) }
      case .forms(let name, let forms):
        body(Self.form(forms, values.first { $0.key == name }?.value ?? ""))
      }
    }
  }

  /// Returns the form for a number as it is written.
  private static func form(_ forms: [[String]], _ number: String) -> String {
    let none = forms.count > 2 ? forms[0] : forms[forms.count - 1]
    let form =
      number == "0" ? none : number == "1" ? forms[forms.count - 2] : forms[forms.count - 1]
    return form.count == 1 ? form[0] : form.joined(separator: number)
  }

  /// Returns a phrase whose slots hold markup; the phrase itself is escaped.
  func html(_ word: Word, _ values: KeyValuePairs<String, HTML>) -> HTML {
    var result = HTML()
    for piece in phrases[word.number].pieces {
      switch piece {
      case .text(let text): result.append(text: text)
      case .slot(let name):
        if let value = values.first(where: { $0.key == name })?.value { result.append(value) }
      case .forms(let name, let forms):
        let number = values.first { $0.key == name }?.value ?? HTML()
        result.append(text: Self.form(forms, String(decoding: number.bytes, as: UTF8.self)))
      }
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

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
      pieces.append(slot(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    return pieces
  }

  private static func slot(_ text: Substring.UTF8View) -> Piece {
    guard let mark = text.firstIndex(of: UInt8(ascii: "?")) else {
      return .slot(String(Substring(text)))
    }
    let forms = text[text.index(after: mark)...]
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { form in
        form.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
          .map { String(Substring($0)) }
      }
    let name = String(Substring(text[..<mark]))
    return forms.count < 2 ? .slot(name) : .forms(of: name, forms)
  }
}

extension Word {
  /// Its place in `allCases`: a case without a value is stored as its number.
  ///
  /// To look a word up by its key instead would hash the key each time that a view says it.
  var number: Int { unsafe Int(unsafeBitCast(self, to: UInt16.self)) }
}
