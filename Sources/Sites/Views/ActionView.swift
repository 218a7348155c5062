import Archives
import Encodings
import Incidents
import Templates

extension PageContext {
  /// How many rows of a long table of action items are seen before it is unfolded.
  static let openedRows = 10

  /// The view of an action item, as tables show it.
  ///
  /// - Parameters:
  ///   - action: The item.
  ///   - isOwn: Whether the page is that of the incident that promises it.
  ///   - showsAge: Whether the table has a column for the age.
  /// - Returns: The view.
  func actionView(_ action: ActionRecord, isOwn: Bool, showsAge: Bool = false) -> TemplateObject {
    let isOverdue = site.options.today.map(action.isOverdue) ?? false
    let name = shared.actionNames[action.position]
    return [
      "id": .string(name.id),
      "task": .string(action.item.text),
      "isOwn": .bool(isOwn),
      "kind": TemplateValue(action.item.kind.map { words($0.word) }),
      "status": action.status == .unknown ? .null : .string(words(action.status.word)),
      "tone": .string(action.status.tone),
      "stateNote": stateNote(action),
      "owner": TemplateValue(action.owner),
      "ownerPath": ownerPath(of: action),
      "due": action.dueDate.flatMap { action.isDueDay ? .html(time.element($0)) : nil }
        ?? TemplateValue(action.due),
      "dueNote": TemplateValue(action.isDueTracked ? words(.stateTracked) : nil),
      "isOverdue": .bool(isOverdue),
      "age": showsAge ? TemplateValue(age(of: action)) : .null,
      "ticket": TemplateValue(
        action.ticketURL == nil && action.namesTicket ? nil : action.ticket),
      "ticketURL": TemplateValue(action.ticketURL),
      "incident": isOwn ? .null : .object(shared.cards[action.incident]),
      "link": .string(name.link),
    ]
  }

  /// When an item was closed, or that its state is the tracker's.
  func stateNote(_ action: ActionRecord) -> TemplateValue {
    if let closed = action.closed { return .html(time.element(closed)) }
    return action.isTracked ? .string(words(.stateTracked)) : .null
  }

  /// How old an item is: since the day of its incident, to the day it was closed or that of the
  /// build.
  private func age(of action: ActionRecord) -> String? {
    guard let start = archive.incidents[action.incident].incident.date?.value,
      let end = action.closed ?? (action.status == .done ? nil : site.options.today),
      end >= start
    else { return nil }
    return time.age(days: end.dayNumber - start.dayNumber)
  }

  /// A table of action items of several incidents; null for none.
  ///
  /// - Parameters:
  ///   - actions: The items.
  ///   - total: How many there are in all, where the table holds the first of them only.
  ///   - showsAge: Whether there is a column for the age.
  ///   - opened: How many are seen at once; of a few more, all are.
  /// - Returns: The view.
  func actionsTable(
    _ actions: [ActionRecord], total: Int? = nil, showsAge: Bool = false,
    opened: Int = PageContext.openedRows
  ) -> TemplateValue {
    guard !actions.isEmpty else { return .null }
    let isCut = total.map { $0 > actions.count } ?? false
    let rows = actions.map {
      TemplateValue.object(actionView($0, isOwn: false, showsAge: showsAge))
    }
    // Two more rows take less room than what would unfold them.
    let isFolded = rows.count - 2 > opened
    return [
      "caption": .string(actionsCaption(actions, isCut: isCut)),
      "hasAge": .bool(showsAge),
      "items": .list(rows),
      "parts": isFolded
        ? [
          "seen": ["items": .list(Array(rows.prefix(opened)))],
          "rest": ["items": .list(Array(rows.dropFirst(opened)))],
          "title": .string(words.count(.otherActions, rows.count - opened)),
        ] : .null,
      "more": TemplateValue(
        isCut
          ? words(
            .tableMore, ["n": words.number(actions.count), "all": words.number(total ?? 0)]) : nil),
    ]
  }

  /// How many items there are, unless they are the first of more, and what they lack.
  func actionsCaption(_ actions: [ActionRecord], isCut: Bool = false) -> String {
    let count = actions.count
    let owners = actions.count { $0.owner == nil }
    let dates = actions.count { $0.due == nil }
    var sentences = isCut ? [] : [words.count(.actionsCaption, count)]
    switch (owners, dates) {
    case (0, 0): sentences.append(words(.actionsComplete))
    case (count, count): sentences.append(words(.actionsNoOwnersOrDates))
    default:
      if owners > 0 { sentences.append(words.count(.withoutOwner, owners)) }
      if dates > 0 { sentences.append(words.count(.withoutDate, dates)) }
    }
    return sentences.joined(separator: " ")
  }

