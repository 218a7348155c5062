/// The names of months and days in all languages, whole and short.
package enum CalendarNames {
  /// Returns the month, 1 to 12, that a word names; the word is in any case, without a period.
  package static func month(_ word: some Collection<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 12, twoLetters[slot(of: word)] else { return nil }
    return months[String(decoding: word.lowercased, as: UTF8.self)]
  }

  /// Whether a word names a day of the week; the word is in any case, without a period.
  static func isWeekday(_ word: some Collection<UInt8>) -> Bool { weekday(word) != nil }

  /// Returns the day of the week, 0 for Sunday to 6, that a word names; the word is in any case,
  /// without a period.
  static func weekday(_ word: some Collection<UInt8>) -> Int? {
    guard word.count >= 2, word.count <= 22, twoLettersOfWeekdays[slot(of: word)] else {
      return nil
    }
    return weekdays[String(decoding: word.lowercased, as: UTF8.self)]
  }

  private static func slot(of word: some Collection<UInt8>) -> Int {
    let second = word.index(after: word.startIndex)
    return slot(word[word.startIndex], word[second])
  }

  /// Whether the name of a day of the week may begin here: a check of three letters, before any
  /// other work.
  static func mayBeginWeekday(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    let start = bytes.startIndex
    guard twoLettersOfWeekdays[slot(bytes[start], bytes[start + 1])] else { return false }
    return weekdayBeginnings.contains(
      UInt32(bytes[start].lowercased) << 16 | UInt32(bytes[start + 1].lowercased) << 8
        | UInt32(bytes[start + 2].lowercased))
  }

  private static let weekdayBeginnings: Set<UInt32> = Set(
    weekdays.keys.map { name in name.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } })

  /// Whether the name of a month may begin here: a check of three letters, before any other work.
  static func mayBeginMonth(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    let start = bytes.startIndex
    guard twoLetters[slot(bytes[start], bytes[start + 1])] else { return false }
    return monthBeginnings.contains(
      UInt32(bytes[start].lowercased) << 16 | UInt32(bytes[start + 1].lowercased) << 8
        | UInt32(bytes[start + 2].lowercased))
  }

  /// The first three letters of all names, in any case: a table that turns nearly all words away.
  struct Beginnings: Sendable {
    private var slots = Array(repeating: false, count: 1 << 15)

    fileprivate init(of names: some Sequence<String>) {
      for name in names {
        let letters = Array(name.utf8.prefix(3))
        slots[Self.slot(letters[0], letters[1], letters[2])] = true
      }
    }

    /// Whether a name may begin at a place; letters beyond ASCII may be taken for others.
    @inline(__always)
    func mayHold(_ text: Span<UInt8>, at index: Int, until end: Int) -> Bool {
      index + 2 < end && slots[Self.slot(text[index], text[index + 1], text[index + 2])]
    }

    private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
      Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
  }

  static let beginnings = Beginnings(of: Array(months.keys) + Array(weekdays.keys))

  /// Whether some month begins with two letters: most words are turned away here without a hash.
  private static let twoLetters = table(of: months.keys)
  private static let twoLettersOfWeekdays = table(of: weekdays.keys)

  private static func table(of names: some Sequence<String>) -> [Bool] {
    var table = Array(repeating: false, count: 1_024)
    for name in names {
      let letters = Array(name.utf8)
      table[slot(letters[0], letters[1])] = true
    }
    return table
  }

  /// The place of two letters in any case; letters beyond ASCII share some.
  private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static let monthBeginnings: Set<UInt32> = Set(
    months.keys.map { name in
      name.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    })

  /// The names of all languages, and the ways in which the English ones are often mistyped.
  private static let months: [String: Int] = {
    let names: [[String]] = [
      [
        "january", "janurary", "januray", "gennaio", "jan", "januar", "janvier", "enero",
        "janeiro", "januari", "janv", "ene",
        "jänner",
      ],
      [
        "february", "feburary", "febuary", "febraury", "febbraio", "feb", "februar", "février",
        "febrero", "fevereiro", "februari", "févr", "fev",
      ],
      ["march", "mar", "märz", "mars", "marzo", "março", "maart", "mrz", "mrt"],
      ["april", "aprile", "apr", "avril", "abril", "avr", "abr"],
      ["may", "maggio", "mai", "mayo", "maio", "mei", "maj"],
      ["june", "giugno", "jun", "juni", "juin", "junio", "junho"],
      ["july", "luglio", "jul", "juli", "juillet", "julio", "julho", "juil"],
      ["august", "augest", "agust", "aug", "août", "agosto", "augustus", "augusti", "ago"],
      [
        "september", "septemeber", "setember", "settembre", "sep", "sept", "septembre",
        "septiembre", "setembro", "set",
      ],
      [
        "october", "ocotber", "ottobre", "oct", "oktober", "okt", "octobre", "octubre", "outubro",
        "out",
      ],
      ["november", "novemeber", "nov", "novembre", "noviembre", "novembro"],
      [
        "december", "decemeber", "dicembre", "dec", "dezember", "dez", "décembre", "diciembre",
        "dezembro", "desember",
        "des",
        "déc", "dic",
      ],
    ]
    var table: [String: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for spelling in spellings { table[spelling] = index + 1 }
    }
    return table
  }()

  private static let weekdays: [String: Int] = {
    let names: [[String]] = [
      [
        "sunday", "domenica", "sun", "sonntag", "søndag", "dimanche", "domingo", "zondag", "söndag",
      ],
      ["monday", "lunedì", "mon", "montag", "mandag", "lundi", "lunes", "maandag", "måndag"],
      [
        "tuesday", "martedì", "tue", "tues", "dienstag", "tirsdag", "mardi", "martes", "dinsdag",
        "tisdag",
      ],
      [
        "wednesday", "mercoledì", "wendesday", "wed", "weds", "mittwoch", "onsdag", "mercredi",
        "miércoles", "woensdag",
      ],
      [
        "thursday", "giovedì", "thu", "thur", "thurs", "donnerstag", "torsdag", "jeudi", "jueves",
        "donderdag",
      ],
      ["friday", "venerdì", "fri", "freitag", "fredag", "vendredi", "viernes", "vrijdag"],
      ["saturday", "sabato", "sat", "samstag", "lørdag", "samedi", "sábado", "zaterdag", "lördag"],
    ]
    var table: [String: Int] = [:]
    // `Dienstagabend`, `maandagochtend`, and `tisdagen` with its article.
    let endings = [
      "", "abend", "morgen", "vormittag", "mittag", "nachmittag", "nacht", "avond", "middag",
      "ochtend", "en",
    ]
    for (day, spellings) in names.enumerated() {
      for spelling in spellings {
        for ending in spelling.hasByteSuffix("ag") || spelling == "mittwoch" ? endings : [""] {
          table[spelling + ending] = day
        }
      }
    }
    return table
  }()
}
