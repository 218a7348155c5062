import Incidents

/// Where everything of a drawn timeline goes: to scale, with no two marks or labels on each other.
///
/// All measures are in the units of the drawing, which the page shows at about one pixel each.
struct TimelineLayout: Sendable, Hashable {
  /// A drawing for one range of widths; text is never scaled below 11 pixels.
  struct Drawing: Sendable, Hashable {
    let width: Double
    let markerSize: Double
    let fontSize: Double
    let axisFontSize: Double
    let bandHeight: Double
    /// How many rows of markers there may be before neighbours share one.
    let maximumLanes: Int

    static let wide = Drawing(
      width: 640, markerSize: 26, fontSize: 15, axisFontSize: 14, bandHeight: 38, maximumLanes: 4)
    static let narrow = Drawing(
      width: 264, markerSize: 22, fontSize: 13, axisFontSize: 12, bandHeight: 26, maximumLanes: 4)
  }

  /// An event: its number in the list, and its place in minutes since some moment.
  struct Event: Sendable, Hashable {
    let number: Int
    let minute: Int
    /// Whether it gets a number in the drawing, or a line only.
    let isKey: Bool
  }

  /// A numbered mark; neighbours that are too close for their own share one.
  struct Marker: Sendable, Hashable {
    var numbers: ClosedRange<Int>
    /// Where its first and last event are.
    var first: Double
    var last: Double
    /// The middle of the mark.
    var x: Double
    var width: Double
    /// The row, from 0 beside the band upwards.
    var lane: Int

    var label: String {
      numbers.count == 1
        ? String(numbers.lowerBound) : "\(numbers.lowerBound)\u{2013}\(numbers.upperBound)"
    }
  }

  /// A stretch of the incident, in minutes since some moment.
  struct Band: Sendable, Hashable {
    /// The phase; nil where none is known.
    let name: Phase.Name?
    /// Whether it stands for the whole incident, of which no phase is known.
    var isWhole = false
    let start: Int
    let end: Int
    /// How long it takes; nil where that is known in days only.
    var minutes: Int?

    var word: Word { name?.word ?? (isWhole ? .phaseIncident : .phaseNotTold) }
    var colour: StaticString { name?.colour ?? "p0" }
  }

  /// A band and its place in the drawing.
  struct PlacedBand: Sendable, Hashable {
    let band: Band
    let x: Double
    let width: Double
  }

  /// A label of the axis and the place of its tick.
  struct Tick: Sendable, Hashable {
    enum Anchor: String, Sendable { case start, middle, end }
    let x: Double
    let text: String
    let anchor: Anchor
    /// The stretch that the label takes.
    let extent: ClosedRange<Double>
  }

  let drawing: Drawing
  let bands: [PlacedBand]
  let markers: [Marker]
  /// The events without a mark of their own.
  let lines: [Double]
  let ticks: [Tick]
  let laneCount: Int

  /// The inset of the scale on both sides.
  var inset: Double { drawing.markerSize / 2 + 1 }
  var bandTop: Double { Double(laneCount) * (drawing.markerSize + 6) + 8 }
  var axisTop: Double { bandTop + drawing.bandHeight + 6 }
  var height: Double { axisTop + 8 + drawing.axisFontSize + 6 }

  /// Returns the height of the middle of a lane.
  func middle(ofLane lane: Int) -> Double {
    bandTop - 8 - Double(lane) * (drawing.markerSize + 6) - drawing.markerSize / 2
  }

  /// Lays out a timeline.
  ///
  /// - Parameters:
  ///   - events: In the order of their numbers; at least two different minutes.
  ///   - bands: The phases and what lies between them, in the same minutes.
  ///   - drawing: The measures.
  ///   - label: Gives the text of the axis at a minute; the second value says whether it is the
  ///     first or last one.
  init?(
    events: [Event], bands: [Band], drawing: Drawing,
    label: (_ minute: Int, _ isEnd: Bool) -> String
  ) {
    let minutes = events.map(\.minute) + bands.flatMap { [$0.start, $0.end] }
    guard let start = minutes.min(), let end = minutes.max(), end > start else { return nil }
    let inset = drawing.markerSize / 2 + 1
    let unit = (drawing.width - 2 * inset) / Double(end - start)
    func x(_ minute: Int) -> Double { inset + Double(minute - start) * unit }

    self.drawing = drawing
    self.bands = bands.map { band in
      PlacedBand(band: band, x: x(band.start), width: x(band.end) - x(band.start))
    }
    // Two lines to a unit are as many as can be seen.
    lines = Set(events.lazy.filter { !$0.isKey }.map { Int(x($0.minute) * 2) }).sorted()
      .map { Double($0) / 2 }
    markers = Self.markers(
      events.filter(\.isKey).map { ($0.number, x($0.minute)) }, drawing)
    laneCount = (markers.map(\.lane).max() ?? -1) + 1
    ticks = Self.ticks(from: start, to: end, drawing, x: x, label: label)
  }

  // Neighbouring markers are joined until the rest fits into the lanes.

