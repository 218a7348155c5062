import Incidents
import Testing

@testable import Sites

/// A generator with a fixed seed, so that every run lays out the same timelines.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16 ^ state << 32
  }
}

@Suite("The layout of timelines")
struct TimelineLayoutTests {
  private static let drawings: [TimelineLayout.Drawing] = [.wide, .narrow]

  private static func events(_ minutes: [Int]) -> [TimelineLayout.Event] {
    minutes.enumerated().map { .init(number: $0 + 1, minute: $1, isKey: true) }
  }

  /// Timelines of 2 to 60 events with gaps from none to days.
  private static let samples: [[Int]] = (1...120).map { seed in
    var generator = SeededGenerator(state: UInt64(seed) &* 7_919)
    var minute = 0
    return (0..<Int.random(in: 2...60, using: &generator)).map { index in
      minute +=
        index == 1 ? 1 : [0, 1, 5, 30, 600].randomElement(using: &generator).map { $0 } ?? 0
      return minute
    }
  }

  private func label(_ minute: Int, _ isEnd: Bool) -> String {
    isEnd ? "5 Mar, 12:30 AM" : "\(minute / 60 % 24):00"
  }

  @Test("Markers never overlap, stay in the drawing and name each event once", arguments: samples)
  func markers(minutes: [Int]) throws {
    for drawing in Self.drawings {
      let layout = try #require(
        TimelineLayout(
          events: Self.events(minutes), bands: [], drawing: drawing, label: label))
      for (index, a) in layout.markers.enumerated() {
        #expect(a.x - a.width / 2 >= 0)
        #expect(a.x + a.width / 2 <= drawing.width)
        #expect(a.width >= textWidth(a.label, drawing.fontSize))
        for b in layout.markers[(index + 1)...] where a.lane == b.lane {
          #expect(abs(a.x - b.x) >= (a.width + b.width) / 2)
        }
      }
      #expect(layout.laneCount <= drawing.maximumLanes)
      let numbers = layout.markers.flatMap { Array($0.numbers) }
      #expect(numbers.sorted() == Array(1...minutes.count))
    }
  }

  @Test("Labels of the axis never collide", arguments: samples)
  func labels(minutes: [Int]) throws {
    for drawing in Self.drawings {
      let layout = try #require(
        TimelineLayout(
          events: Self.events(minutes), bands: [], drawing: drawing, label: label))
      for (a, b) in zip(layout.ticks, layout.ticks.dropFirst()) {
        #expect(a.extent.upperBound < b.extent.lowerBound)
      }
      #expect(layout.ticks.first?.extent.lowerBound ?? -1 >= 0)
      #expect(layout.ticks.last?.extent.upperBound ?? .infinity <= drawing.width)
    }
  }

  @Test(
    "Labels beside each other differ, where a label is a day",
    arguments: [[0, 2], [0, 1, 2, 3], [0, 13], [0, 40, 400], [0, 1]])
  func days(days: [Int]) throws {
    for drawing in Self.drawings {
      let layout = try #require(
        TimelineLayout(
          events: Self.events(days.map { $0 * 1_440 }), bands: [], drawing: drawing,
          label: { minute, _ in "day \(minute / 1_440)" }))
      for (a, b) in zip(layout.ticks, layout.ticks.dropFirst()) { #expect(a.text != b.text) }
    }
  }

  @Test("Places are to scale: distances are as the minutes are")
  func scale() throws {
    let minutes = [150, 165, 195, 270, 315, 345, 480]
    let layout = try #require(
      TimelineLayout(
        events: Self.events(minutes),
        bands: [
          .init(name: .diagnosis, start: 165, end: 315),
          .init(name: .recovery, start: 345, end: 480),
        ], drawing: .wide, label: label))
    let unit = (layout.drawing.width - 2 * layout.inset) / 330
    for marker in layout.markers {
      let minute = minutes[marker.numbers.lowerBound - 1]
      #expect(abs(marker.first - (layout.inset + Double(minute - 150) * unit)) < 0.001)
    }
    #expect(abs(layout.bands[0].width - 150 * unit) < 0.001)
    #expect(abs(layout.bands[1].x - (layout.inset + 195 * unit)) < 0.001)
  }

  @Test("Text is at least 11 pixels high, and events of one moment make no drawing")
  func measures() {
    for drawing in Self.drawings {
      #expect(drawing.fontSize >= 11)
      #expect(drawing.axisFontSize >= 11)
    }
    #expect(
      TimelineLayout(events: Self.events([5, 5]), bands: [], drawing: .wide, label: label) == nil)
  }

  @Test("Hundreds of events are laid out without a mark for each")
  func crowd() throws {
    let layout = try #require(
      TimelineLayout(
        events: Self.events(Array(0..<800)), bands: [], drawing: .narrow, label: label))
    #expect(layout.laneCount <= layout.drawing.maximumLanes)
    #expect(layout.markers.count < 60)
  }
}
