import Testing

@testable import Incidents

@Suite struct StampScannerTests {
  /// A text and what is read at its beginning: date, clock, zone and the text that remains.
  static let cases: [(String, String)] = [
    ("2:30 AM:  Configuration push.", "- 02:30 - | Configuration push."),
    ("14:54 — OUTAGE BEGINS", "- 14:54 - | OUTAGE BEGINS"),
    ("16:58 UTC - Errors begin", "- 16:58 UTC | Errors begin"),
    ("99:99 - text", "broken | text"),
    ("3 Nov 2016 (~1727) text", "~ 2016-11-03 17:27 - | text"),
    ("2024-03-05 (14:10 UTC): text", "2024-03-05 14:10 UTC | text"),
    ("2024年2月3日 09:10 障害", "2024-02-03 09:10 - | 障害"),
    ("9時10分に障害", "- 09:10 - | に障害"),
    ("3時間の障害", "none"),
    ("2024년 3월 5일 14시 30분 장애", "2024-03-05 14:30 - | 장애"),
    ("오후 2시 30분에 장애", "- 14:30 - | 에 장애"),
    ("2024 年 3 月 5 日 09:10 故障", "2024-03-05 09:10 - | 故障"),
    ("2024年3月5日（火）午後2時 障害", "2024-03-05 14:00 - | 障害"),
    ("上午9点半左右 报警", "~ - 09:30 - | 报警"),
    ("09:20 頃〜10:52（JST） 障害", "~ - 09:20..10:52 JST | 障害"),
    ("10:20~10:40 장애", "- 10:20..10:40 - | 장애"),
    ("kl. 14.00 falt det ut", "- 14:00 - | falt det ut"),
    ("9.10 und 10.40 Uhr", "- 09:10 - | und 10.40 Uhr"),
    ("1442: the change is live", "none"),
    ("2026-06-20, 2026-06-21", "2026-06-20 - - | 2026-06-21"),
    ("14:17 PM text", "- 14:17 - | text"),
    ("2018-01-17 17:14pm", "2018-01-17 17:14 - | "),
    ("10:07-10:29 AM: a call", "- 10:07..10:29 - | a call"),
    ("11:30-12:00 UTC: restart", "- 11:30..12:00 UTC | restart"),
    ("8:40-9:00 errors", "- 08:40..09:00 - | errors"),
    ("08:40-09:00 errors", "- 08:40..09:00 - | errors"),
    ("2024-03-05T05:00-07:00 errors", "2024-03-05 05:00 -07:00 | errors"),
    ("2024-03-05 13:00-05:00 errors", "2024-03-05 13:00 -05:00 | errors"),
    ("10h47 : redémarrage", "- 10:47 - | redémarrage"),
    ("1900 UTC rollback", "- 19:00 UTC | rollback"),
    ("12.39UTC restart", "- 12:39 UTC | restart"),
    ("2025-01-14 1600", "2025-01-14 16:00 - | "),
    ("2024-04-15 14.43", "2024-04-15 14:43 - | "),
    ("2024-04-15 1200 users were hit", "2024-04-15 - - | 1200 users were hit"),
    ("31.06.2019 the 31st of June", "broken | the 31st of June"),
    ("11/03/202 - text", "broken | text"),
    ("[???] writes reach the limit", "broken | writes reach the limit"),
    ("11:21a text", "- 11:21 - | text"),
    ("12:28p text", "- 12:28 - | text"),
    ("22/Mar/2022 text", "2022-03-22 - - | text"),
    ("24.05.2023 ca kl 07:25 : text", "~ 24-5? 2023 07:25 - | text"),
    ("15Sep94 text", "1994-09-15 - - | text"),
    ("November 17–18 of 2018", "2018-11-17 - - | "),
    ("2025-Feb-07", "2025-02-07 - - | "),
    ("Feb 7 1947 UTC: test passes", "02-07 19:47 UTC | test passes"),
    ("1900 and 2100 UTC", "- 19:00 - | and 2100 UTC"),
    ("1.25 GB of memory", "none"),
    ("10.0.0.1 answers again", "none"),
    ("2021-08-27: At 12:50:07 UTC, exploited", "2021-08-27 12:50:07 UTC | exploited"),
    ("27 August 2021 – around 13:20 UTC recovery", "~ 2021-08-27 13:20 UTC | recovery"),
    ("2021-08-27: At 3 sites", "2021-08-27 - - | At 3 sites"),
    ("3 nodes fail", "none"),
    ("5 PM - deploy", "- 17:00 - | deploy"),
    ("12:00 AM - deploy", "- 00:00 - | deploy"),
    ("alle 9.35 il sito", "- 09:35 - | il sito"), ("klockan 10.31 kom", "- 10:31 - | kom"),
    ("kl. 20:43 varsel", "- 20:43 - | varsel"),
    ("14:30 Uhr Neustart", "- 14:30 - | Neustart"),
    ("~08:50 – first alert", "~ - 08:50 - | first alert"),
    ("ca. 18:30 alert", "~ - 18:30 - | alert"),
    ("14:?? restart", "broken | restart"),
    ("--:-- unknown", "broken | unknown"),
    ("07:7:47 typo", "broken | typo"),
    ("20202-01-16 typo", "broken | typo"),
    ("2022-02-?? ??:?? - text", "broken | text"),
    ("2021-03-05 10:29 | text", "2021-03-05 10:29 - | text"),
    ("Sat Jul 13 03:12:44 UTC 2024", "2024-07-13 03:12:44 UTC | "),
    ("12/Feb/24 9:14 AM text", "2024-02-12 09:14 - | text"),
    ("12-Feb-24 - text", "2024-02-12 - - | text"),
    ("5-Mar-14:05 UTC: alert", "03-05 14:05 UTC | alert"),
    ("Mar 5 14:25 2000+ requests fail", "03-05 14:25 - | 2000+ requests fail"),
    ("[12/Feb/2024:09:14:22 +0100] text", "2024-02-12 09:14:22 +0100 | text"),
    ("Sat Jul 13 03:12:44 2024 text", "2024-07-13 03:12:44 - | text"),
    ("Jul 13 03:12 - 03:29 UTC 2024: text", "2024-07-13 03:12..03:29 UTC | text"),
    ("Jul 13 03:12 2024 requests failed", "07-13 03:12 - | 2024 requests failed"),
    ("2022-11-06T12:39:19.628Z text", "2022-11-06 12:39:19 Z | text"),
    ("[12-05 16:21] text", "12-05? 16:21 - | text"),
    ("11:10 6th Nov 2023 - text", "2023-11-06 11:10 - | text"),
    ("Apr 25, 2023 at 11:16 GMT+2 text", "2023-04-25 11:16 GMT+2 | text"),
    ("12:45 PM PST Saturday Oct 30th: text", "10-30 12:45 PST | text"),
    ("June 14th, 2022, 1:00 PM: text", "2022-06-14 13:00 - | text"),
    ("Feb-08-2021 08:10:01 PM +UTC", "2021-02-08 20:10:01 +UTC | "),
    ("12:48 (6:48 PDT): text", "- 12:48 - | text"),
    ("14:20-14:35 text", "- 14:20..14:35 - | text"),
    ("16:58 to 18:46 UTC text", "- 16:58..18:46 UTC | text"),
    ("2:30 - 3:15 PM text", "- 14:30..15:15 - | text"),
    ("12:26-12:?? text", "- 12:26 - | text"),
    ("7-13th Nov - text", "11-07 - - | text"),
    ("February 15, 2024: 1:15pm UTC", "2024-02-15 13:15 UTC | "),
    ("31.12.2023 23:59 Uhr", "31-12? 2023 23:59 - | "),
    ("05/03/2023 9:00 text", "5-3? 2023 09:00 - | text"),
    ("19 and 20 October 2025", "2025-10-19 - - | "),
    ("May 10:30 text", "none"),
    ("March 5 users could not log in", "03-05 - - | users could not log in"),
    ("10:30x", "none"),
    ("Sept 30 @ 22:16 UTC text", "09-30 22:16 UTC | text"),
    ("10:00 PST to 14:00 EST text", "- 10:00..14:00 PST..EST | text"),
    ("10:00 PST - 14:00 PST: text", "- 10:00..14:00 PST | text"),
    ("10:00 til 11:30 text", "- 10:00..11:30 - | text"),
    ("10:00 UTC gen 1 nodes restart", "- 10:00 UTC | gen 1 nodes restart"),
    ("10h00 à 11h30 : texte", "- 10:00..11:30 - | texte"),
    ("das 10:00", "none"),
    ("Monday 18th 2:30 AM: text", "day 18 (1) 02:30 - | text"),
    ("Monday 18 nodes fail", "none"),
    ("2X:XX the errors are back", "broken | the errors are back"),
    ("1?:?? text", "broken | text"),
    ("12:34\u{301} combining", "none"),
    ("9 h 05 : premier disque en panne", "- 09:05 - | premier disque en panne"),
    ("14\u{A0}h\u{A0}20 : panne", "- 14:20 - | panne"), ("ping 5.9.84.201", "none"),
    ("5.9.84.201 answers", "none"), ("3 h later", "none"),
    ("23:06ish - the proxy", "~ - 23:06 - | the proxy"), ("23:06isho", "none"),
    ("2018 October 21 22:52 UTC", "2018-10-21 22:52 UTC | "), ("2018 October 42", "broken | "),
    ("2021\u{2011}09\u{2011}11 16:30 text", "2021-09-11 16:30 - | text"),
    ("🧹 **13:10** role deleted", "- 13:10 - | role deleted"),
    ("⏱️ 13:10 role deleted", "- 13:10 - | role deleted"),
    ("11.02 kl. 14.00: ny versjon", "11-02? 14:00 - | ny versjon"),
    ("Feburary 3th, 2023 23:37", "2023-02-03 23:37 - | "),
  ]

