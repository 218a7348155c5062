import Archives
import Diagnostics
import Documents
import Encodings
import Incidents
import Templates

extension IncidentView {
  /// The rows of the record box.
  func record(_ causes: CauseGroups) -> [TemplateValue] {
    var rows: [TemplateValue] = []
    func add(_ title: Word, _ items: [TemplateValue]) {
      guard !items.isEmpty else { return }
      rows.append(["title": .string(words(title)), "items": .list(items)])
    }
    add(
      .recordRootCause,
      !causes.roots.isEmpty
        ? causeItems(.root)
        : incident.rootCauseText == nil
          ? [item(words(.notStated), isMissing: true)]
          : [item(words(.recordRootCauseTold), anchor: "#cause")])
    add(.recordTrigger, causeItems(.trigger))
    add(.recordFactors, causeItems(.contributing))
    add(.recordServices, services)
    add(.columnSeverity, facetItems(.severity))
    add(.recordTeams, facetItems(.team))
    if let detection = incident.detection {
      let isShort = detection.value.utf8.count <= 48
      add(
        .recordDetection,
        [
          isShort
            ? item(detection.value) : item(words(.recordDetectionBelow), anchor: "#detection")
        ])
    }
    // By place: to take an entry out of the list is to copy all its parts.
    let timeline = incident.timeline
    if let escalated = timeline.indices.first(where: { timeline[$0].kind == .escalated })
      .flatMap({ timeline[$0].at }),
      let start = incident.milestones[.started]?.value,
      let minutes = start.length(to: escalated), minutes >= 0
    {
      add(
        .recordEscalated,
        [
          item(
            words(.recordEscalatedAfter, ["duration": time.duration(minutes: minutes)]),
            anchor: "#timeline")
        ])
    }
    add(.recordPeople, incident.people.prefix(12).map { item($0.value) })
    add(.recordActions, [actionsItem])
    add(.recordTags, facetItems(.tag))
    add(.recordOtherReports, otherReports)
    return rows
  }

  /// How many other reports of the incident are named: each of them names the others too.
  private static let otherReportLimit = 20

  private var otherReports: [TemplateValue] {
    let others = context.archive.tellings(of: index)
    var items = others.prefix(Self.otherReportLimit + 1).filter { $0 != index }
      .prefix(Self.otherReportLimit).map {
        item(
          context.archive.incidents[$0].incident.document.file.path,
          path: context.path(.incident($0)))
      }
    let rest = others.count - 1 - items.count
    if rest > 0 { items.append(item(words(.andMore, ["n": words.number(rest)]))) }
    return items
  }

  private func item(
    _ text: String, path: TemplateValue = .null, anchor: String? = nil, note: String? = nil,
    isMissing: Bool = false
  ) -> TemplateValue {
    [
      "value": .string(text), "path": path, "anchor": TemplateValue(anchor),
      "note": TemplateValue(note), "isMissing": .bool(isMissing),
    ]
  }

  private func causeItems(_ role: CauseFinding.Role) -> [TemplateValue] {
    let recurrences = archived.links.recurrences
    return incident.causes.filter { $0.role == role }.map { finding in
      // How often the cause occurred before stands here, whether or not it says much.
      let seen = recurrences.first { $0.cause == finding.cause }?.count ?? 0
      let record = context.shared.causes[finding.cause]
      return item(
        record.map { context.archive.causes[$0].cause.title } ?? finding.cause,
        path: record.map { context.path(.cause($0)) } ?? .null,
        note: [
          words(finding.provenance.note), seen > 0 ? words.count(.cameBack, seen) : nil,
        ].compactMap(\.self).joined(separator: ". "))
    }
  }

  /// The severity, the teams or the tags, each with the way to its page.
  private func facetItems(_ kind: FacetKind) -> [TemplateValue] {
    guard let records = context.archive.facets[kind], let own = context.shared.facets[kind] else {
      return []
    }
    // What the report says of the severity besides its grade stands here alone.
    let written = kind == .severity ? incident.severity?.value : nil
    let note = written.flatMap { $0 == $0.severityName ? nil : $0 }
    return own[index].map {
      item(records[$0].name, path: context.path(.facet(kind, $0, part: 1)), note: note)
    }
  }

  private var services: [TemplateValue] {
    guard !incident.services.isEmpty else { return [item(words(.notStated), isMissing: true)] }
    return context.shared.services[index].map {
      item(context.archive.services[$0].name, path: context.path(.service($0)))
    }
  }

  private var actionsItem: TemplateValue {
    let count = actionRecords.count
    guard count > 0 else { return item(words(.notStated), isMissing: true) }
    let owned = actionRecords.count { $0.owner != nil }
    let number = words.count(.actions, count)
    let text =
      owned == 0
      ? words(.recordActionsUnowned, ["actions": number, "count": words.number(count)])
      : owned == count
        ? words(.recordActionsOwned, ["actions": number, "count": words.number(count)])
        : words(
          .recordActionsPartlyOwned,
          ["actions": number, "n": words.number(owned)])
    return item(text, anchor: "#actions")
  }

  /// The table of action items; null where the report has none.
  var actions: TemplateValue {
    let actions = actionRecords
    guard !actions.isEmpty else { return .null }
    return [
      "caption": .string(context.actionsCaption(actions)),
      "hasAge": false,
      "items": .list(actions.map { .object(context.actionView($0, isOwn: true)) }),
    ]
  }

  /// The items that the report promises, with their states of today.
  private var actionRecords: [ActionRecord] {
    archived.links.actions.map { context.archive.actions[$0] }
  }

  /// The most similar incidents, with the reasons.
  var related: [TemplateValue] {
    archived.links.related.map { related in
      [
        "card": .object(context.shared.cards[related.index]),
        "reasons": .html(reasons(related.reasons)),
      ]
    }
  }

  private func reasons(_ reasons: [RelatedIncident.Reason]) -> HTML {
    var services: [HTML] = []
    var causes: [HTML] = []
    var terms: [HTML] = []
    var hasReference = false
    for reason in reasons {
      switch reason {
      case .reference: hasReference = true
      case .sharedService(let name): services.append(HTML(text: name))
      case .sharedCause(let id):
        causes.append(HTML(text: context.archive.taxonomy[id]?.title ?? id))
      case .sharedTerm(let term):
        var html = HTML(markup: "<code>")
        html.append(text: term)
        html.append(markup: "</code>")
        terms.append(html)
      }
    }
    var sentences: [HTML] = []
    if hasReference { sentences.append(HTML(text: words(.reasonReference))) }
    for (word, values) in [
      (Word.reasonService, services), (.reasonCause, causes), (.reasonTerm, terms),
    ] where !values.isEmpty {
      var list = HTML()
      for (index, value) in values.enumerated() {
        if index > 0 { list.append(text: words(.listComma)) }
        list.append(value)
      }
      sentences.append(words.html(word, ["names": list]))
    }
    var html = HTML()
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { html.append(markup: " ") }
      html.append(sentence)
    }
    return html
  }

  /// The other incidents that the report mentions, each once.
  var mentions: [TemplateValue] {
    var seen: Set<Int> = []
    return archived.links.references.compactMap { target in
      guard let target, target != index, seen.insert(target).inserted else { return nil }
      return .object(context.shared.cards[target])
    }
  }
}
