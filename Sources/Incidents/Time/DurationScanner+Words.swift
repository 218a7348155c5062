// The words of lengths of time, in the languages that are read.

extension DurationScanner {
  /// Words before a time of day.
  static let clockWords = [
    "since", "at", "from", "until", "till", "to", "by", "before", "after", "and", "um", "ab", "bis",
    "gegen", "seit", "à", "vers", "dès", "depuis", "jusqu'à", "entre", "et", "às", "as", "las",
    "desde", "hasta", "até", "om", "vanaf", "tot", "kl", "kl.", "@", "À", "Às", "rond",
    "omstreeks", "tegen", "tussen", "zwischen", "y", "e", "en", "und",
  ]
  static let hourWords = ["vers", "à", "À", "dès", "às", "Às", "um", "gegen", "om"]
  /// Words before a number word that make it the length of what lasted: in other languages than
  /// English number words stand in clocks, distances and larger numbers as well.
  static let lastingWords = [
    "dauerte", "dauert", "gedauert", "etwa", "rund", "fast", "knapp", "ungefähr", "duré", "dura",
    "pendant", "environ", "presque", "duró", "duraron", "durante", "unas", "unos", "casi", "durou",
    "quase", "cerca", "duurde", "ongeveer", "bijna", "gedurende", "varte", "nesten", "omtrent",
    "einer",
  ]

  /// The words between the parts of a length of time: `2 horas e 5 minutos`.
  static let joints: [StaticString] = ["and", "&", "e", "y", "et", "und", "og", "en"]

