import Diagnostics
import Documents

/// Words before a time in the value of a duration that make it the start.
private let startWords = PhraseTable(["start", "began", "begin", "from", "since"])

/// Words before a time in the value of a date that make it the detection.
private let discoveryWords = PhraseTable(["discovered", "detected", "noticed", "reported", "found"])

/// Words by which a time in a bracket is that of what came before.
private let afterWords = PhraseTable(["after%", "since%", "following%", "nach%", "seit%", "etter%"])

/// Finds the milestones: as declared, as labelled, as the text says, as the timeline's events tell,
/// in that order.
struct MilestoneReader {
  let table: LineTable
  let context: TimeContext
  let outline: Outline
  /// Events before this day are the background of the incident; nil where the report names no day.
  let firstDay: CalendarDate?
  /// The day that the summary tells of, where it lies shortly before the first event; nil
  /// otherwise.
  let summaryDay: Located<CalendarDate>?
  /// The first and last day, where the report names both as those of the incident; nil otherwise.
  let span: Located<ClosedRange<CalendarDate>>?
  /// Whether the front matter says that the incident still goes on.
  let isOpen: Bool

  /// Sets the milestones that are not known yet.
  func read(
    declared: [(name: Milestones.Name, written: Located<String>)], fields: [Field],
    into incident: inout Incident
  ) {
    // Where the incident is open, an end is what a template came with.
    for (name, written) in declared where !(isOpen && name == .resolved) {
      let bytes = Array(written.value.utf8)
      var scanner = StampScanner(bytes, in: 0..<bytes.count)
      guard let stamp = scanner.stamp(),
        let time = context.timestamp(stamp, on: incident.date?.value ?? context.date)
      else { continue }
      incident.milestones[name] = Located(time, at: written.range, .declared)
    }
    withholdEndAtStart(in: &incident)
    let actual = fields.filter { !isPlanned($0, in: table) }
    readLabels(actual, into: &incident)
    withholdEndAtStart(in: &incident)
    readRanges(fields, into: &incident)
    readDiscovery(fields, into: &incident)
    readStart(fields, into: &incident)
    readStatements(into: &incident)
    if actual.count < fields.count { readLabels(fields, into: &incident) }
    settleRelativeEntries(in: &incident)
    readEvents(into: &incident, isOver: !isOpen && !fields.contains(where: isUnderWay))
    readDelay(fields, into: &incident)
    readTitle(into: &incident)
    readDays(into: &incident)
    readEndOfStatus(fields, into: &incident)
    settleNight(of: &incident)
    withholdImpossible(in: &incident)
    incident.milestones.isStartFirstSign = isStartFirstSign(of: incident)
  }

  /// Takes back an end at the very moment of the start, as exports of status pages hold where
  /// nobody wrote one; what front matter says of it is shown as it stands.
  private func withholdEndAtStart(in incident: inout Incident) {
    guard let start = incident.milestones[.started]?.value,
      let end = incident.milestones[.resolved], start.minutes(to: end.value) == 0,
      start.clock?.second == end.value.clock?.second
    else { return }
    incident.milestones[.resolved] = nil
    for entry in incident.document.frontMatter?.values.entries ?? [] {
      if entry.value.range == end.range {
        incident.extraFields.append(.init(key: entry.key, value: entry.value.flatText))
      }
      // `times: {started: …, resolved: …}`
      for time in entry.value.entries where time.value.range == end.range {
        incident.extraFields.append(
          .init(key: "\(entry.key).\(time.key)", value: time.value.flatText))
      }
    }
  }

  /// Whether a label says that the incident still goes on: then no event of it was its end.
  private func isUnderWay(_ field: Field) -> Bool {
    guard FieldLabels.status.contains(field.label) else { return false }
    return Incident.State(table.bytes[field.range]) == .underWay
  }

  private func isStartFirstSign(of incident: Incident) -> Bool {
    guard let start = incident.milestones[.started], start.provenance == .inferred else {
      return false
    }
    if let detection = incident.milestones[.detected]?.value,
      start.value.minutes(to: detection) == 0
    {
      return true
    }
    return incident.timeline.contains {
      $0.range == start.range && EventKinds.tellsDetection($0)
    }
  }

