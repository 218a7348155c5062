/// The forms of a time of day that are one only where the whole report writes its times so.
struct ClockForms: Sendable, Hashable {
  /// Four digits before a mark: `1442: the change is live`, `~1900 - all is well`.
  var areBare = false
  /// Two numbers with a point between: `14.10 users complain`.
  var areDotted = false
  /// An hour with its letter alone, beside others with minutes: `11h : all is well`.
  var haveHourLetter = false
}
