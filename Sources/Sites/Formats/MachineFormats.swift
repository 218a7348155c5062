package import Archives
package import Incidents

/// A file that programs read, made from the archive alone.
package struct MachineFormat: Sendable {
  /// What it is made from.
  package struct Input: Sendable {
    package var archive: Archive
    package var options: SiteOptions
    /// The canonical paths of the pages that search engines may list, such as `/causes/dns/`, in
    /// the order of the site.
    package var paths: [String]

    /// The addresses that lead to others, in the order of their bytes.
    package var redirects: [Redirect]

    /// When the build first published the reports that status pages name, by incident.
    package var publicationDays: [Int: CalendarDate]
    /// Why the reports of incidents of status pages were taken out, by the incidents' ids.
    package var goneStatusPages: [String: String]

    package init(
      archive: Archive, options: SiteOptions, paths: [String], redirects: [Redirect] = [],
      publicationDays: [Int: CalendarDate] = [:], goneStatusPages: [String: String] = [:]
    ) {
      self.archive = archive
      self.options = options
      self.paths = paths
      self.redirects = redirects
      self.publicationDays = publicationDays
      self.goneStatusPages = goneStatusPages
    }
  }

  /// An address that leads to another one, as paths from the root of the host.
  package struct Redirect: Sendable, Hashable {
    package var from: String
    package var to: String
    /// Whether it is for ever.
    package var isLasting = true
  }

  /// The path from the output folder.
  package let path: String
  /// Makes the file; nil where the options do not allow it, as without a base URL.
  package let make: @Sendable (Input) -> OutputFile?
}

/// The files that programs read, in the order of their paths.
///
/// A format is one file of this folder and one line here. `incidents/<id>/index.json` is not among
/// them: `incidentJSON(of:in:)` makes it for each incident; nor are the feeds of single causes and
/// services, which `feeds(of:in:)` makes.
package let machineFormats: [MachineFormat] = [
  MachineFormat(path: "_redirects") { redirectRules($0.redirects) },
  MachineFormat(path: "actions/actions.csv") {
    actionsCSV(of: $0.archive, today: $0.options.today)
  },
  MachineFormat(path: "api/v1/feed.schema.json") { feedSchema(options: $0.options) },
  MachineFormat(path: "api/v1/incident.schema.json") { incidentSchema(options: $0.options) },
  MachineFormat(path: "api/v1/incidents.json") { incidentList(of: $0.archive) },
  MachineFormat(path: "api/v1/incidents.schema.json") { incidentListSchema(options: $0.options) },
  MachineFormat(path: "api/v1/oembed.schema.json") { oEmbedSchema(options: $0.options) },
  MachineFormat(path: "api/v1/status-pages.json") { statusPagesJSON($0) },
  MachineFormat(path: "api/v1/status-pages.schema.json") { statusPagesSchema(options: $0.options) },
  MachineFormat(path: "feed.json") { jsonFeed(of: $0.archive, options: $0.options) },
  MachineFormat(path: "feed.xml") { atomFeed(of: $0.archive, options: $0.options) },
  MachineFormat(path: "llms.txt") { languageModels(of: $0.archive, options: $0.options) },
  MachineFormat(path: "redirects.map") { redirectMap($0.redirects) },
  MachineFormat(path: "robots.txt") { robots(options: $0.options) },
  MachineFormat(path: "sitemap.xml") {
    sitemap(of: $0.archive, paths: $0.paths, options: $0.options)
  },
]
