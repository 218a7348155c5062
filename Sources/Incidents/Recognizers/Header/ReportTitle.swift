import Diagnostics
import Documents

/// The title of a report: its first heading, a labelled title, the first line where that is one;
/// else the file's name.
///
/// A heading that is the name of a section, or only says that this is a report, is none, and one
/// that is only a date gives way to the heading right below it, or to the name of a file that tells
/// more. Neither is a sentence: what a report begins with where it has no title is shown below the
/// name of its file.
func title(
  of table: LineTable, outline: Outline, fields: [Field], path: String
) -> Located<String> {
  let headings = table.lines.indices.filter {
    table.lines[$0].isHeading && !table.lines[$0].text.isEmpty
  }
  func located(_ range: Range<Int>, _ line: Line) -> Located<String> {
    let words = table.bytes[range].trimmed
    return Located(words.string, at: table.sourceRange(of: words, in: line), .stated)
  }
  // Above numbered titles stands that of the report: `1. Summary`.
  let isBelowTitle =
    headings.first.map { isNumbered($0, in: table) && $0 > 0 && table.lines[0].isWholeBlock }
    ?? false
  if let first = headings.first, case .heading(let level) = table.lines[first].kind, !isBelowTitle {
    let highest =
      level == 1 ? first : headings.first { table.lines[$0].kind == .heading(level: 1) } ?? first
    let isDate = isOnlyDate(table.lines[highest].text, in: table.bytes)
    let below = isDate ? titleBelowDate(highest, in: table) : nil
    if isDate, below == nil, saysMore(fileName(of: path)) {
      return Located(readableName(fileName(of: path)), at: nil, .computed)
    }
    let top = below ?? onlyIncident(of: table) ?? highest
    let line = table.lines[top]
    if !isReportWord(line.text, in: table) {
      if !isSectionName(line.text, in: table), !isFact(line, in: table),
        !isPlaceholder(table.text(of: line))
      {
        let title = withoutColon(table.text(of: line))
        return Located(title, at: table.sourceRange(of: line), .stated)
      }
    } else if let subtitle = subtitle(after: top, in: table) {
      return located(table.lines[subtitle].text, table.lines[subtitle])
    }
  }
  if let field = fields.first(where: {
    isTitle($0) && !isPlaceholder($0.value) && $0.value.utf8.count <= 160
      && outline.owners[$0.line] <= 1
  }) {
    return located(field.range, table.lines[field.line])
  }
  if let first = table.lines.first, isTitleLine(first, headings: headings, outline, table) {
    let role = Vocabulary.role(ofTitle: TitleText(table.bytes[first.text]).words)
    let isBold = first.isPrefixStrong && first.markedPrefix == first.text.count
    guard let label = first.labelEnd, !isBold || role != nil else {
      let isSentence = isSentence(table.bytes[first.text])
      if !isSentence || !saysMore(fileName(of: path)) { return located(first.text, first) }
      return Located(readableName(fileName(of: path)), at: nil, .computed)
    }
    // `Postmortem: the database was slow`.
    let value = valueRange(after: label, in: first.text, of: table.bytes)
    let words = TitleText(table.bytes[first.text.lowerBound..<label]).words
    if isReportWord(words), !value.isEmpty { return located(value, first) }
    // `Postmortem of incident 2024-02-19: login unavailable`.
    if first.isWholeBlock, !value.isEmpty,
      reportWords.contains(where: { words.hasBytePrefix($0 + " ") })
    {
      return located(first.text, first)
    }
  }
  // The name of a folder says less than the report's own word for itself.
  if isGenericName(path),
    let word = headings.first(where: { isReportWord(table.lines[$0].text, in: table) })
  {
    return located(table.lines[word].text, table.lines[word])
  }
  return Located(readableName(fileName(of: path)), at: nil, .computed)
}

/// Whether a heading is the name of a section: of a known role, or one that every text may have.
private func isSectionName(_ range: Range<Int>, in table: LineTable) -> Bool {
  let words = TitleText(table.bytes[range]).words
  return Vocabulary.role(ofTitle: words) != nil || plainSectionNames.contains(words)
}

