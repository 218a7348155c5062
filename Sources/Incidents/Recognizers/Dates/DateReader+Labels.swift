import Documents

extension DateReader {
  /// The day of the first label of a list that has one; nil where none has.
  func labelled(
    _ labels: LabelList, _ context: TimeContext
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

  /// The day of a label `Date`, where the start stands a few lines below it as a time of day alone:
  /// it is of that day, unless the prose tells of an earlier one.
  func dateBesideStart(_ context: TimeContext) -> Located<CalendarDate>? {
    guard let date = fields.first(where: { FieldLabels.date.contains($0.label) }),
      fields.contains(where: { field in
        guard FieldLabels.started.contains(field.label),
          (1...6).contains(field.line - date.line)
        else { return false }
        let found = stamps(in: field.range, of: table.bytes)
        return found.count == 1 && found[0].clock != nil && found[0].date == nil
      })
    else { return nil }
    let labelled = labelled(FieldLabels.date, context)
    let isLate = labelled.flatMap { label in proseDate(context).map { $0.value < label.value } }
    return isLate == true ? nil : labelled
  }

  /// The day that the prose tells first, or that of a label where it is the earlier one: nobody
  /// dates a report before what it tells of, and the prose then tells what came of it.
  func proseOrLabelledDate(_ context: TimeContext) -> Located<CalendarDate>? {
    let labelled = labelled(FieldLabels.date, context)
    guard let prose = proseDate(context) else { return labelled }
    return labelled.flatMap { $0.value < prose.value ? $0 : nil } ?? prose
  }

  /// The day that the prose tells, where most events are of that day; nil otherwise.
  func toldByMost(
    of incident: Incident, _ context: TimeContext
  ) -> Located<CalendarDate>? {
    guard let prose = proseDate(context) else { return nil }
    let count = incident.timeline.count { $0.at?.date == prose.value }
    return count * 2 > incident.timeline.count ? prose : nil
  }
}
