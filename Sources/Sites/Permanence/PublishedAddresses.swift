package import Diagnostics
package import Incidents

/// The addresses that a site was ever published with, as `faultline.addresses` says.
package struct PublishedAddresses: Sendable, Hashable {
  /// One address.
  package struct Entry: Sendable, Hashable {
    /// The canonical path, such as `/incidents/db/`.
    package var path: String
    /// The day of the build that published it first; nil for lists.
    package var day: CalendarDate?
    /// The file of the report that it showed, by path from the content folder; nil for lists.
    package var source: String?
    /// The line that names it.
    package var range: SourceRange

    package init(path: String, day: CalendarDate?, source: String?, range: SourceRange) {
      self.path = path
      self.day = day
      self.source = source
      self.range = range
    }
  }

  /// What diagnostics call the file that lists them.
  package var file: String
  package var entries: [Entry]

  package init(file: String, entries: [Entry]) {
    self.file = file
    self.entries = entries
  }
}

/// A report that was taken out of the archive on purpose, so that a page says so at its address.
package struct Removal: Sendable, Hashable {
  /// The address as written, such as `/incidents/db/`.
  package var address: String
  /// Why it was taken out, in the words of the configuration; empty where it does not say.
  package var reason: String
  /// What diagnostics call the configuration.
  package var file: String
  /// Where it names the address.
  package var range: SourceRange

  package init(address: String, reason: String, file: String, range: SourceRange) {
    self.address = address
    self.reason = reason
    self.file = file
    self.range = range
  }
}

/// An address that leads to a page which has another one.
package struct Redirect: Sendable, Hashable {
  package let address: Address
  package let page: Page
}