  private static func markers(_ events: [(number: Int, x: Double)], _ drawing: Drawing) -> [Marker]
  {
    let sorted = events.sorted { ($0.x, $0.number) < ($1.x, $1.number) }
    var distance = 0.0
    while true {
      var markers: [Marker] = []
      for event in sorted {
        if let last = markers.last, event.x - last.first < distance,
          event.number > last.numbers.upperBound
        {
          markers[markers.count - 1].numbers = last.numbers.lowerBound...event.number
          markers[markers.count - 1].last = event.x
        } else {
          markers.append(
            Marker(
              numbers: event.number...event.number, first: event.x, last: event.x, x: event.x,
              width: 0, lane: 0))
        }
      }
      if place(&markers, drawing, isLastTry: distance > drawing.width) { return markers }
      distance = distance == 0 ? 2 : distance * 1.5
    }
  }

  /// Gives each marker the lowest lane in which it has room; false where there are too few lanes.
  private static func place(_ markers: inout [Marker], _ drawing: Drawing, isLastTry: Bool) -> Bool
  {
    var ends: [Double] = []
    for index in markers.indices {
      let width = width(of: markers[index].numbers, drawing)
      let middle = (markers[index].first + markers[index].last) / 2
      let x = Swift.min(Swift.max(middle, width / 2 + 1), drawing.width - width / 2 - 1)
      let left = x - width / 2
      var lane = 0
      while lane < ends.count, ends[lane] + 3 > left { lane += 1 }
      if lane == ends.count {
        guard lane < drawing.maximumLanes || isLastTry else { return false }
        ends.append(0)
      }
      ends[lane] = left + width
      markers[index].x = x
      markers[index].width = width
      markers[index].lane = lane
    }
    return true
  }

  /// The width of a mark, from that of its label, which is not written for each try.
  private static func width(of numbers: ClosedRange<Int>, _ drawing: Drawing) -> Double {
    func digits(_ number: Int) -> Int { number < 10 ? 1 : 1 + digits(number / 10) }
    var width = Double(digits(numbers.upperBound)) * digitWidth
    if numbers.count > 1 {
      width += Double(digits(numbers.lowerBound)) * digitWidth + narrowWidth
    }
    return Swift.max(drawing.markerSize, width * drawing.fontSize + 12)
  }

  // The axis: its two ends, and as many round times between as fit.

  private static func ticks(
    from start: Int, to end: Int, _ drawing: Drawing, x: (Int) -> Double,
    label: (Int, Bool) -> String
  ) -> [Tick] {
    let gap = drawing.axisFontSize
    let size = drawing.axisFontSize
    let first = label(start, true)
    let last = label(end, true)
    let left = x(start)
    let right = x(end)
    let firstTick = Tick(
      x: left, text: first, anchor: .start, extent: left...left + textWidth(first, size))
    let lastTick = Tick(
      x: right, text: last, anchor: .end, extent: right - textWidth(last, size)...right)
    guard firstTick.extent.upperBound + gap <= lastTick.extent.lowerBound else {
      return [firstTick]
    }
    var between: [Tick] = []
    for step in tickSteps where (end - start) / step <= 12 {
      between = []
      var fits = true
      var minute = (floorDivide(start, step) + 1) * step
      while minute < end {
        let text = label(minute, false)
        let half = textWidth(text, size) / 2
        let tick = Tick(
          x: x(minute), text: text, anchor: .middle, extent: x(minute) - half...x(minute) + half)
        minute += step
        guard tick.extent.lowerBound >= firstTick.extent.upperBound + gap,
          tick.extent.upperBound + gap <= lastTick.extent.lowerBound
        else { continue }
        // By day, smaller steps name a day again.
        let before = between.last ?? firstTick
        if before.extent.upperBound + gap > tick.extent.lowerBound || before.text == text {
          fits = false
          break
        }
        between.append(tick)
      }
      if fits { break }
      between = []
    }
    if between.last?.text == last { between.removeLast() }
    return [firstTick] + between + [lastTick]
  }
}

/// The steps of the axis, in minutes: from one minute to a year.
private let tickSteps = [
  1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1_440, 2_880, 7 * 1_440, 14 * 1_440,
  30 * 1_440, 91 * 1_440, 365 * 1_440,
]

/// The width of digits and most letters, in em.
private let digitWidth = 0.62
/// The width of narrow marks, in em.
private let narrowWidth = 0.4

/// An upper bound for the width of text in the fonts of the built-in theme.
///
/// A drawing can't measure its text, so wide letters count as 0.8 em, digits and others as 0.62 em.
func textWidth(_ text: String, _ fontSize: Double) -> Double {
  var width = 0.0
  for scalar in text.unicodeScalars {
    switch scalar {
    case " ", ",", ".", ":", "i", "l", "j", "\u{2013}": width += narrowWidth
    case "A"..."Z", "m", "w": width += 0.8
    case "\u{0}"..."\u{2E7F}": width += digitWidth
    default: width += 1.05
    }
  }
  return width * fontSize
}
