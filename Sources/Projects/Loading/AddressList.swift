import Archives
import Diagnostics
import Documents
import Incidents
import Sites

/// The list of all addresses that the site was ever published with, `faultline.addresses` beside
/// `faultline.yml`.
///
/// Its form: lines that begin with `#` say what it is. Every other line holds an address and, for a
/// report, the day on which it was first published and the file that it was read from. Lines are
/// sorted by their bytes, so that versions of the file merge well.
package struct AddressList: Sendable {
  /// Nil where there is no such file yet.
  let file: SourceFile?
  let published: PublishedAddresses

  static let fileName = "faultline.addresses"
  private static let heading = """
    # Addresses that were published, and must lead somewhere for ever. Kept by 'faultline build':
    # commit it with the reports.

    """

  /// Returns the bytes of the list with the addresses of a site added.
  ///
  /// What it holds is never taken out.
  func bytes(adding addresses: [(path: String, source: String?)], on day: CalendarDate?) -> [UInt8]
  {
    var lines: [String: String] = [:]
    lines.reserveCapacity(published.entries.count + addresses.count)
    for entry in published.entries {
      lines[entry.path] = Self.line(entry.path, entry.day, entry.source)
    }
    let days = self.days
    for (path, source) in addresses {
      // The page that says that a report is gone has its day and its file as well.
      if source == nil, lines[path] != nil { continue }
      lines[path] = Self.line(path, source == nil ? nil : days[path] ?? day, source)
    }
    var bytes = Array(Self.heading.utf8)
    let sorted = lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (_, line) in sorted { bytes += Array(line.utf8) }
    return bytes
  }

  private var days: [String: CalendarDate] {
    Dictionary(
      published.entries.compactMap { entry in entry.day.map { (entry.path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func line(_ path: String, _ day: CalendarDate?, _ source: String?) -> String {
    let isPlain = source?.utf8.allSatisfy { $0 >= 0x20 } ?? true
    let rest = [day?.iso, isPlain ? source : nil].compactMap(\.self)
    return ([path] + rest).joined(separator: " ") + "\n"
  }
}

/// Loads the list of addresses of a content folder; an empty one where there is none yet.
///
/// Emits `unreadable-ledger-line`.
func loadAddressList(
  in folder: ContentFolder, prefix: String
) throws(ProjectError) -> Diagnosed<AddressList> {
  guard let file = try folder.optionalFile(AddressList.fileName, prefix: prefix) else {
    return Diagnosed(
      AddressList(file: nil, published: PublishedAddresses(file: AddressList.fileName, entries: []))
    )
  }
  return readAddressList(file)
}

/// Reads a list of addresses; a line that is none is reported and left out.
func readAddressList(_ file: SourceFile) -> Diagnosed<AddressList> {
  var entries: [PublishedAddresses.Entry] = []
  var diagnostics: [Diagnostic] = []
  var start = 0
  for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    defer { start = line.endIndex + 1 }
    let words = line.split(separator: 0x20, maxSplits: 1)
    guard let first = words.first, first.first != UInt8(ascii: "#"), first != [0x0D] else {
      continue
    }
    let end = line.last == 0x0D ? line.endIndex - 1 : line.endIndex
    guard first.first == slash, first.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      diagnostics.append(
        Diagnostic(
          .unreadableLedgerLine, "the line is no address", path: file.path, range: start..<end,
          help: "each line begins with an address, such as '/incidents/db/'"))
      continue
    }
    var day: CalendarDate?
    var rest = words.count > 1 ? file.bytes[words[1].startIndex..<end] : []
    // A file's name may begin with a day as well: `2023-03-05-db.md`.
    if rest.count == 10 || rest.count > 10 && rest[rest.startIndex + 10] == 0x20 {
      day = CalendarDate(iso: String(decoding: rest.prefix(10), as: UTF8.self))
      if day != nil { rest = rest.dropFirst(11) }
    }
    entries.append(
      PublishedAddresses.Entry(
        path: String(decoding: first, as: UTF8.self), day: day,
        source: rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self),
        range: start..<first.endIndex))
  }
  return Diagnosed(
    AddressList(file: file, published: PublishedAddresses(file: file.path, entries: entries)),
    diagnostics)
}

extension Content {
  /// The identifiers with which reports were published, as far as the list of addresses knows; no
  /// other report may take those of `drafts`, which are left out.
  func publishedIDs(drafts: [Incident]) -> PublishedIdentifiers {
    guard let entries = addressList?.published.entries else { return PublishedIdentifiers() }
    return PublishedIdentifiers(
      entries.compactMap { entry in
        let names = entry.path.utf8.split(separator: slash)
        guard let file = entry.source, names.count == 2, names[0].elementsEqual("incidents".utf8)
        else { return nil }
        return (String(Substring(names[1])), file)
      }, drafts: drafts.map(\.document.file.path))
  }

  /// Adds the addresses of a site that was published to the list, where one is kept.
  ///
  /// - Returns: Why it could not be kept; nil where it was.
  func keepAddressList(of site: Site) -> Diagnostic? {
    guard let addressList else { return nil }
    let bytes = addressList.bytes(adding: site.lastingAddresses, on: site.options.today)
    if bytes == addressList.file?.bytes { return nil }
    do throws(SystemError) {
      let name = PathBytes(AddressList.fileName.utf8)
      try folder.root.replace(folder.resolve(name)?.path ?? name, with: bytes)
      return nil
    } catch {
      return Diagnostic(
        .ledgerNotKept, "the published addresses can't be recorded: \(error.reason)",
        path: AddressList.fileName, range: nil, help: error.remedy)
    }
  }
}

/// Says that a content folder without a configuration has no record of its addresses.
let addressListWithoutConfiguration = Diagnostic(
  .ledgerNotKept, "no record of the published addresses is kept", path: Configuration.fileName,
  range: nil, help: "make a file faultline.yml in the content folder; it may be empty")

// The file was once called a ledger; the names of diagnostics stay.
extension Diagnostic.Kind {
  static let unreadableLedgerLine = Self(
    "unreadable-ledger-line", .warning,
    explanation: """
      A line of faultline.addresses is no address, so it was left out. Most often it is what a \
      merge of two versions left: keep the lines of both, and remove its marks.
      """)
  static let ledgerNotKept = Self(
    "ledger-not-kept", .note,
    explanation: """
      A build writes the addresses that it publishes into faultline.addresses beside faultline.yml, \
      so that a later build can tell when one of them leads nowhere. Here that file is not kept, \
      since there is no faultline.yml or the folder can't be written. The site is whole; only links \
      that break later go unnoticed.
      """)
}