  static let numerals: [(StaticString, Double)] = [
    ("three quarters of an", 0.75), ("three-quarters of an", 0.75), ("a quarter of an", 0.25),
    ("half an", 0.5), ("half a", 0.5), ("an", 1), ("a", 1), ("one", 1), ("two", 2), ("three", 3),
    ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
    ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
    ("ninety", 90),
  ]
  /// Number words of German, French, Spanish and Portuguese, Dutch and Norwegian, without those that
  /// are English words as well: `to`, `en`, `ti`, `fire`.
  static let otherNumerals: [(StaticString, Double)] = [
    ("eine", 1), ("einer", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6),
    ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("zwölf", 12), ("zwanzig", 20),
    ("dreißig", 30), ("vierzig", 40), ("fünfzig", 50),
    ("anderthalb", 1.5), ("eineinhalb", 1.5), ("zweieinhalb", 2.5), ("dreieinhalb", 3.5),
    ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("huit", 8), ("neuf", 9),
    ("dix", 10), ("douze", 12), ("quinze", 15), ("vingt", 20), ("trente", 30), ("quarante", 40),
    ("una", 1), ("uma", 1), ("dos", 2), ("duas", 2), ("tres", 3), ("três", 3), ("cuatro", 4),
    ("quatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7), ("sete", 7), ("ocho", 8), ("oito", 8),
    ("nueve", 9), ("nove", 9), ("diez", 10), ("dez", 10), ("veinte", 20), ("vinte", 20),
    ("treinta", 30), ("trinta", 30), ("cuarenta", 40), ("quarenta", 40), ("cincuenta", 50),
    ("cinquenta", 50), ("cinquante", 50), ("twintig", 20), ("dertig", 30), ("veertig", 40),
    ("tjue", 20), ("tretti", 30), ("førti", 40), ("femti", 50),
    ("een", 1), ("twee", 2), ("drie", 3), ("vijf", 5), ("zes", 6), ("zeven", 7), ("negen", 9),
    ("tien", 10), ("anderhalf", 1.5), ("tre", 3), ("fem", 5), ("seks", 6), ("åtte", 8),
    ("halvannen", 1.5),
  ]
  /// By the first byte in lower case: most words are none.
  static let numeralsByFirst = byFirst(numerals)
  static let otherNumeralsByFirst = byFirst(otherNumerals)
  private static func byFirst(_ list: [(StaticString, Double)]) -> [[(StaticString, Double)]] {
    (UInt8.min...UInt8.max).map { byte in
      list.filter { $0.0.description.utf8.first == byte }
    }
  }
  /// Units that a number word of another language does not count.
  static let englishUnits: [StaticString] = [
    "day", "days", "week", "weeks", "hour", "hours", "h", "d", "m", "s",
  ]
  static let digits = numerals.filter {
    (1...9).contains($0.1) && $0.0.utf8CodeUnitCount > 2
  }

  static let fractions: [(StaticString, Double)] = [("½", 0.5), ("¼", 0.25), ("¾", 0.75)]

  static let shareJoints: [StaticString] = ["and", "y", "e", "et", "en"]
  static let shares: [(StaticString, Double)] = [
    ("a half", 0.5), ("one half", 0.5), ("a quarter", 0.25), ("one quarter", 0.25),
    ("three quarters", 0.75), ("media", 0.5), ("meia", 0.5), ("demie", 0.5), ("een half", 0.5),
  ]

  static let units: [(String, Double)] = [
    ("minutes", 1), ("minute", 1), ("mins", 1), ("min", 1), ("m", 1), ("hours", 60), ("hour", 60),
    ("hrs", 60), ("hr", 60), ("h", 60), ("days", 1_440), ("day", 1_440), ("d", 1_440),
    ("weeks", 10_080), ("week", 10_080), ("seconds", 1.0 / 60), ("second", 1.0 / 60),
    ("secs", 1.0 / 60), ("sec", 1.0 / 60), ("s", 1.0 / 60), ("minuten", 1), ("stunden", 60),
    ("stunde", 60), ("timer", 60), ("time", 60), ("minutter", 1), ("heures", 60), ("heure", 60),
    ("horas", 60), ("minutos", 1), ("uur", 60), ("tage", 1_440), ("dager", 1_440),
    ("weken", 10_080), ("woche", 10_080), ("wochen", 10_080), ("uker", 10_080), ("uke", 10_080),
    ("semaines", 10_080), ("semaine", 10_080), ("semanas", 10_080), ("semana", 10_080),
    ("tagen", 1_440), ("tag", 1_440), ("dag", 1_440), ("dagen", 1_440), ("jours", 1_440),
    ("jour", 1_440), ("dias", 1_440), ("dia", 1_440), ("días", 1_440), ("día", 1_440),
    ("hora", 60), ("uren", 60), ("minuto", 1), ("minuut", 1), ("minutt", 1),
    ("std", 60), ("stdn", 60), ("sekunden", 1.0 / 60), ("sekunder", 1.0 / 60),
    ("secondes", 1.0 / 60),
    ("segundos", 1.0 / 60), ("seconden", 1.0 / 60),
    ("個小時", 60), ("个小时", 60), ("週間", 10_080), ("周", 10_080), ("週", 10_080), ("秒", 1.0 / 60),
    ("시간", 60), ("분", 1), ("초", 1.0 / 60), ("일간", 1_440), ("주일", 10_080), ("주간", 10_080),
    ("時間", 60), ("小时", 60), ("小時", 60), ("分钟", 1), ("分鐘", 1), ("分", 1), ("日間", 1_440),
    ("天", 1_440),
  ]

  /// What may follow an amount that is no length of time.
  static let countedThings: Set<String> = [
    "usd", "eur", "gbp", "dollars", "euros", "pounds", "from", "away", "wide", "deep", "high",
    "users", "customers", "people", "requests", "queries", "rows", "records", "messages", "events",
    "accounts", "visitors", "devices",
  ]

  static let vagueWords: [StaticString] = [
    "~", "about", "approx", "around", "roughly", "nearly", "almost", "over ", "than", "ca.", "約",
    "约", "약 ", "cerca de", "aprox", "environ", "etwa", "ungefähr", "unos ", "ongeveer", "nesten",
    "quase", "at least", "mindestens", "au moins", "al menos", "por lo menos", "pelo menos",
    "minstens", "minst ", "almeno", "mehr als", "plus de", "más de", "mais de", "meer dan",
    "mer enn", "mer än", "più di", "oltre ", "at most", "at maximum", "maximum of", "up to",
    "höchstens", "maximal", "bis zu",
    "au plus", "jusqu'à", "como máximo", "hasta ", "no máximo", "até ", "hoogstens", "al massimo",
    "少なくとも", "至少", "最低",
  ]
}
