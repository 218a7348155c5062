import Diagnostics
import Documents

/// Infers cause classes from the wording of a report.
///
/// Each sentence is weighed by where it stands and by what it says: sentences about the trigger,
/// the root cause and what contributed weigh most, then those of the summary and the opening; a
/// class that stands where the sentence puts the cause (`caused by …`, `… led to`) weighs more than
/// one on the side of the effect. A sentence that denies a cause, asks, guesses at work to come or
/// speaks of another incident does not count; action items never do. Each finding keeps its best
/// sentence. In a report that tells no cause, the repair shows it.
///
/// - Parameters:
///   - incident: What is known already: the title and the timeline.
///   - told: Texts of the front matter about the cause.
///   - table: The lines of the report.
///   - outline: Its sections.
///   - lexicon: The phrases of the taxonomy.
/// - Returns: The findings, the root first.
/// - Complexity: O(n · d) for n bytes and phrases of d bytes.
func inferCauses(
  of incident: Incident, told: [ToldCause], table: LineTable, outline: Outline,
  lexicon: CauseLexicon
) -> [CauseFinding] {
  var reader = CauseReader(table: table, outline: outline, lexicon: lexicon)
  reader.readSections()
  reader.readTold(told)
  reader.readTitle(of: incident)
  reader.readFirstEvent(of: incident)
  return reader.findings
}

/// A cause that front matter tells in sentences instead of naming its class.
struct ToldCause: Sendable {
  var text: String
  var range: SourceRange
  /// The part that the author gave to it; nil where none is given.
  var role: CauseFinding.Role?
}

/// What speaks for one class.
struct CauseTally {
  /// The scores of its sentences.
  private(set) var scores: [Double] = []
  private var best = 0.0
  /// Whether any of them names the class, rather than its topic.
  var isNamed = false
  /// Whether any of them tells what was done, rather than what was lacking.
  var tellsDeed = false
  /// Whether any of them stands outside of the sections about what contributed.
  var standsElsewhere = false
  /// What its sentences say about its role; nothing where none of them says it.
  private(set) var roles: [CauseFinding.Role: Double] = [:]
  /// The part that the author gave to it; nil where none is given.
  var toldRole: CauseFinding.Role?
  /// The best sentence; one that only introduces the next, or is a single word, where there is no
  /// other.
  private(set) var evidence = ""
  private(set) var range: SourceRange?

  /// The repair that shows it; nil where none is told.
  private(set) var repair: (evidence: String, range: SourceRange?)?

  /// The best score, with less and less of the next ones: many passing mentions are no cause.
  var weight: Double {
    zip(scores.sorted(by: >), [1, 0.45, 0.2, 0.2]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  mutating func add(
    _ score: Double, role: CauseFinding.Role?, by vote: Double, evidence: String,
    range: SourceRange?
  ) {
    let clarity = score * (Self.tellsLittle(evidence) ? 0.4 : 1)
    if clarity > best {
      best = clarity
      self.evidence = evidence
      self.range = range
    }
    scores.append(score)
    if let role { roles[role, default: 0] += vote }
  }

  /// Whether a sentence shows a reader little: one word, or the words before a list.
  private static func tellsLittle(_ evidence: String) -> Bool {
    let words = Array(evidence.utf8)[...].trimmed
    return words.last == UInt8(ascii: ":") || words.suffix(3).elementsEqual("：".utf8)
      || words.count <= 12 && !words.contains(where: \.isSpace)
  }

  /// What most of its sentences say about its role; nil where none says it.
  var role: CauseFinding.Role? {
    roles.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }?.key
  }

  mutating func addRepair(evidence: String, range: SourceRange?) {
    if repair == nil { repair = (evidence, range) }
  }
}

/// Weighs the sentences of one report.
private struct CauseReader {
  let table: LineTable
  let outline: Outline
  let lexicon: CauseLexicon
  /// By class, as in `lexicon.classes`.
  private var tallies: [CauseTally]
  private let scale: CauseScale
  private var root: StatedRoot

  init(table: LineTable, outline: Outline, lexicon: CauseLexicon) {
    self.table = table
    self.outline = outline
    self.lexicon = lexicon
    tallies = Array(repeating: CauseTally(), count: lexicon.classes.count)
    let telling = outline.entries.filter { entry in
      guard entry.section.role.isAboutCause else { return false }
      return (entry.inlineValue?.count ?? 0) > 8
        || entry.lines.contains { table.lines[$0].text.count > 25 }
    }
    scale = CauseScale(lexicon: lexicon, hasCauseSection: !telling.isEmpty)
    root = telling.contains { $0.section.role == .rootCause } ? .stated : .nowhere
  }

