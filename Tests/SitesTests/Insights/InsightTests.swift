import Archives
import Diagnostics
import Documents
import Encodings
import Incidents
import Testing

@testable import Sites

@Suite("Insights")
struct InsightTests {
  private let time = TimeText(makeTheme().value.words)

  /// Incidents of one day each, with a service, a cause and a duration of a number of minutes.
  private func archive(_ minutes: [Int], title: String = "Outage") -> Archive {
    let incidents = minutes.enumerated().map { index, minutes in
      let file = SourceFile(path: "\(index).md", text: "# \(title)\n")
      var incident = Incident(
        id: .init("i\(index)"), title: Located(title, at: nil, .stated),
        document: parseDocument(file).value)
      incident.date = CalendarDate(year: 2020 + index % 3, month: 5, day: 4).map {
        Located($0, at: nil, .stated)
      }
      incident.statedDuration = Located(
        .init(minutes: minutes, written: "", isApproximate: false), at: nil, .stated)
      incident.severity = index % 2 == 0 ? Located("SEV1", at: nil, .stated) : nil
      incident.services = [Located("gateway", at: nil, .declared)]
      incident.causes = [
        CauseFinding(
          cause: "dns", role: .root, provenance: .declared, confidence: 1, evidence: "", range: nil)
      ]
      incident.actions = [ActionItem(text: "x", status: .open, range: 0..<1)]
      incident.milestones[.started] = Located(
        Timestamp(date: incident.date?.value, clock: ClockTime(hour: 7, minute: 30)), at: nil,
        .stated)
      return incident
    }
    return linkArchive(incidents, options: ArchiveOptions()).value
  }

  private func insights(_ archive: Archive) -> [Insight] {
    InsightReader(archive, today: CalendarDate(year: 2022, month: 6, day: 1), time).insights
  }

  @Test("are made of five incidents or more")
  func fewest() {
    #expect(insights(archive([])).isEmpty)
    #expect(insights(archive([1, 2, 3, 4])).isEmpty)
    let kinds = insights(archive([1, 2, 3, 4, 5])).map(\.kind)
    // No report says when it was detected, mitigated or over.
    #expect(kinds == [.incidents, .durations, .causes, .services, .actions, .hours])
  }

