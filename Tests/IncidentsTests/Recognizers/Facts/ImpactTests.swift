import Incidents
import Testing

@Suite struct ImpactTests {
  @Test("the answer to a request of a template is read, on the line behind it or below it")
  func answers() {
    for request in [
      "Describe the impact of the outage.\nCustomers lost their carts.",
      "Describe how users were impacted\nduring the outage.\n\nCustomers lost their carts.",
      "What was the impact? Who was hit?\n\nCustomers lost their carts.",
    ] {
      let incident = read("# Shop\n## Impact\n\(request)\n")
      #expect(incident.impact.summary?.value == "Customers lost their carts.")
    }
  }

  @Test(
    "users are who or how many, in the words of the report",
    arguments: [
      ("## Impact\n78% of users saw errors.\n", "78% of users"),
      ("## Impact\nIt was unavailable to all customers.\n", "all customers"),
      ("## Impact\nUp to 500 users saw errors.\n", "Up to 500 users"),
      ("User impact: 305 teams\n", "305 teams"),
      ("**Affected:** 1,200 customers\n", "1,200 customers"),
      ("- Accounts affected: 912\n- Users affected: 14,877\n", "14,877"),
      ("## Impact\n- At least 6 customers reported it.\n", "At least 6 customers"),
      ("## Impact\nMicrosoft estimated 8.5 million devices.\n", "8.5 million devices"),
      ("## Impact\nUser impact: requests to the API failed\n", nil),
      ("## Impact\nAll users had a downtime, and data was lost.\n", "All users"),
      ("User impact: requests failed; streams went on\n", nil),
      ("## Impact\n- 2025-03-18 09:36: Users reported errors\n", nil),
      ("## Impact\n| Service | Effect |\n|---|---|\n| Login | failed for most users |\n", nil),
      (
        "## Impact\nNo data was lost for most customers.\n\n775 customers were offline.\n",
        "775 customers"
      ),
    ])
  func users(text: String, expected: String?) {
    #expect(read("# Outage\n" + text).impact.users?.value == expected)
  }

  @Test(
    "money that was lost is told with its amount",
    arguments: [
      ("Lost revenue about EUR 84,000.", "about EUR 84,000"),
      ("We estimate $1.2M in lost sales.", "$1.2M"),
      ("The outage cost us 1.2 million euros in revenue.", "1.2 million euros"),
      ("Der Umsatzausfall lag bei rund 12.000 €.", "rund 12.000 €"),
      ("Revenue impact: £3k", "£3k"), ("No lost revenue, though $4,000 of credits were used.", nil),
      ("It could have meant $5,000 in lost sales.", nil), ("We have $2M of revenue a year.", nil),
      ("Lost sales are unknown for 3 regions.", nil), ("The new disk cost $400.", nil),
    ] as [(String, String?)])
  func revenue(text: String, expected: String?) {
    #expect(read("# Outage\n\n## Impact\n\n\(text)\n").impact.revenue?.value == expected)
  }

  @Test(
    "what was affected is no service where it is a count",
    arguments: [
      ("**Affected:** 1,200 customers", []), ("**Affected:** ~£310,000 of orders", []),
      ("**Affected:** none of ours", []),
      ("**Affected:** checkout, search", ["checkout", "search"]),
      ("**Affected:** 3scale gateway", ["3scale gateway"]),
      ("**Affected:** All user-facing APIs", ["All user-facing APIs"]),
    ])
  func services(text: String, expected: [String]) {
    #expect(read("# Outage\n\n\(text)\n").services.map(\.value) == expected)
  }