  mutating func readSections() {
    for entry in outline.entries {
      guard let value = entry.inlineValue else { continue }
      let label = TitleText(entry.section.title).words
      if FieldLabels.dataLoss.contains(label), !tellsLoss(byLabelIn: table.bytes[value]) {
        continue
      }
      // A row has its lines begin after it.
      let line = entry.titleLine ?? Swift.max(0, entry.lines.lowerBound - 1)
      read(value, line: line, in: place(of: entry.section.role, opening: nil))
    }
    let lines = table.lines.indices.filter { !outline.titleLines.contains($0) }
    var others = 0
    var (owner, said) = (-1, 0)
    var (listsGuesses, listsDenied) = (false, false)
    for (text, line) in outline.paragraphs(in: lines, of: table) {
      let role = outline.role(ofLine: line)
      if table.lines[line].isRow {
        guard role.isAboutCause || role == .summary || role == .timeline,
          !isRowOfSection(line)
        else { continue }
      }
      if role == .other { others += 1 }
      guard role != .other || table.lines[line].listDepth <= 2 else { continue }
      var place = place(of: role, opening: others)
      if outline.owners[line] != owner {
        (owner, said) = (outline.owners[line], 0)
        (listsGuesses, listsDenied) = (false, false)
      }
      place.said = said
      // "Likely candidates:" tells what the items of the list after it are.
      if table.lines[line].listDepth > 0 {
        if listsDenied { continue }
        place.isGuess = listsGuesses
      } else {
        let opens = table.bytes[text].trimmed.last == UInt8(ascii: ":")
        let marks = opens ? CauseSentence(table.bytes[text], lexicon: lexicon).marks : []
        listsGuesses = marks.contains(.doubt)
        // "Ruled out:" tells what it was not.
        let last = sentences(of: table.bytes[text]).last.map { table.bytes[$0] } ?? []
        listsDenied = opens && last.count <= 60 && Self.exclusions.occurs(in: last)
      }
      if table.lines[line].startsItem, Self.rolesWithPlans.contains(role),
        Self.steps.firstMatch(in: table.bytes[text]) == 0,
        !Self.happenings.occurs(in: table.bytes[text])
      {
        continue
      }
      if let label = table.label(of: table.lines[line]), FieldLabels.dataLoss.contains(label),
        !tellsLoss(byLabelIn: table.bytes[table.lines[line].text])
      {
        continue
      }
      said += read(text, line: line, in: place)
    }
    // A title inside of a section about the cause names a part of it.
    for entry in outline.entries where entry.section.role == .other {
      guard let line = entry.titleLine, table.lines[line].isHeading,
        let role = roleAround(entry)
      else { continue }
      read(table.lines[line].text, line: line, in: place(of: role, opening: nil))
    }
  }

  /// Sections whose items may be what somebody intends to do.
  private static let rolesWithPlans: Set<Section.Role> = [
    .other, .summary, .lessons, .wentWrong, .impact,
  ]

  /// Words by which an item tells what happened, and its first word is a noun: `Use of an expired
  /// certificate took the site down`, `Replace script deleted the database`.
  private static let happenings = PhraseTable([
    "was%", "were%", "had%", "took%", "broke%", "failed", "deleted", "filled", "caused", "led to",
    "crashed", "dropped", "expired", "use of%", "get requests",
  ])

  /// Verbs that ask for work at the beginning of an item.
  private static let steps = PhraseTable([
    "add%", "adopt%", "allow%", "analyse%", "analyze%", "apply%", "automate%", "avoid%",
    "clarify%", "configure%", "consider%", "create%", "define%", "disable%", "enable%", "enforce%",
    "ensure%", "establish%", "evaluate%", "explore%", "extend%", "find%", "get%", "give%",
    "identify%", "implement%", "improve%", "increase the%", "introduce%", "investigate%",
    "isolate%", "keep%", "make%", "migrate%", "move%", "prevent%", "provide%", "reconsider%",
    "reduce%", "remove%", "replace%", "rewrite%", "separate%", "simplify%", "stop%", "tighten%",
    "use%", "validate%", "verify%",
  ])

  /// Words by which the list behind them holds what was no cause.
  private static let exclusions = PhraseTable([
    "ruled out", "excluded", "what it was not", "not the cause", "not caused by", "ausgeschlossen",
  ])

  /// Reads texts of the front matter, as sections about the cause.
  mutating func readTold(_ told: [ToldCause]) {
    for cause in told {
      let bytes = Array(cause.text.utf8)
      let place = CausePlace.frontMatter(role: cause.role)
      for sentence in sentences(of: bytes[...]) {
        weigh(
          bytes[sentence], in: place, evidence: { bytes[sentence].string },
          range: { cause.range })
      }
      if let role = cause.role, let main = scale.mainCause(of: bytes[...], in: place) {
        tallies[main].toldRole = tallies[main].toldRole ?? role
      }
    }
  }

  mutating func readTitle(of incident: Incident) {
    let title = incident.title
    let bytes = Array(title.value.utf8)
    weigh(
      bytes[...], in: CausePlace(role: .metadata, weight: 0.65, isTitle: true),
      evidence: { title.value }, range: { title.range })
  }

