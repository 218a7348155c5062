import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@testable import Archives

@Suite("References")
struct ReferencesTests {
  static let others = [
    Report(
      path: "2019/waf outage.md", title: "INC-7: WAF",
      aliases: ["/postmortems/waf-2019/", "/incidents/old-name/"]),
    Report(path: "2021/2021-03-04-late-mail.md"), Report(path: "2020/2020-04-05-slow-mail.md"),
    Report(path: "2019/PM2019-009.md"),
    Report(path: "2020/dns/README.md", id: "dns-2020"),
    Report(path: "INC-12-cache.md", frontMatter: ["url": "https://blog.example.com/cache-outage/"]),
    Report(path: "2018/twice.md", id: "twice-a"), Report(path: "2018/b/twice.md", id: "twice-b"),
    Report(
      path: "2017/wiki.md",
      aliases: ["/pages/view.action?pageId=12", "https://s.example.com/?incident=77"]),
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    var target: Reference.Target
    var id: String?
    var testDescription: String { "\(target)" }

    init(_ target: Reference.Target, _ id: String?) {
      self.target = target
      self.id = id
    }
  }

  static let cases = [
    Case(.id("PM2019-009"), "PM2019-009"),
    Case(.id("pm2019-009"), "PM2019-009"),
    Case(.id("INC-12"), "INC-12-cache"),
    Case(.id("INC_12"), "INC-12-cache"),
    Case(.id("INC-7"), "waf-outage"),
    Case(.id("INC-1"), nil),
    Case(.name("pm2019-009"), "PM2019-009"), Case(.name("INC-12"), "INC-12-cache"),
    Case(.name("2019/waf outage"), "waf-outage"), Case(.name("WAF outage"), "waf-outage"),
    Case(.name("nothing"), nil),
    Case(.path("2019/waf outage.md"), "waf-outage"),
    Case(.path("2019/waf%20outage.md"), "waf-outage"),
    Case(.path("2019/waf outage"), "waf-outage"),
    Case(.path("2019/../2019/./PM2019-009.md"), "PM2019-009"),
    Case(.path("../2019/PM2019-009.md"), "PM2019-009"),
    Case(.path("dns/"), "dns-2020"),
    Case(.path("2020/dns/README.md"), "dns-2020"),
    Case(.path("2020/dns/index.html"), "dns-2020"),
    Case(.path("2019/pm2019-009.MD"), "PM2019-009"),
    Case(.path("postmortems/waf-2019/"), "waf-outage"),
    Case(.url("https://www.example.com/postmortems/waf-2019#top"), "waf-outage"),
    Case(.url("https://blog.example.com/cache-outage"), "INC-12-cache"),
    Case(.url("https://blog.example.com/cache-outage/?utm=1#top"), "INC-12-cache"),
    // A page that shows many is one of them with its query alone.
    Case(.url("https://wiki.example.com/pages/view.action?pageId=12#top"), "wiki"),
    Case(.url("/x/pages/view.action?pageId=12"), "wiki"),
    Case(.url("https://wiki.example.com/pages/view.action?pageId=13"), nil),
    Case(.url("https://wiki.example.com/pages/view.action"), nil),
    Case(.url("https://s.example.com/?incident=77"), "wiki"),
    Case(.url("https://s.example.com/?incident=78"), nil),
    Case(.url("https://s.example.com/"), nil),
    Case(.url("https://github.com/o/r/blob/main/docs/2019/PM2019-009.md"), "PM2019-009"),
    Case(.url("https://gitlab.com/o/r/-/blob/main/2019/waf%20outage.md?x=1#L3"), "waf-outage"),
    Case(.url("https://github.com/o/r/tree/main/2020/dns"), "dns-2020"),
    // Others have files of such a name too.
    Case(.url("https://github.com/o/r/blob/main/sibling.md"), nil),
    Case(.url("https://github.com/o/r/blob/main/PM2019-009.md"), nil),
    Case(.url("https://github.com/o/r/blob/main/README.md"), nil),
    Case(.url("https://github.com/o/r/blob/main/other/twice.md"), nil),
    Case(.url("https://inc.example.org/x/incidents/PM2019-009/"), "PM2019-009"),
    Case(.url("http://INC.example.org/x/incidents/pm2019-009/index.html#top"), "PM2019-009"),
    Case(.url("https://inc.example.org/x/postmortems/waf-2019/"), "waf-outage"),
    Case(.url("/incidents/INC-12-cache/"), "INC-12-cache"),
    Case(.url("/x/incidents/INC-12-cache"), "INC-12-cache"),
    Case(.url("/2019/PM2019-009.md"), "PM2019-009"),
    Case(.url("/incidents/old-name/"), "waf-outage"), Case(.name("old-name"), "waf-outage"),
    Case(.path("2019/old-name.md"), "waf-outage"), Case(.path("old-name/README.md"), "waf-outage"),
    Case(.name("2019/old-name.md"), "waf-outage"), Case(.id("OLD-NAME"), "waf-outage"),
    Case(.url("https://elsewhere.example/incidents/PM2019-009/"), nil),
    Case(.url("https://inc.example.org/x/incidents/"), nil),
    // A post of another host has its file beside the report.
    Case(.url("https://blog.example.org/2021/03/04/late-mail/"), nil),
    Case(.url("https://blog.example.org/2020/04/05/slow-mail/"), "2020-04-05-slow-mail"),
    Case(.url("https://inc.example.org/x/2021/03/04/late-mail/"), "2021-03-04-late-mail"),
    Case(.url("/news/2021/3/4/Late-Mail.html"), "2021-03-04-late-mail"),
    Case(.url("https://blog.example.org/2021/03/05/late-mail/"), nil),
    Case(.url("https://blog.example.org/2021/03/late-mail/"), nil),
    Case(.url("https://example.com/"), nil),
    Case(.url("https://"), nil),
    Case(.path(""), nil),
    Case(.path("../../etc/passwd"), nil),
    Case(.path("%2e%2e%2f%ff%"), nil),
  ]

