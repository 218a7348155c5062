import Archives
import Incidents

/// Works out the insights of an archive, or of some of its incidents.
struct InsightReader: Sendable {
  let archive: Archive
  /// The incidents that are counted, as indexes in `Archive.incidents`, newest first.
  let incidents: Range<Int>
  let today: CalendarDate?
  let time: TimeText

  var words: Words { time.words }

  init(_ archive: Archive, incidents: Range<Int>? = nil, today: CalendarDate?, _ time: TimeText) {
    self.archive = archive
    self.incidents = incidents ?? 0..<archive.incidents.count
    self.today = today
    self.time = time
  }

  /// The insights that enough incidents tell, in the order of the page.
  ///
  /// - Complexity: O(n) in the incidents.
  var insights: [Insight] {
    Insight.Kind.allCases.compactMap(insight).filter { $0.basis >= Insight.fewest }
  }

  private func insight(_ kind: Insight.Kind) -> Insight? {
    switch kind {
    case .incidents: incidentsOverTime
    case .durations: durations
    case .phases: phases
    case .detection: detectionByYear
    case .causes: causesOverTime
    case .services: servicesByCauses
    case .actions: actionsByAge
    case .hours: hours
    }
  }

  /// The day on which an incident began.
  func date(_ index: Int) -> CalendarDate? { archive.incidents[index].incident.date?.value }

  /// The first and last year of the incidents; nil where none has a date.
  var years: ClosedRange<Int>? {
    let years = incidents.compactMap { date($0)?.year }
    return years.min().flatMap { first in years.max().map { first...$0 } }
  }

  /// The day of the build, or that of the newest incident where that is later; nil where the day of
  /// the build is not known.
  var lastDay: CalendarDate? {
    today.map { today in incidents.reduce(today) { Swift.max($0, date($1) ?? $0) } }
  }

  /// The colour of a single series, which dots have too, and that of what is not stated.
  static let plainColour = 3
  static let unstatedColour = 6

  // How often

  private var incidentsOverTime: Insight? {
    guard let years else { return nil }
    let buckets = TimeBuckets(years, atMost: 36, until: lastDay, time)
    let grades = severities
    let unstated = grades.names.count
    let names = grades.names.isEmpty ? [] : grades.names + [words(.notStated)]
    var counts = Array(
      repeating: Array(repeating: 0, count: Swift.max(1, names.count)), count: buckets.labels.count)
    var basis = 0
    var graded = 0
    var undated = 0
    for index in archive.distinct(incidents) {
      guard let day = date(index) else {
        undated += 1
        continue
      }
      basis += 1
      let grade = grades.byIncident[archive.main(of: index)] ?? unstated
      if grade < unstated { graded += 1 }
      counts[buckets.index(of: day)][Swift.min(grade, names.isEmpty ? 0 : unstated)] += 1
    }
    let totals = counts.map { $0.reduce(0, +) }
    let most = Most(of: totals)
    let answer = words(
      most.standsOut ? .answerIncidents : .answerIncidentsEven,
      [
        "incidents": words.count(.incidents, basis),
        // Of several the answer names none.
        "when": buckets.labels[most.places[0]],
        "n": words.number(most.count),
        "graded": words.number(graded), "undated": words.number(undated),
      ])
    let colours = names.indices.map { $0 == unstated ? Self.unstatedColour : $0 + 1 }
    let numbers = zip(buckets.labels, counts).map { label, counts in
      [label, String(counts.reduce(0, +))] + (names.isEmpty ? [] : counts.map { String($0) })
    }
    return Insight(
      kind: .incidents, question: words(.questionIncidents), answer: answer, basis: basis,
      series: names, colours: colours,
      table: .init(
        columns: [words(.columnWhen), words(.figureIncidents)] + names, rows: numbers),
      data: [["when", "incidents"] + names] + numbers,
      drawing: .columns([
        StackedColumns(
          labels: buckets.labels, counts: counts,
          colours: names.isEmpty ? [Self.plainColour] : colours)
      ]))
  }

  /// The grades of severity, the worst first, and that of each incident; the rarest share one, and
  /// so do names that mean the same.
  private var severities: (names: [String], byIncident: [Int: Int]) {
    var records: [(name: String, incidents: [Int])] = []
    var grade: Int?
    let facets = archive.facets[.severity] ?? []
    /// The record of each incident: that of the report that stands for it, else the worst.
    var places: [Int: Int] = [:]
    for (place, record) in facets.enumerated() {
      for index in record.incidents where incidents.contains(index) && date(index) != nil {
        let main = archive.main(of: index)
        if index == main || places[main] == nil { places[main] = place }
      }
    }
    for (place, record) in facets.enumerated() {
      let own = archive.distinct(record.incidents).map(archive.main(of:))
        .filter { places[$0] == place }
      guard !own.isEmpty else { continue }
      // Houses have words of their own for one grade.
      if let last = records.indices.last, let same = record.grade, same == grade {
        records[last].name = words(.gradeOr, ["first": records[last].name, "other": record.name])
        records[last].incidents += own
      } else {
        records.append((record.name, own))
      }
      grade = record.grade
    }
    let kept = Set(
      records.indices.sorted {
        (records[$1].incidents.count, $0) < (records[$0].incidents.count, $1)
      }.prefix(4))
    var names: [String] = []
    var byIncident: [Int: Int] = [:]
    for (place, record) in records.enumerated() where kept.contains(place) {
      for index in record.incidents { byIncident[index] = names.count }
      names.append(record.name)
    }
    if kept.count < records.count {
      for (place, record) in records.enumerated() where !kept.contains(place) {
        for index in record.incidents { byIncident[index] = names.count }
      }
      names.append(words(.otherSeverities))
    }
    return (names, byIncident)
  }