/// Whether a heading is a label with its value, such as `Sev: 2` or `Title: The disk was full`.
private func isFact(_ line: Line, in table: LineTable) -> Bool {
  guard let end = line.labelEnd, !valueRange(after: end, in: line.text, of: table.bytes).isEmpty
  else { return false }
  let label = TitleText(table.bytes[line.text.lowerBound..<end]).words
  // `Priority: queue stalled` is a title.
  let value = table.bytes[valueRange(after: end, in: line.text, of: table.bytes)]
  return titleLabels.contains(label)
    || FieldLabels.isSeverity(label) && value.count <= 6 && value.contains(where: \.isDigit)
}

private let plainSectionNames: Set<String> = [
  "background", "context", "contents", "table of contents", "details", "general", "information",
  "general information", "notes", "preface", "foreword", "hintergrund", "contexte", "contexto",
  "antecedentes", "achtergrond", "bakgrunn", "bakgrund",
]

/// A title without the colon that sets off what follows it: `Disk full:`.
private func withoutColon(_ title: String) -> String {
  guard title.utf8.last == UInt8(ascii: ":") else { return title }
  return Array(title.utf8).dropLast().trimmed.string
}

/// Whether a heading is nothing but a date, or a span of dates: `March 4, 2024`,
/// `June 3 - ongoing, 2022`.
private func isOnlyDate(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
  guard stamps(in: range, of: bytes).contains(where: { $0.date != nil }) else { return false }
  return bytes[range].split { !$0.isWordByte }.allSatisfy { word in
    let digits = word.prefix(while: \.isDigit)
    return !digits.isEmpty && word.count - digits.count <= 2 || CalendarNames.month(word) != nil
      || CalendarNames.isWeekday(word) || spanWords.contains(word.lowercased[...].string)
  }
}

/// Words between and behind the dates of a span.
private let spanWords: Set<String> = [
  "to", "and", "until", "till", "through", "from", "ongoing", "present", "now", "today", "of", "on",
  "bis", "und", "laufend", "au", "et", "al", "a", "y", "tot", "til", "t", "z", "utc",
]

/// The heading right below one that is a date, where it may be a title.
private func titleBelowDate(_ index: Int, in table: LineTable) -> Int? {
  for next in (index + 1)..<table.lines.count {
    let line = table.lines[next]
    guard line.isHeading, !isReportWord(line.text, in: table),
      !isSectionName(line.text, in: table), !isPlaceholder(table.text(of: line))
    else { return nil }
    if !isOnlyDate(line.text, in: table.bytes) { return next }
  }
  return nil
}

/// Whether a line begins with the number of a section.
private func isNumbered(_ index: Int, in table: LineTable) -> Bool {
  let text = table.bytes[table.lines[index].text]
  let number = text.prefix(while: \.isDigit)
  return (1...2).contains(number.count) && number.endIndex < text.endIndex
    && text[number.endIndex].isOne(of: ".)")
}

private func isReportWord(_ range: Range<Int>, in table: LineTable) -> Bool {
  isReportWord(TitleText(table.bytes[range]).words)
}

/// The heading right below one that only says that this is a report: `# Incident report`, then
/// `## The cache was full`.
private func subtitle(after index: Int, in table: LineTable) -> Int? {
  guard index + 2 < table.lines.count, table.lines[index + 1].isHeading else {
    return nil
  }
  let line = table.lines[index + 1]
  let words = TitleText(table.bytes[line.text]).words
  guard !isReportWord(line.text, in: table), Vocabulary.role(ofLongTitle: words) == nil,
    words.utf8.count(where: { $0 == 0x20 }) >= 2, !isPlaceholder(table.text(of: line)),
    !startsWithTime(line.text, in: table.bytes)
  else { return nil }
  return index + 1
}

