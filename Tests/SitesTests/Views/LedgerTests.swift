import Archives
import Diagnostics
import Documents
import Incidents
import Testing

@testable import Sites

@Suite("The ledger of action items")
struct LedgerTests {
  private static let theme = makeTheme().value
  private static let today = CalendarDate(year: 2025, month: 3, day: 10)

  /// An action item, with what it says of itself.
  private func item(
    _ text: String, _ status: ActionItem.Status = .open, due: String? = nil, owner: String? = nil
  ) -> ActionItem {
    var item = ActionItem(text: text, status: status, range: 0..<1)
    item.due = due
    item.owner = owner
    return item
  }

  /// The pages of an archive of one report with some action items, by their paths.
  private func pages(
    _ items: [ActionItem], today: CalendarDate? = LedgerTests.today
  ) -> [String: String] {
    var incident = Incident(
      id: .init("a"), title: Located("Outage", at: nil, .stated),
      document: parseDocument(SourceFile(path: "a.md", text: "# Outage\n")).value)
    incident.date = CalendarDate(year: 2025, month: 1, day: 2).map { Located($0, at: nil, .stated) }
    incident.actions = items
    let archive = linkArchive([incident], options: ArchiveOptions()).value
    let options = SiteOptions(title: "Outages", description: "", today: today)
    let renderer = SiteRenderer(site: planSite(for: archive, options: options), theme: Self.theme)
    var pages: [String: String] = [:]
    for page in renderer.site.pages {
      let file = renderer.render(page).value
      pages[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return pages
  }

  /// The texts of the items that a page lists, in its order.
  private func tasks(_ html: String?) -> [String] {
    (html ?? "").split(separator: "<tr>\n<th scope=\"row\">").dropFirst().map {
      String($0.prefix { $0 != "<" && $0 != "\n" })
    }
  }

  @Test("The home page leads to what is overdue and due soon, and says how many and of which day")
  func due() {
    let pages = pages([
      item("Late", due: "2025-03-09"), item("Later", .unknown, due: "2025-02-01"),
      item("Was late", .done, due: "2025-02-01"), item("Today", due: "2025-03-10"),
      item("Last", .inProgress, due: "2025-03-24"), item("Far", due: "2025-03-25"),
      item("No day"), item("Dropped", .wontDo, due: "2025-03-11"),
    ])
    let home = pages["index.html"] ?? ""
    #expect(
      home.contains("<a href=\"actions/overdue/index.html\">2 overdue on 10 March 2025</a>"))
    #expect(
      home.contains(
        "<a href=\"actions/due-soon/index.html\">2 due in the two weeks from 10 March 2025</a>"))
    #expect(tasks(pages["actions/overdue/index.html"]) == ["Later", "Late"])
    let soon = pages["actions/due-soon/index.html"] ?? ""
    #expect(tasks(soon) == ["Today", "Last"])
    #expect(
      soon.contains(
        "2 action items that are due from 10 March 2025, the day of the build, to 24 March 2025"))
    let ledger = pages["actions/index.html"] ?? ""
    #expect(ledger.contains("Overdue <span class=\"count\">2</span></a>"))
    #expect(ledger.contains("Due in two weeks <span class=\"count\">2</span></a>"))
    #expect(ledger.contains("<dd class=\"n\">up to 24 March 2025</dd>"))
  }

  @Test("Nothing leads to lists of what is due where nothing is, or where no day is known")
  func nothingDue() {
    for pages in [
      pages([item("Far", due: "2026-01-01"), item("Old", .done, due: "2025-01-01")]),
      pages([item("Late", due: "2025-02-01"), item("Soon", due: "2025-03-11")], today: nil),
    ] {
      #expect(pages["index.html"]?.contains("/overdue/") == false)
      #expect(pages["index.html"]?.contains("/due-soon/") == false)
      #expect(pages["actions/overdue/index.html"] == nil)
      #expect(pages["actions/due-soon/index.html"] == nil)
    }
  }

  @Test("A long ledger shows the most urgent items, and folds the others with their number")
  func folded() {
    let open = (1...14).map { item("Open \($0)", due: $0 == 14 ? "2025-01-01" : nil) }
    let done = (1...9).map { item("Done \($0)", .done) }
    let ledger = pages(open + done)["actions/index.html"] ?? ""
    let parts = ledger.split(separator: "<details")
    #expect(tasks(String(parts[0])) == (["Open 14"] + (1...9).map { "Open \($0)" }))
    #expect(parts[1].contains("<summary>The other 4 action items</summary>"))
    #expect(tasks(String(parts[1])) == (10...13).map { "Open \($0)" })
    // A link to the heading is seen without a script, since it stands outside of what is folded.
    #expect(
      parts[2].contains(
        "<summary><h2 id=\"done\">Done <span class=\"count\">9 action items</span></h2></summary>"))
    #expect(tasks(String(parts[2])) == (1...9).map { "Done \($0)" })
  }

  @Test("A short ledger is folded nowhere, and neither are the items on the page of their report")
  func unfolded() {
    let few = (1...12).map { item("Open \($0)") } + [item("Was done", .done)]
    #expect(pages(few)["actions/index.html"]?.contains("<details") == false)
    let many = pages((1...30).map { item("Open \($0)") })["incidents/a/index.html"] ?? ""
    #expect(many.contains("<tr id=\"action-30\">"))
    #expect(!many.contains("<details class=\"rest\""))
  }

  @Test("Each owner has a page with all items, which lists of what is due and of items lead to")
  func owners() {
    let pages = pages([
      item("Late", due: "2025-03-01", owner: "Kim"), item("Soon", due: "2025-03-11", owner: "kim"),
      item("Both", due: "2025-03-02", owner: "Kim, Jo"), item("Was done", .done, owner: "Jo"),
      item("Nobody's", due: "2025-03-03"),
    ])
    let kim = pages["actions/by-owner/kim/index.html"] ?? ""
    #expect(kim.contains("3 action items of 1 incident that are Kim’s, alone or with others."))
    #expect(tasks(kim) == ["Late", "Both", "Soon"])
    #expect(kim.contains("<dt>Overdue</dt><dd class=\"v\">2</dd>"))
    #expect(!Page.owner(0).isForSearchEngines)
    #expect(tasks(pages["actions/by-owner/jo/index.html"]) == ["Both", "Was done"])
    let overdue = pages["actions/overdue/index.html"] ?? ""
    #expect(
      overdue.contains("<a href=\"../../actions/by-owner/kim/index.html\">Kim</a> <b>2</b>"))
    #expect(overdue.contains("<a href=\"../../actions/by-owner/jo/index.html\">Jo</a> <b>1</b>"))
    #expect(
      overdue.contains("<a href=\"../../actions/without-owner/index.html\">No owner</a> <b>1</b>"))
    // One link can't lead to two owners.
    #expect(pages["incidents/a/index.html"]?.contains("\">Kim, Jo</a>") == false)
    #expect(
      pages["incidents/a/index.html"]?.contains("by-owner/kim/index.html\">kim</a>") == true)
    #expect(
      pages["search/index.html"]?.contains("by-owner/kim/index.html\">Kim</a> <span") == true)
  }

  @Test(
    "A ticket is told once: beside the words of its item only where these do not name it",
    arguments: [
      ("Add a probe (OPS-7) soon", "OPS-7", false), ("Add a probe OPS-7", "OPS-7", false),
      ("Do OPS-7 and OPS-8.", "OPS-7, OPS-8", false), ("Mend #4, then #5", "#4, #5", false),
      ("Add a probe", "OPS-7", true), ("See OPS-71", "OPS-7", true), ("See OPS-7-b", "OPS-7", true),
      ("Do OPS-7", "OPS-7, OPS-8", true), ("Mend acme/api#4", "#4", true),
      ("Mend acme/api#4", "acme/api#4", false), ("See (acme/web!6)", "acme/web!6", false),
    ])
  func tickets(text: String, ticket: String, isShown: Bool) {
    var promise = item(text)
    let names = ticket.split(separator: ", ").map(String.init)
    promise.ticket = names.first
    promise.otherTickets = Array(names.dropFirst())
    let row = pages([promise])["actions/index.html"]?.split(separator: "<th scope=\"row\">").last
    #expect(row?.contains("<span class=\"ticket\">\(ticket)</span>") == isShown)
  }

  @Test("Where no owner is named, nothing leads to one")
  func noOwners() {
    let pages = pages([item("Late", due: "2025-03-01")])
    #expect(pages["search/index.html"]?.contains("search-owners") == false)
    #expect(pages.keys.contains { $0.contains("by-owner") } == false)
  }
}
