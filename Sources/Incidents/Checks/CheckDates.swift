import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let dateDisagreement = Diagnostic.Kind(
    "date-disagreement", .note, concernsReader: true,
    explanation: """
      The date of the front matter, or of the title, is not the day on which the incident began as \
      the text tells it. Such a date is often that of publication, so the text's own date counts.
      """)
  static let ambiguousDate = Diagnostic.Kind(
    "ambiguous-date", .note, concernsReader: true,
    explanation: """
      A date such as 03/05/2023 may mean two days, and nothing else in the report decides which: no \
      part over 12, no other date, no zone of one country. Write it as 2023-05-03.
      """)
}

/// Notes a date that is not the incident's, and one that may mean two days.
func checkDates(
  of incident: inout Incident, declared: Located<CalendarDate>?, context: TimeContext
) {
  let path = incident.document.file.path
  if let doubt = context.doubtfulDate {
    incident.diagnostics.append(
      Diagnostic(
        .ambiguousDate, "the date '\(doubt.value)' may mean two days", path: path,
        range: doubt.range, help: "write it as year, month and day, such as 2023-05-03"))
  }
  guard let date = incident.date else { return }
  if let declared, declared.value != date.value {
    incident.diagnostics.append(
      Diagnostic(
        .dateDisagreement,
        "the front matter says \(declared.value.iso), but the text tells of \(date.value.iso)",
        path: path, range: declared.range,
        help: "correct the one that is wrong; the text counts"))
  } else if let titled = day(inTitleOf: incident, context), date.value < titled {
    incident.diagnostics.append(
      Diagnostic(
        .dateDisagreement,
        "the title says \(titled.iso), but the text tells of \(date.value.iso)", path: path,
        range: incident.title.range, help: "correct the one that is wrong; the text counts"))
  } else if let start = incident.milestones[.started], let day = start.value.date,
    day != date.value
  {
    incident.diagnostics.append(
      Diagnostic(
        .dateDisagreement,
        "the report is about \(date.value.iso), but what it tells begins on \(day.iso)",
        path: path, range: start.range ?? date.range,
        help: "correct the one that is wrong, or write the start into the text"))
  }
}

/// The only day that the title names; nil where it names none or several.
private func day(inTitleOf incident: Incident, _ context: TimeContext) -> CalendarDate? {
  let bytes = Array(incident.title.value.utf8)
  let found = stamps(in: 0..<bytes.count, of: bytes)
  guard found.count == 1, found[0].endDate == nil, let date = found[0].date, date.year != nil else {
    return nil
  }
  return date.date(order: context.order, year: context.year)
}
