import Diagnostics
import Documents

/// Reads the facts that stand behind labels, and the opening texts of sections.
struct FactReader {
  let table: LineTable
  let outline: Outline
  let fields: [Field]

  /// Whether a field stands in the record of an action item, below its `Action: …`.
  private func isOfAction(_ field: Field) -> Bool {
    guard outline.role(ofLine: field.line) == .actionItems else { return false }
    let line = table.lines[field.line]
    // Such a record is short.
    let first = Swift.max(0, field.line - 8)
    return table.lines[first..<field.line].contains { other in
      other.block == line.block && (table.label(of: other).map(ActionWords.namesWork) ?? false)
    }
  }

  /// Fills what front matter does not declare.
  func read(into incident: inout Incident) {
    let openings = OpeningTexts(table: table, outline: outline)
    func value(_ labels: LabelList, most length: Int) -> Located<String>? {
      fields.first {
        labels.contains($0.label) && !isPlaceholder($0.value) && !isChoice($0.value)
          && $0.value.utf8.count <= length && !isOfAction($0)
      }.map { table.located($0) }
    }
    incident.severity =
      incident.severity ?? severityField() ?? severityTag() ?? severityBadge()
      ?? severityInTitle() ?? severityInSummary() ?? severityComponent() ?? severityClass()
      ?? severityOfImpact()
      ?? severityInTimeline()
    incident.status = incident.status ?? value(FieldLabels.status, most: 80)
    if incident.services.isEmpty {
      incident.services = listedServices()
    }
    if incident.services.isEmpty, let services = servicesField() {
      incident.services = splitList(services)
    }
    if incident.teams.isEmpty, let teams = value(FieldLabels.teams, most: 120) {
      incident.teams = splitList(teams)
    }
    if incident.people.isEmpty, let people = value(FieldLabels.people, most: 200),
      !people.value.utf8.contains(where: { $0 == UInt8(ascii: "%") })
    {
      incident.people = splitList(people)
    }
    if incident.tags.isEmpty, let tags = value(FieldLabels.tags, most: 120) {
      let names = splitList(tags)
      // A tag is a name, and no sentence nor the title of another column.
      if names.allSatisfy({ isTag($0.value) }) { incident.tags = names }
    }
    incident.detection =
      incident.detection ?? value(FieldLabels.detection, most: 400)
      ?? openings.first(of: .detection).flatMap(told)
    incident.resolution = openings.first(of: .resolution).flatMap(told)
    incident.summary = incident.summary ?? openings.first(of: .summary) ?? opening(openings)
    incident.rootCauseText =
      openings.first(of: .rootCause) ?? toldRootCause(in: table, outline: outline)
  }

  /// A text that tells how: `Detection: 2024-07-19` tells only when.
  private func told(_ text: Located<String>) -> Located<String>? {
    text.value.utf8.contains(where: \.isLetterOrNonASCII) ? text : nil
  }

  /// The services behind a label; nil where `Affected` tells how many or how much.
  private func servicesField() -> Located<String>? {
    fields.first {
      FieldLabels.services.contains($0.label) && !isPlaceholder($0.value)
        && $0.value.utf8.count <= 200
        && !($0.label == "affected" && isNoName($0.value))
    }.map { table.located($0) }
  }

  /// Whether the value of `Affected` only counts, or says that it was everybody: no name.
  ///
  /// `All user-facing APIs` is one, as is a list that names something; `all customers` and `some
  /// regions` are none.
  private func isNoName(_ value: String) -> Bool {
    let words = value.utf8.lowercased
    guard beginsWithCount(words[...]) else {
      return words.containsWords(startingWith: "everybody")
        || words.containsWords(startingWith: "everyone")
    }
    let first = words.prefix { $0.isWordByte }
    guard ["all", "every", "most", "some", "half"].contains(first.string) else { return true }
    if words.contains(where: { $0.isOne(of: ",;") }) { return false }
    let things = words.dropFirst(first.count).split(whereSeparator: { !$0.isWordByte })
      .filter { !["of", "our", "the"].contains($0.string) }
    return things.allSatisfy { uncounted.contains($0.string) }
  }

  /// What is counted, and no name of a service.
  private var uncounted: Set<String> {
    [
      "customers", "users", "people", "clients", "members", "players", "students", "regions",
      "services", "systems", "everything", "in", "europe", "asia", "us", "eu",
    ]
  }