  @Test("lead to incidents by identifier, path and address", arguments: cases)
  func resolve(test: Case) {
    let linked = link(
      Self.others + [
        Report(path: "2020/referring.md", references: [test.target]),
        Report(path: "2020/sibling.md"),
      ], options: ArchiveOptions(baseURL: "https://inc.example.org/x/"))
    let archive = linked.value
    let found = archive.entry("referring").links.references
    #expect(found.count == 1)
    #expect(found.first.flatMap { $0 }.map { archive.incidents[$0].id.slug } == test.id)
    if let id = test.id {
      #expect(archive.ids(archive.entry(id).links.backlinks) == ["referring"])
      #expect(archive.entry("referring").links.related.first?.reasons.first == .reference)
      #expect(linked.diagnostics.isEmpty)
    }
  }

  @Test(
    "to files on a code host lead to reports where the repository is known to be the archive's",
    arguments: [
      (["https://github.com/acme/reports"], ["github.com/acme/reports"], "sibling"),
      (["https://github.com/Acme/Reports.git"], ["github.com/acme/reports"], "sibling"),
      (["https://github.com/acme/reports"], ["github.com/other/reports"], nil),
      (["https://gitlab.com/acme/ops/reports"], ["gitlab.com/acme/ops/reports/-"], "sibling"),
      // At least two reports are found there, and more than are missed.
      ([], ["github.com/acme/reports"], nil),
      ([], ["github.com/acme/reports", "2020-04-05-slow-mail"], "sibling"),
      ([], ["github.com/acme/reports", "2020-04-05-slow-mail", "2020-07-07-other"], "sibling"),
      (
        [],
        [
          "github.com/acme/reports", "2020-04-05-slow-mail", "2020-07-07-other", "2020-07-08-other",
        ], nil
      ),
    ] as [([String], [String], String?)])
  func repositories(told: [String], links: [String], id: String?) {
    let targets = (["sibling"] + links.dropFirst()).map {
      Reference.Target.url("https://\(links[0])/blob/main/\($0).md")
    }
    let archive = link(
      Self.others + [
        Report(path: "2020/referring.md", references: targets), Report(path: "2020/sibling.md"),
      ], options: ArchiveOptions(repositories: told)
    ).value
    let found = archive.entry("referring").links.references[0]
    #expect(found.map { archive.incidents[$0].id.slug } == id)
  }

  @Test("to files on a code host lead to reports where three reports link to its owner")
  func repositoryOwner() {
    let urls = ["blob/main/sibling.md", "issues/1", "pull/2"].map {
      Reference.Target.url("https://github.com/acme/\($0 == "pull/2" ? "shop" : "reports")/\($0)")
    }
    func target(_ count: Int) -> Int? {
      let reports = urls.prefix(count).enumerated().map { number, url in
        Report(path: "2020/referring-\(number).md", references: [url])
      }
      return link(reports + [Report(path: "2020/sibling.md")]).value.entry("referring-0")
        .links.references[0]
    }
    #expect(target(3) != nil)
    #expect(target(2) == nil)
  }

