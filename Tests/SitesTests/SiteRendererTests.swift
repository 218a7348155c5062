import Archives
import Diagnostics
import Incidents
import Testing

@testable import Sites

@Suite("Rendering a site")
struct SiteRendererTests {
  private static let theme = makeTheme().value

  private func render(_ archive: Archive, options: SiteOptions) -> [(page: Page, html: String)] {
    let renderer = SiteRenderer(site: planSite(for: archive, options: options), theme: Self.theme)
    return renderer.site.pages.map { page in
      let file = renderer.render(page)
      #expect(file.diagnostics.map(\.message) == [])
      return (page, String(decoding: file.value.bytes, as: UTF8.self))
    }
  }

  private func options(_ text: String = "Outages", base: String? = "https://example.com/x/")
    -> SiteOptions
  {
    SiteOptions(title: text, description: text, baseURL: base)
  }

  @Test(
    "No text of an author becomes markup, on any page",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"\u{301}><svg/onload=x>",
      "</title></script><script>", "<!--", "{{text}}{{{report}}}", "javascript:alert(1)",
      "java\tscript:alert(1)", "//evil.example/", "&lt;b&gt;<b>",
    ])
  func hostileText(text: String) {
    for (page, html) in render(filledArchive(text: text), options: options(text)) {
      let lowered = html.lowercased()
      #expect(!lowered.contains("<script>"), "\(page)")
      #expect(!lowered.contains("<img src=x"), "\(page)")
      #expect(!lowered.contains("<svg/"), "\(page)")
      #expect(!lowered.contains("<b>\(text)"), "\(page)")
      #expect(!lowered.contains("href=\"java"), "\(page)")
      #expect(!lowered.contains("href=\"//"), "\(page)")
      #expect(!lowered.contains("src=\"//"), "\(page)")
      #expect(!lowered.contains("<!--"), "\(page)")
      let scripts = lowered.split(separator: "<script", omittingEmptySubsequences: false).count - 1
      let ends = lowered.split(separator: "</script", omittingEmptySubsequences: false).count - 1
      #expect(scripts == ends && scripts <= (page == .search ? 3 : 2), "\(page)")
    }
  }

  @Test("No page has a style or an event handler of its own, but the one that is shown anywhere")
  func policy() {
    for (page, html) in render(filledArchive(text: "plain"), options: options()) {
      #expect(!html.contains(" style="), "\(page)")
      #expect(html.contains("<style") == (page == .notFound), "\(page)")
      #expect(html.contains("rel=\"stylesheet\"") == (page != .notFound), "\(page)")
      #expect(!html.contains(" onclick="), "\(page)")
    }
  }

  @Test("Every page has one address, one title and one main heading")
  func addresses() {
    let archive = filledArchive(text: "Search")
    let site = planSite(for: archive, options: options())
    let paths = site.pages.map { site.address(of: $0).path }
    #expect(Set(paths).count == paths.count)
    let pages = render(archive, options: options())
    let titles = pages.compactMap {
      $0.html.split(separator: "<title>").last?.split(separator: "</title>").first
    }
    #expect(Set(titles).count == pages.count)
    for (page, html) in pages {
      #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(page)")
    }
  }

  @Test("How an incident was resolved stands on its page, and on that of its cause")
  func resolution() {
    let shown = render(filledArchive(text: "Drained"), options: options()).filter { _, html in
      html.contains("id=\"resolution\"") || html.contains("Resolution: Drained")
    }.map(\.page)
    #expect(shown.contains(.incident(0)))
    #expect(shown.contains(.cause(0)))
  }

  @Test("An archive without anything still makes a site")
  func empty() {
    let archive = Archive(incidents: [], taxonomy: .standard, causes: [], services: [], actions: [])
    let pages = render(archive, options: options())
    #expect(pages.first?.html.contains("There is no incident here yet.") == true)
  }

  @Test("A page served at any depth links by the path of the base URL, or not at all")
  func notFound() throws {
    let archive = filledArchive(text: "plain")
    let online = try #require(render(archive, options: options()).first { $0.page == .notFound })
    #expect(online.html.contains("href=\"/x/incidents/index.html\""))
    #expect(!online.html.contains("href=\"../"))
    let offline = try #require(
      render(archive, options: options(base: nil)).first { $0.page == .notFound })
    let links = offline.html.split(separator: "href=\"").dropFirst().map { $0.prefix(5) }
    #expect(links == ["#main"])
  }

  @Test("What is not known is called not stated, and no UTC time is made up")
  func unknown() throws {
    let pages = render(filledArchive(text: "plain"), options: options())
    let empty = try #require(pages.first { $0.page == .incident(2) })
    #expect(empty.html.contains("Not stated"))
    #expect(empty.html.contains("No date was found in the report"))
    #expect(!empty.html.contains("UTC"))
  }

  @Test("Rendering twice gives the same bytes")
  func deterministic() {
    let archive = filledArchive(text: "plain")
    let once = render(archive, options: options())
    let twice = render(archive, options: options())
    #expect(once.map(\.html) == twice.map(\.html))
  }
}
