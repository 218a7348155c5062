import Testing

@testable import Archives

@Suite("Incidents of status pages")
struct StatusRecordTests {
  @Test(
    "have the last name of their address, the whole path of a number, or what the query says",
    arguments: [
      ("q5xn8n6kkqrj", "q5xn8n6kkqrj"),
      ("https://s.example/incidents/q5xn8n6kkqrj?x=1", "q5xn8n6kkqrj"),
      ("https://github.com/acme/status/issues/12", "acme-status-issues-12"),
      ("https://s.example/?incident=77#top", "incident-77"), ("https://s.example/?77", "77"),
      ("https://s.example", nil), ("https://s.example/#top", nil), ("", nil),
      // `index.html` stands for its folder, and is that of the list.
      ("https://s.example/index.html?incident=77", "incident-77"),
      ("https://s.example/index.php?p=12", "p-12"),
      ("https://s.example/incidents/abc1/index.html", "abc1"),
      ("https://s.example/Index.HTML", nil), ("index.html", nil),
      ("https://s.example/?index.html", nil),
      ("index-html", "index-html"), ("index", "index"),
      // A page that shows many has its query.
      ("https://s.example/incident.php?id=77", "id-77"),
      ("https://s.example/incident.php?id=78#top", "id-78"),
      ("https://s.example/a/view.aspx?lang=en&incidentId=7", "lang-en-incidentId-7"),
      ("https://s.example/incidents/index.php?incident_id=7", "incident_id-7"),
      ("https://s.example/incident?id=77", "id-77"), ("incident.jsp?id=9", "id-9"),
      // One that shows one has its name, whatever else is asked of it.
      ("https://s.example/checkout.html?lang=en", "checkout.html"),
      ("https://s.example/checkout.html?id=", "checkout.html"),
      ("https://s.example/incident.php", "incident.php"),
      ("https://s.example/incidents/abc1?id=77", "abc1"),
      ("https://s.example/incidents/2024.01?id=77", "2024.01"),
      ("https://s.example/checkout.html?grid=2&android=1", "checkout.html"),
    ] as [(String, String?)])
  func slugs(name: String, slug: String?) { #expect(statusSlug(of: name) == slug) }
}
