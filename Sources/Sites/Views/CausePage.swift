import Archives
import Encodings
import Incidents
import Templates

// The page of one cause.

extension PageContext {
  /// How many action items the pages of causes and services show.
  static let actionLimit = 100
  /// How many services with more than one incident are told apart.
  private static let repeatLimit = 12

  /// In how many incidents the class was the root cause, the trigger or a factor.
  func roles(_ record: CauseRecord) -> String {
    var counts: [CauseFinding.Role: Int] = [:]
    for occurrence in record.occurrences { counts[occurrence.finding.role, default: 0] += 1 }
    return CauseFinding.Role.allCases.compactMap { role in
      counts[role].map { words(role.countWord, ["n": words.number($0)]) }
    }.joined(separator: words(.listComma))
  }

  func causePage(_ index: Int, part: Int) -> PageView {
    let record = archive.causes[index]
    let crumbs = [PageFrame.Crumb(title: words(.titleCauses), page: .causes(.frequent))]
    return (
      "pages/cause",
      PageFrame(
        title: partTitle(words(.titleCause, ["name": record.cause.title]), part),
        description: partTitle(
          words(
            .descriptionCause,
            [
              "description": record.cause.description,
              "incidents": words.count(.incidents, record.occurrences.count),
            ]), part),
        crumbs: crumbs + partCrumbs(record.cause.title, .cause(index), part)),
      causeView(index, part: part)
    )
  }

  private func causeView(_ index: Int, part: Int) -> TemplateObject {
    let record = archive.causes[index]
    let incidents = record.occurrences.map(\.index)
    let isFirst = part == 1
    let actions = isFirst ? record.actions.map { archive.actions[$0] } : []
    let shown = Page.range(ofPart: part, of: record.occurrences.count)
    return [
      "cause": [
        "title": .string(record.cause.title),
        "description": .string(record.cause.description),
        "isFirst": .bool(isFirst),
        "figures": .list(isFirst ? causeFigures(record, incidents) : []),
        "strip": isFirst
          ? TemplateValue(strips(incidents, label: .stripCause, name: record.cause.title)) : .null,
        "repeats": group(isFirst ? repeats(record) : []),
        "incidents": .list(shown.map { occurrence($0, of: record) }),
        "pager": pager(
          ([1] + Page.laterParts(of: record.occurrences.count)).map {
            ($0 == 1 ? .cause(index) : .causePart(index, part: $0), $0)
          }),
        "services": group(
          isFirst
            ? record.services.prefix(30).map { service in
              entry(
                archive.services[service.index].name, .service(service.index), count: service.count)
            } : []),
        "companions": group(isFirst ? causeEntries(record.companions) : []),
        "actions": actionsTable(
          Array(actions.unfinishedFirst.prefix(Self.actionLimit)), total: actions.count),
        "promise": TemplateValue(promise(actions, of: incidents)),
      ]
    ]
  }

  private func causeFigures(_ record: CauseRecord, _ incidents: [Int]) -> [TemplateValue] {
    let known = durations(incidents)
    // What is planned, or dated by mistake, was not seen.
    let last = site.lastDay(of: incidents)
    let first = last == nil ? nil : record.firstSeen
    return [
      figure(.figureIncidents, words.number(incidents.count), roles(record)),
      figure(
        .figureFirstSeen, first.map(time.date),
        note: first == nil ? HTML(text: noDay(of: incidents)) : nil),
      lastSeenFigure(.figureLastSeen, incidents),
      intervalFigure(record),
      medianFigure(.figureMedian, few: .figureDuration, known),
      known.isEmpty
        ? figure(.figureTotal, nil, words(.noDurations))
        : figure(
          .figureTotal, time.duration(minutes: known.reduce(0, +)),
          words(.totalNote, ["n": words.number(known.count)])),
      trendFigure(record),
      originFigure(record),
    ]
  }

  private func intervalFigure(_ record: CauseRecord) -> TemplateValue {
    let intervals = record.intervalsInDays.sorted()
    guard let shortest = intervals.first, let longest = intervals.last else {
      return figure(.figureIntervalFew, nil, words(.intervalNone))
    }
    let note =
      intervals.count == 1
      ? words(.intervalOnce)
      : words(.intervalNote, ["n": words.number(intervals.count)])
    if let interval = median(intervals) {
      return figure(.figureInterval, words.count(.days, interval), note)
    }
    let longestText = words.count(.days, longest)
    return figure(
      .figureIntervalFew,
      shortest == longest
        ? longestText : words(.timeRange, ["start": words.number(shortest), "end": longestText]),
      note)
  }

  /// The incidents of the last year of the archive beside those of the year before.
  private func trendFigure(_ record: CauseRecord) -> TemplateValue {
    guard let newest = site.lastDay(of: archive.incidents.indices),
      let trend = archive.trend(of: record, until: newest)
    else { return figure(.figureTrend, nil, noDay(of: record.occurrences.lazy.map(\.index))) }
    // One more or less of a few is no trend.
    let word: Word =
      trend.latest + trend.before < Insight.fewest
      ? .trendFew
      : trend.latest > trend.before
        ? .trendUp : trend.latest < trend.before ? .trendDown : .trendSame
    return figure(
      .figureTrend, words.number(trend.latest),
      words(word, ["n": words.number(trend.before), "date": time.date(newest)]))
  }

