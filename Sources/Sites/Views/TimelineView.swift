import Archives
import Encodings
import Incidents
import Templates

/// The timeline of an incident: a drawing to scale, its phases, and all events in order.
struct TimelineView {
  private let archived: ArchivedIncident
  let time: TimeText
  let clock: TimeText.Clock
  private let scale: TimeScale?
  /// The place of each entry on the scale.
  private let minutes: [Int?]
  /// The start of the incident, and its place on the scale.
  private let start: (time: Timestamp, minute: Int)?
  /// Whether the entries lie on several days.
  private let spansDays: Bool
  private let course: IncidentCourse

  private var incident: Incident {
    _read { yield archived.incident }
  }
  private var words: Words { time.words }

  init(_ archived: ArchivedIncident, time: TimeText) {
    self.archived = archived
    self.time = time
    let timeline = archived.incident.timeline
    clock = timeline.clock
    let scale = TimeScale(timeline.compactMap(\.at))
    self.scale = scale
    // By place: to take an entry out of the list is to copy all its parts.
    minutes = timeline.indices.map { index in timeline[index].at.flatMap { scale?.minute($0) } }
    let started = archived.incident.milestones[.started]?.value
    start =
      ([started] + timeline.map(\.at)).lazy.compactMap { time in
        time.flatMap { time in scale?.minute(time).map { (time, $0) } }
      }.first
    course = IncidentCourse(archived)
    var day: CalendarDate?
    spansDays = timeline.indices.contains { index in
      guard let date = timeline[index].at?.date else { return false }
      if day == nil { day = date }
      return date != day
    }
  }

  /// The view, or null where the report has no timeline.
  var view: TemplateValue {
    guard !incident.timeline.isEmpty else { return .null }
    let events = self.events
    let keyCount = incident.timeline.count { $0.kind != .other }
    let isLong = events.count > 40
    let phaseRows = self.phaseRows
    let drawn = DrawnTimeline(
      incident, course: course, scale: scale, minutes: minutes)
    let drawing = drawn.flatMap(drawing)
    return [
      "drawing": drawing.map(TemplateValue.html) ?? .null,
      "note": .string(note(drawing == nil ? nil : drawn)),
      "hasFigure": .bool(drawing != nil || !phaseRows.isEmpty),
      "hasShares": .bool(course.total != nil),
      "phases": group(phaseRows),
      "zone": .string(zoneNote),
      "events": .list(events),
      "long": .bool(isLong),
      "keyEvents": group(
        isLong ? zip(events, incident.timeline).filter { $1.kind != .other }.map(\.0) : []),
      "keyCount": .string(words.count(.keyEvents, keyCount)),
      "allCount": .string(words.count(.allEvents, events.count)),
    ]
  }

  // Events

  private var events: [TemplateValue] {
    var ids: [String: Int] = [:]
    ids.reserveCapacity(incident.timeline.count)
    var lastDay: CalendarDate?
    return incident.timeline.indices.map { index in
      let entry = incident.timeline[index]
      let written = entry.written.isEmpty ? entry.at.map(text) : entry.written
      var id = anchor(of: entry, index)
      let copy = next(&ids[id, default: 0])
      if copy > 1 { id += "-\(copy)" }
      var day: CalendarDate?
      if spansDays, let date = entry.at?.date, date != lastDay {
        day = date
        lastDay = date
      }
      let label = written ?? words(.eventNumber, ["n": words.digits(index + 1)])
      return [
        "number": .integer(index + 1),
        "id": .string(id),
        "when": .html(
          written.map { time.element(entry.at, $0) } ?? HTML(text: words(.timeNotStated))),
        "isUnread": .bool(entry.at == nil && !entry.written.isEmpty),
        "utc": TemplateValue(entry.at.flatMap(time.utc)),
        "offset": TemplateValue(offset(index)),
        "day": TemplateValue(day.map { time.element($0, time.fullDate($0)) }),
        "kind": entry.kind == .other ? .null : .string(words(entry.kind.word)),
        "tone": .string(entry.kind.tone),
        "event": .string(entry.text),
        "link": .string(words(.linkToEvent, ["time": label])),
        "gap": TemplateValue(gap(after: index)),
      ]
    }
  }

  /// The time of a moment as the report would write it.
  func text(_ moment: Timestamp) -> String {
    guard let value = moment.clock else { return moment.date.map(time.date) ?? "" }
    return time.clock(value, clock)
  }

