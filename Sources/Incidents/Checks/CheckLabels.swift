import Diagnostics
import Documents

private let timeLabels = Set(
  [
    FieldLabels.date, FieldLabels.incidentDate, FieldLabels.started, FieldLabels.detected,
    FieldLabels.resolved,
  ].joined())

/// Reports the dates and times behind labels that are written like one and are none:
/// `Date: 2024-02-30`.
///
/// Only where nothing else in the value can be read; the text stands in the report as it is.
func checkLabelledTimes(_ fields: [Field], in table: LineTable) -> [Diagnostic] {
  fields.compactMap { field in
    guard field.range.count <= 80, timeLabels.contains(field.label) else { return nil }
    let found = stamps(in: field.range, of: table.bytes)
    guard let broken = found.first(where: \.isBroken), found.allSatisfy(\.isBroken) else {
      return nil
    }
    let written = table.text(broken.range)
    let isDate = broken.date == .broken
    return Diagnostic(
      .unreadableTime,
      isDate
        ? "the date '\(written)' is no day of the calendar, so it was not used"
        : "the time '\(written)' cannot be read, so it was not used",
      path: table.document.file.path,
      range: table.sourceRange(of: table.bytes[broken.range], in: table.lines[field.line]),
      help: isDate
        ? "write it as year, month and day, such as 2024-02-29"
        : "write it as hours and minutes, such as '14:05'")
  }
}