  // How long

  private var durations: Insight? {
    let known = archive.known(of: incidents) { archive.incidents[$0].knownDuration }
    let minutes = known.map(\.value.minutes).sorted()
    guard let spread = Spread(ofAscending: minutes) else { return nil }
    var byYear: [Int: [Int]] = [:]
    for (index, known) in known {
      if let year = date(index)?.year { byYear[year, default: []].append(known.minutes) }
    }
    var rows = [spreadRow(words(.columnAll), spread)]
    if byYear.count > 1 {
      for (year, minutes) in byYear.sorted(by: { $0.key > $1.key })
      where minutes.count >= Insight.fewest {
        if let spread = Spread(ofAscending: minutes.sorted()) {
          rows.append(spreadRow(String(year), spread))
        }
      }
    }
    let data = known.map { index, known in
      [
        archive.incidents[index].id.slug, date(index)?.iso ?? "", String(known.minutes),
        known.source == .declared ? "declared" : known.source == .stated ? "stated" : "computed",
      ]
    }
    return Insight(
      kind: .durations, question: words(.questionDurations),
      answer: words(
        .answerDurations,
        [
          "median": time.duration(minutes: spread.median),
          "lower": time.duration(minutes: spread.lowerQuartile),
          "upper": time.duration(minutes: spread.upperQuartile),
          "longest": time.duration(minutes: spread.largest),
        ]), basis: minutes.count,
      table: .init(columns: spreadColumns, rows: rows),
      data: [["incident", "date", "minutes", "source"]] + data,
      drawing: .dots(DotRows(rows: [.init(title: "", minutes: minutes, spread: spread)], time)))
  }

  private var spreadColumns: [String] {
    [.columnWhat, .figureIncidents, .columnLower, .columnMedian, .columnUpper, .columnLongest]
      .map { words($0) }
  }

  private func spreadRow(_ title: String, _ spread: Spread) -> [String] {
    [
      title, words.number(spread.count), time.duration(minutes: spread.lowerQuartile),
      time.duration(minutes: spread.median), time.duration(minutes: spread.upperQuartile),
      time.duration(minutes: spread.largest),
    ]
  }

  private var phases: Insight? {
    let parts: [(from: Milestones.Name, to: Milestones.Name, title: Word, answer: Word)] = [
      (.started, .detected, .phaseBeforeDetection, .phaseToDetection),
      (.detected, .mitigated, .phaseUntilMitigation, .phaseToMitigation),
      (.mitigated, .resolved, .phaseUntilEnd, .phaseToEnd),
    ]
    var rows: [DotRows.Row] = []
    var cells: [[String]] = []
    var data = [["incident", "date", "from", "to", "minutes"]]
    var clauses: [String] = []
    var counted: Set<Int> = []
    for part in parts {
      let found = archive.known(of: incidents) { stretch(of: $0, from: part.from, to: part.to) }
      let minutes = found.map(\.value).sorted()
      guard minutes.count >= Insight.fewest, let spread = Spread(ofAscending: minutes) else {
        continue
      }
      counted.formUnion(found.map(\.index))
      rows.append(.init(title: words(part.title), minutes: minutes, spread: spread))
      cells.append(spreadRow(words(part.title), spread))
      clauses.append(
        words(
          .answerPhase,
          [
            "median": time.duration(minutes: spread.median), "phase": words(part.answer),
            "n": words.number(spread.count),
          ]))
      data += found.map { index, minutes in
        [
          archive.incidents[index].id.slug, date(index)?.iso ?? "", part.from.rawValue,
          part.to.rawValue, String(minutes),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return Insight(
      kind: .phases, question: words(.questionPhases),
      answer: words(.answerPhases, ["clauses": words.list(clauses)]), basis: counted.count,
      table: .init(columns: spreadColumns, rows: cells), data: data,
      drawing: .dots(DotRows(rows: rows, time)))
  }

  /// The minutes between two moments of an incident that can be relied on; nil where there are
  /// none.
  func stretch(of index: Int, from: Milestones.Name, to: Milestones.Name) -> Int? {
    let entry = archive.incidents[index]
    let before = from == .started ? 0 : entry.knownMinutes(to: from)
    guard let before, let after = entry.knownMinutes(to: to), after >= before,
      after <= KnownDuration.longestComputed
    else { return nil }
    return after - before
  }
}

/// The largest of some counts, and all places that have it.
struct Most: Sendable, Hashable {
  var count: Int
  var places: [Int]
  /// Whether one place alone has it, and has more than the next one by more than chance explains:
  /// by over two standard deviations of the difference of two counts, each with that of Poisson.
  var standsOut: Bool

  init(of counts: [Int]) {
    let most = counts.max() ?? 0
    count = most
    places = counts.indices.filter { counts[$0] == most }
    let next = counts.indices.filter { counts[$0] < most }.map { counts[$0] }.max() ?? most
    standsOut =
      places.count == 1 && Double(most - next) > 2 * Double(most + next).squareRoot()
  }
}