  private func readLabels(_ fields: [Field], into incident: inout Incident) {
    let names = fields.map { FieldLabels.milestone(ofLabel: $0.label) }
    for name in Milestones.Name.allCases where incident.milestones[name] == nil {
      for (field, own) in zip(fields, names) where own == name {
        guard let time = time(of: field, after: incident.milestones[.started]?.value) else {
          continue
        }
        // Of several ends the last one is it: `Service recovery`, then `Final resolution`.
        if let known = incident.milestones[name]?.value, (known.minutes(to: time) ?? 0) <= 0 {
          continue
        }
        incident.milestones[name] = Located(
          time, at: table.sourceRange(of: Array(field.value.utf8), in: table.lines[field.line]),
          .stated)
        if name != .resolved { break }
      }
    }
  }

  private func time(of field: Field, after start: Timestamp?) -> Timestamp? {
    var scanner = StampScanner(table.bytes, in: field.range)
    guard let stamp = scanner.stamp() ?? bracketedTime(of: field) ?? lonelyDay(of: field),
      stamp.clock != nil || stamp.date != nil
    else { return nil }
    let zone =
      stamp.zone
      ?? zoneStatement(in: 0..<field.aside.utf8.count, of: Array(field.aside.uppercased().utf8))
    let time = context.timestamp(stamp, on: start?.date ?? context.date, zone: zone)
    return stamp.date == nil ? time.map { Self.settled($0, after: start) } : time
  }

  /// Takes a detection or an end that would lie before the start for one of the next day, where the
  /// text tells it by its time of day only.
  ///
  /// `It started at 22:05 and was resolved at 00:30.`
  private func settleNight(of incident: inout Incident) {
    guard let start = incident.milestones[.started]?.value else { return }
    for name in [Milestones.Name.detected, .resolved] {
      guard let time = incident.milestones[name], time.provenance != .declared,
        !isDated(time, in: incident),
        !incident.timeline.contains(where: { $0.range == time.range })
      else { continue }
      incident.milestones[name]?.value = Self.settled(time.value, after: start)
    }
  }

  /// Whether a time is written with a date.
  func isDated(_ time: Located<Timestamp>, in incident: Incident) -> Bool {
    let bytes = incident.document.file.bytes
    guard let range = time.range, range.upperBound <= bytes.count else { return true }
    return stamps(in: range, of: bytes).contains { $0.date != nil }
  }

  /// A time of day without a date of its own behind a start: `Started: 23:50`, `Ended: 00:30` is the
  /// next day, where that is a clear night.
  static func settled(_ time: Timestamp, after start: Timestamp?) -> Timestamp {
    guard let minutes = start?.minutes(to: time), (1...longestNight).contains(minutes + 1_440)
    else { return time }
    var next = time
    next.date = next.date?.adding(days: 1)
    return next
  }

  /// For how many minutes behind its start a time of day without a date is of the next day.
  private static let longestNight = 480

  /// The time of a label's value that a bracket holds: `Detected: by hand (09:30)`; the only one,
  /// or of a detection the first where all stand so, one after the other.
  private func bracketedTime(of field: Field) -> Stamp? {
    let found = stamps(in: field.range, of: table.bytes).filter { $0.clock != nil }
    guard let stamp = found.first, stamp.endClock == nil,
      found.count == 1 || FieldLabels.milestone(ofLabel: field.label) == .detected,
      found.allSatisfy({ isBracketed($0, of: field) })
    else { return nil }
    let minutes = found.compactMap { $0.clock.map { $0.hour * 60 + $0.minute } }
    // `5 minutes after the deploy (14:00)` tells of the deploy.
    let before = table.bytes[field.range.lowerBound..<stamp.range.lowerBound]
    return minutes == minutes.sorted() && !afterWords.occurs(in: before) ? stamp : nil
  }

  private func isBracketed(_ stamp: Stamp, of field: Field) -> Bool {
    let before = table.bytes[field.range.lowerBound..<stamp.range.lowerBound]
    return before.last == UInt8(ascii: "(") || before.suffix(3).elementsEqual("（".utf8)
  }

  /// The day of a detection that a label's value ends with: `Detected: by the audit of 02/07/2026`.
  ///
  /// Nil for a day before that of the incident, where this is known: it is that of something else.
  private func lonelyDay(of field: Field) -> Stamp? {
    guard FieldLabels.milestone(ofLabel: field.label) == .detected else { return nil }
    let found = stamps(in: field.range, of: table.bytes)
    guard found.count == 1, let stamp = found.first, stamp.clock == nil,
      let day = stamp.date?.date(order: context.order, year: context.year),
      context.date.map({ day >= $0 }) ?? true,
      table.bytes[stamp.range.upperBound..<field.range.upperBound].allSatisfy({
        !$0.isLetterOrNonASCII
      })
    else { return nil }
    return stamp
  }

