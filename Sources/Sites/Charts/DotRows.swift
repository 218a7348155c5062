import Archives
import Encodings

/// Rows of lengths of time on one logarithmic axis: a dot each, with the median and the quartiles.
struct DotRows: Sendable {
  struct Row: Sendable {
    let title: String
    /// Ascending.
    let minutes: [Int]
    let spread: Spread
    /// Whether they are enough for a median and quartiles.
    var hasMedian = true
  }

  let rows: [Row]
  private let time: TimeText

  init(rows: [Row], _ time: TimeText) {
    self.rows = rows
    self.time = time
  }

  /// The room of a dot.
  private static let dotSize = 9.0
  /// Whether any row has room for the median above its dots.
  private var hasMedians: Bool { rows.contains(where: \.hasMedian) }
  /// The places of the axis that have a label, in minutes.
  private static let ticks = [1, 10, 60, 360, 1_440, 10_080, 43_200, 525_600]

  /// Draws the rows.
  func svg(width: Double, label: String) -> HTML {
    let largest = rows.map(\.spread.largest).max() ?? 1
    let last = Self.ticks.first { $0 >= largest } ?? largest
    let scale = { (minutes: Int) in
      10 + (width - 20) * log2(minutes) / Swift.max(1, log2(last))
    }
    // Dots of nearly the same length stand above each other.
    let stacks = rows.map { row in
      var stacks: [Int: Int] = [:]
      for minutes in row.minutes { stacks[Int(scale(minutes) / Self.dotSize), default: 0] += 1 }
      return stacks
    }
    let highest = stacks.lazy.flatMap(\.values).max() ?? 1
    let room = Swift.min(
      130, Swift.max(hasMedians ? 45 : 18, Double(highest + 1) * Self.dotSize))
    let rowHeight = room + (rows.count > 1 && hasMedians ? 50 : 32)
    let height = rowHeight * Double(rows.count) + 30
    var svg = SVGWriter()
    svg.open("chart", width: width, height: height, label: label)
    for (index, row) in rows.enumerated() {
      draw(
        row, stacks[index], top: rowHeight * Double(index), height: rowHeight, width: width, scale,
        into: &svg)
    }
    let bottom = height - 26
    svg.line("axis", x: 10, y: bottom, toX: width - 10, toY: bottom)
    var free = 0.0
    for tick in Self.ticks where tick <= last {
      let text = time.duration(minutes: tick)
      let half = textWidth(text, 12) / 2
      let x = scale(tick)
      svg.line("axis", x: x, y: bottom, toY: bottom + 5)
      let place = Swift.min(Swift.max(x, half + 2), width - half - 2)
      guard place - half > free else { continue }
      svg.text("tick", text, x: place, y: bottom + 19, size: 12, anchor: "middle")
      free = place + half + 6
    }
    svg.close()
    return svg.finish()
  }

  private func draw(
    _ row: Row, _ stacks: [Int: Int], top: Double, height: Double, width: Double,
    _ scale: (Int) -> Double,
    into svg: inout SVGWriter
  ) {
    let head = row.title.isEmpty || !hasMedians ? 24.0 : 42
    let bottom = top + height - 8
    if row.hasMedian {
      let (lower, upper) = (scale(row.spread.lowerQuartile), scale(row.spread.upperQuartile))
      svg.rectangle(
        "band", x: lower, y: top + head, width: Swift.max(1, upper - lower),
        height: bottom - top - head, radius: 3)
    }
    if !row.title.isEmpty {
      svg.text("name", row.title, x: 10, y: top + 16, size: 13, anchor: "start")
    }
    let size = Self.dotSize
    let room = Int((bottom - top - head) / size)
    let highest = stacks.values.max() ?? 1
    if highest <= room {
      for (place, count) in stacks.sorted(by: { $0.key < $1.key }) {
        for level in 0..<count {
          svg.circle(
            "d", x: (Double(place) + 0.5) * size, y: bottom - (Double(level) + 0.5) * size,
            radius: 4)
        }
      }
    } else {
      for (place, count) in stacks.sorted(by: { $0.key < $1.key }) {
        let tall = Swift.max(1.5, (bottom - top - head) * Double(count) / Double(highest))
        svg.rectangle(
          "d", x: Double(place) * size + 0.5, y: bottom - tall, width: size - 1, height: tall,
          radius: 1)
      }
    }
    guard row.hasMedian else { return }
    let x = scale(row.spread.median)
    svg.line("median", x: x, y: top + head - 4, toY: bottom)
    let text = time.words(
      .medianLabel, ["median": time.duration(minutes: row.spread.median)])
    let half = textWidth(text, 12) / 2
    svg.text(
      "value", text, x: Swift.min(Swift.max(x, half + 2), width - half - 2), y: top + head - 8,
      size: 12, anchor: "middle")
  }

  /// The logarithm to base 2 of a number of minutes, straight between its powers of two.
  ///
  /// No library of the system is needed for it, so that every machine draws the same.
  private func log2(_ minutes: Int) -> Double {
    let number = Swift.max(1, minutes)
    let power = Int.bitWidth - 1 - number.leadingZeroBitCount
    let below = 1 << power
    return Double(power) + Double(number - below) / Double(below)
  }
}
