import Diagnostics
import Documents

extension FactReader {
  /// The severity among the marks of a line above the report: `P1 · EU · Lead: Ann`,
  /// `Priority P2 · 31 Dec`, `Report of Example · Minor`, or a head of a table
  /// `S2 | resolved | @ann`.
  ///
  /// Nil where a line has several, from which somebody was to choose.
  func severityBadge() -> Located<String>? {
    for (index, line) in table.lines.prefix(12).enumerated() where !line.isHeading {
      let parts = line.isRow ? Array(table.cells(of: line)) : badges(of: line.text)
      guard parts.count > 1 else { continue }
      let tellsOfIncident = incidentWords.occurs(in: table.bytes[line.text])
      let found = parts.compactMap { severityCode($0) ?? (tellsOfIncident ? level($0) : nil) }
      guard let range = found.first else { continue }
      guard found.count == 1 else { return nil }
      return Located(
        table.text(range), at: table.sourceRange(of: range, inParagraph: index), .stated)
    }
    return nil
  }

  /// What stands between the marks of a line.
  private func badges(of text: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = text.lowerBound
    for index in text
    where badgeMarks.contains(where: { table.bytes[index..<text.upperBound].begins(with: $0) }) {
      parts.append(start..<index)
      start = Swift.min(index + 4, text.upperBound)
    }
    return parts.isEmpty ? [] : parts + [start..<text.upperBound]
  }

  /// The code of a severity that a text is, without a word such as `Priority` before it; nil for
  /// any other text.
  private func severityCode(_ text: Range<Int>) -> Range<Int>? {
    var code = table.bytes[text].trimmed
    if let space = code.firstIndex(of: 0x20) {
      guard FieldLabels.isSeverity(code[..<space].lowercased[...].string) else { return nil }
      code = code[(space + 1)...].trimmed
      if code.count == 1, code.allSatisfy(\.isDigit) { return code.startIndex..<code.endIndex }
    }
    let letters = code.prefix(while: \.isASCIILetter).lowercased[...].string
    let rest = code.dropFirst(letters.utf8.count)
    let number = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    guard ["p", "s", "sev", "prio"].contains(letters), number.count == 1,
      number.allSatisfy({ (0x30...0x35).contains($0) })
    else { return nil }
    return code.startIndex..<code.endIndex
  }
}

private let incidentWords = PhraseTable([
  "incident", "outage", "postmortem", "post-mortem", "severity", "störung", "panne", "incidente",
  "storing", "hendelse",
])

extension FactReader {
  /// The word for a severity that a text is, such as `Minor`; nil for other texts.
  private func level(_ text: Range<Int>) -> Range<Int>? {
    let word = table.bytes[text].trimmed
    return SeverityLevels.clear.contains(word.lowercased[...].string)
      ? word.startIndex..<word.endIndex : nil
  }

  /// The severity among the tags of a ticket: `Labels: incident, sev/high`, or among those that a
  /// line asks for: `/label ~incident ~"severity::2"`; nil where that asks for several, from which
  /// somebody has to choose.
  func severityTag() -> Located<String>? {
    for (index, line) in table.lines.prefix(40).enumerated()
    where line.kind == .text && table.bytes[line.text].begins(with: "/label ") {
      let levels = table.bytes[line.text].split(whereSeparator: {
        $0.isSpace || $0.isOne(of: "~\"“”,")
      }).compactMap { tag -> ArraySlice<UInt8>? in
        let parts = tag.split(separator: UInt8(ascii: ":"))
        guard parts.count == 2, parts[0].lowercased[...].string == "severity",
          isCode(parts[1]) || SeverityLevels.contains(parts[1].string)
        else { return nil }
        return parts[1]
      }
      guard levels.count == 1, let level = levels.first else { continue }
      return Located(
        level.string,
        at: table.sourceRange(of: level.startIndex..<level.endIndex, inParagraph: index), .stated)
    }
    for field in fields where ["labels", "label", "tags"].contains(field.label) {
      for tag in table.bytes[field.range].split(whereSeparator: {
        $0.isSpace || $0.isOne(of: ",`[]")
      }) {
        guard let mark = tag.firstIndex(where: { $0.isOne(of: "/:=-") }),
          ["sev", "severity", "priority", "prio"].contains(tag[..<mark].lowercased[...].string),
          case let level = tag[(mark + 1)...].trimmed, (1...12).contains(level.count),
          SeverityLevels.contains(level.string) || isCode(level)
        else { continue }
        return Located(
          level.string, at: table.sourceRange(of: level, in: table.lines[field.line]), .stated)
      }
    }
    return nil
  }

