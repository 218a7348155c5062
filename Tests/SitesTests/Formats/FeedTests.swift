import Archives
import Incidents
import Testing

@testable import Sites

@Suite("Feed, sitemap and robots")
struct FeedTests {
  static let site = SiteOptions(title: "Ops & <Co>", baseURL: "https://ops.example.com/pm/")

  @Test("are well-formed XML, whatever the text", arguments: [nil, "https://e.com/?a=1&b=\"/"])
  func wellFormed(base: String?) throws {
    let archive = sampleArchive(title: hostileText, hostile: hostileText)
    let options = SiteOptions(
      title: hostileText, description: hostileText, baseURL: base, language: "e\"n")
    let input = MachineFormat.Input(archive: archive, options: options, paths: ["/", "/a&b/"])
    for format in machineFormats where format.path.hasSuffix(".xml") {
      guard let file = format.make(input) else { continue }
      #expect(wellFormednessError(file.bytes) == nil, "\(file.path)")
    }
  }

  @Test("the feed names its incidents by absolute addresses and days")
  func feed() {
    let text = String(
      decoding: atomFeed(of: sampleArchive(), options: Self.site).bytes, as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Ops &amp; &lt;Co&gt;</title>
        <id>https://ops.example.com/pm/</id>
        <updated>2023-03-05T00:00:00Z</updated>
        <author><name>Ops &amp; &lt;Co&gt;</name>
        </author>
        <link rel="self" type="application/atom+xml" href="https://ops.example.com/pm/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://ops.example.com/pm/"/>
        <entry>
        <title>Database outage</title>
        <id>https://ops.example.com/pm/incidents/DB-1/</id>
        <link rel="alternate" type="text/html" href="https://ops.example.com/pm/incidents/DB-1/"/>
        <updated>2023-03-05T00:00:00Z</updated>
        <published>2023-03-05T00:00:00Z</published>
        <category term="dns"/>
        <category term="capacity"/>
        <category term="database"/>
        <category term="text"/>
        <summary>text</summary>
        </entry>
        </feed>

        """)
  }

  @Test("the feed without a base URL has lasting names and relative links")
  func relative() {
    let text = String(
      decoding: atomFeed(of: sampleArchive(), options: SiteOptions()).bytes, as: UTF8.self)
    #expect(text.contains(#"href="incidents/DB-1/index.html""#))
    #expect(!text.contains(#"rel="self""#))
    let ids = text.split(separator: "\n").filter { $0.hasPrefix("<id>") }
    #expect(ids.count == 2)
    #expect(Set(ids).count == 2)
    #expect(
      ids.allSatisfy {
        $0.hasPrefix("<id>urn:uuid:") && $0.utf8.count == "<id>urn:uuid:</id>".utf8.count + 36
      })
    #expect(ids.allSatisfy { Array($0.utf8)[13 + 14] == UInt8(ascii: "8") })
  }

  @Test("the feed of no incidents has a date all the same")
  func empty() {
    let none = Archive(incidents: [], taxonomy: .standard, causes: [], services: [], actions: [])
    let text = String(decoding: atomFeed(of: none, options: SiteOptions()).bytes, as: UTF8.self)
    #expect(text.contains("<updated>1970-01-01T00:00:00Z</updated>"))
  }

  @Test("the sitemap has absolute addresses, and needs a base URL for them")
  func sitemaps() {
    let archive = sampleArchive()
    let paths = ["/", "/incidents/DB-1/", "/incidents/b/"]
    #expect(sitemap(of: archive, paths: paths, options: SiteOptions()) == nil)
    let text = sitemap(of: archive, paths: paths, options: Self.site)
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      text == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://ops.example.com/pm/</loc></url>
        <url><loc>https://ops.example.com/pm/incidents/DB-1/</loc><lastmod>2023-03-05</lastmod></url>
        <url><loc>https://ops.example.com/pm/incidents/b/</loc></url>
        </urlset>

        """)
  }

  @Test(
    "robots.txt says where the sitemap is",
    arguments: [
      (nil, "User-agent: *\nAllow: /\n"),
      (
        "https://a.example/\nDisallow: /",
        "User-agent: *\nAllow: /\n\nSitemap: https://a.example/Disallow:/sitemap.xml\n"
      ),
    ] as [(String?, String)])
  func robotsFile(base: String?, expected: String) {
    #expect(
      String(decoding: robots(options: SiteOptions(baseURL: base)).bytes, as: UTF8.self) == expected
    )
  }

  @Test("the list of formats has each path once, in order")
  func formats() {
    let input = MachineFormat.Input(archive: sampleArchive(), options: Self.site, paths: [])
    #expect(machineFormats.map(\.path) == machineFormats.map(\.path).sorted())
    #expect(machineFormats.map { $0.make(input)?.path } == machineFormats.map { $0.path })
  }
}