  @Test("of two parts of a path lead to no report where another repository is told")
  func strangeRepository() {
    let url = Reference.Target.url("https://github.com/o/r/blob/main/docs/2019/PM2019-009.md")
    let archive = link(
      Self.others + [Report(path: "2020/referring.md", references: [url])],
      options: ArchiveOptions(repositories: ["https://github.com/acme/reports"])
    ).value
    #expect(archive.entry("referring").links.references == [nil])
  }

  @Test(
    "to an identifier of the archive's series that it has not are told, with a near miss",
    arguments: [
      ("INC-2024-01", "'INC-2024-01' is no incident of this archive; did you mean 'INC-2024-001'?"),
      (
        "INC-2024-099",
        "'INC-2024-099' is no incident of this archive; did you mean 'INC-2024-001'?"
      ),
      // Another series, a known draft, and a ticket of somebody else.
      ("INC-77", nil), ("SEV-2024-001", nil), ("INC-2024-500", nil),
    ])
  func missingIdentifier(id: String, message: String?) {
    let linked = link(
      [
        Report(path: "INC-2024-001.md"),
        Report(path: "INC-2024-300.md", references: [.id(id)]),
      ], options: ArchiveOptions(otherIDs: ["INC-2024-500-draft"]))
    #expect(linked.diagnostics.map(\.message) == (message.map { [$0] } ?? []))
  }

  @Test(
    "with a place behind `#` lead to the incident before it",
    arguments: [
      ("PM2019-009#root-cause", "PM2019-009"), ("2019/waf outage#a", "waf-outage"),
      ("nothing#a", nil),
    ])
  func places(name: String, id: String?) {
    let archive = link(
      Self.others + [Report(path: "2020/referring.md", references: [.name(name)])]
    ).value
    let found = archive.entry("referring").links.references[0]
    #expect(found.map { archive.incidents[$0].id.slug } == id)
  }

  @Test(
    "to pages of the own site have its identifiers, however a browser or an author writes them",
    arguments: [
      ("https://a.example/x/", "https://a.example:443/x/incidents/db/", "db"),
      ("https://a.example:443/", "HTTPS://A.example/incidents/db/", "db"),
      ("http://a.example", "http://a.example:80/incidents/db", "db"),
      ("https://a.example/", "https://a.example:8443/incidents/db/", nil),
      ("https://a.example/incidents/", "/incidents/db/", "db"),
      ("https://a.example/incidents/", "/incidents/incidents/db/", "db"),
      ("https://a.example/incidents/", "https://a.example/incidents/incidents/db/", "db"),
      ("https://a.example/incidents/", "https://a.example/incidents/db/", nil),
    ])
  func ownSite(base: String, address: String, id: String?) {
    #expect(OwnSite(base).incidentID(in: address) == id)
  }

  @Test("to the report itself lead nowhere")
  func itself() {
    let linked = link([Report(path: "a.md", references: [.id("a"), .path("a.md")])])
    #expect(linked.value.incidents[0].links.references == [nil, nil])
    #expect(linked.diagnostics.isEmpty)
  }

