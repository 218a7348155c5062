package import Incidents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns the day of the build in UTC: that of `SOURCE_DATE_EPOCH` where it is set to a number of
/// seconds since 1970, else that of the clock.
///
/// Source: reproducible-builds.org, "SOURCE_DATE_EPOCH specification".
package func buildDate() -> CalendarDate {
  let epoch = environmentVariable("SOURCE_DATE_EPOCH").flatMap { Int($0) }
  return buildDate(secondsSince1970: epoch ?? time(nil))
}

/// Returns the day in UTC at a number of seconds since 1970; one before 1970 counts as the first.
func buildDate(secondsSince1970 seconds: Int) -> CalendarDate {
  CalendarDate(dayNumber: max(0, seconds) / 86_400)
}
