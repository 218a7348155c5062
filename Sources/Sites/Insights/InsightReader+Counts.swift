import Archives
import Incidents

extension InsightReader {
  /// How many causes or services a matrix shows.
  private static let rowLimit = 10

  /// The classes found in the incidents, most frequent first, with those incidents.
  private var causes: [(title: String, incidents: [Int])] {
    archive.causes.compactMap { record in
      let own = record.occurrences.map { archive.main(of: $0.index) }
        .filter { incidents.contains($0) }
      return own.isEmpty ? nil : (record.cause.title, own)
    }.sorted { a, b in
      a.incidents.count != b.incidents.count
        ? a.incidents.count > b.incidents.count
        : a.title.utf8.lexicographicallyPrecedes(b.title.utf8)
    }
  }

  var causesOverTime: Insight? {
    guard let years else { return nil }
    let buckets = TimeBuckets(years, atMost: 14, until: lastDay, time)
    let all = causes
    let shown = all.prefix(Self.rowLimit)
    guard !shown.isEmpty else { return nil }
    var counted: Set<Int> = []
    let counts = shown.map { cause in
      var counts = Array(repeating: 0, count: buckets.labels.count)
      for index in cause.incidents {
        guard let day = date(index) else { continue }
        counted.insert(index)
        counts[buckets.index(of: day)] += 1
      }
      return counts
    }
    let latest = buckets.labels.count - 1
    let most = Most(of: all.map(\.incidents.count))
    var answer = words(
      .answerCauses,
      [
        "cause": words.list(most.places.map { all[$0].title }, atMost: 3),
        "n": words.number(most.count), "ties": words.number(most.places.count),
        "all": words.number(counted.count),
      ])
    let recent = Most(of: counts.map { $0[latest] })
    if buckets.labels.count > 1, recent.count >= Insight.fewest {
      answer +=
        " "
        + words(
          .answerCausesLatest,
          [
            "when": buckets.labels[latest],
            "cause": words.list(recent.places.map { all[$0].title }, atMost: 3),
            "n": words.number(recent.count), "ties": words.number(recent.places.count),
          ])
    }
    let rows = zip(shown, counts).map { [$0.title] + $1.map { String($0) } }
    return Insight(
      kind: .causes, question: words(.questionCauses), answer: answer, basis: counted.count,
      table: .init(columns: [words(.nameCause)] + buckets.labels, rows: rows),
      data: [["cause"] + buckets.labels] + rows,
      drawing: .matrix(
        CountMatrix(rows: shown.map(\.title), columns: buckets.labels, counts: counts)))
  }

  var servicesByCauses: Insight? {
    let services = archive.services.compactMap { record in
      let own = record.incidents.map(archive.main(of:)).filter { incidents.contains($0) }
      return own.isEmpty ? nil : (name: record.name, incidents: own)
    }.sorted { a, b in
      a.incidents.count != b.incidents.count
        ? a.incidents.count > b.incidents.count
        : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }.prefix(Self.rowLimit)
    let columns = causes.prefix(8)
    guard !services.isEmpty, !columns.isEmpty else { return nil }
    let members = columns.map { Set($0.incidents) }
    var counted: Set<Int> = []
    var counts: [[Int]] = []
    for (row, service) in services.enumerated() {
      counts.append([])
      for members in members {
        let shared = service.incidents.filter { members.contains($0) }
        counted.formUnion(shared)
        counts[row].append(shared.count)
      }
    }
    let most = Most(of: counts.flatMap { $0 })
    // What no incident is of says nothing.
    let shownRows = counts.indices.filter { row in counts[row].contains { $0 > 0 } }
    let shownColumns = columns.indices.filter { column in counts.contains { $0[column] > 0 } }
    let pairs = most.places.map { place in
      words(
        .answerPair,
        [
          "service": services[place / columns.count].name,
          "cause": columns[place % columns.count].title,
        ])
    }
    let titles = shownColumns.map { columns[$0].title }
    let names = shownRows.map { services[$0].name }
    let cells = shownRows.map { row in shownColumns.map { counts[row][$0] } }
    // Without a service that was hit twice by one cause there is no pattern to show.
    guard most.count > 1 else { return nil }
    let rows = zip(names, cells).map { [$0] + $1.map { String($0) } }
    return Insight(
      kind: .services, question: words(.questionServices),
      answer: words(
        .answerServices,
        [
          "pairs": words.list(pairs, atMost: 3), "n": words.number(most.count),
          "ties": words.number(pairs.count),
        ]), basis: counted.count,
      table: .init(columns: [words(.nameService)] + titles, rows: rows),
      data: [["service"] + titles] + rows,
      drawing: .matrix(CountMatrix(rows: names, columns: titles, counts: cells)))
  }