  @Test("answer with medians and quartiles, which one long incident does not move")
  func durations() throws {
    let found = insights(archive([10, 20, 30, 40, 14_400]))
    let chart = try #require(found.first { $0.kind == .durations })
    #expect(
      chart.answer == "The median is 30 min; the middle half takes from 20 min to "
        + "40 min, and the longest took 10 d.")
    #expect(chart.table.rows == [["All", "5", "20 min", "30 min", "40 min", "10 d"]])
    #expect(chart.data.first == ["incident", "date", "minutes", "source"])
    #expect(chart.data.count == 6)
  }

  @Test("count what their tables and files say")
  func counts() throws {
    let found = insights(archive([10, 20, 30, 40, 50, 60, 70]))
    let incidents = try #require(found.first { $0.kind == .incidents })
    #expect(incidents.series == ["SEV1", "Not stated"])
    let sum = incidents.table.rows.compactMap { Int($0[1]) }.reduce(0, +)
    #expect(sum == 7 && incidents.basis == 7)
    #expect(incidents.table.rows.allSatisfy { Int($0[1]) == (Int($0[2]) ?? 0) + (Int($0[3]) ?? 0) })
    let hours = try #require(found.first { $0.kind == .hours })
    #expect(hours.table.rows[7] == ["07:00", "7"])
    let actions = try #require(found.first { $0.kind == .actions })
    #expect(
      actions.answer
        == "7 of 7 action items are unfinished, as stated when the reports were written, "
        + "5 of them of incidents more than a year ago; 0 do not state whether they are done.")
    let services = try #require(found.first { $0.kind == .services })
    #expect(services.table.rows == [["gateway", "7"]])
  }

  @Test(
    "name all that have the most, and none where nothing stands out",
    arguments: [
      ([3, 1, 3], 3, [0, 2], false), ([1, 1], 1, [0, 1], false), ([2, 2], 2, [0, 1], false),
      ([0, 4], 4, [1], false), ([0, 1], 1, [1], false), ([], 0, [], false),
      // What is only the most is what chance gives.
      ([44, 46, 46, 47, 30, 22, 25], 47, [3], false), ([1, 1, 0, 1, 2, 1, 0, 1], 2, [4], false),
      ([26, 25, 3, 0, 1, 2, 0, 0, 4], 26, [0], false),
      ([20, 20, 20, 60, 20, 20, 20], 60, [3], true), ([0, 0, 8, 0, 0, 0, 0], 8, [2], true),
    ] as [([Int], Int, [Int], Bool)])
  func ties(counts: [Int], most: Int, places: [Int], standsOut: Bool) {
    let found = Most(of: counts)
    #expect(found.count == most && found.places == places && found.standsOut == standsOut)
  }

  @Test("name no time where two share the most")
  func tiedYears() throws {
    // Of eight incidents in three years, two years have three.
    let found = insights(archive(Array(repeating: 10, count: 8)))
    let incidents = try #require(found.first { $0.kind == .incidents })
    #expect(
      incidents.answer
        == "8 incidents, with no time that stands out. 4 state a severity.")
    let seven = try #require(
      insights(archive(Array(repeating: 10, count: 7))).first { $0.kind == .incidents })
    #expect(
      seven.answer
        == "7 incidents, with no time that stands out. 4 state a severity.")
    // All begin at one hour; the days of the week share them.
    let hours = try #require(found.first { $0.kind == .hours })
    #expect(
      hours.answer
        == "More begin in the hour from 07:00 (8) than in any other, and no day stands out, in the "
        + "zone that each report uses.")
  }

  @Test("say what they leave out, so that their numbers agree with those of other pages")
  func undated() throws {
    var incidents = archive([10, 20, 30, 40, 50, 60, 70]).incidents.map(\.incident)
    incidents[0].date = nil
    let found = insights(linkArchive(incidents, options: ArchiveOptions()).value)
    let chart = try #require(found.first { $0.kind == .incidents })
    #expect(chart.answer.hasPrefix("6 incidents with a date and one without"))
    let actions = try #require(found.first { $0.kind == .actions })
    #expect(actions.answer.hasPrefix("6 of 6 action items are unfinished"))
    #expect(
      actions.answer.hasSuffix(
        " 1 more is of an incident without a date, and is not among them."))
  }

  @Test("take the severity of the report that stands for an incident, else that of another one")
  func severityOfTwo() throws {
    var incidents = archive([10, 20, 30, 40, 50]).incidents.map(\.incident)
    for index in incidents.indices {
      incidents[index].title = Located("Degraded performance \(index)", at: nil, .stated)
    }
    // Of two incidents a log tells a milder severity, and the only one.
    let twins = incidents.prefix(2).map { incident in
      var twin = Incident(
        id: .init("log"), title: incident.title,
        document: parseDocument(SourceFile(path: "log-\(incident.id.slug).md", text: "x")).value)
      twin.date = incident.date
      twin.milestones = incident.milestones
      twin.severity = Located("SEV3", at: nil, .stated)
      return twin
    }
    let graded = incidents.prefix(2).filter { $0.severity != nil }.count
    let archive = linkArchive(incidents + twins, options: ArchiveOptions()).value
    #expect(archive.incidentCount == 5)
    let chart = try #require(insights(archive).first { $0.kind == .incidents })
    func sum(_ name: String) -> Int? {
      chart.table.columns.firstIndex(of: name).map { column in
        chart.table.rows.compactMap { Int($0[column]) }.reduce(0, +)
      }
    }
    #expect(sum("SEV1") == 3)
    #expect(sum("SEV3") == 2 - graded)
  }

  @Test("tell the stretches between moments, with how many incidents tell both")
  func stretches() throws {
    var incidents = archive([60, 60, 60, 60, 60, 60]).incidents.map(\.incident)
    for index in incidents.indices {
      func moment(_ hour: Int, _ minute: Int) -> Located<Timestamp> {
        Located(
          Timestamp(
            date: incidents[index].date?.value, clock: ClockTime(hour: hour, minute: minute)),
          at: nil, .stated)
      }
      incidents[index].milestones[.detected] = moment(7, 40)
      incidents[index].milestones[.mitigated] = moment(8, 10)
      incidents[index].milestones[.resolved] = index == 0 ? nil : moment(8, 15)
    }
    let found = insights(linkArchive(incidents, options: ArchiveOptions()).value)
    let phases = try #require(found.first { $0.kind == .phases })
    #expect(
      phases.answer == "Medians: 10 min from the start to the detection (of 6), 30 min from the "
        + "detection to the mitigation (of 6) and 5 min from the mitigation to the end (of 5). Each "
        + "is of the incidents that tell both of its moments, so they do not add up.")
    #expect(
      phases.table.rows.map { $0[0] } == [
        "Before detection", "Detection to mitigation", "Mitigation to end",
      ])
    #expect(phases.data.first == ["incident", "date", "from", "to", "minutes"])
  }

  @Test("tell how long it took until somebody noticed, with medians of the years that have five")
  func detection() throws {
    // Three years take turns, so that of 13 incidents one year has five, and two have four.
    var incidents = archive(Array(repeating: 60, count: 13)).incidents.map(\.incident)
    for index in incidents.indices {
      let isFirst = incidents[index].date?.value.year == 2020
      incidents[index].milestones[.detected] = Located(
        Timestamp(
          date: incidents[index].date?.value,
          clock: ClockTime(hour: 7, minute: isFirst ? 50 : 35)), at: nil, .stated)
    }
    let found = insights(linkArchive(incidents, options: ArchiveOptions()).value)
    let chart = try #require(found.first { $0.kind == .detection })
    #expect(chart.basis == 13)
    #expect(
      chart.answer == "The median time from the start to the detection is 5 min (of 13). "
        + "By year: 20 min in 2020 (of 5).")
    #expect(
      chart.table.rows == [
        ["All", "13", "5 min", "5 min", "20 min"],
        ["2022", "4", "5 min", "Too few", "5 min"], ["2021", "4", "5 min", "Too few", "5 min"],
        ["2020", "5", "20 min", "20 min", "20 min"],
      ])
    #expect(chart.data.first == ["incident", "date", "minutes"] && chart.data.count == 14)
    // A median is drawn where there is one.
    let svg = String(decoding: chart.svg.bytes, as: UTF8.self)
    #expect(svg.split(separator: "class=\"median\"").count - 1 == 2)

    let few = insights(
      linkArchive(Array(incidents.prefix(6)), options: ArchiveOptions()).value)
    #expect(
      few.first { $0.kind == .detection }?.answer.hasSuffix(
        "No year has as many as a median needs, which is 5.") == true)
  }

  @Test("draw nothing outside of the picture, at both widths")
  func drawings() {
    for insight in insights(archive((0..<400).map { $0 * $0 })) {
      let svg = String(decoding: insight.svg.bytes, as: UTF8.self)
      #expect(svg.contains("role=\"img\""), "\(insight.kind)")
      #expect(!svg.contains("=\"-"), "\(insight.kind)")
      #expect(!svg.contains("\"NaN") && !svg.contains("inf"), "\(insight.kind)")
    }
  }

  @Test(
    "divide time into the shortest stretches of which there are not too many",
    arguments: [
      (2020...2022, 36, "Jan 2020", 36), (2020...2023, 36, "Q1 2020", 16),
      (2000...2025, 36, "2000", 26), (1900...2025, 36, "1900 to 1903", 32),
      (2020...2020, 14, "Jan 2020", 12),
    ])
  func buckets(years: ClosedRange<Int>, limit: Int, first: String, count: Int) throws {
    let buckets = TimeBuckets(years, atMost: limit, time)
    #expect(buckets.labels.first == first)
    #expect(buckets.labels.count == count)
    let last = try #require(CalendarDate(year: years.upperBound, month: 12, day: 31))
    #expect(buckets.index(of: last) == count - 1)
  }

  @Test(
    "end at the last day that anything can have happened on",
    arguments: [
      (2023...2024, 36, "2024-03-16", "Mar 2024", 15),
      (2021...2024, 36, "2024-03-16", "Q1 2024", 13),
      (2000...2024, 14, "2023-05-01", "2022 to 2023", 12),
      (2022...2023, 36, "2024-03-16", "Dec 2023", 24),
    ])
  func lastBucket(
    years: ClosedRange<Int>, limit: Int, day: String, last: String, count: Int
  ) throws {
    let day = try #require(CalendarDate(iso: day))
    let buckets = TimeBuckets(years, atMost: limit, until: day, time)
    #expect(buckets.labels.last == last)
    #expect(buckets.labels.count == count)
  }

  @Test("A report of a year is text that no title can break")
  func yearReports() throws {
    let archive = archive([10, 20, 30], title: "a | *b* <i>\n# c")
    let theme = makeTheme().value
    let text = try #require(
      yearReport(of: 2020, in: archive, options: SiteOptions(title: "Outages"), theme: theme))
    #expect(text.hasPrefix("# Outages: the incidents of 2020\n\n- 1 incident.\n"))
    #expect(
      text.contains("| 2020-05-04 | a \\| \\*b\\* \\<i\\> \\# c (`i0`) | 10 min | SEV1 | DNS |"))
    let online = try #require(
      yearReport(
        of: 2020, in: archive, options: SiteOptions(title: "Outages", baseURL: "https://x.org/"),
        theme: theme))
    #expect(online.contains("\\# c](https://x.org/incidents/i0/) | 10 min | SEV1 | DNS |"))
    #expect(text.contains("What fewer than 5 incidents of the year tell is left out."))
    #expect(yearReport(of: 1999, in: archive, options: SiteOptions(), theme: theme) == nil)
    #expect(years(of: archive) == [2022, 2021, 2020])
  }
}
