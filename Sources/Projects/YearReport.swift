import Diagnostics
import Sites

/// Returns the report of a year as Markdown; nil where no incident is of that year.
///
/// - Throws: `ProjectError` where the theme of the configuration can't be read.
package func yearReport(_ year: Int, of result: ArchiveResult) throws(ProjectError) -> String? {
  let theme = try loadTheme(
    for: result.configuration, folder: nil, contentPrefix: result.content.prefix)
  return Sites.yearReport(
    of: year, in: result.archive, options: result.configuration.site, theme: theme.value)
}

/// Returns the years of an archive, newest first.
package func years(of result: ArchiveResult) -> [Int] { Sites.years(of: result.archive) }
