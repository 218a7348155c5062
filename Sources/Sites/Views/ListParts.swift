import Archives
import Encodings
import Incidents
import Templates

// Parts that several lists share.

/// A list with its heading: null where it is empty, so that a template can leave out both.
func group(_ items: [TemplateValue]) -> TemplateValue {
  items.isEmpty ? .null : ["items": .list(items)]
}

extension PageContext {
  /// An entry of a short list: a name that may lead to a page, and how often it occurs.
  func entry(
    _ title: String, _ page: Page?, count: Int, lastSeen: CalendarDate? = nil
  ) -> TemplateValue {
    [
      "title": .string(title),
      "path": page.map(path) ?? .null,
      "count": .string(words.count(.incidents, count)),
      "lastSeen": TemplateValue(lastSeen.map { time.element($0, String($0.year)) }),
    ]
  }

  /// A figure of the line of figures below a heading.
  ///
  /// - Parameters:
  ///   - title: What it is.
  ///   - value: The figure; nil where it is not known.
  ///   - note: How it was worked out.
  ///   - links: What leads to the things that it counts; null for what there is nothing of.
  /// - Returns: The view.
  func figure(
    _ title: Word, _ value: String?, note: HTML? = nil, links: [TemplateValue] = []
  ) -> TemplateValue {
    [
      "title": .string(words(title)),
      "value": .string(value ?? words(.notStated)),
      "isKnown": .bool(value != nil),
      "isLong": .bool((value?.utf8.count ?? 0) > 14),
      "note": TemplateValue(note),
      "links": .list(links.filter { $0 != .null }),
    ]
  }

  func figure(
    _ title: Word, _ value: String?, _ note: String, links: [TemplateValue] = []
  ) -> TemplateValue {
    figure(title, value, note: HTML(text: note), links: links)
  }

  /// That a number of incidents is one of all of them: `3 of 29 incidents`.
  func share(_ count: Int) -> String {
    words(
      .ofIncidents, ["n": words.number(count), "all": words.number(archive.incidentCount)])
  }

  /// How many incidents some reports tell, and how many reports that are where it is another
  /// number.
  func incidentsText(_ reports: some Collection<Int>) -> String {
    let count = archive.incidentCount(of: reports)
    let text = words.count(.incidents, count)
    return count == reports.count
      ? text
      : words(.incidentsInReports, ["incidents": text, "n": words.number(reports.count)])
  }

  /// The years of the archive, and how many of its incidents several reports tell.
  var archiveNote: String {
    let span = yearSpanText ?? words(.noDates)
    guard archive.retellingCount > 0 else { return span }
    return words(
      .toldInReports, ["years": span, "n": words.number(archive.incidents.count)])
  }

  /// The figure of how many incidents a page is about.
  func shareFigure(_ count: Int) -> TemplateValue {
    figure(.figureIncidents, words.number(count), share(count))
  }

  /// The way between the parts of a long list; null for a list of one part.
  func pager(_ parts: [(page: Page, number: Int)]) -> TemplateValue {
    guard parts.count > 1 else { return .null }
    return [
      "items": .list(
        parts.map { part in
          [
            "title": .string(words.number(part.number)), "path": path(part.page),
            "current": .bool(part.page == page),
          ]
        })
    ]
  }

  /// The incidents of each year, newest first, and those without a date.
  func years(limit: Int = .max) -> [TemplateValue] {
    var rest = limit
    var years: [TemplateValue] = []
    for (year, incidents) in site.years where rest > 0 {
      years.append(
        yearGroup(
          String(year), id: "y\(year)", page: .year(year), incidents, shown: incidents.prefix(rest))
      )
      rest -= incidents.count
    }
    if rest > 0, !site.undated.isEmpty {
      years.append(
        yearGroup(
          words(.undated), id: "undated", page: .undated, site.undated,
          shown: site.undated.prefix(rest)))
    }
    return years
  }

  private func yearGroup(
    _ title: String, id: String, page: Page, _ all: Range<Int>, shown: Range<Int>
  ) -> TemplateValue {
    [
      "title": .string(title), "id": .string(id), "path": path(page),
      "count": .string(incidentsText(all)),
      "incidents": .list(shown.map { .object(shared.cards[$0]) }),
    ]
  }

  /// The first and last year of the archive, such as `2016 to 2025`.
  var yearSpanText: String? {
    shared.yearSpan.map { span in
      span.count == 1
        ? String(span.lowerBound)
        : words(
          .yearRange, ["first": String(span.lowerBound), "last": String(span.upperBound)])
    }
  }

