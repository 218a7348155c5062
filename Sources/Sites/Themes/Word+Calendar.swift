extension Word {
  /// The months from January on.
  static let months: [Word] = [
    .month1, .month2, .month3, .month4, .month5, .month6, .month7, .month8, .month9, .month10,
    .month11, .month12,
  ]
  static let shortMonths: [Word] = [
    .shortMonth1, .shortMonth2, .shortMonth3, .shortMonth4, .shortMonth5, .shortMonth6,
    .shortMonth7, .shortMonth8, .shortMonth9, .shortMonth10, .shortMonth11, .shortMonth12,
  ]
  /// The days of the week from Sunday on.
  static let weekdays: [Word] = [
    .weekday0, .weekday1, .weekday2, .weekday3, .weekday4, .weekday5, .weekday6,
  ]
}