  /// Whether a text is the number of a severity, with one letter before it at most: `1`, `P1`.
  private func isCode(_ level: ArraySlice<UInt8>) -> Bool {
    level.count <= 2 && level.last?.isDigit == true
      && level.dropLast().allSatisfy(\.isASCIILetter)
  }

  /// The level behind the label of the impact, or of any level, where that tells nothing else:
  /// `Impact: high`, `Niveau : critique`; nil below a heading within the report, and where the
  /// level of a risk or of work is told beside it.
  func severityOfImpact() -> Located<String>? {
    let estimates = fields.filter { Self.estimates.contains($0.label) }.map(\.line)
    return fields.first { field in
      [
        "impact", "impacto", "impatto", "auswirkung", "påvirkning", "niveau", "nivel", "livello",
        "stufe",
      ].contains(field.label) && SeverityLevels.contains(field.value) && isOfReport(field.line)
        && !estimates.contains { isBeside(field.line, $0) }
    }.map { table.located($0) }
  }

  /// Whether two lines stand close to one another, with no heading between.
  private func isBeside(_ line: Int, _ other: Int) -> Bool {
    let between = Swift.min(line, other)...Swift.max(line, other)
    return between.count <= 4 && !table.lines[between].contains(where: \.isHeading)
  }

  /// Whether a line stands above the headings within the report, or below one for its summary.
  func isOfReport(_ index: Int) -> Bool {
    if [.metadata, .summary].contains(outline.role(ofLine: index)) { return true }
    guard let heading = table.lines[...index].last(where: \.isHeading) else { return true }
    return heading.kind == .heading(level: 1)
  }

  /// What is told of a risk, or of work that is to be chosen from, beside its impact.
  private static let estimates: Set<String> = [
    "likelihood", "probability", "effort", "wahrscheinlichkeit", "eintrittswahrscheinlichkeit",
    "aufwand", "probabilité", "effort requis", "probabilidad", "probabilidade", "esfuerzo",
    "esforço", "probabilità", "sannsynlighet", "sannolikhet", "waarschijnlijkheid", "kans",
  ]

  /// The severity that was declared in the timeline, `SEV-1 declared`; nil where the report names
  /// another one anywhere but among its action items.
  func severityInTimeline() -> Located<String>? {
    var found: (words: ArraySlice<UInt8>, line: Int)?
    for (index, line) in table.lines.enumerated() where line.kind != .code {
      guard outline.role(ofLine: index) != .actionItems else { continue }
      let texts = line.isRow ? Array(table.cells(of: line)) : [line.text]
      for bytes in texts.map({ table.bytes[$0] }) {
        for place in bytes.indices
        where place == bytes.startIndex || !bytes[place - 1].isWordByte {
          guard let end = severityEnd(at: place, in: bytes) else { continue }
          if let found, found.words.last != bytes[end - 1] { return nil }
          if found == nil, outline.role(ofLine: index) == .timeline,
            isDeclared(place..<end, in: bytes)
          {
            found = (bytes[place..<end], index)
          }
        }
      }
    }
    return found.map {
      Located(
        $0.words.string, at: table.sourceRange(of: $0.words, in: table.lines[$0.line]), .stated)
    }
  }