  @Test("times are read in all the forms that people write", arguments: cases)
  func reads(text: String, expected: String) {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    guard let stamp = scanner.stamp() else {
      #expect(expected == "none")
      return
    }
    scanner.skipSeparator()
    let rest = String(decoding: bytes[scanner.position...], as: UTF8.self)
    #expect(dump(stamp) + " | " + rest == expected)
  }

  private func dump(_ stamp: Stamp) -> String {
    if stamp.isBroken, stamp.clock == nil { return "broken" }
    var text = stamp.isApproximate ? "~ " : ""
    switch stamp.date {
    case .day(let month, let day, let year?):
      text += CalendarDate(year: year, month: month, day: day)?.iso ?? "impossible"
    case .day(let month, let day, nil): text += two(month) + "-" + two(day)
    case .numbers(let first, let second, let year, _):
      text += "\(first)-\(second)?".replacingOneDigit(year == nil) + (year.map { " \($0)" } ?? "")
    case .following: text += "following"
    case .dayOfMonth(let day, let weekday): text += "day \(day) (\(weekday))"
    case .broken: text += "broken"
    case nil: text += "-"
    }
    text += " " + (stamp.clock?.iso ?? "-")
    if let end = stamp.endClock { text += ".." + end.iso }
    return text + " " + (stamp.zone ?? "-") + (stamp.endZone.map { ".." + $0 } ?? "")
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  @Test(
    "the end of a range tells the half of the day of its start",
    arguments: [
      ("between 9:15 and 10:30 PM", "21:15 22:30"), ("Between 9.15 and 10.30 PM", "21:15 22:30"),
      ("between 9 and 10 PM", "21:00 22:00"), ("from 9 to 10:30am", "09:00..10:30"),
      ("from 9-10 p.m.", "21:00..22:00"), ("from 11 until 1 PM", "11:00..13:00"),
      ("from 11 to 1 am", "23:00..01:00"), ("between 12 and 1 AM", "00:00 01:00"),
      ("between 11:10 and 1:04 pm", "11:10 13:04"), ("12:15 - 1:30 AM", "00:15..01:30"),
      ("between 12:15 and 1:30 AM", "00:15 01:30"), ("11:10 to 1:04 AM", "23:10..01:04"),
      ("12:15 to 12:50 PM", "12:15..12:50"), ("13:10 to 3:04 PM", "13:10..15:04"),
      ("0:45 to 9:00 AM", "00:45..09:00"), ("between 9:15 AM and 10:30 PM", "09:15 22:30"),
      ("the 9:15 and 10:30 PM jobs", "09:15 22:30"), ("9 and 10 PM", "22:00"),
      ("from 9 to 10 nodes", ""), ("between 9 and 10 minutes", ""),
    ])
  func halves(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let found = stamps(in: 0..<bytes.count, of: bytes).map { stamp in
      (stamp.clock?.iso ?? "-") + (stamp.endClock.map { "..\($0.iso)" } ?? "")
    }
    #expect(found.joined(separator: " ") == expected)
  }

  /// What an entry begins with, and the minutes since the start that it names.
  static let offsets: [(String, Int?)] = [
    ("T+5m: text", 5), ("T+5: text", nil), ("T0: text", 0), ("T+0 text", 0), ("T-10 min text", -10),
    ("T + 1h30m text", 90), ("t+1h 5min: text", 65), ("T+00:05 text", 5), ("T+01:02:30 text", 62),
    ("+00:05 text", 5), ("+10m text", 10), ("+90s text", 1),
  ]

  @Test("times that are told from the start are read where an entry begins", arguments: offsets)
  func offset(text: String, minutes: Int?) {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    #expect(scanner.entryStamp()?.isRelative == true)
    scanner.skipSeparator()
    #expect(String(decoding: bytes[scanner.position...], as: UTF8.self) == "text")
    var again = StampScanner(bytes, in: 0..<bytes.count)
    #expect(again.minutesSinceStart() == minutes)
  }

  @Test(
    "what only looks like an offset is none",
    arguments: ["+5 nodes", "T-shirts", "T5 node", "Team 5", "+1 from me", "T+x"])
  func noOffset(text: String) {
    let bytes = Array(text.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    #expect(scanner.entryStamp() == nil)
  }

  @Test("a word for a clock may stand behind a bracket")
  func bracket() {
    let text = "Nettet falt ut søndag (kl. 14.00) og var tilbake kl. 15.30.\n"
    let incident = read("# Nede 2024-03-03\n\n" + text)
    #expect(incident.milestones[.started]?.value.iso == "2024-03-03T14:00")
    #expect(incident.milestones[.resolved]?.value.iso == "2024-03-03T15:30")
  }

  @Test("a hostile run of digits and marks is read in time linear in its length")
  func staysLinear() {
    let text = String(repeating: "1:2-3/4.5 ", count: 20_000)
    let bytes = Array(text.utf8)
    #expect(stamps(in: 0..<bytes.count, of: bytes).count < 20_000)
  }
}

extension String {
  /// Two digits for each number where the date has no year, as `[12-05 16:21]` is written.
  fileprivate func replacingOneDigit(_ isWanted: Bool) -> String {
    guard isWanted, let dash = firstIndex(of: "-") else { return self }
    let second = self[index(after: dash)...]
    return second.count == 2 ? String(self[...dash]) + "0" + second : self
  }
}
