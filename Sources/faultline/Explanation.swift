import Archives
import Diagnostics
import Documents
import Incidents

/// What was read from one report, as aligned text.
struct Explanation {
  /// One line of a table: cells, and where the value is from.
  struct Row {
    var cells: [String]
    var origin = ""
  }

  /// A titled table.
  struct Block {
    var title: String
    var rows: [Row]
  }

  private let heading: String
  private let blocks: [Block]
  /// Whether the report holds nothing but white space.
  private let isBlank: Bool

  init(of entry: ArchivedIncident, prefix: String, archive: Archive) {
    let incident = entry.incident
    heading = prefix + incident.document.file.path
    isBlank = incident.document.file.isBlank
    let reader = ExplanationReader(incident: incident)
    blocks =
      [
        Block(title: "", rows: reader.facts(id: entry.id)),
        Block(title: "Timeline", rows: reader.timeline),
        Block(title: "Impact", rows: reader.impact),
        Block(title: "Causes", rows: reader.causes),
        Block(
          title: "Action items",
          rows: reader.actions(entry.links.actions.map { archive.actions[$0] })),
        Block(title: "Sections", rows: reader.sections),
        Block(
          title: "References",
          rows: reader.references(targets: entry.links.references, in: archive)),
        Block(title: "Other front matter", rows: reader.extraFields),
        Block(title: "Lines, and what each was read as", rows: reader.lines),
        Block(title: "Not understood, shown as written", rows: reader.gaps),
      ]
  }

  /// Returns the text, with colours or without.
  func text(usesColor: Bool) -> String {
    func styled(_ text: String, _ style: TextStyle) -> String {
      style.applied(to: text, usesColor: usesColor)
    }
    var text = styled(heading.visible, .bold) + "\n"
    if isBlank { return text + "\nThe file is empty, so there is nothing to read in it.\n" }
    for block in blocks where !block.rows.isEmpty {
      text += "\n"
      if !block.title.isEmpty {
        text += styled("\(block.title)", .bold)
        text += styled(" (\(block.rows.count))\n", .dim)
      }
      let cells = block.rows.map { $0.cells.map { Self.shortened($0.visible) } }
      let columns = cells.map(\.count).max() ?? 0
      let widths = (0..<columns).map { column in
        cells.map { $0.count > column ? columnCount(of: $0[column]) : 0 }.max() ?? 0
      }
      for (row, cells) in zip(block.rows, cells) {
        var line = "  "
        for (column, cell) in cells.enumerated() {
          line += cell
          let isLast = column == cells.count - 1 && row.origin.isEmpty
          if !isLast {
            let width = Swift.min(widths[column], 72)
            line += String(repeating: " ", count: Swift.max(0, width - columnCount(of: cell)) + 2)
          }
        }
        text += line + styled(row.origin, .dim) + "\n"
      }
    }
    return text
  }

  /// A cell that does not push the others off the screen.
  private static func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 72 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(71))) + "…"
  }
}
