import Encodings

/// Numbers in rows and columns, the larger ones on a deeper ground.
struct CountMatrix: Sendable {
  let rows: [String]
  let columns: [String]
  /// By row, then column.
  let counts: [[Int]]

  /// Draws it; labels of columns climb where they would not fit beside each other.
  func svg(width: Double, label: String) -> HTML {
    let isWide = width > 600
    let size = 12.0
    let nameWidth = isWide ? 230.0 : 140
    let widest = columns.map { textWidth($0, size) }.max() ?? 0
    let fits =
      widest + 8 <= (width - nameWidth) / Double(Swift.max(1, columns.count))
    // What climbs leans to the right of its column.
    let lean = fits ? 0 : Swift.min(isWide ? 150 : 60, widest * 0.64)
    let head = fits ? 24 : Swift.min(isWide ? 140 : 96, widest * 0.77 + 14)
    let step = (width - nameWidth - lean) / Double(Swift.max(1, columns.count))
    let rowHeight = 30.0
    let height = head + rowHeight * Double(rows.count) + 4
    let largest = Swift.max(1, counts.lazy.flatMap { $0 }.max() ?? 1)
    var svg = SVGWriter()
    svg.open("chart", width: width, height: height, label: label)
    // Where columns are narrower than a line of text, not each has a label.
    let labelStep = Swift.max(1, Int((18 / step).rounded(.up)))
    for (column, name) in columns.enumerated() where column % labelStep == 0 {
      let x = nameWidth + step * (Double(column) + 0.5)
      if fits {
        svg.text("tick", name, x: x, y: head - 8, size: size, anchor: "middle")
      } else {
        svg.climbingText(
          "tick", cut(name, toWidth: isWide ? 180 : 112, size), x: x + 3, y: head - 6, size: size)
      }
    }
    for (row, name) in rows.enumerated() {
      let y = head + rowHeight * Double(row)
      svg.text(
        "name", cut(name, toWidth: nameWidth - 10, size), x: 0, y: y + 20, size: size,
        anchor: "start")
      for (column, count) in counts[row].enumerated() where count > 0 {
        let x = nameWidth + step * Double(column)
        svg.rectangle(
          Self.grounds[Swift.min(3, (count * 4 - 1) / largest)], x: x + 1, y: y + 1,
          width: Swift.max(1, step - 2), height: rowHeight - 2, radius: 3)
        let number = String(count)
        if textWidth(number, size) <= step + 2 {
          svg.text("value", number, x: x + step / 2, y: y + 20, size: size, anchor: "middle")
        }
      }
    }
    svg.close()
    return svg.finish()
  }

  private static let grounds: [StaticString] = ["g1", "g2", "g3", "g4"]

  /// Returns a text that is no wider than a number of units, with an ellipsis where it was cut.
  private func cut(_ text: String, toWidth limit: Double, _ size: Double) -> String {
    guard textWidth(text, size) > limit else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard textWidth(String(kept) + "…", size) + size * 0.6 <= limit else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
