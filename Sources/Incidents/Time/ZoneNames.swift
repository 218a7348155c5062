/// Whether a text is the name of a time zone, or an offset, that is understood.
package func isKnownTimeZone(_ name: String) -> Bool { ZoneNames.isKnown(name) }

/// What names of time zones mean.
enum ZoneNames {
  /// Returns the offset in minutes that a zone name has on a day; nil where the name does not tell.
  ///
  /// Abbreviations have the offset they name, even where the season speaks against it: a report
  /// that says PST in July is quoted, not corrected. Names of regions follow the daylight-saving
  /// rules of the United States (Energy Policy Act of 2005), the European Union (Directive
  /// 2000/84/EC), Australia (as since 2008) or New Zealand (as since 2007).
  static func offset(of name: String, on date: CalendarDate?, at clock: ClockTime?) -> Int? {
    if isPlainUTC(name) { return 0 }
    let key = name.asciiLowercased
    if let fixed = abbreviations[key] { return fixed }
    if let region = regions[key] {
      guard let date else { return nil }
      return region.standard + (region.isSummerTime(on: date, at: clock) ? 60 : 0)
    }
    return explicitOffset(key)
  }

  /// The name of what the clocks of a zone's region show, such as PDT for PST in July.
  ///
  /// Nil where the zone is in force, or is as often that of places without summer time, such as
  /// MST.
  static func nameInSeason(of name: String, on date: CalendarDate, at clock: ClockTime) -> String? {
    guard !isPlainUTC(name), let season = seasons[name.asciiLowercased] else { return nil }
    let region = Region(standard: 0, rule: season.rule)
    // In the night of the change both are in force for some hours.
    if clock.hour < 4,
      region.isSummerTime(on: date, at: ClockTime(hour: 0, minute: 0))
        != region.isSummerTime(on: date, at: nil)
    {
      return nil
    }
    return region.isSummerTime(on: date, at: clock) == season.isSummer ? nil : season.other
  }

  private static let seasons: [String: (rule: Region.Rule, isSummer: Bool, other: String)] = [
    "pst": (.unitedStates, false, "PDT"), "pdt": (.unitedStates, true, "PST"),
    "est": (.unitedStates, false, "EDT"), "edt": (.unitedStates, true, "EST"),
    "mdt": (.unitedStates, true, "MST"), "cdt": (.unitedStates, true, "CST"),
    "akst": (.unitedStates, false, "AKDT"), "akdt": (.unitedStates, true, "AKST"),
    "cet": (.europeanUnion, false, "CEST"), "cest": (.europeanUnion, true, "CET"),
    "mez": (.europeanUnion, false, "MESZ"), "mesz": (.europeanUnion, true, "MEZ"),
    "eet": (.europeanUnion, false, "EEST"), "eest": (.europeanUnion, true, "EET"),
    "wet": (.europeanUnion, false, "WEST"), "west": (.europeanUnion, true, "WET"),
    "bst": (.europeanUnion, true, "GMT"), "aedt": (.australia, true, "AEST"),
    "nzst": (.newZealand, false, "NZDT"), "nzdt": (.newZealand, true, "NZST"),
  ]

  /// Whether a word is the name of a zone.
  static func isKnown(_ name: String) -> Bool {
    if isPlainUTC(name) { return true }
    let key = name.asciiLowercased
    return abbreviations[key] != nil || regions[key] != nil || explicitOffset(key) != nil
  }

  /// Whether the name of some zone may begin with a word: a quick check before any other work.
  static func mayBegin(with word: ArraySlice<UInt8>) -> Bool { beginnings.contains(packed(word)) }

  /// The first words of all names.
  private static let beginnings: Set<UInt64> = Set(
    (Array(abbreviations.keys) + Array(regions.keys)).map { name in
      packed(Array(name.utf8)[...].prefix(while: \.isLetterOrNonASCII))
    } + [packed([0x75, 0x74, 0x63]), packed([0x67, 0x6D, 0x74])])

