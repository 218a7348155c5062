import Archives
import Incidents
import Testing

@testable import Archives

@Suite("Durations")
struct KnownDurationTests {
  private func incident(
    stated: Int?, isApproximate: Bool = false, declared: Bool = false, computed: Int?
  ) -> Incident {
    var incident = Report(path: "a.md").incident
    incident.statedDuration = stated.map {
      Located(
        .init(minutes: $0, written: "", isApproximate: isApproximate), at: nil,
        declared ? .declared : .stated)
    }
    if let computed {
      incident.milestones[.started] = moment(0)
      incident.milestones[.resolved] = moment(computed)
    }
    return incident
  }

  private func moment(_ minutes: Int) -> Located<Timestamp> {
    let minute = minutes + 18_000 * 1_440
    return Located(
      Timestamp(
        date: CalendarDate(dayNumber: minute / 1_440),
        clock: ClockTime(hour: minute / 60 % 24, minute: minute % 60)), at: nil, .stated)
  }

  @Test(
    "are those that the report states, unless its own times are a more exact form of them",
    arguments: [
      (45, true, false, 134, 45, KnownDuration.Source.stated),
      (360, true, false, 330, 330, .computed),
      (360, false, false, 330, 360, .stated),
      (360, true, true, 330, 360, .declared),
      (nil, false, false, 330, 330, .computed),
      (20, true, false, nil, 20, .stated),
    ] as [(Int?, Bool, Bool, Int?, Int, KnownDuration.Source)])
  func chosen(
    stated: Int?, isApproximate: Bool, declared: Bool, computed: Int?, minutes: Int,
    source: KnownDuration.Source
  ) throws {
    let known = try #require(
      KnownDuration(
        of: incident(
          stated: stated, isApproximate: isApproximate, declared: declared, computed: computed)))
    #expect(known.minutes == minutes)
    #expect(known.source == source)
  }

  @Test("are withheld where the times are in the wrong order or years apart")
  func withheld() {
    #expect(KnownDuration(of: incident(stated: nil, computed: nil)) == nil)
    #expect(KnownDuration(of: incident(stated: nil, computed: -10)) == nil)
    #expect(KnownDuration(of: incident(stated: nil, computed: 578 * 1_440)) == nil)
    #expect(incident(stated: nil, computed: -10).milestones.doubt(about: .resolved) == .beforeStart)
  }

  @Test(
    "to a milestone are withheld where it lies before the start or after the end",
    arguments: [
      (-5, Milestones.Doubt.beforeStart, nil), (0, nil, 0), (60, nil, 60),
      (61, .afterEnd, nil),
    ] as [(Int, Milestones.Doubt?, Int?)])
  func milestones(detected: Int, doubt: Milestones.Doubt?, minutes: Int?) {
    var incident = incident(stated: nil, computed: 60)
    incident.milestones[.detected] = moment(detected)
    #expect(incident.milestones.doubt(about: .detected) == doubt)
    #expect(incident.reliableMinutes(to: .detected) == minutes)
  }

  @Test(
    "to a milestone are withheld where the report states a shorter one for the whole",
    arguments: [(100, 119, 119), (100, 121, nil), (nil, 121, 121)] as [(Int?, Int, Int?)])
  func beyondDuration(stated: Int?, mitigated: Int, minutes: Int?) {
    var incident = incident(stated: stated, computed: 600)
    incident.milestones[.mitigated] = moment(mitigated)
    #expect(incident.reliableMinutes(to: .mitigated) == minutes)
  }

  @Test("to a milestone are those that the report states where its moments make none")
  func statedDelay() {
    var incident = incident(stated: nil, computed: 60)
    incident.statedDelays[.detected] = Located(
      Incident.Duration(minutes: 7, written: "7 min", isApproximate: false, extent: .part), at: nil,
      .stated)
    #expect(incident.knownMinutes(to: .detected) == 7)
    incident.milestones[.detected] = moment(9)
    #expect(incident.knownMinutes(to: .detected) == 9)
    // What the report states is surer than what we take for the moment.
    incident.milestones[.detected]?.provenance = .inferred
    #expect(incident.knownMinutes(to: .detected) == 7)
    #expect(incident.reliableMinutes(to: .detected) == 9)
    #expect(incident.knownMinutes(to: .mitigated) == nil)
  }

  @Test("to a detection that is only taken for one at the moment of the start are withheld")
  func firstSign() {
    var incident = incident(stated: nil, computed: 60)
    incident.milestones[.detected] = moment(0)
    #expect(incident.reliableMinutes(to: .detected) == 0)
    incident.milestones[.detected]?.provenance = .inferred
    #expect(incident.reliableMinutes(to: .detected) == nil)
  }

  @Test(
    "have quartiles between their neighbours",
    arguments: [
      ([7], [7, 7, 7, 7, 7]), ([1, 3], [1, 1, 2, 2, 3]), ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5]),
      ([10, 20, 30, 40], [10, 17, 25, 32, 40]),
    ])
  func quartiles(numbers: [Int], expected: [Int]) {
    let spread = Spread(ofAscending: numbers)
    #expect(
      [
        spread?.smallest, spread?.lowerQuartile, spread?.median, spread?.upperQuartile,
        spread?.largest,
      ] == expected)
    #expect(Spread(ofAscending: []) == nil)
  }

  @Test(
    "Severities lose what is said about them",
    arguments: [
      ("SEV1 (our own rating)", "SEV1"), ("High - core functionality broken", "High"),
      ("🔴 Critical", "Critical"), ("P0", "P0"), ("HIGH if an untrusted host is used", "HIGH"),
      ("Low if (as here) it is unused", "Low"),
      ("Major – for one region", "Major"), ("S2 for EU, S3 for the rest", "S2"),
      ("pre-release", "pre-release"), ("(none)", "none)"),
    ])
  func severities(written: String, name: String) { #expect(written.severityName == name) }
}