  @Test("to missing files are warnings with the file that was likely meant")
  func broken() {
    let linked = link(
      [
        Report(path: "2019/checkout.md"), Report(path: "2020/dns.md"),
        Report(
          path: "2019/a.md",
          references: [
            .path("2019/chekout.md"), .path("2019/dns.md"), .path("2019/guide.md"),
            .path("2019/nothing-like-it.txt"), .path("2019/picture.png"), .path("../up.md"),
          ], related: ["chekcout", "https://example.com/x"]),
      ], options: ArchiveOptions(otherFiles: ["2019/guide.md"]))
    #expect(
      linked.diagnostics.map(\.message) == [
        "'2019/chekout.md' is no file of the content folder; did you mean '2019/checkout.md'?",
        "'2019/dns.md' is no file of the content folder; did you mean '2020/dns.md'?",
        "'2019/nothing-like-it.txt' is no file of the content folder",
        "'chekcout' is no incident of this archive; did you mean 'checkout'?",
      ])
    #expect(linked.diagnostics.allSatisfy { $0.kind.name == "broken-reference" })
    #expect(linked.diagnostics.allSatisfy { $0.severity == .warning && $0.path == "2019/a.md" })
  }

  @Test(
    "to nothing name the incident that was likely meant",
    arguments: [
      (.name("roblox-consul"), "2021-10-28-roblox-consul"),
      (.name("roblox consol"), "2021-10-28-roblox-consul"),
      (.name("INC-2024-7"), "INC-2024-07-crowdstrike"),
      (.name("crowdstrike"), "INC-2024-07-crowdstrike"),
      (.name("consul"), nil), (.name("2024"), nil), (.name("INC-2024-70"), nil),
      (.url("/incidents/chekout/"), "checkout"),
      (.url("https://inc.example.org/incidents/chekout/#x"), "checkout"),
      (.path("2024/roblox-consul.md"), "2021/2021-10-28-roblox-consul.md"),
    ] as [(Reference.Target, String?)])
  func likely(target: Reference.Target, meant: String?) {
    let linked = link(
      [
        Report(path: "2021/2021-10-28-roblox-consul.md"), Report(path: "2021/consul-upgrade.md"),
        Report(path: "2024/INC-2024-07-crowdstrike.md"), Report(path: "checkout.md"),
        Report(path: "a.md", references: [target]),
      ], options: ArchiveOptions(baseURL: "https://inc.example.org/"))
    #expect(linked.diagnostics.count == 1)
    let message = linked.diagnostics.first?.message ?? ""
    #expect(message.contains("did you mean") == (meant != nil), "\(message)")
    if let meant { #expect(message.contains("did you mean '\(meant)'?"), "\(message)") }
    #expect((linked.diagnostics.first?.help == nil) == (meant != nil))
  }

  @Test("to a name of two days mean neither of them")
  func likelyOfTwo() {
    let ids = ["2021-10-28-roblox-consul", "2022-01-20-roblox-consul"]
    #expect(likelyIdentifier(for: "roblox-consol", among: [ids[0]]) == ids[0])
    #expect(likelyIdentifier(for: "roblox-consol", among: ids) == nil)
  }

  @Test("to pages of drafts and of what was taken out, and to lists, are not broken")
  func known() {
    let targets = [
      "/incidents/draft-1/", "/incidents/", "/incidents/index.html", "/causes/dns/",
      "https://elsewhere.example/incidents/x/",
    ]
    let linked = link(
      [Report(path: "a.md", references: targets.map { .url($0) }, related: ["draft-1"])],
      options: ArchiveOptions(otherIDs: ["draft-1"]))
    #expect(linked.diagnostics.isEmpty)
  }

  @Test("to the posts of a blog stay within the folder of an organisation")
  func houses() {
    var reports = ["one", "two"].flatMap { house in
      (1...6).map { Report(path: "\(house)/2020-01-0\($0)-outage.md", id: "\(house)-\($0)") }
    }
    let target = Reference.Target.url("https://one.example/2020/01/02/outage/")
    reports.append(Report(path: "one/a.md", id: "a", references: [target]))
    reports.append(Report(path: "three/b.md", id: "b", references: [target]))
    let archive = link(reports).value
    #expect(archive.ids(archive.entry("a").links.references.compactMap(\.self)) == ["one-2"])
    #expect(archive.entry("b").links.references == [nil])
  }

  @Test("that front matter declares link both ways")
  func declared() {
    let archive = link([
      Report(path: "a.md", related: ["B", "c.md"]), Report(path: "b.md"), Report(path: "c.md"),
    ])
    .value
    #expect(archive.ids(archive.entry("b").links.backlinks) == ["a"])
    #expect(archive.ids(archive.entry("a").links.related.map(\.index)) == ["b", "c"])
    #expect(archive.ids(archive.entry("c").links.related.map(\.index)) == ["a"])
  }

  @Test(
    "begin with the identifier of a title or a file",
    arguments: [
      ("INC-2023-014: Title", "inc-2023-014"), ("inc-12-cache", "inc-12"),
      ("PM2019-009", "pm2019-009"),
      ("SEV_3", "sev-3"), ("2023-03-05-outage", nil), ("S3 outage", nil), ("Outage", nil),
      ("db2x", nil),
      ("INC-", nil), ("", nil),
    ] as [(String, String?)])
  func leading(text: String, id: String?) { #expect(leadingIdentifier(in: text) == id) }
}