  @Test(
    "what nobody knows yet, or a template left, is no loss of data, and no cause",
    arguments: [
      ("Data loss: under investigation", .unknown), ("Data loss: TBD", .unknown),
      ("**Data loss**: Yes / No", nil), ("Data loss: none", Impact.DataLoss.none),
      ("Whether data was lost is still being examined.", .unknown),
      ("There was a risk of data loss, but it did not happen.", nil),
      ("Data loss: partial", .partial), ("Data loss: assessment pending", .unknown),
      ("Data loss: None confirmed yet, under investigation", .unknown),
      ("Data loss: no known loss so far, still unclear", .unknown),
      ("Data loss: Partial. 40 pending orders are gone", .partial),
      ("Data loss: No. We verified whether any order was missing.", Impact.DataLoss.none),
      ("Data loss: None, confirmed after an assessment", Impact.DataLoss.none),
      ("The data loss affected 42 orders, none of which could be recovered.", .partial),
      ("There was data loss since the nightly backup did not happen.", .partial),
    ] as [(String, Impact.DataLoss?)])
  func dataLoss(text: String, loss: Impact.DataLoss?) {
    let incident = read("# Lost pings\n\n## Impact\n\n\(text)\n")
    #expect(incident.impact.dataLoss?.value == loss, "\(text)")
    if loss != .partial { #expect(incident.causes.isEmpty) }
  }

  @Test(
    "what a template lets choose is no value",
    arguments: [
      ("Severity: SEV1 / SEV2 / SEV3", nil), ("Severity: P1 / P2", "P1 / P2"),
      ("Severity: Major / SEV2 / customer-facing", "Major / SEV2 / customer-facing"),
      ("Severity: low | medium | high", nil),
      ("Severity: high / all regions / 2h", "high / all regions / 2h"),
    ] as [(String, String?)])
  func choices(text: String, severity: String?) {
    #expect(read("# Outage\n\n\(text)\n").severity?.value == severity)
  }

  @Test(
    "what failed is a count only where a sentence plainly says so",
    arguments: [
      ("12% of requests failed.\n", "12% of requests"),
      ("## Impact\nAbout 4,200 payments were rejected.\n", "About 4,200 payments"),
      ("## Summary\nAll logins were timing out for an hour.\n", "All logins"),
      ("## Impact\nWe serve 4,200 payments a day.\n", nil),
      ("## Impact\nNone of the 300 requests failed.\n", nil),
      ("## Impact\n300 requests would have failed without the cache.\n", nil),
      ("## Lessons\n300 requests failed in the test.\n", nil),
      ("## Impact\nOn 10 July 2019 most requests failed.\n", nil),
    ])
  func requests(text: String, expected: String?) {
    #expect(read("# Outage\n" + text).impact.requests?.value == expected)
  }

  @Test(
    "a report without sections counts users where its opening plainly says so",
    arguments: [
      ("On 2024-03-05, 1,200 customers could not pay.\n", "1,200 customers"),
      ("We have 1,200 customers. The shop was slow.\n", nil),
    ])
  func plainUsers(text: String, expected: String?) {
    #expect(read("# Outage\n\n" + text).impact.users?.value == expected)
  }

  @Test(
    "lost data is told from data that was not lost",
    arguments: [
      ("No permanent damage or data loss.", Impact.DataLoss.none),
      ("There was no data loss.", .none),
      ("We recovered without corruption or loss of data.", .none),
      ("The issue was causing some data loss.", .partial),
      ("All data was lost for good.", .full),
      ("The extent of the data loss is unknown.", .unknown),
      (
        "| Customer data loss | None |\n|---|---|\n| Notes lost | their data was lost in a test |",
        .none
      ),
      ("| Perte de données | 0 |\n|---|---|\n| Note | some data was lost in a test |", .none),
    ])
  func dataLoss(sentence: String, expected: Impact.DataLoss) {
    #expect(read("# Outage\n## Impact\n\(sentence)\n").impact.dataLoss?.value == expected)
  }

  @Test("a place in the code is no region")
  func regions() {
    #expect(read("# Outage\nLocation: src/api/hook.ts:12\n").impact.regions.isEmpty)
  }

  @Test("a label that lists services tells no impact")
  func services() {
    let impact = read(
      "# Outage\n## Summary\nText.\n\n**Services affected:** api, web\n\n## Impact\nLogins failed.\n"
    ).impact
    #expect(impact.summary?.value == "Logins failed.")
  }

  @Test("a summary that announces a list includes it")
  func list() {
    let impact = read(
      "# Outage\n## Impact\nThree things failed:\n\n- Login\n- Search\n- Mail.\n\nMore text.\n"
    ).impact
    #expect(impact.summary?.value == "Three things failed: Login; Search; Mail.")
  }

  @Test(
    "the summary of the impact is what happened, not a time, a severity or what a template asks for",
    arguments: [
      (
        "## Impact\n**Start:** 2024-05-01 04:58 EDT\n\n**Severity:** SEV1\n\nLogins failed.\n",
        "Logins failed."
      ),
      ("Impact: Medium\n\n## Impact\nMail was late.\n", "Mail was late."),
      ("## Impact\nStart: 04:58\nEnd: 05:10\n", nil),
      ("## Impact\n*Describe how users were affected.*\n\nMail was late.\n", "Mail was late."),
      (
        "**Impact:** the shop was slow for\neverybody in Oslo\n\nMore.\n",
        "the shop was slow for everybody in Oslo"
      ),
      ("**Impact:** the shop was slow\n**Status:** final\n", "the shop was slow"),
    ])
  func summary(text: String, expected: String?) {
    #expect(read("# Outage\n" + text).impact.summary?.value == expected)
  }

  @Test(
    "services are the names of a list, as a value or below a label or heading",
    arguments: [
      (
        "Services affected: mobile, home and office internet, fax\n",
        ["mobile", "home and office internet", "fax"]
      ),
      ("Services affected: mail, search and chat\n", ["mail", "search", "chat"]),
      ("Services affected: mail, search, and chat\n", ["mail", "search", "chat"]),
      ("Services affected: mail and chat\n", ["mail", "chat"]),
      ("Betroffene Dienste: Mail, Kalender und Chat\n", ["Mail", "Kalender", "Chat"]),
      ("Servicios afectados: pagos, facturas y correo\n", ["pagos", "facturas", "correo"]),
      (
        "**Affected Services:**\n- **Mail**: late\n- Chat - down\n- Search\n",
        ["Mail", "Chat", "Search"]
      ),
      ("## Affected services\n- Mail\n- Chat\n", ["Mail", "Chat"]),
      ("## Affected services\n- All of the mail was late because the queue was full of spam\n", []),
      (
        "Affected: mail; and then it went on to block each of the queues that wait for the mail server\n",
        []
      ),
    ])
  func serviceLists(text: String, expected: [String]) {
    #expect(read("# Outage\n" + text).services.map(\.value) == expected)
  }
}
