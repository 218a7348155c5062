import Diagnostics
import Sites

/// Returns the report of a year as Markdown; nil where no incident is of that year.
///
/// - Throws: `ProjectError` where the theme of the configuration can't be read.
package func yearReport(_ year: Int, of report: ArchiveReport) throws(ProjectError) -> String? {
  let theme = try loadTheme(
    for: report.configuration, folder: nil, contentPrefix: report.content.prefix)
  return Sites.yearReport(
    of: year, in: report.archive, options: report.configuration.site, theme: theme.value)
}

/// Returns the years of an archive, newest first.
package func years(of report: ArchiveReport) -> [Int] { Sites.years(of: report.archive) }
