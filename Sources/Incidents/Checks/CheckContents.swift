import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let dueBeforeIncident = Diagnostic.Kind(
    "due-before-incident", .note, concernsReader: true,
    explanation: """
      An action item that is not done is due more than half a year before the incident that it \
      comes from. Around the turn of a year the old one is easily written.
      """)
  static let templateLeftover = Diagnostic.Kind(
    "template-leftover", .note,
    explanation: """
      Words of a template were left in the report: a request to its author, such as 'Describe how users \
      were affected', or a place that was to be filled in, such as 'TBD'. They are shown, and not \
      taken for the summary or the impact. Remove them, or write what they ask for.
      """)
  static let missingSection = Diagnostic.Kind(
    "missing-section", .note,
    explanation: """
      The report says nothing about its course or about its impact: it has neither a section for it nor \
      anything that reads like one, such as entries with times.
      """)
}

/// Finds what was left of a template.
///
/// - Complexity: O(n) in the lines.
func checkLeftovers(in table: LineTable, outline: Outline) -> [Diagnostic] {
  let found = table.lines.indices.filter { isLeftover($0, in: table, outline: outline) }
  guard let first = found.first else { return [] }
  let line = table.lines[first]
  let written = table.text(of: line)
  let shown = written.count > 60 ? written.prefix(59) + "…" : written[...]
  let others = found.count - 1
  return [
    Diagnostic(
      .templateLeftover,
      "a template's words were left in: '\(shown)'"
        + (others == 0 ? "" : ", and \(others) more like it"),
      path: table.document.file.path, range: table.sourceRange(of: line),
      help: "remove them, or write what they ask for")
  ]
}

private func isLeftover(_ index: Int, in table: LineTable, outline: Outline) -> Bool {
  let line = table.lines[index]
  guard line.kind == .text, line.quoteDepth == 0 else { return false }
  let text = table.bytes[line.text]
  // `TODO:` above a list is its title.
  let owner = outline.owners[index]
  if owner >= 0, outline.entries[owner].titleLine == index, !outline.entries[owner].lines.isEmpty {
    return false
  }
  if text.count <= 32, leftovers.contains(TitleText(text).words) { return true }
  return outline.isPrompt(line.text, at: index, of: table)
}

/// What stands for a text that was to be written; `none` and `n/a` are answers, and not among them.
private let leftovers: Set<String> = [
  "todo", "tbd", "tba", "fixme", "to be written", "to be filled in", "to be completed",
  "to be added", "yyyy mm dd", "dd mm yyyy", "mm dd yyyy", "placeholder", "insert text here",
  "your text here", "lorem ipsum",
]

/// Finds parts that a report does not have.
func checkSections(_ incident: Incident) -> [Diagnostic] {
  let roles = Set(incident.sections.map(\.role))
  let hasImpact = roles.contains(.impact) || !incident.impact.isEmpty
  var missing: [String] = []
  var titles: [String] = []
  if incident.timeline.isEmpty, !roles.contains(.timeline) {
    missing.append("its course")
    titles.append("'Timeline'")
  }
  if !hasImpact {
    missing.append("its impact")
    titles.append("'Impact'")
  }
  guard !missing.isEmpty else { return [] }
  return [
    Diagnostic(
      .missingSection, "no section about \(missing.joined(separator: " or ")) was found",
      path: incident.document.file.path, range: nil,
      help: "add one under a title such as \(titles.joined(separator: " or "))")
  ]
}

/// Finds due dates that are written like a day and are none.
func checkDueDates(_ incident: Incident) -> [Diagnostic] {
  incident.actions.compactMap { action in
    guard let due = action.due, due.utf8.count == 10 else { return nil }
    let bytes = Array(due.utf8)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "-")),
      let last = bytes.lastIndex(of: UInt8(ascii: "-")), first < last,
      first >= 4, !bytes[(first + 1)..<last].contains(UInt8(ascii: "-")),
      let year = Int(bytes[..<first].string), let month = Int(bytes[(first + 1)..<last].string),
      let day = Int(bytes[(last + 1)...].string),
      CalendarDate(year: year, month: month, day: day) == nil
    else { return nil }
    return Diagnostic(
      .unreadableTime, "the due date '\(due)' is no day of the calendar",
      path: incident.document.file.path, range: action.range,
      help: "write it as year, month and day, such as 2024-02-29")
  }
}

/// Finds due dates most of a year before the incident, which most often have its year, or that
/// before, by mistake.
func checkDueYears(_ incident: Incident) -> [Diagnostic] {
  guard let day = incident.date?.value else { return [] }
  return incident.actions.compactMap { action in
    guard let due = action.due.flatMap(CalendarDate.init(iso:)), action.status != .done,
      action.status != .wontDo, day.dayNumber - due.dayNumber > 180
    else { return nil }
    return Diagnostic(
      .dueBeforeIncident,
      "an action item is due on \(due.iso), long before the incident of \(day.iso)",
      path: incident.document.file.path, range: action.range, help: "correct its year")
  }
}