  /// How many findings authors made, and how many the wording suggests.
  private func originFigure(_ record: CauseRecord) -> TemplateValue {
    let inferred = record.occurrences.count { $0.finding.provenance == .inferred }
    let named = record.occurrences.count - inferred
    return figure(
      .figureNamed,
      words(
        .ofCount, ["n": words.number(named), "all": words.number(record.occurrences.count)]),
      inferred == 0 ? words(.namedAll) : words(.namedNote, ["n": words.number(inferred)]))
  }

  /// The services that the cause hit more than once.
  private func repeats(_ record: CauseRecord) -> [TemplateValue] {
    record.repeats.prefix(Self.repeatLimit).map { found in
      [
        "title": .string(nameAt(archive.services[found.service].name, of: found.incidents)),
        "path": path(.service(found.service)),
        "count": .string(words(.timesOn, ["n": words.number(found.incidents.count)])),
        "incidents": TemplateValue(found.incidents.prefix(5).map { shared.cards[$0] }),
        "more": TemplateValue(
          found.incidents.count > 5
            ? words(.andMore, ["n": words.number(found.incidents.count - 5)]) : nil),
      ]
    }
  }

  private func occurrence(_ place: Int, of record: CauseRecord) -> TemplateValue {
    let occurrence = record.occurrences[place]
    let finding = occurrence.finding
    return [
      "card": .object(shared.cards[occurrence.index]),
      "role": .string(words(finding.role.word)),
      "isFactor": .bool(finding.role == .contributing),
      "isInferred": .bool(finding.provenance == .inferred),
      "provenance": .string(words(finding.provenance.note)),
      "interval": TemplateValue(interval(before: place, of: record)),
      "evidence": TemplateValue(finding.evidence.utf8.isEmpty ? nil : finding.evidence),
      "helped": TemplateValue(helped(in: occurrence.index)),
      "otherReports": group(otherReports(than: occurrence.index)),
    ]
  }

  /// What helped in an incident, as its report tells it.
  private func helped(in index: Int) -> String? {
    archive.incidents[index].incident.resolution.map {
      words(.causeHelped, ["text": shortened($0.value, toBytes: 240)])
    }
  }

  /// How many occurrences are looked through for the one before of the same organisation.
  private static let intervalSearch = 1_000

  /// How long before an occurrence the cause had hit the same organisation.
  private func interval(before place: Int, of record: CauseRecord) -> String? {
    let own = archive.incidents[record.occurrences[place].index]
    let organisation = own.links.organisation
    guard let day = own.incident.date?.value,
      let before = record.occurrences[(place + 1)...].prefix(Self.intervalSearch).first(where: {
        archive.incidents[$0.index].links.organisation == organisation
      }), let last = archive.incidents[before.index].incident.date?.value
    else { return nil }
    let days = day.dayNumber - last.dayNumber
    guard let organisation else { return words.count(.daysAfter, days) }
    return words(
      .daysAfterAt, ["n": words.number(days), "organisation": organisation])
  }

  /// The other reports of the incident that a report tells.
  func otherReports(than index: Int) -> [TemplateValue] {
    archive.tellings(of: index).filter { $0 != index }.map { .object(shared.cards[$0]) }
  }

  /// What the reports of a cause's incidents promised, and what became of it.
  private func promise(_ actions: [ActionRecord], of incidents: [Int]) -> String? {
    guard !actions.isEmpty else { return nil }
    let counts = ActionCounts(actions)
    let text = words(
      .promise,
      [
        "items": words.count(.actions, counts.total),
        "count": words.number(counts.total), "source": words.source(of: actions),
        "done": words.number(counts.done), "unfinished": words.number(counts.unfinished),
        "dropped": words.dropped(counts.dropped), "unknown": words.number(counts.unknown),
      ])
    // At each organisation the cause came back with its newest incident there.
    var newest: [String?: Int] = [:]
    for incident in incidents {
      let organisation = archive.incidents[incident].links.organisation
      newest[organisation] = newest[organisation] ?? archive.main(of: incident)
    }
    let earlier = actions.count { action in
      let organisation = archive.incidents[action.incident].links.organisation
      return newest[organisation].map { $0 != archive.main(of: action.incident) } ?? false
    }
    guard earlier > 0 else { return text }
    return text + " "
      + words(
        newest.count > 1 ? .promiseEarlierThere : .promiseEarlier,
        ["n": words.number(earlier), "all": words.number(counts.total)])
  }
}

extension CauseFinding.Role {
  /// The word for the part a cause played.
  var word: Word {
    switch self {
    case .root: .recordRootCause
    case .trigger: .recordTrigger
    case .contributing: .roleFactor
    }
  }

  fileprivate var countWord: Word {
    switch self {
    case .root: .countRoot
    case .trigger: .countTrigger
    case .contributing: .countFactor
    }
  }
}
