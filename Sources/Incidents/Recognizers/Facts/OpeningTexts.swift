import Diagnostics

/// Reads the texts that sections open with, in the report's own words.
struct OpeningTexts {
  let table: LineTable
  let outline: Outline

  /// The first paragraph or list item of the first section of a role, in the report's own words.
  ///
  /// Of a resolution that is a list all items count, as paragraphs: each is one of its steps.
  /// Of sections about the cause, one that names what broke, or a row that only has the kind of
  /// the cause, tells it where there is no other.
  func first(of role: Section.Role) -> Located<String>? {
    let entries = outline.entries(role)
    guard role == .rootCause else { return first(of: role, in: entries) }
    return first(of: role, in: entries.filter { !tellsLittle($0) })
      ?? first(of: role, in: entries.filter(tellsLittle))
  }

  private func tellsLittle(_ entry: Outline.Entry) -> Bool {
    if let value = entry.inlineValue, entry.section.style == .tableRow {
      return table.bytes[value].count(where: \.isSpace) < 3
    }
    return ["what broke", "what actually broke", "what really broke"]
      .contains(TitleText(entry.section.title).words)
  }

  private func first(
    of role: Section.Role, in entries: [Outline.Entry]
  ) -> Located<String>? {
    for entry in entries {
      if let value = entry.inlineValue, let title = entry.titleLine ?? lineOfRow(entry) {
        let (text, last) = wrapped(value, from: title)
        guard !isPlaceholder(text), !namesPlaces(entry), !isTemplatePrompt(text),
          role != .impact || text.utf8.contains(where: \.isLetterOrNonASCII),
          role != .impact || !ranksOnly(text)
        else { continue }
        let range = table.sourceRange(of: table.lines[title])
        let end = table.sourceRange(of: table.lines[last]).upperBound
        return Located(
          text, at: range.lowerBound..<Swift.max(range.upperBound, end), .stated)
      }
      if let found = first(in: entry.lines, withWholeList: role == .resolution) { return found }
    }
    return nil
  }

  /// The value of a label with the lines that it goes on in, and the last of these.
  private func wrapped(_ value: Range<Int>, from first: Int) -> (text: String, line: Int) {
    var last = first
    while last + 1 < table.lines.count, table.lines[last + 1].kind == .text,
      table.lines[last + 1].block == table.lines[first].block, table.lines[first].kind == .text,
      !table.lines[last + 1].startsItem, !outline.titleLines.contains(last + 1),
      table.lines[last + 1].labelEnd == nil,
      table.lines[last + 1].text.upperBound - value.lowerBound <= 1_200
    {
      last += 1
    }
    let end = last == first ? value.upperBound : table.lines[last].text.upperBound
    return (table.text(value.lowerBound..<end), last)
  }

  /// Whether a line holds a fact of its own kind, such as `Start: 04:58`, and tells nothing else.
  private func isFact(_ line: Line) -> Bool {
    guard line.text.count <= 100, let end = line.labelEnd, let label = table.label(of: line) else {
      return false
    }
    if FieldLabels.plainFacts.contains(label) { return true }
    // `Notice to users: 10:05` is an event.
    return line.startsItem
      && startsWithTime(valueRange(after: end, in: line.text, of: table.bytes), in: table.bytes)
  }

  /// Whether a section is a label that only lists services or regions:
  /// `Services affected: api, web`.
  private func namesPlaces(_ entry: Outline.Entry) -> Bool {
    let label = TitleText(entry.section.title).words
    return FieldLabels.services.contains(label) || FieldLabels.regions.contains(label)
  }

  private func lineOfRow(_ entry: Outline.Entry) -> Int? {
    table.lines.indices.first { table.lines[$0].number == entry.section.line }
  }

  private func hasWords(_ line: Line) -> Bool {
    table.bytes[line.text].contains { $0.isWordByte }
  }

  func first(in lines: Range<Int>, withWholeList: Bool = false) -> Located<String>? {
    var first = lines.lowerBound
    while first < lines.upperBound {
      let line = table.lines[first]
      if line.kind == .text, hasWords(line), line.quoteDepth == 0, !isFact(line) {
        let paragraph = table.paragraph(from: first, until: lines.upperBound)
        if isOnlyQuestions(table.bytes[paragraph.text])
          || line.isEmphasized && isTemplateRequest(table.bytes[line.text])
        {
          first = paragraph.end
        } else if isTemplateRequest(table.bytes[line.text]) {
          // The answer may begin on the line behind the one that ends the request.
          repeat {
            first += 1
          } while first < paragraph.end
            && !".:?".utf8.contains(table.bytes[table.lines[first - 1].text].last ?? 0)
        } else {
          break
        }
      } else {
        first += 1
      }
    }
    guard first < lines.upperBound else { return nil }
    var text = ""
    var last = first
    for index in first..<lines.upperBound {
      let line = table.lines[index]
      guard line.kind == .text, line.block == table.lines[first].block else { break }
      // The next label ends a paragraph of label lines.
      if index > first, outline.titleLines.contains(index) || isFact(line) { break }
      text += (text.isEmpty ? "" : " ") + table.text(of: line)
      last = index
      if text.utf8.count > 1_200 { break }
    }
    if text.utf8.last == UInt8(ascii: ":") {
      last = appendList(after: last, to: &text, in: lines)
    } else if withWholeList, table.lines[first].startsItem {
      last = appendItems(after: last, to: &text, in: lines)
    }
    guard !isPlaceholder(text) else { return nil }
    let start = table.sourceRange(of: table.lines[first]).lowerBound
    let end = table.sourceRange(of: table.lines[last]).upperBound
    return Located(text, at: start..<Swift.max(start, end), .stated)
  }

  /// Adds the items of a list behind one of them, as paragraphs; returns the last line of them.
  private func appendItems(after item: Int, to text: inout String, in lines: Range<Int>) -> Int {
    var last = item
    for index in (item + 1)..<Swift.max(item + 1, lines.upperBound) {
      let line = table.lines[index]
      guard line.kind == .text, line.listDepth > 0, line.quoteDepth == 0,
        !outline.titleLines.contains(index), text.utf8.count <= 1_200
      else { break }
      text += (line.startsItem ? "\n\n" : " ") + table.text(of: line)
      last = index
    }
    return last
  }

  /// Adds the items of the list that a paragraph announces with a colon; returns the last line of
  /// it.
  private func appendList(after paragraph: Int, to text: inout String, in lines: Range<Int>) -> Int
  {
    var last = paragraph
    var separator = " "
    for index in (paragraph + 1)..<Swift.max(paragraph + 1, lines.upperBound) {
      let line = table.lines[index]
      guard line.kind == .text, line.listDepth > table.lines[paragraph].listDepth,
        line.quoteDepth == 0, !outline.titleLines.contains(index), text.utf8.count <= 1_200
      else { break }
      text += (line.startsItem ? separator : " ") + table.text(of: line)
      let end = text.utf8.last ?? 0
      separator = end.isWordByte || end == UInt8(ascii: ")") ? "; " : " "
      last = index
    }
    return last
  }
}

/// Whether a text only ranks an impact, as `high` does.
private func ranksOnly(_ text: String) -> Bool { ranks.contains(text.asciiLowercased) }

private let ranks: Set<String> = [
  "low", "medium", "high", "critical", "minor", "major", "moderate", "severe", "significant",
  "minimal", "limited", "extensive", "niedrig", "gering", "mittel", "hoch", "kritisch", "lav",
  "middels", "høy", "faible", "moyen", "élevé", "critique", "bajo", "medio", "alto", "crítico",
  "baixo", "médio", "laag", "gemiddeld", "hoog",
]