  /// Whether the words beside a severity say that it is the one of this incident, and not that of a
  /// request to a supplier.
  private func isDeclared(_ level: Range<Int>, in bytes: ArraySlice<UInt8>) -> Bool {
    let before = bytes[..<level.lowerBound].suffix(28)
    let after = bytes[level.upperBound...]
    let word = before.split(separator: 0x20).last ?? []
    let clause = before.split { $0.isOne(of: ",;:.") }.last ?? []
    guard !suppliers.occurs(in: bytes[..<level.lowerBound]), !negations.occurs(in: clause),
      !others.occurs(in: after)
    else { return false }
    let next = after.prefix(12).drop(while: \.isSpace)
    // `They suggested a SEV2 ticket`, as opposed to `10:02 SEV2 ticket from support`.
    if next.hasPrefix(ignoringCase: "ticket") {
      return word.isEmpty || word.contains(where: \.isDigit)
    }
    return declarations.firstMatch(in: next) == 0 || raisings.occurs(in: before)
  }

  /// The level that a component of a page shows, as `<IncidentBadge level="critical" />` does.
  func severityComponent() -> Located<String>? {
    let file = table.document.file
    for number in 1...Swift.min(60, Swift.max(1, file.lineCount)) {
      let range = file.range(ofLine: number)
      let line = file.bytes[range].trimmed
      if line.begins(with: "```") { return nil }
      guard line.first == UInt8(ascii: "<"), line.count <= 200, line.last == UInt8(ascii: ">"),
        line.dropFirst().first?.isUppercase == true,
        let name = attributes.firstMatch(in: line), name > 0,
        // `<Callout level="major">` adorns a text.
        line[(line.startIndex + name)...].begins(with: "sev")
          || isNameOfBadge(line[line.startIndex..<(line.startIndex + name)])
      else { continue }
      let value = line[(line.startIndex + name)...].drop { $0 != UInt8(ascii: "=") }.dropFirst()
      guard let quote = value.first, quote.isOne(of: "\"'"),
        let end = value.dropFirst().firstIndex(of: quote),
        case let level = value[(value.startIndex + 1)..<end],
        SeverityLevels.contains(level.string) || severityEnd(at: level.startIndex, in: level) != nil
      else { continue }
      return Located(level.string, at: level.startIndex..<level.endIndex, .stated)
    }
    return nil
  }
}

/// Whether the name of a component has a word for what happened in it: `IncidentBadge`.
private func isNameOfBadge(_ name: ArraySlice<UInt8>) -> Bool {
  name.indices.contains { place in
    let rest = name[place...]
    return rest.hasPrefix(ignoringCase: "incident") || rest.hasPrefix(ignoringCase: "severity")
      || rest.hasPrefix(ignoringCase: "outage") || rest.begins(with: "Sev")
  }
}

private let attributes = PhraseTable(["severity=", "sev=", "level=", "priority="])
/// Words behind a severity by which it is that of the incident.
private let declarations = PhraseTable([
  "declared", "raised", "opened", "called", "bridge", "created",
])
private let raisings = PhraseTable([
  "declare", "raised to", "upgraded to", "escalated to", "classified as", "set to", "severity to",
])
private let suppliers = PhraseTable([
  "aws%", "azure%", "gcp%", "google%", "microsoft%", "oracle%", "vmware%", "cisco%", "vendor",
  "provider", "support%", "supplier", "their%", "they%", "hoster", "previous", "another",
])
private let negations = PhraseTable([
  "no%", "not%", "never%", "without%", "kein", "nicht%",
])
/// Words behind a severity by which it is that of somebody else's incident, or of an older one.
private let others = PhraseTable(
  ["aws%", "azure%", "gcp%", "google%", "microsoft%", "oracle%", "vmware%", "cisco%"]
    .map { "by \($0)" }
    + ["", "our ", "the ", "their "].flatMap { of in
      ["vendor", "provider", "supplier", "hoster"].map { "by \(of)\($0)" }
    } + ["by them%", "last week", "last month", "last year", "yesterday", "closed"])
private let badgeMarks: [StaticString] = [" · ", " • "]
