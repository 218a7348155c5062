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

  @Test("a cause and a service have feeds of their own, in the folders of their pages")
  func parts() throws {
    for options in [Self.site, SiteOptions(title: hostileText)] {
      let site = planSite(for: sampleArchive(hostile: hostileText), options: options)
      let cause = try #require(site.archive.causes.firstIndex { $0.cause.id == "dns" })
      let service = try #require(site.archive.services.firstIndex { $0.name == "database" })
      let files = feeds(of: .cause(cause), in: site) + feeds(of: .service(service), in: site)
      #expect(
        files.map(\.path) == [
          "causes/dns/feed.xml", "causes/dns/feed.json", "services/database/feed.xml",
          "services/database/feed.json",
        ])
      #expect(feeds(of: .home, in: site).isEmpty)
      for file in files where file.path.hasSuffix("xml") {
        #expect(wellFormednessError(file.bytes) == nil)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("<title>Database outage</title>"))
        guard let base = options.baseURL else {
          #expect(text.contains(#"href="../../incidents/DB-1/index.html""#))
          #expect(text.contains(#"href="index.html""#))
          continue
        }
        #expect(text.contains("<id>\(base)incidents/DB-1/</id>"))
        #expect(
          text.contains("rel=\"self\" type=\"application/atom+xml\" href=\"\(base)\(file.path)\""))
      }
    }
  }

  @Test("feeds hold the newest fifty incidents")
  func length() {
    var archive = sampleArchive()
    archive.incidents = Array(repeating: archive.incidents[0], count: 60) + archive.incidents
    archive.causes[0].occurrences = Array(
      repeating: archive.causes[0].occurrences[0], count: 60)
    let site = planSite(for: archive, options: Self.site)
    for file in [atomFeed(of: archive, options: Self.site), feeds(of: .cause(0), in: site)[0]] {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      #expect(lines.count { $0 == "<entry>" } == 50)
    }
    let lines = String(
      decoding: jsonFeed(of: archive, options: Self.site).bytes, as: UTF8.self
    ).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("{\"id\":") } == 50)
  }

  @Test("the JSON feed says what the Atom feed says")
  func json() {
    let text = String(
      decoding: jsonFeed(of: sampleArchive(), options: Self.site).bytes, as: UTF8.self)
    let named = #"Ops \u0026 \u003CCo\u003E"#
    #expect(
      text == """
        {"version":"https://jsonfeed.org/version/1.1","title":"\(named)",\
        "home_page_url":"https://ops.example.com/pm/",\
        "feed_url":"https://ops.example.com/pm/feed.json","language":"en",\
        "authors":[{"name":"\(named)"}],"items":[
        {"id":"https://ops.example.com/pm/incidents/DB-1/",\
        "url":"https://ops.example.com/pm/incidents/DB-1/","title":"Database outage",\
        "content_text":"text","date_published":"2023-03-05T00:00:00Z",\
        "tags":["dns","capacity","database","text"]}]}

        """)
    let relative = String(
      decoding: jsonFeed(of: sampleArchive(), options: SiteOptions()).bytes, as: UTF8.self)
    #expect(relative.contains(#""url":"incidents/DB-1/index.html""#))
    #expect(relative.contains(#"{"id":"urn:uuid:"#))
    #expect(!relative.contains("_url"))
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

  @Test("llms.txt leads to the data, the lists and the causes, whatever the titles")
  func languageModelsFile() {
    let file = languageModels(
      of: sampleArchive(),
      options: SiteOptions(title: "A\n# [b](c)", description: "<d>", baseURL: "https://e.com/(x)/"))
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == ##"""
        # A \# \[b\](c)

        > \<d\>

        An archive of 2 incidents, read from postmortems as their authors wrote them. What no report \##
        says is null in the data. Every extracted value has its line in the report and its \##
        provenance: declared, stated, computed or inferred.

        ## Data

        - [All incidents](https://e.com/%28x%29/api/v1/incidents.json): JSON, newest first; `data` is \##
        the address of all data of an incident, `/incidents/<id>/index.json` from the root of the site
        - [Schema of the list](https://e.com/%28x%29/api/v1/incidents.schema.json)
        - [Schema of an incident](https://e.com/%28x%29/api/v1/incident.schema.json)
        - [Action items](https://e.com/%28x%29/actions/actions.csv): CSV
        - [The newest incidents](https://e.com/%28x%29/feed.json): JSON Feed

        ## Pages

        - [Incidents](https://e.com/%28x%29/incidents/)
        - [Services](https://e.com/%28x%29/services/)
        - [Causes](https://e.com/%28x%29/causes/)

        ## Most frequent causes

        - [Capacity](https://e.com/%28x%29/causes/capacity/): 1 incident
        - [DNS](https://e.com/%28x%29/causes/dns/): 1 incident

        """##)
    let relative = languageModels(of: sampleArchive(), options: SiteOptions())
    let text = String(decoding: relative.bytes, as: UTF8.self)
    #expect(text.contains("](incidents/index.html)") && text.contains("](causes/dns/index.html)"))
  }

  @Test("the list of formats has each path once, in order")
  func formats() {
    let input = MachineFormat.Input(
      archive: sampleArchive(), options: Self.site, paths: [],
      redirects: [.init(from: "/old/", to: "/new/")])
    #expect(machineFormats.map(\.path) == machineFormats.map(\.path).sorted())
    #expect(machineFormats.map { $0.make(input)?.path } == machineFormats.map { $0.path })
  }
}
