import Encodings
import Incidents

/// A strip of dots on an axis of years: a dot an incident, a larger one a longer incident.
///
/// Dots never cover each other where there is room beside them: a dot that would moves up or down.
struct DotStrip: Sendable, Hashable {
  struct Incident: Sendable, Hashable {
    let date: CalendarDate
    /// Nil where the duration is unknown; drawn as the smallest dot, and hollow.
    let minutes: Int?
  }

  struct Dot: Sendable, Hashable {
    let x: Double
    let y: Double
    let radius: Double
    let isKnown: Bool
  }

  let width: Double
  let height: Double
  let years: ClosedRange<Int>
  let dots: [Dot]

  /// The most dots that are drawn one by one; above it bars by month say more.
  static let maximumDots = 240

  /// The room on both sides of the scale.
  static let inset = 16.0

  /// Lays out a strip.
  ///
  /// - Complexity: O(n · k) for n dots, k of which lie within reach of each other.
  init(_ incidents: [Incident], years: ClosedRange<Int>, width: Double, height: Double) {
    self.width = width
    self.height = height
    self.years = years
    let middle = (height - 28) / 2
    let scale = DateScale(years: years, from: Self.inset, to: width - Self.inset)
    var dots: [Dot] = []
    let sorted = incidents.map { (day: $0.date.dayNumber, incident: $0) }
      .sorted { ($0.day, $0.incident.minutes ?? 0) < ($1.day, $1.incident.minutes ?? 0) }
    for (_, incident) in sorted.prefix(Self.maximumDots) {
      let radius = Self.radius(incident.minutes, limit: min(15, middle - 1))
      let x = scale.x(incident.date)
      // Only these can touch it, wherever it moves.
      let near = dots.reversed().prefix { x - $0.x <= 32 }
        .filter { x - $0.x < radius + $0.radius + 1 }
      var best = middle
      var bestOverlap = Double.infinity
      for step in 0..<24 {
        let shift = Double((step + 1) / 2) * 4 * (step % 2 == 0 ? -1 : 1)
        let y = middle + shift
        guard y - radius >= 0, y + radius <= height - 28 else { continue }
        var overlap = 0.0
        for dot in near {
          let gap = squareRoot((x - dot.x) * (x - dot.x) + (y - dot.y) * (y - dot.y))
          overlap += max(0, radius + dot.radius + 1 - gap)
          if overlap >= bestOverlap { break }
        }
        if overlap < bestOverlap {
          best = y
          bestOverlap = overlap
        }
        if overlap == 0 { break }
      }
      dots.append(Dot(x: x, y: best, radius: radius, isKnown: incident.minutes != nil))
    }
    self.dots = dots
  }

  /// The radius for a duration: its area grows with the root of the time, from 10 minutes to 3
  /// days.
  static func radius(_ minutes: Int?, limit: Double) -> Double {
    guard let minutes else { return 3.5 }
    return min(limit, max(3.5, squareRoot(squareRoot(Double(max(0, minutes)))) * 1.55))
  }

  /// Draws the strip.
  func svg(label: String) -> HTML {
    var svg = SVGWriter()
    svg.open("strip", width: width, height: height, label: label)
    for dot in dots {
      svg.circle(dot.isKnown ? "d" : "d hollow", x: dot.x, y: dot.y, radius: dot.radius)
    }
    appendYearAxis(years, width: width, top: height - 24, to: &svg)
    svg.close()
    return svg.finish()
  }
}

private func squareRoot(_ value: Double) -> Double { value.squareRoot() }

/// Places days between the first and the last day of some years.
struct DateScale {
  private let start: Int
  private let length: Double
  private let from: Double
  private let to: Double

  init(years: ClosedRange<Int>, from: Double, to: Double) {
    start = Self.firstDay(years.lowerBound)
    length = Double(max(1, Self.firstDay(years.upperBound + 1) - start))
    self.from = from
    self.to = to
  }

  private static func firstDay(_ year: Int) -> Int {
    CalendarDate(year: min(max(year, 1), 9_999), month: 1, day: 1)?.dayNumber ?? 0
  }

  func x(_ date: CalendarDate) -> Double {
    from + (to - from) * min(1, max(0, Double(date.dayNumber - start) / length))
  }

  func x(year: Int) -> Double {
    from + (to - from) * min(1, max(0, Double(Self.firstDay(year) - start) / length))
  }
}

/// Draws an axis of years, with as many labels as fit.
func appendYearAxis(_ years: ClosedRange<Int>, width: Double, top: Double, to svg: inout SVGWriter)
{
  let scale = DateScale(years: years, from: DotStrip.inset, to: width - DotStrip.inset)
  svg.line("axis", x: DotStrip.inset, y: top, toX: width - DotStrip.inset, toY: top)
  let size = 12.0
  let room = max(1, Int((width - 32) / (textWidth("2000", size) + 18)))
  let count = years.count
  let step =
    [1, 2, 5, 10, 20, 50, 100, 500, 1_000, 5_000].first { (count + $0 - 1) / $0 <= room }
    ?? 10_000
  // The label names the year that begins at its tick.
  var year = years.lowerBound
  while year <= years.upperBound {
    if year % step == 0 || step == 1 {
      let x = scale.x(year: year)
      svg.line("axis", x: x, y: top, toY: top + 5)
      if x + textWidth("2000", size) + 4 <= width {
        svg.text("tick", String(year), x: x + 3, y: top + 18, size: size, anchor: "start")
      }
    }
    year += 1
  }
  svg.line("axis", x: width - DotStrip.inset, y: top, toY: top + 5)
}
