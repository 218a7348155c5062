import Diagnostics
import Documents

/// What one line of a report was read as.
package struct LineReading: Sendable, Hashable {
  /// Why a line is listed as not understood.
  package enum Gap: String, Sendable, CaseIterable {
    /// It stands in a timeline, and no time in it could be read.
    case timeline = "in the timeline, without a readable time"
    /// It stands among action items.
    case action = "among the action items, and none"
    case label = "a label that nothing used"
    case time = "a date or time that nothing used"
    case duration = "a length of time that nothing used"
  }

  /// The line in the file, from 1.
  package var line: Int
  /// What was read from it, such as `date` or `timeline: detected`; what else it is (`table head`,
  /// `text of impact`) where nothing was.
  package var uses: [String]
  /// Nil where the line was understood, or says nothing that could be.
  package var gap: Gap?
}

/// Returns what each line of a report was read as, in order; blank lines are left out.
///
/// The values of the incident decide: a line is used where one of them was read from it. The lines
/// and sections are found again as for reading, so nothing is kept in memory for this.
///
/// - Complexity: O(n) in the bytes of the document.
package func lineReadings(of incident: Incident) -> [LineReading] {
  var reader = LineUseReader(incident)
  reader.addFrontMatter()
  reader.addFacts()
  reader.addItems()
  reader.addLines()
  return reader.readings()
}

/// Collects the uses of lines.
private struct LineUseReader {
  private let incident: Incident
  private let file: SourceFile
  private let table: LineTable
  private let outline: Outline
  /// What was read from each line, by its number.
  private var uses: [[String]]
  /// What a line is that nothing was read from.
  private var kinds: [String?]
  private var gaps: [LineReading.Gap?]
  /// The line of the first entry of the timeline: prose before it introduces, prose after it tells.
  private let firstEntry: Int

  init(_ incident: Incident) {
    self.incident = incident
    file = incident.document.file
    firstEntry =
      incident.timeline.map { [file = incident.document.file] in
        file.line(at: $0.range.lowerBound)
      }.min() ?? .max
    table = LineTable(incident.document, nodes: incident.nodes)
    outline = Outline(of: table)
    uses = Array(repeating: [], count: file.lineCount + 1)
    kinds = Array(repeating: nil, count: file.lineCount + 1)
    gaps = Array(repeating: nil, count: file.lineCount + 1)
  }

  func readings() -> [LineReading] {
    // The page of an incident of a log shows what stands around it too.
    let numbers = table.lines.map(\.number)
    let shown =
      Swift.min(
        incident.lines.lowerBound, numbers.min() ?? .max)...Swift.max(
        incident.lines.upperBound, numbers.max() ?? 0)
    return shown.compactMap { number in
      guard number < uses.count else { return nil }
      let text = file.bytes[file.range(ofLine: number)]
      guard text.contains(where: { !$0.isSpace }) else { return nil }
      if !uses[number].isEmpty {
        return LineReading(line: number, uses: uses[number], gap: gaps[number])
      }
      return LineReading(line: number, uses: [kinds[number] ?? "markup"], gap: gaps[number])
    }
  }

  mutating func addFrontMatter() {
    guard let matter = incident.document.frontMatter else { return }
    for line in lines(of: matter.range) { kinds[line] = "front matter" }
    for entry in matter.values.entries {
      let end = Swift.max(entry.keyRange.upperBound, entry.value.range.upperBound)
      for line in lines(of: entry.keyRange.lowerBound..<end) {
        kinds[line] = "front matter: \(entry.key)"
      }
    }
  }

  mutating func addFacts() {
    func add(_ name: String, _ range: SourceRange?) {
      guard let range else { return }
      for line in lines(of: range) where !uses[line].contains(name) { uses[line].append(name) }
    }
    for fact in Fact.allCases {
      for value in incident.values(of: fact) { add(fact.rawValue, value.range) }
    }
    for cause in incident.causes { add("cause: \(cause.cause)", cause.range) }
    for reference in incident.references { add("reference", reference.range) }
    for section in incident.sections where section.role != .other {
      add("title of \(section.role.words)", section.range)
    }
  }

  /// Adds timeline entries and action items, each with the lines that its text goes on in.
  mutating func addItems() {
    var items: [Int: (name: String, text: [UInt8])] = [:]
    for entry in incident.timeline {
      let name = entry.kind == .other ? "timeline" : "timeline: \(entry.kind.rawValue)"
      items[file.line(at: entry.range.lowerBound)] = (
        name, entry.text.utf8.lettersAndDigits
      )
      if entry.at == nil { gaps[file.line(at: entry.range.lowerBound)] = .timeline }
      for line in lines(of: entry.range) where !uses[line].contains(name) {
        uses[line].append(name)
      }
    }
    for action in incident.actions {
      items[file.line(at: action.range.lowerBound)] = (
        "action item", action.text.utf8.lettersAndDigits
      )
      for line in lines(of: action.range) where !uses[line].contains("action item") {
        uses[line].append("action item")
      }
    }
    var current: (name: String, text: [UInt8])?
    for line in table.lines where line.number < uses.count {
      if let item = items[line.number] { current = item }
      guard let item = current, uses[line.number].isEmpty, line.kind != .rule else { continue }
      let words = table.bytes[line.text].lettersAndDigits
      // The bound keeps one huge item from costing its length again for each of its lines.
      if !words.isEmpty, item.text.prefix(8_192).holds(words) {
        uses[line.number].append("\(item.name), continued")
      }
    }
  }