/// Whether the first line of a report may be its title.
private func isTitleLine(
  _ line: Line, headings: [Int], _ outline: Outline, _ table: LineTable
) -> Bool {
  guard line.kind == .text, line.text.count <= 120, !line.text.isEmpty, !line.startsItem,
    !startsWithTime(line.text, in: table.bytes),
    !remarks.occurs(in: table.bytes[line.text].prefix(40)),
    !isTemplate(table.bytes[line.text])
  else { return false }
  if line.isWholeBlock { return true }
  // A line of a paragraph is a title where the next one is a label, such as `Overview:`; otherwise
  // the paragraph only goes on there.
  guard headings.isEmpty, table.lines.count > 1 else { return false }
  let next = table.lines[1]
  return next.block != line.block || outline.titleLines.contains(1)
    || next.labelEnd != nil || startsWithTime(next.text, in: table.bytes)
}

/// Whether a line only calls a template, as pages of wikis begin: `{{report|status=final}}`.
private func isTemplate(_ text: ArraySlice<UInt8>) -> Bool {
  text.starts(with: "{{".utf8) && text.suffix(2).elementsEqual("}}".utf8)
}

/// Whether a line reads as a sentence: it ends as one and has more words than a title.
private func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
  guard let last = text.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "!") else {
    return false
  }
  return text.count(where: { $0 == 0x20 }) >= 5
}

/// Remarks about a report that may stand in its first line.
private let remarks = PhraseTable([
  "all times", "all timestamps", "all dates", "times are", "times in", "timestamps are",
  "last updated", "last modified", "updated on", "published on", "published by", "posted on",
  "posted by", "written by", "alle zeiten", "alle zeitangaben", "alle tider", "toutes les heures",
  "todas las horas", "todos os horários", "alle tijden", "table of contents", "draft%", "this is a",
  "this document", "this report", "this postmortem", "this post-mortem", "note:", "warning:",
])

/// Whether a label names the report.
private func isTitle(_ field: Field) -> Bool {
  if titleLabels.contains(field.label) { return true }
  // `Incident: INC-4711` and `Incident: No. 4711` only have its number.
  let spaces = field.value.utf8.count { $0 == 0x20 }
  return nameLabels.contains(field.label)
    && (spaces >= 2
      || spaces == 1 && !field.value.utf8.contains(where: \.isDigit)
        && !field.value.asciiLowercased.hasBytePrefix("no"))
}

/// Labels of what may be a title or a number.
private let nameLabels: Set<String> = ["incident", "event", "name", "report", "headline", "issue"]

/// Labels of a title.
private let titleLabels: Set<String> = [
  "title", "incident title", "incident name", "postmortem title", "name of incident", "subject",
  "oggetto", "betreff", "onderwerp", "objet", "asunto", "assunto", "emne",
  "titel", "tittel", "titre", "título", "タイトル", "件名", "标题", "標題",
]

/// Whether a file has a name that says nothing about its content.
private func isGenericName(_ path: String) -> Bool {
  let name = Array(path.utf8).split(separator: UInt8(ascii: "/")).last ?? []
  let stem = name.prefix { $0 != UInt8(ascii: ".") }.lowercased
  return stem.elementsEqual("readme".utf8) || stem.elementsEqual("index".utf8)
}

/// Whether a file's name tells what happened: two words or more besides dates and `postmortem`.
private func saysMore(_ name: String) -> Bool {
  let words = name.asciiLowercased.utf8.split { !$0.isLetterOrNonASCII }
  return words.count { word in
    word.count >= 3 && CalendarNames.month(word) == nil
      && !genericFileWords.contains(String(Substring(word)))
  } >= 2
}

/// A file name as a title: separators become spaces.
private func readableName(_ name: String) -> String {
  let bytes = Array(name.utf8)
  var readable: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    let isBetweenDigits =
      index > 0 && index + 1 < bytes.count && bytes[index - 1].isDigit && bytes[index + 1].isDigit
    let isSeparator = byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") && !isBetweenDigits
    readable.append(isSeparator ? 0x20 : byte)
  }
  return readable[...].trimmed.string
}