  /// Whether some name goes on after a word, as in `Pacific Time`.
  ///
  /// `UTC` and `Z` stand alone, or in names that say no more.
  static func mayGoOn(after word: ArraySlice<UInt8>) -> Bool {
    longBeginnings.contains(packed(word))
  }

  /// The first words of the names of several words.
  private static let longBeginnings: Set<UInt64> = Set(
    (Array(abbreviations.keys) + Array(regions.keys)).compactMap { name in
      let words = Array(name.utf8)[...]
      return words.contains(0x20) ? packed(words.prefix(while: \.isLetterOrNonASCII)) : nil
    })

  /// The first eight letters of a word in one number.
  private static func packed(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.prefix(8).reduce(0) { $0 << 8 | UInt64($1.lowercased) }
  }

  /// Reads `+02:00`, `+0200`, `+2`, `utc+2`, `gmt-07:00`.
  private static func explicitOffset(_ key: String) -> Int? {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else {
      return nil
    }
    var bytes = Array(key.utf8)[...]
    for prefix in ["utc", "gmt"] where bytes.starts(with: prefix.utf8) {
      bytes = bytes.dropFirst(3).trimmed
    }
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.dropFirst().filter(\.isDigit)
    let isOnlyDigits = bytes.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
    guard isOnlyDigits, (1...4).contains(digits.count) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let minutes = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
    // From UTC-12 to UTC+14: `13:30-13:45` is a range.
    guard minutes <= (sign == UInt8(ascii: "-") ? 12 : 14) * 60 else { return nil }
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  /// Whether a name is the one that most reports have, which needs no look-up.
  static func isPlainUTC(_ name: String) -> Bool { name == "UTC" || name == "Z" }

  /// Fixed offsets; where an abbreviation has several meanings, the one that reports use most.
  private static let abbreviations: [String: Int] = [
    "utc": 0, "gmt": 0, "z": 0, "+utc": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
    "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "trt": 180, "sast": 120,
    "wat": 60, "eat": 180, "gst": 240, "pkt": 300, "ist": 330, "sgt": 480, "hkt": 480, "awst": 480,
    "jst": 540, "kst": 540, "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720,
    "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "brt": -180, "art": -180,
    "clt": -240, "cot": -300, "pet": -300, "ast": -240, "adt": -180, "nst": -210, "ndt": -150,
    "coordinated universal time": 0, "greenwich mean time": 0, "universal time": 0, "utc time": 0,
    "pacific standard time": -480, "pacific daylight time": -420, "eastern standard time": -300,
    "eastern daylight time": -240, "central european summer time": 120, "asia/kolkata": 330,
    "asia/tokyo": 540, "asia/singapore": 480, "asia/shanghai": 480, "asia/hong_kong": 480,
    "asia/seoul": 540, "asia/dubai": 240, "etc/utc": 0, "america/sao_paulo": -180,
    "america/phoenix": -420, "america/bogota": -300, "africa/lagos": 60, "africa/nairobi": 180,
    "africa/johannesburg": 120, "europe/moscow": 180, "europe/istanbul": 180,
    "australia/brisbane": 600, "australia/perth": 480,
    "日本時間": 540, "日本標準時": 540, "北京时间": 480, "北京時間": 480, "台北時間": 480,
    "한국시간": 540, "한국 시간": 540,
  ]
  /// The names in scripts without capitals, which may stand in a sentence without a space.
  static let wide: [StaticString] = [
    "日本時間", "日本標準時", "北京时间", "北京時間", "台北時間", "한국시간", "한국 시간",
  ]

  private static let regions: [String: Region] = {
    var table: [String: Region] = [:]
    func add(_ standard: Int, _ rule: Region.Rule, _ names: String...) {
      for name in names { table[name] = Region(standard: standard, rule: rule) }
    }
    add(
      -480, .unitedStates, "pt", "pacific", "pacific time", "us/pacific", "pst/pdt", "pdt/pst",
      "america/los_angeles", "america/vancouver", "pt time", "us pacific", "us pacific time")
    add(
      -420, .unitedStates, "mt", "mountain", "mountain time", "america/denver", "us/mountain",
      "us mountain", "us mountain time")
    add(
      -360, .unitedStates, "ct", "central", "central time", "america/chicago", "us/central",
      "cst/cdt", "us central", "us central time")
    add(
      -300, .unitedStates, "et", "eastern", "eastern time", "america/new_york", "us/eastern",
      "america/toronto", "est/edt", "edt/est", "us eastern", "us eastern time")
    add(0, .europeanUnion, "europe/london", "europe/dublin", "europe/lisbon", "uk time", "gmt/bst")
    add(
      60, .europeanUnion, "central european time", "cet/cest", "europe/berlin", "europe/paris",
      "europe/amsterdam", "europe/madrid", "europe/rome", "europe/oslo", "europe/stockholm",
      "europe/copenhagen", "europe/zurich", "europe/vienna", "europe/brussels", "europe/prague",
      "europe/warsaw", "europe/budapest", "europe/belgrade")
    add(
      120, .europeanUnion, "eastern european time", "eet/eest", "europe/helsinki", "europe/athens",
      "europe/kiev", "europe/kyiv", "europe/bucharest", "europe/sofia", "europe/riga",
      "europe/tallinn", "europe/vilnius")
    add(
      600, .australia, "australia/sydney", "australia/melbourne", "australia/hobart",
      "australia/canberra", "sydney time", "aest/aedt")
    add(570, .australia, "australia/adelaide")
    add(720, .newZealand, "pacific/auckland", "new zealand time", "nzst/nzdt")
    return table
  }()
}

/// A region with daylight saving time.
private struct Region: Sendable {
  enum Rule: Sendable { case unitedStates, europeanUnion, australia, newZealand }

