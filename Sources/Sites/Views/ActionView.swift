import Archives
import Incidents
import Templates

/// The view of an action item, as tables show it.
///
/// - Parameters:
///   - action: The item.
///   - position: Its place in the report, from 0.
///   - context: The page.
///   - incident: The incident that promises it, where the page is not its own.
/// - Returns: The view.
func actionView(
  _ action: ActionItem, position: Int, _ context: PageContext, incident: Int? = nil
) -> TemplateObject {
  let words = context.words
  return [
    "id": .string("action-\(position + 1)"),
    "task": .string(action.text),
    "isOwn": .bool(incident == nil),
    "kind": TemplateValue(action.kind.map { words($0.word) }),
    "status": action.status == .unknown ? .null : .string(words(action.status.word)),
    "tone": .string(action.status.tone),
    "owner": TemplateValue(action.owner),
    "due": action.due.map(context.time.dueDate) ?? .null,
    "ticket": TemplateValue(action.ticket),
    "ticketURL": TemplateValue(action.ticketURL),
    "incident": incident.map { .object(context.shared.cards[$0]) } ?? .null,
    "link": .string(words(.linkToAction, ["n": String(position + 1)])),
  ]
}

/// How many items there are, and what they lack.
func actionsCaption(_ actions: [ActionItem], _ words: Words) -> String {
  let count = actions.count
  let owners = actions.count { $0.owner == nil }
  let dates = actions.count { $0.due == nil }
  var sentences = [words.count(.actionsCaptionOne, .actionsCaption, count)]
  switch (owners, dates) {
  case (0, 0): sentences.append(words(.actionsComplete))
  case (count, count): sentences.append(words(.actionsNoOwnersOrDates))
  default:
    if owners > 0 { sentences.append(words.count(.withoutOwnerOne, .withoutOwner, owners)) }
    if dates > 0 { sentences.append(words.count(.withoutDateOne, .withoutDate, dates)) }
  }
  return sentences.joined(separator: " ")
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
  /// A due date: as a date where it is one, else as written.
  func dueDate(_ due: String) -> TemplateValue {
    let bytes = Array(due.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Int(due.utf8.prefix(4).text), let month = Int(bytes[5..<7].text),
      let day = Int(bytes[8...].text),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return .string(due) }
    return .html(element(date))
  }
}
