import Encodings

/// Columns on one axis, each a stack of the counts of some series.
struct StackedColumns: Sendable {
  let labels: [String]
  /// For each column the count of each series.
  let counts: [[Int]]
  /// The number of the colour of each series, from 1 on.
  let colours: [Int]

  /// Draws them, with the number above each column where there is room.
  func svg(width: Double, label: String) -> HTML {
    let isWide = width > 600
    let height = isWide ? 240.0 : 200
    let (top, bottom) = (22.0, height - 28)
    let totals = counts.map { $0.reduce(0, +) }
    let largest = Double(Swift.max(1, totals.max() ?? 1))
    let step = (width - 8) / Double(Swift.max(1, labels.count))
    let bar = Swift.max(1, Swift.min(56, step * 0.72))
    var svg = SVGWriter()
    svg.open("chart", width: width, height: height, label: label)
    svg.line("axis", x: 4, y: bottom, toX: width - 4, toY: bottom)
    let labelStep = self.labelStep(room: step)
    for (index, counts) in counts.enumerated() {
      let middle = 4 + step * (Double(index) + 0.5)
      var y = bottom
      for (series, count) in counts.enumerated() where count > 0 {
        let size = (bottom - top) * Double(count) / largest
        y -= size
        svg.series(
          colours[series], x: middle - bar / 2, y: y, width: bar,
          height: Swift.max(1, size - (counts.count == 1 ? 0 : 1)))
      }
      let number = String(totals[index])
      if totals[index] > 0, textWidth(number, 12) + 2 <= step {
        svg.text("value", number, x: middle, y: y - 5, size: 12, anchor: "middle")
      }
      if index % labelStep == 0 {
        let half = textWidth(labels[index], 12) / 2
        let x = Swift.min(Swift.max(middle, half), width - half)
        svg.text("tick", labels[index], x: x, y: bottom + 18, size: 12, anchor: "middle")
      }
    }
    svg.close()
    return svg.finish()
  }

  /// Every how many columns there is room for a label.
  private func labelStep(room: Double) -> Int {
    let widest = labels.map { textWidth($0, 12) }.max() ?? 0
    return Swift.max(1, Int(((widest + 10) / room).rounded(.up)))
  }
}