  /// Reads `Time to detection: 1 minute (09:47 to 09:48)`, and `Time to detect: 20 minutes` where
  /// the start is known to the minute.
  private func readDelay(_ fields: [Field], into incident: inout Incident) {
    for field in fields where FieldLabels.timeToDetect.contains(field.label) {
      let place = table.sourceRange(of: table.lines[field.line])
      let isUnsure = incident.milestones[.detected].map { $0.provenance == .inferred } ?? true
      if let (_, end) = range(in: field.range) {
        if isUnsure { incident.milestones[.detected] = Located(end, at: place, .stated) }
      } else if let start = incident.milestones[.started], start.provenance != .inferred,
        incident.milestones[.detected] == nil,
        let delay = plainLength(of: field, in: table),
        let time = start.value.adding(minutes: delay.minutes)
      {
        incident.milestones[.detected] = Located(time, at: place, .inferred)
      }
    }
  }

  /// Reads `Duration: 1 hour, from 16:58 to 18:46 UTC` and `Impact time: Feb 11 08:46 to 22:44`.
  private func readRanges(_ fields: [Field], into incident: inout Incident) {
    guard incident.milestones[.started] == nil, incident.milestones[.resolved] == nil else {
      return
    }
    // `7h (support hours 10:00-17:00)` tells when people work.
    for field in fields
    where FieldLabels.stretches.contains(field.label)
      && !StatementWords.workingHours.occurs(in: table.bytes[field.range])
    {
      guard let (start, end) = range(in: field.range) else { continue }
      let place = table.sourceRange(of: table.lines[field.line])
      incident.milestones[.started] = Located(start, at: place, .stated)
      incident.milestones[.resolved] = Located(end, at: place, .stated)
      return
    }
  }

  /// Reads `Date of incident: discovered 2024-05-20`, whose time is that of the detection.
  private func readDiscovery(_ fields: [Field], into incident: inout Incident) {
    guard incident.milestones[.detected] == nil else { return }
    for field in fields where isDiscovery(field) {
      guard let stamp = stamps(in: field.range, of: table.bytes).first,
        let time = context.timestamp(stamp, on: context.date)
      else { continue }
      incident.milestones[.detected] = Located(
        time, at: table.sourceRange(of: table.bytes[stamp.range], in: table.lines[field.line]),
        .stated)
      return
    }
  }

  /// Whether the first time of a label's value is that of the discovery.
  private func isDiscovery(_ field: Field) -> Bool {
    guard FieldLabels.incidentDate.contains(field.label) || FieldLabels.date.contains(field.label),
      let stamp = stamps(in: field.range, of: table.bytes).first
    else { return false }
    return discoveryWords.occurs(in: table.bytes[field.range.lowerBound..<stamp.range.lowerBound])
  }

  /// Reads a start out of labels that hold one time of day:
  /// `Date of incident: 2023-09-20 14:32 UTC`, `Duration: started at 10:00 GMT, fixed at once`.
  private func readStart(_ fields: [Field], into incident: inout Incident) {
    guard incident.milestones[.started] == nil else { return }
    for field in fields {
      let isDay = FieldLabels.incidentDate.contains(field.label)
      let isDate = FieldLabels.date.contains(field.label)
      guard (isDay || isDate) && !isDiscovery(field) || FieldLabels.duration.contains(field.label)
      else { continue }
      let found = stamps(in: field.range, of: table.bytes)
      guard let first = found.first(where: { $0.clock != nil }) else {
        if isDay, let day = found.first { readDay(day, of: field, into: &incident) }
        continue
      }
      let before = table.bytes[field.range.lowerBound..<first.range.lowerBound]
      // Nobody says of a report that it was written at about an hour.
      let isVague = first.isApproximate || before.trimmed.last == UInt8(ascii: "~")
      guard isDay || isDate && isVague || startWords.occurs(in: before) else { continue }
      let day = found.lazy.compactMap { $0.date?.date(order: context.order, year: context.year) }
      if let time = context.timestamp(first, on: day.first ?? context.date) {
        incident.milestones[.started] = Located(
          time, at: table.sourceRange(of: table.bytes[first.range], in: table.lines[field.line]),
          .stated)
        return
      }
    }
  }