  /// Reads the first event of the timeline: it is often the change that set it off.
  mutating func readFirstEvent(of incident: Incident) {
    guard let first = incident.timeline.first, first.kind != .detected else { return }
    let sentence = CauseSentence(Array(first.text.utf8)[...], lexicon: lexicon)
    for mention in sentence.mentions where mention.isNaming {
      guard
        ["configuration-change", "migration-maintenance"]
          .contains(lexicon.classes[mention.cause].id)
      else { continue }
      tallies[mention.cause].isNamed = true
      tallies[mention.cause].add(
        0.6, role: .trigger, by: 0.6, evidence: first.text, range: first.range)
    }
  }

  /// Whether a line is a row that is a section itself, whose value was read already.
  private func isRowOfSection(_ line: Int) -> Bool {
    let owner = outline.owners[line]
    guard owner >= 0 else { return false }
    let section = outline.entries[owner].section
    return section.style == .tableRow && section.line == table.lines[line].number
  }

  /// The role of the section about the cause that an entry is part of; nil where it is in none.
  private func roleAround(_ entry: Outline.Entry) -> Section.Role? {
    var parent = entry.parent
    while parent >= 0 {
      let role = outline.entries[parent].section.role
      if role != .other {
        return role.isAboutCause ? role : nil
      }
      parent = outline.entries[parent].parent
    }
    return nil
  }

  /// How much the sentences of a section weigh; `opening` counts the paragraphs of sections without
  /// a role so far.
  private func place(of role: Section.Role, opening: Int?) -> CausePlace {
    let weight: Double =
      switch role {
      case .rootCause, .trigger: 1
      case .contributingFactors: 0.8
      case .summary: scale.hasCauseSection ? 0.7 : 1
      case .other:
        switch opening ?? 0 {
        case ...4: scale.hasCauseSection ? 0.5 : 0.85
        case ...40: scale.hasCauseSection ? 0.4 : 0.65
        default: 0
        }
      case .wentWrong, .lessons: 0.3
      case .detection: 0.65
      case .response, .resolution, .impact: scale.hasCauseSection ? 0 : 0.65
      case .timeline: 0.52
      default: 0
      }
    return CausePlace(role: role, weight: weight)
  }

  /// Reads the sentences of a paragraph and returns how many it has.
  @discardableResult
  private mutating func read(_ text: Range<Int>, line: Int, in place: CausePlace) -> Int {
    guard place.weight > 0 || [.response, .resolution].contains(place.role) else { return 0 }
    var place = place
    var count = 0
    for sentence in sentences(of: table.bytes[text]) {
      let (table, bytes) = (table, table.bytes[sentence])
      weigh(
        bytes, in: place, evidence: { table.text(sentence) },
        range: { table.sourceRange(of: sentence, inParagraph: line) })
      place.said += 1
      count += 1
    }
    return count
  }

  /// Weighs one sentence.
  private mutating func weigh(
    _ bytes: ArraySlice<UInt8>, in place: CausePlace, evidence: () -> String,
    range: () -> SourceRange?
  ) {
    let sentence = CauseSentence(bytes, lexicon: lexicon)
    guard CauseScale.counts(sentence) else { return }
    let saysUnknown = scale.saysUnknown(sentence, in: place)
    if saysUnknown { root = .unknown }
    if !sentence.repairs.isEmpty, sentence.marks.isDisjoint(with: [.plan, .attempt]),
      !place.looksBack, !place.isAboutCause
    {
      for cause in sentence.repairs {
        tallies[cause].addRepair(evidence: evidence(), range: range())
      }
    }
    guard !sentence.mentions.isEmpty, place.weight > 0 else { return }
    // What a team believed while it searched counts only where no section tells the cause.
    if place.role == .timeline, scale.hasCauseSection { return }
    var namesCause = false
    defer {
      // What was unknown for a while is told behind it.
      if namesCause, root == .unknown, place.role == .rootCause, !saysUnknown { root = .stated }
    }
    let isName = scale.isName(sentence, in: place)
    let mentions = scale.mentions(of: sentence, in: place)
    let isTold = mentions.contains { $0.isNaming }
    for mention in mentions {
      guard let score = scale.score(of: mention, by: sentence, in: place), score > 0 else {
        continue
      }
      let cause = mention.cause
      // Where a name tells a fault, as `A faulty deployment` does, it was not what was under way.
      let isBeside = isTold && lexicon.classes[cause].phrases.kind == .circumstance
      let isNaming = mention.isNaming || isName && !isBeside
      tallies[cause].isNamed = tallies[cause].isNamed || isNaming
      namesCause = namesCause || isNaming
      tallies[cause].standsElsewhere =
        tallies[cause].standsElsewhere || place.role != .contributingFactors
      tallies[cause].tellsDeed = tallies[cause].tellsDeed || isNaming && !mention.isLack
      tallies[cause].add(
        score, role: scale.role(of: mention, by: sentence, in: place),
        // What was under way is told beside the root too, even where it was the trigger.
        by: place.role == .trigger && lexicon.classes[cause].phrases.kind == .circumstance
          ? score * 2 : score,
        evidence: evidence(), range: range())
    }
  }

  /// Keeps the classes that are well enough supported, in the order of roles and confidence.
  var findings: [CauseFinding] { rank(tallies, of: lexicon.classes, root: root) }
}
