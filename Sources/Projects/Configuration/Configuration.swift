package import Archives
package import Diagnostics
package import Documents
package import Incidents
package import Sites

/// What `faultline.yml` says about an archive, with the defaults for what it does not say.
package struct Configuration: Sendable {
  /// The title, address and language of the site.
  package var site: SiteOptions
  /// The zone of times that name none; nil leaves them without one.
  package var timeZone: String?
  /// The classes of causes; nil takes the default ones.
  package var taxonomy: Taxonomy?
  /// The folder of the theme, as written, relative to the content folder; nil takes the built-in
  /// one.
  package var theme: String?
  /// Where the theme is named in `faultline.yml`.
  package var themePlace: SourceRange?
  /// Whether drafts are part of the site.
  package var includesDrafts: Bool
  /// What is passed over in the content folder.
  package var exclusions: [GlobPattern]
  package var limits: Limits
  /// Whose the reports are; nil where their folders are to tell.
  package var organisations: Organisations?
  /// The addresses of the repositories that the reports stand in; empty where no one says so.
  package var repositories: [String] = []
  /// How many related incidents to show for each.
  package var relatedCount: Int
  /// Diagnostics with another severity than their own, by name; nil turns them off.
  package var severities: [String: Diagnostic.Severity?]

  package init() {
    site = SiteOptions()
    includesDrafts = false
    exclusions = []
    limits = Limits()
    relatedCount = 5
    severities = [:]
  }

  /// The name of the file in the content folder.
  package static let fileName = "faultline.yml"

  /// How documents are parsed.
  package var parsing: ParsingOptions { ParsingOptions(limits: limits) }

  /// How reports are read; worked out anew each time.
  package var reading: ReadingOptions {
    ReadingOptions(timeZone: timeZone, today: site.today, taxonomy: taxonomy)
  }
}

extension Configuration {
  /// Returns the diagnostics with the severities of the configuration, without those turned off.
  package func applyingSeverities(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !severities.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let setting = severities[diagnostic.kind.name] else { return diagnostic }
      guard let severity = setting else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }

  /// Does so with the diagnostics that an archive holds about its incidents.
  func applySeverities(in archive: inout Archive) {
    guard !severities.isEmpty else { return }
    for index in archive.incidents.indices {
      let entry = archive.incidents[index]
      archive.incidents[index] = ArchivedIncident(
        incident: entry.incident, id: entry.id, links: entry.links,
        diagnostics: applyingSeverities(to: entry.diagnostics))
    }
  }
}
