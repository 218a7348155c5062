/// Which columns of a table hold the times and the events of a timeline.
///
/// ```text
/// | Time (UTC) | Event |     | Day | Date (2022) | Time (PT) | Event |     | Date/Time | Who | Action |
/// | NZST | UTC | Event |     | Start | End | Event |
/// ```
///
/// Of several columns of times the first counts that names its zone, or else the first.
struct TimelineColumns {
  private var date: Int?
  private var time: Int?
  /// The column of the ends, where the other one holds the starts.
  private var end: Int?
  private var texts: [Int]
  /// The column that names the phase of the incident.
  private var phase: Int?
  /// The zone that the head names, as `Time (UTC)` or `Date and Time in CET` do.
  private(set) var zone: String?
  /// The year that the head names, as `Date (2022)` does.
  private(set) var year: Int?

  /// Finds the columns by the words of the head, or by the cells themselves; nil where the table is
  /// no timeline.
  init?(rows: Range<Int>, in table: LineTable) {
    guard let first = rows.first else { return nil }
    let head = Array(table.cells(of: table.lines[first]))
    let body = rows.dropFirst().prefix(12)
    texts = []
    var times: [(column: Int, zone: String?)] = []
    for (index, cell) in head.enumerated() {
      let title = TitleText(table.bytes[cell])
      let words = title.words
      let bytes = Array(words.utf8)
      let isEnd = Self.endWords.contains(words)
      let isTime =
        isEnd || Self.startWords.contains(words) || ZoneNames.isKnown(table.text(cell))
        || Self.timeWords.contains { bytes.containsWords(startingWith: $0) }
      let isDate = Self.dateWords.contains { bytes.containsWords(startingWith: $0) }
      // What is called so and holds no time, such as `Data link` or `Attempts`, is a text.
      if isTime || isDate,
        body.contains(where: { Self.stamp(index, of: $0, in: table, isTime: isTime) != nil })
      {
        let own = zoneStatement(in: cell, of: table.bytes)
        if isEnd, !times.isEmpty {
          end = index
        } else if isTime {
          times.append((index, own))
        } else if date == nil {
          date = index
          zone = own
        }
        let digits = title.aside.utf8.filter(\.isDigit)
        if digits.count == 4, let number = Int(String(decoding: digits, as: UTF8.self)) {
          year = number
        }
      } else if !Self.isWeekdayColumn(words) {
        if Self.phaseWords.contains(words) { phase = index }
        texts.append(index)
      }
    }
    let chosen = times.first { $0.zone != nil } ?? times.first
    time = chosen?.column
    zone = chosen?.zone ?? zone
    if time == nil, date == nil {
      // No head, or one without words: the first column that holds times in most rows.
      let width = head.count
      time = (0..<Swift.min(width, 3)).first { column in
        let stamps = body.count { Self.stamp(column, of: $0, in: table, isNamed: false) != nil }
        return stamps * 2 > body.count && stamps > 1
      }
      guard let time else { return nil }
      texts = (0..<width).filter { $0 != time }
    } else {
      // A column named so must hold a time somewhere, or the table is about something else.
      let columns = [time, date].compactMap { $0 }
      let stamps = body.count { row in
        columns.contains { Self.stamp($0, of: row, in: table, isTime: true)?.hasClock == true }
          || columns.contains { Self.stamp($0, of: row, in: table)?.date != nil }
      }
      guard stamps > 0, !texts.isEmpty else { return nil }
    }
  }

  private static let timeWords: [StaticString] = [
    "time", "timestamp", "when", "date time", "datetime", "uhrzeit", "zeit", "heure", "tid",
    "klokkeslett", "hora", "tijd", "horodatage", "utc", "at", "horário", "時刻", "時間", "日時", "时间",
    "时刻", "시각", "시간", "일시",
  ]
  private static let startWords = [
    "start", "started", "from", "begin", "beginn", "début", "inicio", "início", "開始", "开始", "시작",
  ]
  private static let endWords = [
    "end", "ended", "end time", "until", "to", "till", "ende", "bis", "fin", "fim", "終了", "结束",
    "結束", "종료",
  ]
  private static let phaseWords = ["phase", "stage", "incident phase", "phase of incident"]
  private static let dateWords: [StaticString] = [
    "date", "datum", "dato", "fecha", "data", "日付", "日期", "날짜", "일자",
  ]

  private static func isWeekdayColumn(_ words: String) -> Bool {
    ["day", "weekday", "#", "no", "nr"].contains(words)
  }

  private static func stamp(
    _ column: Int, of row: Int, in table: LineTable, isTime: Bool = false, isNamed: Bool = true
  ) -> Stamp? {
    let cells = table.cells(of: table.lines[row])
    guard column < cells.count else { return nil }
    var scanner = StampScanner(table.bytes, in: cells[cells.startIndex + column])
    scanner.expectsTime = true
    scanner.expectsDay = isNamed
    scanner.forms.areBare = isTime
    return scanner.entryStamp()
  }

