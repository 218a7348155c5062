/// The sections that can be named and have content, in the order of the text; one whose title names
/// several roles stands there once for each.
func sections(
  of outline: Outline, table: LineTable, timeline: ResolvedTimeline
) -> [Section] {
  let entries = Set(timeline.lines)
  let story = untitledTimeline(of: outline, timeline)
  // A heading such as `What went well`, with nothing below it, is no content of the section around
  // it.
  let empty = Set(
    outline.entries.lazy.filter { entry in
      entry.section.style == .heading && entry.section.role != .other && entry.lines.isEmpty
    }.compactMap(\.titleLine))
  return outline.entries.enumerated().flatMap { index, entry -> [Section] in
    // The title of the report is no section, and neither is the heading of a timeline's entry.
    if let title = entry.titleLine, entries.contains(title) { return [] }
    if index == 0, entry.section.level == 1, entry.section.role == .other { return [] }
    let hasContent =
      entry.inlineValue.map { !isPlaceholder(table.text($0)) } ?? false
      || entry.lines.contains { index in
        if outline.titleLines.contains(index) { return !empty.contains(index) }
        let line = table.lines[index]
        return line.kind != .rule && !isPlaceholder(table.text(of: line))
      }
    guard hasContent else { return [] }
    var section = entry.section
    if index == story { section.role = .timeline }
    return [section]
      + entry.furtherRoles.map { role in
        var further = section
        further.role = role
        return further
      }
  }
}

/// The section without a role of its own in which all entries of the timeline stand, such as
/// `How the night went`; nil where a section is called a timeline, or the entries stand in several.
private func untitledTimeline(of outline: Outline, _ timeline: ResolvedTimeline) -> Int? {
  guard timeline.lines.count >= 3, outline.entries(.timeline).isEmpty else { return nil }
  let owners = Set(timeline.lines.map { outline.owners[$0] })
  guard owners.count == 1, let owner = owners.first, owner > 0,
    outline.entries[owner].section.role == .other, outline.entries[owner].section.style != .tableRow
  else { return nil }
  return owner
}
