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
      ("https://s.example/a/view.aspx?lang=en&incidentId=7", "incidentId-7"),
      ("https://s.example/incidents/index.php?incident_id=7", "incident_id-7"),
      ("https://s.example/incident?id=77", "id-77"), ("incident.jsp?id=9", "id-9"),
      // Only what names the incident counts of it.
      ("https://s.example/view?id=abc&utm_source=mail", "id-abc"),
      ("https://s.example/?lang=en&incident=77", "incident-77"),
      ("https://s.example/view?event_id=1&x=2&id=7", "event_id-1-id-7"),
      // The places of lists are no incidents; ids of the same words are.
      ("https://s.example/status/index.html", nil), ("https://s.example/incidents/", nil),
      ("https://s.example/history", nil), ("https://s.example/History?page=2", nil),
      ("https://github.com/acme/status/issues", nil), ("https://s.example/history?id=7", "id-7"),
      ("history", "history"), ("https://s.example/history-lost", "history-lost"),
      ("HTTPS://s.example/", nil), ("Http://s.example/incidents/abc1", "abc1"),
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
