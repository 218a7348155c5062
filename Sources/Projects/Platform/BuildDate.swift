import Diagnostics
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
  let epoch = environmentVariable(epochName).flatMap { Int($0) }
  return buildDate(secondsSince1970: epoch ?? time(nil))
}

/// Makes sure that `SOURCE_DATE_EPOCH` is a number where it is set: a build that silently took the
/// day of the clock instead would not be the same the next day.
package func checkBuildDate() throws(ProjectError) {
  if let text = environmentVariable(epochName) { try checkBuildDate(epoch: text) }
}

/// The same for a value of the variable; an empty one counts as none.
func checkBuildDate(epoch text: String) throws(ProjectError) {
  guard text.isEmpty || Int(text) != nil else {
    throw ProjectError(
      .misuse, path: epochName, reason: "'\(text.visible)' is no number of seconds since 1970",
      remedy: "set it as in 'SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)', or unset it")
  }
}

private let epochName = "SOURCE_DATE_EPOCH"

/// Returns the day in UTC at a number of seconds since 1970; one before 1970 counts as the first.
func buildDate(secondsSince1970 seconds: Int) -> CalendarDate {
  CalendarDate(dayNumber: max(0, seconds) / 86_400)
}
