package import Incidents

/// What the configuration says about the site.
package struct SiteOptions: Sendable, Hashable {
  package var title: String
  package var description: String
  /// The address of the site with a `/` at its end; nil leaves out what needs one: canonical
  /// links, `og:url`, the sitemap.
  package var baseURL: String?
  /// The language of the pages, such as `en`.
  package var language: String
  /// The day of the build, against which action items are overdue; nil leaves out ages and what is
  /// overdue.
  package var today: CalendarDate?
  /// Whether links name the files of pages, so that they work without a web server.
  package var links = Links.file
  /// Which incidents have a card for frames in other pages.
  package var embeds = Embeds.status
  /// The reports that were taken out on purpose.
  package var removals: [Removal] = []

  /// How links name pages: by their files, or by their folders, as canonical addresses do.
  package enum Links: String, Sendable { case file, directory }

  /// Which incidents have a card for frames in other pages: those that a status page knows, all or
  /// none.
  package enum Embeds: String, Sendable { case status, all, off }

  package init(
    title: String = "Postmortems", description: String = "", baseURL: String? = nil,
    language: String = "en", today: CalendarDate? = nil
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.today = today
  }

  /// Returns the URL of an address, which names the folder of a page; nil without a base URL.
  func url(of address: Address) -> String? {
    baseURL.map { $0 + address.canonicalPath.utf8.dropFirst().text }
  }
}
