package import Diagnostics
import Incidents

extension AddressKeeper {
  /// Says that nothing is left at an address that was published.
  func lostAddress(
    _ entry: PublishedAddresses.Entry, in file: String, help: String
  ) -> Diagnostic {
    var message = "nothing is left at '\(entry.path)', which was published"
    if let source = entry.source { message += " from '\(source)'" }
    return Diagnostic(.lostAddress, message, path: file, range: entry.range, help: help)
  }

  /// What answers for a lost address; its successor is the file that most likely took its place, or
  /// that named it and is still there, nil where none is known.
  func help(for entry: PublishedAddresses.Entry, successor: String?) -> String {
    let isThere = successor != nil && successor == entry.source
    let removal = "write 'removed: {\(entry.path): why}' in faultline.yml"
    if let slug = statusPage(at: entry.path) {
      let report = isThere ? "'\(successor ?? "")', which named it before" : "its report"
      return "name '\(slug)' under 'status_page:' of \(report), or in status.yml; or \(removal)"
    }
    let alias = "'aliases: [\(entry.path)]'"
    guard let successor else {
      return "add \(alias) to the front matter of the report that took its place, or \(removal)"
    }
    guard isThere else {
      return "if '\(successor)' took its place, add \(alias) to its front matter; else \(removal)"
    }
    let change =
      entry.path.hasBytePrefix("/incidents/")
      ? "whose identifier or aliases have changed" : "which named it before"
    return "add \(alias) to the front matter of '\(successor)', \(change)"
  }

  /// What is to be done about a lost address at which the site can't have a page.
  var unanswerableHelp: String {
    "no page can stand there: let the web server redirect it, and take the line out of the file"
  }
}

extension TakenAddresses.Obstacle {
  /// Why nothing can stand at the address, as the end of a sentence.
  var reason: String {
    switch self {
    case .page: "is that of a page"
    case .file(let path): "lies below '\(path)', which is no folder"
    case .folder: "is a file, and other addresses lie below it"
    }
  }
}

/// The kinds of diagnostics about addresses.
package let addressDiagnosticKinds: [Diagnostic.Kind] = [
  .lostAddress, .replacedReport, .takenAddress, .unusableAddress,
]

extension Diagnostic.Kind {
  package static let lostAddress = Self(
    "lost-address", .error,
    explanation: """
      The site once had a page at this address, and now nothing answers there, so links from status \
      pages, tickets and chats would break. The site was not replaced. If the report was renamed, \
      name the old address under 'aliases:' in its front matter. If it is gone for good, name the \
      address under 'removed:' in faultline.yml, with the reason; a page then says so. A report that \
      is a draft again counts as gone. The address of an incident of a status page is answered by \
      its name under 'status_page:' of its report, or in status.yml. To take back an address that \
      was never meant to be public, delete its line from faultline.addresses.
      """)
  static let replacedReport = Self(
    "replaced-report", .warning,
    explanation: """
      An incident can't have been published before it happened. By the list of addresses this one \
      was, and there is a report without a published address that is old enough. So a file was most \
      likely renamed, a new one has its old name, and links to the old report would lead to the new \
      one.

      If so, give the old report the identifier of the address, with 'id:' in its front matter, and \
      write the name of its file into the line of faultline.addresses. If not, nothing has to be \
      done: once the older report is published, this is not told again.
      """)
  static let takenAddress = Self(
    "taken-address", .warning,
    explanation: """
      An address under 'aliases:' already belongs to a page of the site or to another report, so it \
      leads there; or it lies below an address that is a file, where nothing can stand. Remove the \
      alias from one of them.

      An address under 'removed:' in faultline.yml still has its report, or leads to one, so the \
      site shows what was to be taken out: take out the report or the line. One that stands there \
      twice has one page, with the first reason.
      """)
  static let unusableAddress = Self(
    "unusable-address", .warning,
    explanation: """
      An address under 'aliases:' or 'removed:' can't be a page of the site: it leads out of it, has \
      a query or letters other than those of ASCII, digits, '-', '_', '.' and '+', or stands where \
      the site keeps files of its own. Links to it within reports are still understood. Let the web \
      server redirect it.
      """)
}
