import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@testable import Sites

@Suite("The files of the search page")
struct SearchFilesTests {
  private static let reports: [(path: String, text: String)] = [
    (
      "fleet/PM2023-014-database.md",
      """
      ---
      date: 2023-03-05
      severity: SEV1
      services: [database, Checkout API]
      causes: [hardware-failure]
      ---
      # Database outage after maintenance

      The controller failed with `read: connection reset by peer`. <!-- secret -->
      """
    ),
    (
      "web/certificate.md",
      """
      ---
      date: 2022-11-20
      severity: sev2
      services: [checkout api]
      causes: [certificate-expiry]
      status_page: [https://status.example.com/incidents/pay77]
      aliases: [/postmortems/old-cert/]
      ---
      # Certificate expired </script> 数据库 søknaden \u{2028}

      Clients saw "certificate has expired".
      """
    ),
    ("undated.txt", "Notes about the connection pool\n\nNothing was lost.\n"),
  ]

  private static func renderer() -> SiteRenderer {
    let incidents = reports.flatMap { path, text in
      readIncidents(
        in: parseDocument(SourceFile(path: path, text: text)).value, options: ReadingOptions())
    }
    let archive = linkArchive(incidents, options: ArchiveOptions()).value
    return SiteRenderer(
      site: planSite(for: archive, options: SiteOptions()), theme: makeTheme().value)
  }

  private let renderer = Self.renderer()
  private var files: [OutputFile] { renderer.searchFiles(jobs: 2) }

  /// The incident with a number, by its identifier.
  private func id(_ number: Int) -> String {
    renderer.site.archive.incidents[Self.reports.count - 1 - number].id.slug
  }

  private func terms() -> [String: [String]] {
    var terms: [String: [String]] = [:]
    for term in decodeTerms(files) {
      #expect(terms[term.text] == nil, "\(term.text) stands twice")
      #expect(term.frequency == term.incidents.count)
      #expect(term.weights.allSatisfy { (1...15).contains($0) })
      terms[term.text] = term.incidents.map(id)
    }
    return terms
  }

  @Test(
    "Each term finds its incidents",
    arguments: [
      ("maintenance", ["PM2023-014-database"]), ("pm2023-014", ["PM2023-014-database"]),
      ("pm2023-014-database", ["PM2023-014-database"]), ("reset+peer", ["PM2023-014-database"]),
      ("2023-03-05", ["PM2023-014-database"]), ("march", ["PM2023-014-database"]),
      ("fleet", ["PM2023-014-database"]), ("hardware", ["PM2023-014-database"]),
      ("service=checkout-api", ["certificate", "PM2023-014-database"]),
      ("cause=certificate-expiry", ["certificate"]), ("severity=sev1", ["PM2023-014-database"]),
      ("certificate+expired", ["certificate"]), ("据", ["certificate"]),
      ("søknaden", ["certificate"]), ("connection", ["undated", "PM2023-014-database"]),
      ("pay77", ["certificate"]), ("old-cert", ["certificate"]),
      ("secret", nil), ("the", nil),
    ] as [(String, [String]?)])
  func terms(term: String, expected: [String]?) {
    #expect(terms()[term]?.sorted() == expected?.sorted())
  }

  @Test("Each word of each report finds that report")
  func everyWord() {
    let terms = terms()
    let stop = Set("\(searchStopWords)".split { $0 == " " || $0 == "\n" }.map(String.init))
    for entry in renderer.site.archive.incidents {
      let document = entry.incident.document
      let text = readableText(of: document, nodes: entry.incident.nodes)
      // Split by the simplest rule: runs of ASCII letters.
      let words = String(decoding: text.bytes, as: UTF8.self).lowercased()
        .split { !("a"..."z").contains($0) }.map(String.init)
      for word in words where word.utf8.count > 1 && !stop.contains(word) && word != "knaden" {
        #expect(terms[word]?.contains(entry.id.slug) == true, "\(entry.id.slug): \(word)")
      }
    }
  }

  @Test("Words and endings are the same words, forwards and backwards")
  func spellings() {
    let words = decodeSpellings(files, kind: "words")
    let endings = decodeSpellings(files, kind: "endings")
    #expect(words.contains("certificate") && words.contains("database"))
    #expect(!words.contains("pm2023"))
    #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(
      endings.map { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) }.sorted()
        == words.sorted())
  }

  @Test("The head names the first entry of each file, the years and the stop words")
  func head() throws {
    let head = try #require(files.first)
    #expect(head.path == "search/index.js")
    let text = String(decoding: head.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("faultlineSearch(\"index\",{\"incidents\":3,\"years\":[[2022,1],[2023,2]],"))
    let first = try #require(decodeTerms(files).first?.text)
    #expect(text.contains("\"terms\":[\"\(first)\""))
  }

  @Test("What a result shows is a string in a script, whatever the report says")
  func entry() throws {
    let index = try #require(
      renderer.site.archive.incidents.firstIndex { $0.id.slug == "certificate" })
    let file = renderer.searchEntry(index)
    #expect(file.path == "search/incidents/1.js")
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix(
        "faultlineSearch(\"incidents/1\",[\"incidents/certificate/index.html\",\"Certificate expired "
      ))
    #expect(text.contains("\"2022-11-20\",\"20 November 2022\",\"sev2 · "))
    #expect(!text.contains("<") && !text.contains("\u{2028}") && text.hasSuffix("])\n"))
    #expect(text.contains("certificate has expired"))
  }

  @Test(
    "The quoted part of an identifier",
    arguments: [
      ("PM2019-009-IP-starvation", "PM2019-009"), ("INC-2023-0001-database", "INC-2023-0001"),
      ("2023-12-04-IPFS", "2023-12-04"), ("INC-2023-0001", nil), ("postmortem-017", nil),
      ("outage", nil), ("2013-outage", nil), ("a-b", nil),
    ] as [(String, String?)])
  func code(slug: String, expected: String?) {
    #expect(leadingCode(of: slug) == expected)
  }

  @Test("An archive without anything has an index without anything")
  func empty() {
    let archive = Archive(incidents: [], taxonomy: .standard, causes: [], services: [], actions: [])
    let renderer = SiteRenderer(
      site: planSite(for: archive, options: SiteOptions()), theme: makeTheme().value)
    #expect(renderer.searchFiles(jobs: 2).map(\.path) == ["search/index.js"])
  }
}