  var actionsByAge: Insight? {
    guard let today else { return nil }
    let ages: [(word: Word, days: Int)] = [
      (.ageMonth, 30), (.ageQuarter, 90), (.ageYear, 365), (.ageTwoYears, 730), (.ageOlder, .max),
    ]
    let states: [ActionItem.Status] = [.open, .inProgress, .wontDo, .done, .unknown]
    var counts = ages.map { _ in Array(repeating: 0, count: states.count) }
    var counted: Set<Int> = []
    var total = ActionCounts()
    var old = 0
    var undated = 0
    for index in archive.distinct(incidents) {
      guard let day = date(index) else {
        undated += archive.promises(of: [index]).count
        continue
      }
      let age = today.dayNumber - day.dayNumber
      guard let row = ages.firstIndex(where: { age < $0.days }) else { continue }
      for action in archive.promises(of: [index]).map({ archive.actions[$0] }) {
        guard let column = states.firstIndex(of: action.status) else { continue }
        counted.insert(index)
        counts[row][column] += 1
        total.add(action.status)
        if action.isUnfinished, age >= 365 { old += 1 }
      }
    }
    guard total.total > 0 else { return nil }
    var answer = words(
      .answerActions,
      [
        "unfinished": words.number(total.unfinished), "all": words.number(total.total),
        "old": words.number(old), "unknown": words.number(total.unknown),
        "source": words.source(of: archive.actions),
      ])
    if undated > 0 { answer += " " + words.count(.answerActionsUndated, undated) }
    let closing = archive.daysToClose(archive.promises(of: incidents).map { archive.actions[$0] })
    if let closing = words.closingTimes(closing) {
      answer += " " + words(.answerActionsClosed, ["closed": closing])
    }
    let titles = ages.map { words($0.word) }
    let names = states.map { words($0.groupWord) }
    let rows = zip(titles, counts).map { [$0] + $1.map { String($0) } }
    return Insight(
      kind: .actions, question: words(.questionActions),
      answer: answer, basis: counted.count, series: names, colours: Array(1...names.count),
      table: .init(columns: [words(.columnAge)] + names, rows: rows),
      data: [["age"] + states.map(\.rawValue)] + rows,
      drawing: .bars(StackedBars(rows: titles, counts: counts)))
  }

  var hours: Insight? {
    var byHour = Array(repeating: 0, count: 24)
    var byDay = Array(repeating: 0, count: 7)
    var clocks = 0
    let starts = archive.known(of: incidents) { index -> (clock: ClockTime, day: CalendarDate)? in
      let start = archive.incidents[index].incident.milestones[.started]?.value
      guard let start, let clock = start.clock, let day = start.date ?? date(index) else {
        return nil
      }
      return (clock, day)
    }
    for (_, (clock, day)) in starts {
      clocks += 1
      byHour[clock.hour] += 1
      // Weeks begin on Monday (ISO 8601).
      byDay[(day.weekday + 6) % 7] += 1
    }
    guard clocks > 0 else { return nil }
    let hour = Most(of: byHour)
    let day = Most(of: byDay)
    func standsOut(_ most: Most) -> Bool { most.standsOut && most.count >= Insight.fewest }
    let word: Word =
      standsOut(hour) && standsOut(day)
      ? .answerHours
      : standsOut(hour)
        ? .answerHoursOnly : standsOut(day) ? .answerWeekdays : .answerWeekdaysEven
    let days = (1...7).map { words.weekdays[$0 % 7] }
    let times = (0..<24).map { hour in
      hour < 10 ? "0\(hour):00" : "\(hour):00"
    }
    let rows =
      zip(times, byHour).map { [$0, String($1)] } + zip(days, byDay).map { [$0, String($1)] }
    return Insight(
      kind: .hours, question: words(.questionHours),
      // A few incidents in an hour are no pattern, and of several the answer names none.
      answer: words(
        word,
        [
          "hour": times[hour.places[0]], "n": words.number(hour.count),
          "day": days[day.places[0]], "days": words.number(day.count),
        ]), basis: clocks,
      table: .init(columns: [words(.columnHour), words(.figureIncidents)], rows: rows),
      data: [["began", "incidents"]] + rows,
      drawing: .columns([
        StackedColumns(
          labels: times, counts: byHour.map { [$0] }, colours: [Self.plainColour]),
        StackedColumns(labels: days, counts: byDay.map { [$0] }, colours: [Self.plainColour]),
      ]))
  }
}