  /// The offset of winter, in minutes.
  var standard: Int
  var rule: Rule

  func isSummerTime(on date: CalendarDate, at clock: ClockTime?) -> Bool {
    let year = date.year
    let start: CalendarDate
    let end: CalendarDate
    switch rule {
    case .unitedStates:
      start =
        year >= 2007
        ? Self.sunday(2, ofMonth: 3, year: year) : Self.sunday(1, ofMonth: 4, year: year)
      end =
        year >= 2007
        ? Self.sunday(1, ofMonth: 11, year: year) : Self.sunday(5, ofMonth: 10, year: year)
    case .europeanUnion:
      start = Self.sunday(5, ofMonth: 3, year: year)
      end = Self.sunday(5, ofMonth: 10, year: year)
    case .australia:
      start = Self.sunday(1, ofMonth: 10, year: year)
      end = Self.sunday(1, ofMonth: 4, year: year)
    case .newZealand:
      start = Self.sunday(5, ofMonth: 9, year: year)
      end = Self.sunday(1, ofMonth: 4, year: year)
    }
    // Clocks change between 1 and 3 in the night: the hour decides on the day of the change.
    let isAfterChange = (clock?.hour ?? 12) >= 2
    if date == start { return isAfterChange }
    if date == end { return !isAfterChange }
    // In the south summer lasts over the end of the year.
    return start < end ? start < date && date < end : start < date || date < end
  }

  /// The n-th Sunday of a month; the last one where n is 5.
  private static func sunday(_ n: Int, ofMonth month: Int, year: Int) -> CalendarDate {
    let first = CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
    let firstSunday = 1 + (7 - first.weekday) % 7
    var day = firstSunday + (n - 1) * 7
    while day > CalendarDate.length(ofMonth: month, year: year) { day -= 7 }
    return CalendarDate(year: year, month: month, day: day) ?? first
  }
}
