import Incidents
import Testing

@Suite struct DismissedCausesTests {
  @Test(
    "what is ruled out, set aside or struck through is no cause",
    arguments: [
      "Network problems have been excluded.", "DNS was not involved.",
      "An expired certificate was considered and rejected.",
      "A hardware failure is possible but was never confirmed.",
      "The release had no part in it.", "The network was healthy.", "The deploy was fine.",
      "Ruled out:\n\n- network problems\n- a bad deploy\n",
      "It was determined that it was NOT to do with the upgrade.", "No fue un problema de DNS.",
      "Es war nicht der Netzwerkausfall.",
      "It was replaced in April and the setting wasn't changed.",
      "There was no deployment, and the configuration had not been changed.",
      "The configuration was not changed that day.", "Nobody changed the configuration.",
      "All times in local time (UTC+2).", "Deletion protection was off on the production database.",
      "It was found by a user (bug #9921).", "The zone handover took a day.",
      "Slack threads: issue detected, incident declared.",
      "It was not data corruption, a failed disk, or an expired certificate.",
      "This wasn't network congestion, packet loss or a bad deploy.",
    ])
  func dismissed(text: String) {
    #expect(read("# Outage 2024-04-01\n\n## Root cause\n\n\(text)\n").causes.isEmpty)
  }

  @Test(
    "what only describes a system, is work to do or an idiom of the title is no cause",
    arguments: [
      "# Outage 2024-04-01\n\n## Summary\n\nThe DNS TTL is 1 hour.\n",
      "# Outage 2024-04-01\n\n## Background\n\nWe run our own database and DNS servers.\n",
      "# Outage 2024-04-01\n\n## Summary\n\nThe mode is chosen with an environment variable.\n",
      "# Outage 2024-04-01\n\n## Summary\n\nNo data was lost when the disk was replaced a year ago.\n",
      "# So the server died on Saturday\n\nWe are back.\n",
      "# Outage 2024-04-01\n\n## Thoughts\n\n- Move media to object storage\n",
    ])
  func described(text: String) {
    #expect(read(text).causes.isEmpty)
  }

  @Test(
    "a word that may stand for anything tells no class beside the one that is told",
    arguments: [
      ("The config file was wrong: timeouts were ten times too low.", "software-defect"),
      ("An aggregator pipeline had a bug.", "third-party-dependency"),
    ])
  func weak(text: String, cause: String) {
    let found = read("# Outage 2024-04-01\n\n## Root cause\n\n\(text)\n").causes.map(\.cause)
    #expect(found.count == 1 && !found.contains(cause))
  }

  @Test(
    "a cause is told in a few words too",
    arguments: [
      ("Rate limiting", "quota-limit"), ("Disk quota", "quota-limit"),
      ("Backbone outage", "network"), ("The subnet had no free addresses.", "network"),
      ("A new firewall rule cut off the payment service.", "configuration-change"),
      ("There was no electricity in the data center.", "power-facility"),
      ("The cooling of the server room did not work.", "power-facility"),
      ("The UPS was empty.", "power-facility"), ("The UPS did not hold.", "power-facility"),
      ("The PDU was off.", "power-facility"),
    ])
  func short(text: String, cause: String) {
    let incident = read("# Outage 2024-04-01\n\n## Root cause\n\n\(text)\n")
    #expect(incident.causes.map(\.cause).contains(cause))
  }

  @Test(
    "a cause that is said to be known is the root",
    arguments: [
      "原因は判明しています。設定変更の誤りでした。", "原因は分かっています。設定変更の誤りでした。",
      "原因は不明なエラーコードで落ちる設定変更の誤りでした。",
    ])
  func known(text: String) {
    let incident = read("# Outage 2024-04-01\n\n## Root cause\n\n\(text)\n")
    #expect(incident.causes.contains { $0.cause == "configuration-change" && $0.role == .root })
  }

  @Test(
    "what is set aside leaves the cause beside it",
    arguments: [
      ("The certificate renewal did not happen.", "certificate-expiry"),
      ("The configuration change looked fine, but it removed the route.", "configuration-change"),
      ("The configuration change was fine, but it removed the route.", "configuration-change"),
      ("Das lag an einer nicht getesteten Konfigurationsänderung.", "configuration-change"),
      (
        "No customer data was touched. Two things came together:\n\n- an expired certificate\n",
        "certificate-expiry"
      ),
      (
        "At first we suspected the network. What it was:\n\n- an expired certificate\n",
        "certificate-expiry"
      ),
      ("Ruled out:\n\n- DNS\n\n## Cause\n\n- The certificate had expired.\n", "certificate-expiry"),
      ("The setting was not changed to the new address.", "configuration-change"),
      ("Nobody changed the settings; the disk was full.", "capacity"),
      ("The DNS TTL is 1 hour.", "dns"),
      ("It was not running, as a full disk had stopped it or its parent.", "capacity"),
      ("The service was not running: a full disk or a bug had stopped it.", "capacity"),
      ("The deploy was fine. It was a faulty power supply in the switch.", "hardware-failure"),
      ("The VLAN was flat and a switching loop took it down.", "network"),
      (
        "Es gab keine Hinweise für uns, dass das Zertifikat abläuft; es lief ab.",
        "certificate-expiry"
      ),
      ("The upgrade scheduled for next week was run today by mistake.", "procedure"),
      ("The problem was not only a full disk or a slow query.", "database-storage"),
      ("We added a rate limit that rejected every login.", "quota-limit"),
      ("No alerts after the exporter died at noon.", "monitoring-gap"),
      ("The dashboard did not show any errors although checkout was down.", "monitoring-gap"),
      ("The upgrade was fine in staging but broke production.", "migration-maintenance"),
      ("Ursache war nicht der Netzwerkausfall, sondern ein Programmfehler.", "software-defect"),
    ])
  func beside(text: String, cause: String) {
    let incident = read("# Outage 2024-04-01\n\n## Root cause\n\n\(text)\n")
    #expect(incident.causes.map(\.cause).contains(cause))
  }
}