  /// A strip of dots for some incidents on the axis that all strips of the site share.
  func strip(_ incidents: some Sequence<Int>, label: Word, name: String, wide: Bool = false)
    -> HTML?
  {
    let dated = archive.distinct(incidents).compactMap { index -> DotStrip.Incident? in
      guard let date = archive.incidents[index].incident.date?.value else { return nil }
      return DotStrip.Incident(
        date: date, minutes: shared.told[archive.main(of: index)].minutes)
    }
    guard let span = shared.yearSpan, !dated.isEmpty else { return nil }
    var counts = Array(repeating: 0, count: span.count)
    for incident in dated { counts[incident.date.year - span.lowerBound] += 1 }
    let perYear = counts.indices.filter { counts[$0] > 0 }.prefix(60).map { place in
      words(
        .yearCount,
        ["year": words.digits(span.lowerBound + place), "n": words.number(counts[place])])
    }
    let text = words(label, ["name": name, "years": perYear.joined(separator: ", ")])
    let width = wide ? 1_120.0 : 340.0
    // Many dots need room beside each other.
    let height = wide ? (dated.count > 80 ? 168.0 : 128) : (dated.count > 20 ? 140 : 84)
    guard dated.count <= DotStrip.maximumDots else {
      return CountBars(width: width, height: height, years: span, dates: dated.map(\.date))
        .svg(label: text)
    }
    return DotStrip(dated, years: span, width: width, height: height).svg(label: text)
  }

  /// The same strip for narrow windows, and for wide ones.
  func strips(_ incidents: some Sequence<Int>, label: Word, name: String) -> HTML? {
    guard let wide = strip(incidents, label: label, name: name, wide: true),
      let narrow = strip(incidents, label: label, name: name)
    else { return nil }
    var html = HTML(markup: "<div class=\"strip-wide\">")
    html.append(wide)
    html.append(markup: "</div><div class=\"strip-narrow\">")
    html.append(narrow)
    html.append(markup: "</div>")
    return html
  }

  /// What all reports tell together of each incident that some reports tell.
  func told(_ incidents: some Sequence<Int>) -> [ToldIncident] {
    archive.distinct(incidents).map { shared.told[archive.main(of: $0)] }
  }

  /// The known durations of some incidents in minutes, ascending.
  func durations(_ incidents: some Sequence<Int>) -> [Int] {
    told(incidents).compactMap(\.minutes).sorted()
  }

  /// The median of ascending durations, and from how many and between which it is taken; of few,
  /// which have none, the shortest and the longest.
  ///
  /// - Parameters:
  ///   - title: The title of a median.
  ///   - few: The title where there is none.
  ///   - durations: In minutes, ascending.
  /// - Returns: The figure.
  func medianFigure(_ title: Word, few: Word, _ durations: [Int]) -> TemplateValue {
    guard let first = durations.first, let last = durations.last else {
      return figure(few, nil, words(.noDurations))
    }
    let number = words.number(durations.count)
    let (shortest, longest) = (time.duration(minutes: first), time.duration(minutes: last))
    guard let median = median(durations) else {
      return figure(
        few,
        shortest == longest
          ? shortest : words(.timeRange, ["start": shortest, "end": longest]),
        durations.count == 1 ? words(.medianOfOne) : words(.medianOfFew, ["n": number]))
    }
    return figure(
      title, time.duration(minutes: median),
      words(.medianNote, ["n": number, "first": shortest, "last": longest]))
  }

  /// Why none of some incidents has happened on a known day.
  func noDay(of incidents: some Sequence<Int>) -> String {
    words(site.hasDate(incidents) ? .noPast : .noDates)
  }

  /// The newest dated incident of an ascending list of indexes that is not after the day of the
  /// build.
  func lastSeenFigure(_ title: Word, _ incidents: some Sequence<Int>) -> TemplateValue {
    guard let newest = incidents.first(where: { shared.site.hasHappened($0) }),
      let date = archive.incidents[newest].incident.date?.value
    else { return figure(title, nil, noDay(of: incidents)) }
    return figure(title, time.date(date), archive.incidents[newest].incident.title.value)
  }
}

/// The median of ascending numbers; nil where there are fewer than a chart is made of, which are
/// told one by one.
func median(_ numbers: [Int]) -> Int? {
  numbers.count < Insight.fewest ? nil : Spread(ofAscending: numbers)?.median
}

/// Whether there are some numbers, but too few for a median.
func isFew(_ numbers: [Int]) -> Bool { (1..<Insight.fewest).contains(numbers.count) }
