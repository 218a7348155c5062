import Documents

extension DateReader {
  /// The first and last day of an incident of several days, of its label or of the title: `Incident
  /// dates: 2019-07-25 - 2019-10-10`, `Outage of March 3–5, 2021`.
  func span(_ context: TimeContext) -> Located<ClosedRange<CalendarDate>>? {
    for field in fields
    where FieldLabels.incidentDate.contains(field.label) || FieldLabels.date.contains(field.label) {
      if let days = span(
        stamps(in: field.range, of: table.bytes), of: table.bytes, context)
      {
        return Located(days, at: table.sourceRange(of: table.lines[field.line]), .stated)
      }
    }
    if let title = declared.title {
      let bytes = Array(title.value.utf8)
      guard let days = span(stamps(in: 0..<bytes.count, of: bytes), of: bytes, context) else {
        return nil
      }
      return Located(days, at: title.range, .declared)
    }
    guard let index = table.lines.firstIndex(where: { $0.kind == .heading(level: 1) }),
      let days = span(table.stamps[index], of: table.bytes, context)
    else { return nil }
    return Located(days, at: table.sourceRange(of: table.lines[index]), .stated)
  }

  private func span(
    _ stamps: [Stamp], of bytes: [UInt8], _ context: TimeContext
  ) -> ClosedRange<CalendarDate>? {
    guard let first = stamps.first, stamps.allSatisfy({ $0.clock == nil && !$0.isApproximate })
    else { return nil }
    var last = first.endDate
    if stamps.count == 2, last == nil {
      let between = bytes[first.range.upperBound..<stamps[1].range.lowerBound].trimmed.lowercased
      let isRange = ["-", "–", "—", "to", "until", "through", "bis", "/"].contains {
        $0.utf8.elementsEqual(between)
      }
      if isRange { last = stamps[1].date }
    } else if stamps.count > 1 {
      return nil
    }
    guard let end = last?.date(order: context.order, year: first.date?.year ?? context.year),
      let start = first.date?.date(order: context.order, year: end.year), start < end
    else { return nil }
    return start...end
  }
}