  /// A moment of two: its time of day alone where both are of one day.
  private func element(_ moment: Timestamp, besides other: Timestamp) -> HTML {
    guard let day = moment.date, let otherDay = other.date, day != otherDay, moment.clock != nil
    else { return element(moment) }
    return time.element(
      moment, words(.dayAndTime, ["date": time.shortDate(day), "time": zonedText(moment)]))
  }

  /// The time of a moment, with its zone where that is not the one that the heading names.
  private func zonedText(_ moment: Timestamp) -> String {
    let zone = moment.zone.flatMap { $0 == incident.milestones[.started]?.value.zone ? nil : $0 }
    return zone.map { text(moment) + " " + time.name(of: $0) } ?? text(moment)
  }

  /// The time of day of a moment, in the report's own words where an entry has them, as an element.
  func element(_ moment: Timestamp) -> HTML {
    let timeline = incident.timeline
    // By place: to take an entry out of the list is to copy all its parts.
    // Most differ in the time of day, which is cheaper to compare than all of a moment.
    let place = timeline.indices.first {
      timeline[$0].at?.clock == moment.clock && timeline[$0].at == moment
        && !timeline[$0].written.isEmpty
    }
    // Words that hold the day or the zone as well would say them twice.
    guard let written = place.map({ timeline[$0].written }), written.isClockAlone else {
      return time.element(moment, zonedText(moment))
    }
    return time.element(moment, written)
  }

  private func anchor(of entry: TimelineEntry, _ index: Int) -> String {
    guard let at = entry.at, at.date != nil || at.clock != nil else { return "t-\(index + 1)" }
    var bytes = ByteBuffer(capacity: 24)
    bytes.append(UInt8(ascii: "t"))
    if spansDays || at.clock == nil, let date = at.date {
      bytes.append(UInt8(ascii: "-"))
      bytes.append(twoDigits: date.year / 100)
      bytes.append(twoDigits: date.year % 100)
      bytes.append(twoDigits: date.month)
      bytes.append(twoDigits: date.day)
    }
    if let clock = at.clock {
      bytes.append(UInt8(ascii: "-"))
      bytes.append(twoDigits: clock.hour)
      bytes.append(twoDigits: clock.minute)
    }
    return bytes.text
  }

  private func offset(_ index: Int) -> String? {
    guard let start, let minute = minutes[index], let at = incident.timeline[index].at,
      scale?.hasClock == true
    else { return nil }
    if minute == start.minute { return words(.offsetStart) }
    let length = start.time.length(to: at, minutesAway: minute - start.minute)
    return minute > start.minute
      ? time.offsetAfter(minutes: length) : time.offsetBefore(minutes: -length)
  }

  private func gap(after index: Int) -> String? {
    guard index + 1 < minutes.count, let a = minutes[index], let b = minutes[index + 1], b > a,
      let at = incident.timeline[index].at, let next = incident.timeline[index + 1].at
    else { return nil }
    return time.gap(minutes: at.length(to: next, minutesAway: b - a))
  }

  // Phases

  private var phaseRows: [TemplateValue] {
    guard !course.phases.isEmpty else { return [] }
    return course.stretches.map { stretch in
      let share = course.total.map { (stretch.minutes * 100 + $0 / 2) / $0 }
      return [
        "name": .string(words(stretch.word)),
        "colour": .string("\(stretch.colour)"),
        "start": .html(element(stretch.start, besides: stretch.end)),
        "end": .html(element(stretch.end, besides: stretch.start)),
        "duration": .string(time.duration(minutes: stretch.minutes)),
        "share": TemplateValue(
          share.map { words($0 == 0 ? .percentSmall : .percent, ["n": String($0)]) }),
      ]
    }
  }

  // Drawing

  private func drawing(_ drawn: DrawnTimeline) -> HTML? {
    let isLong = incident.timeline.count > 24
    let hasKeys = incident.timeline.contains { $0.kind != .other }
    let events = incident.timeline.indices.compactMap { index -> TimelineLayout.Event? in
      guard let minute = drawn.minutes[index], drawn.window.contains(minute) else { return nil }
      return TimelineLayout.Event(
        number: index + 1, minute: minute,
        isKey: !isLong || !hasKeys || incident.timeline[index].kind != .other)
    }
    let label = pictureLabel(drawn)
    var html = HTML()
    for (drawing, name) in [(TimelineLayout.Drawing.wide, "wide"), (.narrow, "narrow")]
      as [(TimelineLayout.Drawing, StaticString)]
    {
      guard
        let layout = TimelineLayout(
          events: events, bands: drawn.bands, drawing: drawing,
          label: { axisLabel($0, isEnd: $1, drawn.window, drawn.scale) })
      else { return nil }
      html.append(drawTimeline(layout, name: name, label: label, time: time))
    }
    return html
  }