  /// Says of each other line what it is, and whether something in it could have been read.
  mutating func addLines() {
    for (index, line) in table.lines.enumerated() where line.number < uses.count {
      defer { addWraps(of: index) }
      guard uses[line.number].isEmpty else { continue }
      let role = outline.role(ofLine: index)
      switch line.kind {
      case .code: kinds[line.number] = "code"
      case .rule: kinds[line.number] = "rule"
      case .heading: kinds[line.number] = "heading"
      case .tableRow(isHeader: true): kinds[line.number] = "table head"
      case .text, .tableRow:
        kinds[line.number] = role == .other ? "text" : "text of \(role.words)"
      }
      if kinds[line.number] == "heading" || kinds[line.number]?.hasBytePrefix("text") == true {
        gaps[line.number] = gap(in: line, at: index, role)
      }
    }
  }

  /// Says of the lines that a line of a paragraph was wrapped into, or a row written in, what it is.
  private mutating func addWraps(of index: Int) {
    let line = table.lines[index]
    guard line.kind == .text || line.isRow else { return }
    let block = incident.document.nodes[line.block]
    let next = index + 1 < table.lines.count ? table.lines[index + 1] : nil
    let end = next?.block == line.block ? (next?.number ?? 0) - 1 : Int(block.endLine)
    guard block.kind == .paragraph || line.isRow, line.number < end, end < uses.count else {
      return
    }
    for number in (line.number + 1)...end where uses[number].isEmpty {
      uses[number] = uses[line.number].map {
        $0.utf8.suffix(11).elementsEqual(", continued".utf8) ? $0 : "\($0), continued"
      }
      kinds[number] = kinds[line.number]
    }
  }

  private mutating func gap(
    in line: Line, at index: Int, _ role: Section.Role
  ) -> LineReading.Gap? {
    let isItem = line.startsItem || line.kind == .tableRow(isHeader: false)
    let found = moment(in: line)
    if role == .timeline, let found, isDateAlone(found, in: line) {
      uses[line.number].append("date of what follows")
      return nil
    }
    if isPlaceholder(table.text(of: line)) || outline.titleLines.contains(index) { return nil }
    let isLabel = line.labelEnd != nil
    let isAfterEntry = line.number > firstEntry
    if role == .timeline, found != nil || !isLabel && (isItem || isAfterEntry) { return .timeline }
    if role == .actionItems, isItem, line.listDepth <= 1 { return .action }
    if found != nil { return .time }
    guard line.kind != .heading(level: 1) else { return nil }
    if isLabel, [.other, .timeline, .metadata].contains(role) { return .label }
    return durations(in: line.text, of: table.bytes).isEmpty ? nil : .duration
  }

  /// The first date or clock time in a line.
  private func moment(in line: Line) -> Stamp? {
    var isWordStart = true
    for index in line.text {
      let byte = table.bytes[index]
      let isWord = byte.isWordByte
      if isWord, isWordStart {
        var scanner = StampScanner(table.bytes, in: index..<line.text.upperBound)
        if let stamp = scanner.stamp(),
          stamp.clock != nil || stamp.date?.date(order: .dayFirst, year: 2000) != nil
        {
          return stamp
        }
      }
      isWordStart = !isWord
    }
    return nil
  }

  private func isDateAlone(_ stamp: Stamp, in line: Line) -> Bool {
    guard stamp.clock == nil else { return false }
    let rest = line.text.count { $0 < stamp.range.lowerBound || $0 >= stamp.range.upperBound }
    return rest <= 24
  }

  private func lines(of range: SourceRange) -> ClosedRange<Int> {
    let first = file.line(at: range.lowerBound)
    let last = file.line(at: Swift.max(range.lowerBound, range.upperBound - 1))
    return first...Swift.max(first, last)
  }
}

extension Section.Role {
  /// The role in the words of `explain`.
  package var words: String {
    String(decoding: rawValue.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
  }
}

extension Sequence<UInt8> {
  /// The letters and digits, by which texts are the same whatever marks stand between their words.
  fileprivate var lettersAndDigits: [UInt8] {
    filter { $0.isWordByte }
  }
}

extension ArraySlice<UInt8> {
  /// Whether some bytes occur here.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, wanted.count <= count else { return false }
    return (startIndex...(endIndex - wanted.count)).contains {
      self[$0] == first && self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
