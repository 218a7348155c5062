import Diagnostics
import Sites

extension ArchiveResult {
  /// Returns the report of a year as Markdown; nil where no incident is of that year.
  ///
  /// - Throws: `ProjectError` where the theme of the configuration can't be read.
  package func yearReport(_ year: Int) throws(ProjectError) -> String? {
    let theme = try loadTheme(for: configuration, folder: nil, contentPrefix: content.prefix)
    return Sites.yearReport(
      of: year, in: archive, options: configuration.site, theme: theme.value)
  }

  /// The years of the archive, newest first.
  package var years: [Int] { Sites.years(of: archive) }
}
