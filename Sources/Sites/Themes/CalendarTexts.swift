/// The dotted keys of the names of months and days in a theme's `strings`.
enum CalendarTexts {
  /// From `month.01` for January on.
  static let months = (1...12).map { "month.\($0 < 10 ? "0" : "")\($0)" }
  static let shortMonths = (1...12).map { "month-short.\($0 < 10 ? "0" : "")\($0)" }
  /// From `weekday.0` for Sunday on.
  static let weekdays = (0...6).map { "weekday.\($0)" }
}