  /// Takes the day of `Occurred: 2026-05-12` where another label says that it was noticed on a
  /// later one.
  private func readDay(_ stamp: Stamp, of field: Field, into incident: inout Incident) {
    guard incident.milestones[.started] == nil,
      let noticed = incident.milestones[.detected]?.value.date,
      let time = context.timestamp(stamp, on: context.date), let day = time.date, day < noticed
    else { return }
    incident.milestones[.started] = Located(
      time, at: table.sourceRange(of: table.bytes[stamp.range], in: table.lines[field.line]),
      .stated)
  }

  /// Reads two times out of a text: `from 16:58 to 18:46 UTC`, `between … and …`, `21:45-23:28`.
  private func range(in text: Range<Int>) -> (Timestamp, Timestamp)? {
    range(in: text, of: table.bytes, on: context.date)
  }

  /// Reads two times out of a part of some bytes, on a day where they don't name their own.
  func range(
    in text: Range<Int>, of bytes: [UInt8], on day: CalendarDate?
  ) -> (Timestamp, Timestamp)? {
    let found = stamps(in: text, of: bytes).filter { $0.clock != nil }
    guard let first = found.first else { return nil }
    let day = first.date?.date(order: context.order, year: context.year) ?? day
    if first.endClock != nil, let start = context.timestamp(first, on: day),
      let end = context.end(of: first, on: day)
    {
      return (start, end)
    }
    guard found.count == 2 else { return nil }
    let zone = found[1].zone ?? first.zone
    guard let start = context.timestamp(first, on: day, zone: zone),
      var end = context.timestamp(found[1], on: day, zone: zone)
    else { return nil }
    if found[1].date == nil, let minutes = start.minutes(to: end), minutes < 0 {
      end.date = end.date?.adding(days: 1)
    }
    return (start, end)
  }

  /// Takes back what was inferred and cannot be: a detection, relief or end that lies on the wrong
  /// side of a time that is surer.
  ///
  /// Where the timeline has the two in the right order, one of their times is mistyped, which is
  /// reported; then both stay as they are written.
  private func withholdImpossible(in incident: inout Incident) {
    func isMistyped(_ first: Milestones.Name, _ second: Milestones.Name) -> Bool {
      let entries = incident.timeline.map(\.range)
      guard let a = incident.milestones[first]?.range, let b = incident.milestones[second]?.range,
        entries.contains(a), entries.contains(b)
      else { return false }
      return a.lowerBound < b.lowerBound
    }
    func isBefore(_ name: Milestones.Name, _ other: Milestones.Name) -> Bool {
      guard let a = incident.milestones[name]?.value, let b = incident.milestones[other]?.value
      else { return false }
      return (a.minutes(to: b) ?? 0) > 0
    }
    // A label that tells a start after the timeline has told the end is the one that is mistyped.
    func isLabelMistyped(by name: Milestones.Name) -> Bool {
      guard let start = incident.milestones[.started],
        let place = incident.milestones[name]?.range,
        let end = incident.timeline.firstIndex(where: { $0.range == place }),
        !incident.timeline.contains(where: { $0.range == start.range })
      else { return false }
      return incident.timeline[..<end].contains { $0.kind == .started && $0.at?.clock != nil }
        && incident.timeline.allSatisfy { ($0.at?.minutes(to: start.value) ?? 1) > 0 }
    }
    // The timeline may tell of an earlier start than the sentence that was taken for it.
    func isToldInOrder(_ name: Milestones.Name) -> Bool {
      guard name == .detected, let time = incident.milestones[name]?.value else { return false }
      // The start may be told to the quarter of an hour.
      let start = incident.milestones[.started]?.value
      if let early = start.flatMap({ time.minutes(to: $0) }), early <= 10 { return true }
      return incident.timeline.contains { entry in
        entry.kind == .started && entry.at?.clock != nil
          && (entry.at?.minutes(to: time) ?? -1) > 0
      }
    }
    for name in [Milestones.Name.detected, .acknowledged, .mitigated, .resolved]
    where incident.milestones[name]?.provenance == .inferred {
      if isBefore(name, .started), !isMistyped(.started, name), !isLabelMistyped(by: name),
        !isToldInOrder(name)
      {
        incident.milestones[name] = nil
      }
    }
    for name in [Milestones.Name.detected, .acknowledged, .mitigated]
    where incident.milestones[name]?.provenance == .inferred {
      if isBefore(.resolved, name), !isMistyped(name, .resolved) {
        incident.milestones[name] = nil
      }
    }
  }
}
