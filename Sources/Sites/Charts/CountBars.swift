import Encodings
import Incidents

/// Bars by month or year, for archives of more incidents than dots could show.
struct CountBars {
  let width: Double
  let height: Double
  let years: ClosedRange<Int>
  let dates: [CalendarDate]

  /// Draws a bar for each month, or for each year where months would be narrower than a line.
  func svg(label: String) -> HTML {
    var svg = SVGWriter()
    svg.open("strip", width: width, height: height, label: label)
    let perYear = Double(width - 32) / Double(years.count * 12) < 2.5
    var counts: [Int: Int] = [:]
    for date in dates {
      counts[perYear ? date.year * 12 : date.year * 12 + date.month - 1, default: 0] += 1
    }
    let largest = Double(max(1, counts.values.max() ?? 1))
    let scale = DateScale(years: years, from: 16, to: width - 16)
    let bottom = height - 26
    let barWidth = max(1, (width - 32) / Double(years.count * (perYear ? 1 : 12)) - 1)
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      guard let date = CalendarDate(year: key / 12, month: key % 12 + 1, day: 1) else { continue }
      let size = max(1.5, Double(count) / largest * (bottom - 4))
      svg.rectangle(
        "d", x: scale.x(date) + 0.5, y: bottom - size, width: barWidth, height: size, radius: 1)
    }
    appendYearAxis(years, width: width, top: height - 24, to: &svg)
    svg.close()
    return svg.finish()
  }
}