  private func isTag(_ name: String) -> Bool {
    name.utf8.count <= 30 && name.utf8.count { $0 == 0x20 } <= 2
      && FieldLabels.fact(name.asciiLowercased) == nil
  }

  /// The severity behind a label, without what explains it.
  ///
  /// It is `High` of `High - all users`, and `S3` of `S3. One job failed`.
  private func severityField() -> Located<String>? {
    let field = fields.first {
      FieldLabels.isSeverity($0.label) && !isPlaceholder($0.value) && !isChoice($0.value)
        && $0.value.utf8.count <= 240
    }
    guard let field else { return nil }
    var short = field
    if let dash = dash(in: field.range) ?? endOfSeverity(in: field.range) {
      var words = table.bytes[field.range.lowerBound..<dash].trimmed
      // The dash may stand in a bracket: `High (API down – all requests)`.
      if let bracket = words.firstIndex(of: UInt8(ascii: "(")), !words.contains(UInt8(ascii: ")")) {
        words = words[..<bracket].trimmed
      }
      if !words.isEmpty, words.contains(where: \.isWordByte) {
        short.range = words.startIndex..<words.endIndex
        short.value = words.string
      }
    }
    return short.value.utf8.count <= 80 ? table.located(short) : nil
  }

  /// Where a sentence begins that explains a severity of at most three words; of a long value, also
  /// where a bracket does.
  private func endOfSeverity(in range: Range<Int>) -> Int? {
    let bytes = table.bytes[range]
    let stop = bytes.indices.first { index in
      let isStop =
        bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.endIndex && bytes[index + 1].isSpace
        || bytes[index] == UInt8(ascii: ";") || bytes[index...].begins(with: "。")
      let isBracket =
        bytes.count > 80
        && (bytes[index] == UInt8(ascii: "(") || bytes[index...].begins(with: "（"))
      return isStop || isBracket
    }
    guard let stop, bytes[..<stop].count(where: { $0 == 0x20 }) <= 3, stop - range.lowerBound <= 32
    else { return nil }
    return stop
  }

