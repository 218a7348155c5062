import Archives
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Projects

struct BuildSiteTests {
  private static let files = [
    "faultline.yml": "title: Archive\nbase_url: https://example.org/\n",
    "2023/db.md": """
    # Database outage

    Date: 2023-03-05

    ## Timeline
    - 02:30 UTC A configuration change is pushed.
    - 02:45 UTC We are paged.
    - 05:45 UTC Service is back.

    ## Root cause
    A disk failed, see [the other one](../2024/dns.md) and ![graph](graph.png).

    ## Action items
    - [ ] Add alerts (@anna)
    """,
    "2024/dns.md": "# DNS outage\n\nOn 2024-01-02 names did not resolve.\n",
    "2024/draft.md": "---\ndraft: true\n---\n# Not yet\n",
  ]

  private func project() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: Self.files.map { ("content/" + $0, $1) }))
    try folder.write(
      Data(
        [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13] + Array("IHDR".utf8)
          + [0, 0, 0, 4, 0, 0, 0, 2]), to: "content/2023/graph.png")
    return folder
  }

  @Test("A class of causes of one's own has its page, from the configuration to the site")
  func ownCauses() async throws {
    let folder = try TemporaryFolder([
      "content/faultline.yml": """
      causes:
        groups: [{id: payments, title: Payments}]
        classes:
          - id: card-network
            title: Card network
            description: An acquirer or a card scheme failed.
            parent: payments
            phrases: [acquirer, card + declined]
            aliases: [Card Scheme]
          - {id: dns, title: Names, phrases: [zone file]}
      """,
      "content/a.md":
        "# Payments failed\n\nDate: 2024-01-02\n\n## Root cause\nThe acquirer did not answer.\n",
      "content/b.md": "---\ncauses: [card scheme]\ndate: 2024-02-03\n---\n# Cards failed\n",
      "content/c.md": "# Lost\n\nDate: 2024-03-04\n\n## Root cause\nThe zone file was empty.\n",
    ])
    let request = BuildRequest(content: folder.path("content"), jobs: 1)
    let result = try await buildSite(request, output: folder.path("site"))
    #expect(!result.diagnostics.contains { $0.severity == .error })
    let site = try folder.contents(of: "site")
    func page(_ path: String) -> String { String(decoding: site[path] ?? Data(), as: UTF8.self) }
    let own = page("causes/card-network/index.html")
    #expect(own.contains("Card network"))
    #expect(own.contains("An acquirer or a card scheme failed."))
    #expect(own.contains("Payments failed") && own.contains("Cards failed"))
    #expect(page("incidents/a/index.html").contains("The acquirer did not answer."))
    #expect(page("causes/dns/index.html").contains("Names"))
  }

  @Test("One thread and two write the same bytes, and a warm build the same as a cold one")
  func deterministic() async throws {
    let folder = try project()
    // Enough files for several chunks.
    for number in 0..<80 {
      try folder.write(
        "# Outage \(number)\n\n2022-01-\(number % 28 + 1): DNS failed, see ../2023/db.md.\n",
        to: "content/2022/o\(number).md")
    }
    var sites: [[String: Data]] = []
    for (jobs, name) in [(1, "a"), (2, "b"), (5, "c"), (2, "a")] {
      let request = BuildRequest(content: folder.path("content"), jobs: jobs)
      _ = try await buildSite(request, output: folder.path(name))
      sites.append(try folder.contents(of: name))
    }
    #expect(sites[0].count > 160)
    for site in sites { #expect(site == sites[0]) }
  }

  @Test("A build writes pages, data and the files that reports show, and leaves drafts out")
  func writes() async throws {
    let folder = try project()
    let result = try await buildSite(
      BuildRequest(content: folder.path("content"), jobs: 2), output: folder.path("site"))
    #expect(result.draftCount == 1)
    #expect(result.archive.incidents.count == 2)
    for path in [
      "index.html", "incidents/db/index.html", "incidents/db/index.json", "404.html",
      "assets/content/2023/graph.png",
    ] {
      #expect(folder.has("site/" + path), "\(path)")
    }
    #expect(!folder.has("site/incidents/draft/index.html"))
    #expect(try folder.names() == ["content", "site"])
  }

  @Test(
    "A site in the content folder is not read, and nothing in the content changes but the addresses"
  )
  func outputInContent() async throws {
    let folder = try project()
    let before = try folder.contents(of: "content")
    for _ in 0..<2 {
      let result = try await buildSite(
        BuildRequest(content: folder.path("content"), jobs: 1),
        output: folder.path("content/public"))
      #expect(result.archive.incidents.count == 2)
    }
    let after = try folder.contents(of: "content").filter { !$0.key.hasPrefix("public/") }
    let addresses = try #require(after["faultline.addresses"])
    #expect(String(decoding: addresses, as: UTF8.self).contains("\n/incidents/db/ "))
    #expect(after.filter { $0.key != "faultline.addresses" } == before)
  }

  @Test("Local files that could run in the site, or lead out of the content, are not copied")
  func assets() async throws {
    let outside = try TemporaryFolder(["secret.png": "secret"])
    let folder = try TemporaryFolder([
      "content/a.md": """
      # A
      ![a](evil.svg) ![b](good.svg) [c](page.html) [d](.env.txt) [e](out.png) [f](../up.png)
      [g](faultline.yml) ![h](missing.png) [i](javascript:alert(1)) [j](/data/x.csv) [k](draft.txt)
      ![l](goood.svg) [m](../../../../etc/passwd) [n](#part) [o](//host/x.png)
      """,
      "content/draft.txt": "---\ndraft: true\n---\nDraft\n",
      "content/evil.svg": "<svg><script>alert(1)</script></svg>",
      "content/good.svg": "<svg width='3' height='4'/>", "content/page.html": "<p>",
      "content/.env.txt": "secret", "up.png": "", "content/faultline.yml": "title: A",
      "content/data/x.csv": "a,b\n",
    ])
    try folder.link("content/out.png", to: outside.path("secret.png"))
    let result = try await buildSite(
      BuildRequest(content: folder.path("content"), jobs: 1), output: folder.path("site"))
    let copied = try folder.contents(of: "site/assets/content").keys.sorted()
    #expect(copied == ["data/x.csv", "good.svg"])
    let problems = result.diagnostics.filter {
      ["missing-file", "file-not-copied", "link-leaves-content"].contains($0.kind.name)
    }
    #expect(
      problems.map(\.message).sorted() == [
        "'../../../../etc/passwd' leads out of the content folder",
        "'../up.png' leads out of the content folder",
        "'.env.txt' is not copied to the site", "'evil.svg' is not copied to the site",
        "'faultline.yml' is not copied to the site",
        "'goood.svg' is no file of the content folder; did you mean 'good.svg'?",
        "'missing.png' is no file of the content folder",
        "'out.png' is no file of the content folder", "'page.html' is not copied to the site",
      ])
    let text = try #require(folder.text("content/a.md"))
    for problem in problems {
      let range = try #require(problem.range)
      let marked = String(decoding: Array(text.utf8)[range], as: UTF8.self)
      #expect(problem.message.hasPrefix("'\(marked)' "))
    }
  }

  @Test("The severities of the configuration hold")
  func severities() async throws {
    let folder = try TemporaryFolder([
      "faultline.yml": "diagnostics: {missing-date: error, no-cause: off}\n",
      "a.md": "# Something\n",
    ])
    let result = try await readArchive(BuildRequest(content: folder.path(), jobs: 1))
    #expect(result.diagnostics.contains { $0.kind.name == "missing-date" && $0.severity == .error })
    #expect(!result.diagnostics.contains { $0.kind.name == "no-cause" })
    let data = String(decoding: exportedJSON(of: result.archive), as: UTF8.self)
    #expect(data.contains("\"severity\":\"error\",\"message\":\"no day of the incident"))
    #expect(!data.contains("no-cause"))
  }
}
