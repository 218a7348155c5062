import Encodings

/// Bars beside their names, each a stack of the counts of some series.
struct StackedBars: Sendable {
  let rows: [String]
  /// For each bar the count of each series.
  let counts: [[Int]]

  /// Draws them, with the numbers in the parts that have room for theirs, and the sum behind each.
  func svg(width: Double, label: String) -> HTML {
    let isWide = width > 600
    let nameWidth = isWide ? 160.0 : 104
    let rowHeight = 38.0
    let totals = counts.map { $0.reduce(0, +) }
    let largest = Double(Swift.max(1, totals.max() ?? 1))
    let sumWidth = textWidth(String(totals.max() ?? 0), 12) + 12
    var svg = SVGWriter()
    svg.open("chart", width: width, height: rowHeight * Double(rows.count) + 4, label: label)
    for (row, name) in rows.enumerated() {
      let y = rowHeight * Double(row)
      svg.text("name", name, x: 0, y: y + 23, size: 12, anchor: "start")
      var x = nameWidth
      for (series, count) in counts[row].enumerated() where count > 0 {
        let size = (width - nameWidth - sumWidth) * Double(count) / largest
        svg.series(series + 1, x: x, y: y + 4, width: Swift.max(1, size - 1), height: rowHeight - 8)
        let number = String(count)
        if textWidth(number, 12) + 4 <= size {
          svg.text(
            "on", number, x: x + size / 2, y: y + 23, size: 12,
            anchor: "middle")
        }
        x += size
      }
      svg.text("value", String(totals[row]), x: x + 6, y: y + 23, size: 12, anchor: "start")
    }
    svg.close()
    return svg.finish()
  }
}