  /// Whether the times stand before what happened, or the column of what happened is called so: in
  /// a table of customers or transactions the time is one of many facts.
  func tellsEvents(head: Line, in table: LineTable) -> Bool {
    if (texts.first ?? 0) > Swift.min(time ?? .max, date ?? .max) { return true }
    return isText(calledOneOf: Self.eventWords, in: head, of: table)
  }

  /// Whether the column of what happened is called so, beyond doubt: days alone stand in tables of
  /// many things, such as earlier incidents.
  func namesEvents(head: Line, in table: LineTable) -> Bool {
    guard let date, texts.allSatisfy({ $0 > date }) else { return false }
    return isText(calledOneOf: Self.plainEventWords, in: head, of: table)
  }

  private func isText(calledOneOf names: [String], in head: Line, of table: LineTable) -> Bool {
    let cells = Array(table.cells(of: head))
    return texts.contains { column in
      column < cells.count && names.contains(TitleText(table.bytes[cells[column]]).words)
    }
  }

  private static let plainEventWords = [
    "event", "events", "what happened", "activity", "ereignis", "hendelse",
    "événement", "evento", "事象", "イベント", "出来事", "事件", "经过", "이벤트", "사건",
  ]

  private static let eventWords = [
    "event", "events", "what", "what happened", "action", "actions", "activity", "milestone",
    "phase", "step", "update", "status", "incident", "ereignis", "hendelse", "événement", "evento",
    "事象", "イベント", "出来事", "内容", "対応", "事件", "經過", "经过", "이벤트", "내용", "사건",
  ]

  /// Returns the words of a row for its phase, in lower case; empty where there are none.
  func phase(of row: Int, in table: LineTable) -> String {
    let cells = Array(table.cells(of: table.lines[row]))
    return phase.flatMap { $0 < cells.count ? TitleText(table.bytes[cells[$0]]).words : nil } ?? ""
  }

  /// Returns what a row says; nil for a row that a template left behind.
  func row(_ index: Int, in table: LineTable) -> (stamp: Stamp?, written: String, text: String)? {
    let cells = Array(table.cells(of: table.lines[index]))
    func text(_ column: Int?) -> String {
      guard let column, column < cells.count else { return "" }
      return table.text(cells[column])
    }
    var stamp = time.flatMap { Self.stamp($0, of: index, in: table, isTime: true) }
    if let end, stamp?.clock != nil, stamp?.endClock == nil,
      let last = Self.stamp(end, of: index, in: table, isTime: true)
    {
      stamp?.endClock = last.clock
      stamp?.endDate = last.clock == nil ? nil : last.date
    }
    if let date, let day = Self.stamp(date, of: index, in: table) {
      if stamp == nil {
        stamp = day
      } else if stamp?.date == nil {
        stamp?.date = day.date
        if stamp?.endDate == nil { stamp?.endDate = day.endDate }
      }
    }
    let written = [text(date), text(time)].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = texts.map { text($0) }.filter { !$0.isEmpty }
    let words = parts.joined(separator: " · ")
    if stamp == nil, words.isEmpty || isPlaceholder(written) && isPlaceholder(words) { return nil }
    // An example at midnight is the template's, at another time somebody wrote it.
    let isTimed = stamp?.clock.map { $0.minuteOfDay > 0 } ?? false
    if isEventPrompt(words), !isTimed, stamp?.clock == nil || isExample(words) { return nil }
    let isPattern = stamp?.clock == nil && isTimePattern(written)
    if isPattern, parts.allSatisfy({ isPlaceholder($0) || isEventPrompt($0) }) { return nil }
    return (stamp, written, words)
  }
}

/// Whether the words are those by which a template asks for an event.
private func isEventPrompt(_ text: String) -> Bool {
  let words = text.asciiLowercased.trimmedBytes
  return [
    "short event description", "short event description.", "event description", "event",
    "description of the event", "describe the event", "what happened", "what happened?", "who",
  ].contains(words) || isExample(text)
}

/// Whether the words show how an event is to be written: `Example: incident begins`.
private func isExample(_ text: String) -> Bool {
  let words = text.utf8.lowercased[...].trimmed
  return ["example:", "e.g.", "eg:", "for example"].contains { words.starts(with: $0.utf8) }
}

/// Whether a time is the pattern that a template has in its place: `YYYY-MM-DD HH:MM`, `xx:xx`.
private func isTimePattern(_ written: String) -> Bool {
  let letters = written.utf8.lowercased.filter { $0.isLetterOrNonASCII }
  return !letters.isEmpty && letters.allSatisfy { $0.isOne(of: "ymdhsxtz") }
    && !written.utf8.contains(where: \.isDigit)
}