  private func axisLabel(
    _ minute: Int, isEnd: Bool, _ window: ClosedRange<Int>, _ scale: TimeScale
  ) -> String {
    let local = minute + scale.offset
    let clockText = time.clock(atMinutes: local, clock)
    if scale.hasClock, scale.isOneDay(window) { return clockText }
    guard let day = scale.day(atMinute: minute) else { return clockText }
    guard scale.hasClock else { return time.shortDate(day) }
    let isLong = window.upperBound - window.lowerBound > 3 * 1_440
    if isLong || local % 1_440 == 0 { return time.shortDate(day) }
    return isEnd
      ? words(.dayAndTime, ["date": time.shortDate(day), "time": clockText]) : clockText
  }

  private func pictureLabel(_ drawn: DrawnTimeline) -> String {
    let (window, scale) = (drawn.window, drawn.scale)
    let bands = drawn.bands.compactMap { band in
      band.minutes.map {
        words(
          .phaseSpoken,
          ["phase": words(band.word), "duration": time.duration(minutes: $0)])
      }
    }
    let head = words(
      .timelinePicture,
      [
        "start": axisLabel(window.lowerBound, isEnd: true, window, scale),
        "end": axisLabel(window.upperBound, isEnd: true, window, scale),
      ])
    return ([head] + bands + [words(.timelinePictureNumbers)]).joined(separator: " ")
  }

  /// How to read the figure, of which a stretch is drawn.
  private func note(_ drawn: DrawnTimeline?) -> String {
    guard let drawn else { return words(.phasesNote) }
    var sentences = [
      words(
        !drawn.scale.hasClock
          ? .drawnByDay : course.phases.isEmpty ? .drawnToScale : .drawnToScaleWithPhases)
    ]
    if course.withholdsPhases { sentences.append(words(.phasesWithheld)) }
    let outside = drawn.minutes.count { $0.map { !drawn.window.contains($0) } ?? false }
    if outside > 0 { sentences.append(words.count(.eventsOutside, outside)) }
    let unplaced = drawn.minutes.count { $0 == nil }
    if unplaced > 0 { sentences.append(words.count(.eventsNotPlaced, unplaced)) }
    return sentences.joined(separator: " ")
  }

  // Zones

  /// What the times are given in.
  private var zoneNote: String {
    var zones: [String] = []
    var isUnknown = false
    for case let at? in incident.timeline.lazy.map(\.at) where at.clock != nil {
      if let zone = at.zone {
        let name = time.name(of: zone)
        if !zones.contains(name), zones.count < 4 { zones.append(name) }
      } else {
        isUnknown = true
      }
    }
    if zones.isEmpty { return words(.zoneNotStated) }
    let list = words.list(zones)
    return words(isUnknown ? .zonePartlyStated : .zoneStated, ["zone": list])
  }
}

/// Counts one more, and returns the count.
private func next(_ count: inout Int) -> Int {
  count += 1
  return count
}

extension String {
  private static let wordsOfClocks = ["am", "pm", "a", "p", "m", "h", "ca", "about"]

  /// Whether it is a time of day and nothing more, such as `~08:09 AM` or `10h47`: no day, and no
  /// second time.
  fileprivate var isClockAlone: Bool {
    var numbers = 0
    var digits = 0
    var word: [UInt8] = []
    // A space ends the last word and the last number.
    for byte in Array(utf8) + [0x20] {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      let isDigit = (0x30...0x39).contains(byte)
      if isLetter {
        word.append(byte | 0x20)
      } else if !word.isEmpty {
        guard Self.wordsOfClocks.contains(where: { $0.utf8.elementsEqual(word) }) else {
          return false
        }
        word.removeAll(keepingCapacity: true)
      }
      if isDigit, digits == 0 { numbers += 1 }
      digits = isDigit ? digits + 1 : 0
      if digits > 3 || numbers > 3 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") {
        return false
      }
    }
    return true
  }
}

extension TimelineEntry.Kind {
  /// The word for the kind.
  var word: Word {
    switch self {
    case .started: .kindStarted
    case .detected: .kindDetected
    case .acknowledged: .kindAcknowledged
    case .escalated: .kindEscalated
    case .diagnosed: .kindDiagnosed
    case .mitigated: .kindMitigated
    case .resolved: .kindResolved
    case .other: .kindOther
    }
  }

  /// The class of the colour that its tag has.
  var tone: String {
    switch self {
    case .started: "alarm"
    case .detected, .acknowledged: "warn"
    case .escalated, .diagnosed: "info"
    case .mitigated, .resolved: "ok"
    case .other: ""
    }
  }
}
