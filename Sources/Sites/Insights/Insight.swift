import Encodings

/// A question about the archive, with the sentence that answers it, its drawing and its numbers.
struct Insight: Sendable {
  /// The questions, in the order of the page; the name is that of the file of its data.
  enum Kind: String, Sendable, CaseIterable {
    case incidents, durations, phases, detection, causes, services, actions, hours
  }

  /// A table that says the same as the drawing.
  struct Table: Sendable {
    var columns: [String]
    /// The first cell of each row is its head.
    var rows: [[String]]
  }

  /// One of the forms in which numbers are drawn.
  enum Drawing: Sendable {
    case columns([StackedColumns])
    case dots(DotRows)
    case matrix(CountMatrix)
    case bars(StackedBars)
  }

  let kind: Kind
  let question: String
  let answer: String
  /// How many incidents the numbers are from.
  let basis: Int
  /// The names of the series, in the order of their colours; empty where there is one.
  var series: [String] = []
  /// The number of the colour of each series, from 1 on.
  var colours: [Int] = []
  let table: Table
  /// The rows of the CSV file, its head first.
  let data: [[String]]
  let drawing: Drawing

  /// The fewest incidents that a chart is made of: fewer are read faster one by one.
  static let fewest = 5

  /// The data as a CSV file (RFC 4180).
  var csv: OutputFile {
    var bytes = ByteBuffer()
    for row in data {
      for (index, field) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(csvField: field)
      }
      bytes.append(literal: "\r\n")
    }
    return OutputFile(path: path, bytes: bytes.take())
  }

  /// The path of the file of its data.
  var path: String { "insights/\(kind.rawValue).csv" }

  /// Draws it for wide windows, and for narrow ones.
  var svg: HTML {
    let label = question + " " + answer
    var html = HTML(markup: "<div class=\"strip-wide\">")
    html.append(svg(width: 1_120, label: label))
    html.append(markup: "</div><div class=\"strip-narrow\">")
    html.append(svg(width: 340, label: label))
    html.append(markup: "</div>")
    return html
  }

  private func svg(width: Double, label: String) -> HTML {
    switch drawing {
    case .columns(let charts):
      var html = HTML()
      for chart in charts { html.append(chart.svg(width: width, label: label)) }
      return html
    case .dots(let chart): return chart.svg(width: width, label: label)
    case .matrix(let chart): return chart.svg(width: width, label: label)
    case .bars(let chart): return chart.svg(width: width, label: label)
    }
  }
}