  /// The items of the list below a label or heading such as `Affected services:`.
  private func listedServices() -> [Located<String>] {
    for (index, line) in table.lines.enumerated()
    where index + 1 < table.lines.count && line.quoteDepth == 0 && table.lines[index + 1].startsItem
    {
      var title: TitleText
      if line.isHeading {
        title = TitleText(table.bytes[line.text])
      } else if let end = line.labelEnd,
        valueRange(after: end, in: line.text, of: table.bytes).isEmpty
      {
        title = TitleText(table.bytes[line.text.lowerBound..<end])
      } else {
        continue
      }
      guard FieldLabels.listedServices.contains(title.words) else { continue }
      let names = items(after: index)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The names of a list, such as `API` of `- **API**: slow`; none where an item is a sentence.
  private func items(after index: Int) -> [Located<String>] {
    let depth = table.lines[index + 1].listDepth
    var names: [Located<String>] = []
    for line in table.lines[(index + 1)...] {
      guard line.kind == .text, line.listDepth >= depth else { break }
      guard line.startsItem, line.listDepth == depth else { continue }
      var end = line.text.upperBound
      if line.markedPrefix > 0 {
        end = line.text.lowerBound + line.markedPrefix
      } else if let label = line.labelEnd {
        end = label
      } else if let dash = dash(in: line.text) {
        end = dash
      }
      var words = table.bytes[line.text.lowerBound..<end].trimmed
      while let last = words.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
        words = words.dropLast()
      }
      guard words.count <= 60, words.count(where: { $0 == 0x20 }) <= 5, names.count < 20 else {
        return []
      }
      guard !isPlaceholder(words.string) else { continue }
      names.append(Located(words.string, at: table.sourceRange(of: words, in: line), .stated))
    }
    return names
  }

  /// The place of a dash between spaces.
  private func dash(in range: Range<Int>) -> Int? {
    let bytes = table.bytes[range]
    return bytes.indices.first { index in
      bytes[index] == 0x20
        && [" - ", " – ", " — "].contains { bytes[index...].starts(with: $0.utf8) }
    }
  }

  /// The only severity that the summary names by its number: `This was a SEV-2 incident`.
  private func severityInSummary() -> Located<String>? {
    var found: (words: ArraySlice<UInt8>, paragraph: Int)?
    let opening = outline.body.prefix(12).filter { outline.role(ofLine: $0) == .other }
    let summaries = outline.entries.filter { $0.section.role == .summary }
      .map { Array($0.lines.prefix(20)) }
    for lines in [opening] + summaries {
      for (text, paragraph) in outline.paragraphs(in: lines, of: table) {
        let bytes = table.bytes[text]
        for index in bytes.indices
        where index == bytes.startIndex || !bytes[index - 1].isWordByte {
          guard bytes[index] == UInt8(ascii: "S") || bytes[index] == UInt8(ascii: "s"),
            let end = severityEnd(at: index, in: bytes)
          else { continue }
          if let found, found.words.last != bytes[end - 1] { return nil }
          found = found ?? (bytes[index..<end], paragraph)
        }
      }
    }
    return found.map {
      Located(
        $0.words.string,
        at: table.sourceRange(
          of: $0.words.startIndex..<$0.words.endIndex, inParagraph: $0.paragraph),
        .stated)
    }
  }

  /// The end of a `SEV1`, `Sev-2`, `SEV 3` or `severity 1` that begins at a place.
  func severityEnd(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes[index...].hasPrefix(ignoringCase: "sev") else { return nil }
    var end = index + (bytes[index...].hasPrefix(ignoringCase: "severity ") ? 8 : 3)
    if end < bytes.endIndex, bytes[end] == 0x2D || bytes[end] == 0x20 { end += 1 }
    return endOfLevel(at: end, in: bytes)
  }

  /// The end of a level from 0 to 5 that stands at a place, as a word or its end.
  private func endOfLevel(at index: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let end = index + 1
    guard index < bytes.endIndex, (0x30...0x35).contains(bytes[index]),
      end == bytes.endIndex || !bytes[end].isWordByte
    else { return nil }
    return end
  }

  /// A severity in the title or in a line of tags: `[SEV1] Checkout is down`, `(P0)`.
  private func severityInTitle() -> Located<String>? {
    guard let line = table.lines.first(where: \.isHeading) else { return nil }
    let bytes = table.bytes[line.text]
    for index in bytes.indices
    where index == bytes.startIndex || !bytes[index - 1].isWordByte {
      let isShort = bytes[index] == UInt8(ascii: "P") || bytes[index] == UInt8(ascii: "S")
      guard
        let end = severityEnd(at: index, in: bytes)
          ?? (isShort ? endOfLevel(at: index + 1, in: bytes) : nil),
        !isStorage(bytes[index..<end], in: bytes)
      else { continue }
      let words = bytes[index..<end]
      return Located(words.string, at: table.sourceRange(of: words, in: line), .stated)
    }
    return nil
  }

  /// Whether `S3` in a title is the storage of that name: everywhere but in brackets or before a
  /// colon, and there where the title is about storage.
  private func isStorage(_ level: ArraySlice<UInt8>, in title: ArraySlice<UInt8>) -> Bool {
    guard level.elementsEqual("S3".utf8) else { return false }
    let isBracketed =
      level.startIndex > title.startIndex && title[level.startIndex - 1].isOne(of: "([{")
      && level.endIndex < title.endIndex && title[level.endIndex].isOne(of: ")]}")
    let isOpening =
      level.startIndex == title.startIndex && title[level.endIndex...].first == UInt8(ascii: ":")
    return !(isBracketed || isOpening) || storageWords.occurs(in: title)
  }

  /// The first paragraph after the title, where no section is called a summary.
  private func opening(_ openings: OpeningTexts) -> Located<String>? {
    var start: Int?
    for (index, line) in table.lines.enumerated().prefix(30) {
      guard line.kind == .text, line.quoteDepth == 0, line.listDepth == 0, line.startsBlock else {
        continue
      }
      let owner = outline.owners[index]
      let isTitle = outline.titleLines.contains(index)
      guard owner < 0 || outline.entries[owner].section.role == .other, !isTitle,
        line.labelEnd == nil || line.text.count > 160, line.text.count >= 60
      else { continue }
      start = index
      break
    }
    return start.flatMap { openings.first(in: $0..<table.lines.count) }
  }
}

private let storageWords = PhraseTable([
  "storage", "aws%", "amazon", "bucket", "object", "upload", "provider",
])
