import Incidents
import Testing

/// Timelines as teams write them while they work: in numbers, colours and quotes, without words such
/// as "detected" and "resolved".
@Suite struct ToldTimelinesTests {
  @Test("the beginning, the first notice and the end are told by what people see", arguments: cases)
  func milestones(title: String, events: String, expected: [String]) {
    let incident = read(
      "# \(title)\n\n**Date:** 2024-03-05\n\nTimes are UTC.\n\n## Timeline\n\n"
        + events.split(separator: "\n").map { "- \($0)\n" }.joined())
    let names: [Milestones.Name] = [.started, .detected, .resolved]
    #expect(
      names.map { incident.milestones[$0]?.value.iso }
        == expected.map { "2024-03-05T\($0)Z" })
  }

  @Test(
    "what looks like an end or a notice and is none",
    arguments: [
      "On-call checks the database, metrics look normal\n10:15 Found the cause: a lock",
      "Ann online\n10:15 Found the cause: a lock", "Orders drop to zero",
      "API returns empty lists to all clients", "Traffic is 4x normal levels",
      "Ann turns caching off, same errors as before", "CPU back at 100%",
      "All user sessions cleared", "We decide to roll back", "Vendor calls back",
    ])
  func noEnd(event: String) {
    let incident = read(
      "# Shop\n\n**Date:** 2024-03-05\n\n## Timeline\n\n"
        + "10:00 Deployed\n10:05 Alert fires\n10:12 \(event)\n10:30 Ann drops the index\n"
        .split(separator: "\n").map { "- \($0)\n" }.joined())
    #expect(incident.milestones[.resolved]?.value.iso != "2024-03-05T10:12")
  }

  @Test(
    "what users suffer, and what is announced, is no notice",
    arguments: [
      "Users cannot log in", "Customers stuck on the payment page", "@ann: OK to deploy 2.4.0?",
      "Renovate bot: merges libfoo 2.4", "Canary: 2.4.0 to 5% of hosts",
      "Code review: missing null check is overlooked", "Grafana dashboard: https://g.example/d/12",
    ])
  func noNotice(event: String) {
    let incident = read(
      "# Shop\n\n**Date:** 2024-03-05\n\n## Timeline\n\n"
        + "- 10:00 \(event)\n- 10:20 Alert fires\n- 10:40 Rolled back, all is well again\n")
    #expect(incident.milestones[.detected]?.value.iso == "2024-03-05T10:20")
  }

  /// The title, the events, and the times of the three milestones.
  static let cases: [(String, String, [String])] = [
    (
      "Route leak via AS peer in Frankfurt",
      """
      12:07 Peer announces ~11k of our customers' prefixes to its upstream
      12:08 RTT from Asia to fra1 triples
      12:13 ThousandEyes alert: path change + loss > 30 %
      12:18 NOC mails peer, no answer
      12:26 Session with peer shut down on our side. Leak still seen because they'd learnt the \
      routes elsewhere
      12:50 Peer's NOC finally picks up the phone
      12:57 Routes withdrawn, traffic normal
      13:30 max-prefix lowered from 50k to 2k
      """,
      ["12:07", "12:13", "12:57"]
    ),
    (
      "Mirror network served a corrupt package index",
      """
      19:48 Release 3.1.7 pushed to the master mirror while a second rsync was still going
      20:00 Mirrors pull
      20:11 issue #9921 opened: "apt: Hash Sum mismatch"
      20:35 +37 comments
      21:40 maintainer (UTC-8) wakes up
      21:52 index regenerated and signed
      22:00 tier 1 mirrors OK
      22:55 tier 2 mirrors still stale
      23:30 all mirrors in sync acc. to the mirror checker
      """,
      ["19:48", "20:11", "23:30"]
    ),
    (
      "Messages not delivered in realtime",
      """
      09:12 gateway-7 OOM killed
      09:13 its 80k clients reconnect at once
      09:14 gateway-3, -4, -9 OOM killed
      09:15 page: websocket_connections drop > 40 %
      09:19 We double memory limits; the rollout itself restarts every gateway, which makes it \
      worse
      09:40 Reconnects throttled at the edge to 2k/s
      10:25 Connections at their usual level
      10:30 Push notifications delayed up to 6 min
      10:52 Push backlog gone
      """,
      ["09:12", "09:15", "10:52"]
    ),
    (
      "iOS app shows \"no connection\" to everyone",
      """
      00:00 Intermediate CA rotated by the CDN vendor on its published schedule
      00:01 Pinning check in app versions 4.x refuses the new chain
      00:04 Synthetic login check from Dublin goes red, web unaffected
      00:30 We ask the vendor to go back; ticket sits in the normal queue
      01:45 Account manager's mobile phone
      02:20 Vendor serves the old chain again for our hostnames
      02:24 Traffic from iOS resumes
      09:30 4.19 with a second pin submitted, expedited review asked for
      """,
      ["00:00", "00:04", "02:24"]
    ),
    (
      "112 calls not connected in the south region",
      """
      10:41 SBC pair splits; both take the active role
      10:43 Emergency calls over VoIP trunks reach a dead address
      10:58 The emergency control room phones us: unusually few calls
      11:06 Public told through the media to use mobile phones
      11:12 SBC-B shut down
      11:14 Test call from the south OK
      12:00 Formal report to the telecom authority
      """,
      ["10:41", "10:58", "11:14"]
    ),
    (
      "Webwinkel plat tijdens actie",
      """
      19:00 Actie staat live, mailing naar 600.000 klanten
      19:04 Varnish geeft 503, backends reageren niet meer
      19:05 Pingdom-sms naar de dienstdoende
      19:15 Dienstdoende zit in de trein, belt collega
      19:28 php-fpm herstart. Even lucht
      19:33 Weer plat
      19:50 Trage query op kortingscodes gevonden
      20:05 Kortingscodes uitgezet
      20:07 Winkel weer bereikbaar
      21:30 Kortingscodes weer aan, met cache ervoor
      """,
      ["19:00", "19:05", "20:07"]
    ),
    (
      "Kartenterminals in der Mensa offline",
      """
      11:20 Switch-Austausch im Keller wie geplant beendet
      11:21 VLAN 240 fehlt auf dem neuen Trunk
      11:32 Kassenleitung ruft an: nur noch Bargeld
      11:40 Terminals neu gestartet (half nicht)
      11:58 Netzwerkteam ergänzt VLAN 240
      12:00 Zahlung wieder möglich, Schlange bis zum Hörsaalgebäude
      12:30 Konfigurationen verglichen, VLAN 241 fehlte ebenfalls, betraf niemanden
      """,
      ["11:21", "11:32", "12:00"]
    ),
    (
      "Git hosting: pushes rejected",
      """
      10:00 gitaly-4 rotated in
      10:18 pre-receive hook times out for repos on gitaly-4
      10:19 "remote: hook declined"
      10:24 @tomasz in #dev: cant push
      10:25 works for me
      10:26 works for me too
      10:31 doesn't for me
      10:50 gitaly-4 cant resolve internal names, resolv.conf from cloud-init
      10:55 gitaly-4 rotated out
      10:56 pushes fine
      12:20 gitaly-4 rebuilt, rotated in
      """,
      ["10:00", "10:24", "10:56"]
    ),
    (
      "Library catalogue search returned nothing",
      """
      02:00 nightly reindex begins
      02:03 solr core dropped, import fails on a malformed MARC record from the donation
      08:55 circulation desk, first patron: "you have no books?"
      09:05 laughed
      09:20 reindex again: dies at same record
      10:40 record 004417 excluded
      10:41 reindex, est. 3h
      13:52 index complete, search back
      14:30 cookie for patron
      """,
      ["02:00", "08:55", "13:52"]
    ),
  ]
}
