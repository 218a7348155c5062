import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let dateDisagreement = Diagnostic.Kind(
    "date-disagreement", .note,
    explanation: """
      The date of the front matter, or of the file's name, is not the day on which the incident began \
      as the text tells it. Such a date is often that of publication, so the text's own date counts.
      """)
}

extension Diagnostic.Kind {
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
  if let declared, let date = incident.date, declared.value != date.value {
    incident.diagnostics.append(
      Diagnostic(
        .dateDisagreement,
        "the front matter says \(declared.value.iso), but the text tells of \(date.value.iso)",
        path: path, range: declared.range,
        help: "correct the one that is wrong; the text counts"))
  }
}

/// Finds the day on which the incident began.
///
/// The text's own statement counts before front matter and file names, since those are often dates of
/// publication: a labelled date of the incident, the first dated entry of the timeline, the title, the
/// first date in the summary.
struct DateReader {
  let table: LineTable
  let outline: Outline
  let fields: [Field]

  /// The day to which clock times without a date belong, as known before the timeline is read.
  func dayOfTimeline(declared: Located<CalendarDate>?, context: TimeContext) -> CalendarDate? {
    labelled(FieldLabels.incidentDate, context)?.value
      ?? labelled(FieldLabels.started, context)?.value
      ?? titleDate(context)?.value
      ?? sectionDate(context)
      ?? proseDate(context)?.value
      ?? labelled(FieldLabels.date, context)?.value
      ?? declared?.value
      ?? TimeContext.date(inPath: table.document.file.path)
      ?? anyDate(context)
  }

  /// The day on which the incident began.
  func date(
    of incident: Incident, declared: Located<CalendarDate>?, context: TimeContext
  ) -> Located<CalendarDate>? {
    if let date = labelled(FieldLabels.incidentDate, context) { return date }
    if let date = labelled(FieldLabels.started, context) { return date }
    let start = incident.timeline.first { $0.kind == .started && $0.at?.date != nil }
    let first = start ?? incident.timeline.first { $0.at?.date != nil && $0.at?.clock != nil }
    let stated =
      titleDate(context)
      ?? first.flatMap { entry in
        // An entry that inherited its date tells no more than the place it came from.
        entry.at?.date.map { date in
          [proseDate(context), labelled(FieldLabels.date, context)].lazy.compactMap { $0 }
            .first { $0.value == date } ?? Located(date, at: entry.range, .stated)
        }
      }
      ?? proseDate(context) ?? labelled(FieldLabels.date, context)
    let path = table.document.file.path
    let named = TimeContext.date(inPath: path).map { Located($0, at: nil, .computed) }
    guard let stated else {
      return declared ?? named
        ?? incident.timeline.first { $0.at?.date != nil }.flatMap { entry in
          entry.at?.date.map { Located($0, at: entry.range, .stated) }
        }
    }
    return stated
  }

  private func labelled(
    _ labels: [String], _ context: TimeContext
  ) -> Located<CalendarDate>? {
    for field in fields where labels.contains(field.label) {
      for stamp in stamps(in: field.range, of: table.bytes) {
        if let date = stamp.date?.date(order: context.order, year: context.year) {
          return Located(
            date, at: table.sourceRange(of: table.bytes[stamp.range], in: table.lines[field.line]),
            .stated)
        }
      }
    }
    return nil
  }

  /// The date in the title of the report.
  private func titleDate(_ context: TimeContext) -> Located<CalendarDate>? {
    guard
      let line = table.lines.first(where: {
        if case .heading(let level) = $0.kind { level <= 2 } else { false }
      })
    else { return nil }
    return firstDate(in: line.text, line: line, context, needsYear: false)
  }

  /// The date in the heading of the timeline, or on a line of its own at its beginning.
  private func sectionDate(_ context: TimeContext) -> CalendarDate? {
    for entry in outline.entries(.timeline) {
      guard let title = entry.titleLine else { continue }
      let line = table.lines[title]
      if let date = firstDate(in: line.text, line: line, context, needsYear: false) {
        // A range of dates in the heading is the time of the whole story, not the day of its start.
        return date.value
      }
    }
    return nil
  }

  /// The first whole date in the summary, the impact or the text before any section.
  private func proseDate(_ context: TimeContext) -> Located<CalendarDate>? {
    for role in [Section.Role.summary, .impact] {
      for entry in outline.entries(role) {
        if let value = entry.inlineValue, let title = entry.titleLine,
          let date = firstDate(in: value, line: table.lines[title], context, needsYear: false)
        {
          return date
        }
        if let date = firstDate(in: entry.lines.prefix(24), context) { return date }
      }
    }
    let opening = table.lines.indices.prefix(16).filter { outline.role(ofLine: $0) == .other }
    return firstDate(in: opening, context)
  }

  private func firstDate(
    in lines: some Sequence<Int>, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    for index in lines {
      let line = table.lines[index]
      guard line.kind == .text, line.quoteDepth == 0 else { continue }
      if let end = labelEnd(of: line, in: table),
        FieldLabels.notTheIncident.contains(
          TitleText(table.bytes[line.text.lowerBound..<end]).words)
      {
        continue
      }
      if let date = firstDate(in: line.text, line: line, context, needsYear: false) { return date }
    }
    return nil
  }

  private func firstDate(
    in range: Range<Int>, line: Line, _ context: TimeContext, needsYear: Bool
  ) -> Located<CalendarDate>? {
    for stamp in stamps(in: range, of: table.bytes) {
      guard let reading = stamp.date,
        let date = reading.date(order: context.order, year: context.year)
      else { continue }
      return Located(
        date, at: table.sourceRange(of: table.bytes[stamp.range], in: line), .stated)
    }
    return nil
  }

  private func anyDate(_ context: TimeContext) -> CalendarDate? {
    for line in table.lines where line.kind == .text && line.quoteDepth == 0 {
      if let date = firstDate(in: line.text, line: line, context, needsYear: true) {
        return date.value
      }
    }
    return nil
  }
}

extension FieldLabels {
  /// Labels of dates that are not the incident's.
  static let notTheIncident: Set<String> = [
    "last modified", "last updated", "updated", "published", "publication date", "created",
    "modified", "date published", "last update", "report date", "reviewed", "date of report",
    "postmortem date", "meeting date", "post mortem date", "document date", "version", "disclosed",
    "review date", "postmortem meeting", "meeting scheduled for",
  ]
}