  /// How many action items are unfinished, of which kind, and how many do not say.
  ///
  /// - Parameters:
  ///   - counts: The items.
  ///   - links: What leads to some of them.
  /// - Returns: The figure.
  func openActionsFigure(
    _ counts: ActionCounts, links: [TemplateValue] = []
  ) -> TemplateValue {
    guard counts.total > 0 else { return figure(.figureOpenActions, "0", words(.noActions)) }
    if counts.unknown == counts.total {
      return figure(
        .figureOpenActions, nil,
        words(.openActionsAllUnknown, ["all": words.number(counts.total)]), links: links)
    }
    let note = words(
      counts.unknown > 0 ? .openActionsNote : .openActionsNoteKnown,
      [
        "open": words.number(counts.open), "progress": words.number(counts.inProgress),
        "all": words.number(counts.total), "unknown": words.number(counts.unknown),
        "source": words.source(isTracked: shared.hasTrackedActions),
      ])
    return figure(.figureOpenActions, words.number(counts.unfinished), note, links: links)
  }
}

extension ActionRecord {
  /// Whether the words of the item name all its tickets, as those of many do.
  fileprivate var namesTicket: Bool {
    guard let ticket else { return false }
    let words = Set(
      item.text.utf8.split { byte in
        byte < 0x80 && !UnicodeScalar(byte).properties.isAlphabetic
          && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          && !"#-_/!".utf8.contains(byte)
      }.map(\.text))
    return ticket.utf8.split { ", ".utf8.contains($0) }.allSatisfy { words.contains($0.text) }
  }
}

extension Sequence<ActionRecord> {
  /// The items in the order of the days on which they are due, those of no known day last and those
  /// of one day in their order.
  var inOrderOfDays: [ActionRecord] {
    enumerated().sorted { a, b in
      let left = (a.element.dueDate?.dayNumber ?? .max, a.offset)
      return left < (b.element.dueDate?.dayNumber ?? .max, b.offset)
    }.map(\.element)
  }

  /// The items with those still to be done first, then those that do not say, then the others.
  var unfinishedFirst: [ActionRecord] { unfinishedFirst { $0 } }
}

extension Sequence {
  /// The elements whose items are still to be done first, then those that do not say, then the
  /// others.
  func unfinishedFirst(_ item: (Element) -> ActionRecord) -> [Element] {
    var groups: [[Element]] = [[], [], []]
    for element in self {
      let action = item(element)
      groups[action.isUnfinished ? 0 : action.status == .unknown ? 1 : 2].append(element)
    }
    return Array(groups.joined())
  }
}

extension ActionItem.Kind {
  /// The word for the kind.
  var word: Word {
    switch self {
    case .prevent: .actionPrevent
    case .detect: .actionDetect
    case .mitigate: .actionMitigate
    case .process: .actionProcess
    case .other: .actionOther
    }
  }
}

extension ActionItem.Status {
  /// The word for the state.
  var word: Word {
    switch self {
    case .open: .statusOpen
    case .inProgress: .statusInProgress
    case .done: .statusDone
    case .wontDo: .statusWontDo
    case .unknown: .notStated
    }
  }

  /// The word for the state where it stands for a group of items.
  var groupWord: Word { self == .unknown ? .statusUnknown : word }

  /// The class of the colour that its tag has.
  var tone: String {
    switch self {
    case .open: "warn"
    case .inProgress: "info"
    case .done: "ok"
    case .wontDo, .unknown: ""
    }
  }
}

extension TimeText {
  /// An age, such as `12 days`, `5 months` or `3 years`.
  func age(days: Int) -> String {
    switch days {
    case ..<90: words.count(.days, days)
    case ..<730: words.count(.monthCount, days * 12 / 365)
    default: words.count(.yearAge, days / 365)
    }
  }
}

extension Words {
  /// Says how long after their incidents action items were closed.
  ///
  /// - Parameter days: What `Archive.daysToClose(_:)` tells.
  /// - Returns: The words; nil for no days.
  func closingTimes(_ days: [Int]) -> String? {
    guard let first = days.first, let last = days.last else { return nil }
    let number = self.number(days.count)
    guard let median = median(days) else {
      return self(
        .closedFew,
        [
          "days": first == last
            ? count(.days, first)
            : self(.timeRange, ["start": self.number(first), "end": count(.days, last)]),
          "n": number,
        ])
    }
    return self(.closedMedian, ["days": count(.days, median), "n": number])
  }
}
