/// What one sentence says about causes.
struct CauseSentence {
  /// A class whose phrases occur.
  struct Mention {
    /// The index of the class in `CauseLexicon.classes`.
    var cause: Int
    /// Where its first naming phrase begins, else its first hinting one; in bytes from the start.
    var position: Int
    var isNaming: Bool
    /// Whether only cues name it, so that it is only hinted at where no cause is told.
    var isCue = false
    /// Whether its phrase denies something itself.
    var isNegative: Bool
    /// Whether all its naming phrases tell what was lacking.
    var isLack: Bool
    /// How many different hinting phrases occur.
    var hints: Set<Int> = []
  }

  /// By class.
  private(set) var mentions: [Mention] = []
  /// The classes that a repair shows, as indices in `CauseLexicon.classes`.
  private(set) var repairs: Set<Int> = []
  /// The marks that occur.
  private(set) var marks: Set<CauseVocabulary.Mark> = []
  /// Where the cause is said to follow, in order.
  private var forwards: [Int] = []
  /// After which words the effect is said to follow, in order.
  private(set) var backwards: [Int] = []
  /// Where words stand behind which the effect follows, and the cause after the next verb.
  private var effects: Set<Int> = []
  /// Where words stand that say which part a cause played, in order.
  private var parts: [(position: Int, mark: CauseVocabulary.Mark)] = []
  /// Where the sentence says that something showed a fault: the occasion stands before, the fault
  /// after; nil where it does not say so.
  private(set) var exposure: Int?
  /// Whether the sentence puts cause or effect anywhere.
  var hasSides: Bool { !forwards.isEmpty || !backwards.isEmpty }
  private var denial: Int?
  /// Where words stand that set aside what the clause before them names.
  private var dismissals: [Int] = []
  /// Where words stand behind which the clause tells no cause.
  private var asides: [Int] = []
  /// Where words such as `due to` stand.
  private var reasons: [Int] = []
  /// The positions of words that deny the next.
  private var negations: [Int] = []
  /// The positions of words that deny what they stand right before, where that says what became of
  /// a thing: `The certificate had not expired`.
  private var innerNegations: [Int] = []
  private(set) var bytes: [UInt8]

  /// Reads a sentence in one pass.
  ///
  /// - Complexity: O(n · d) for n bytes and phrases of d bytes.
  init(_ sentence: ArraySlice<UInt8>, lexicon: CauseLexicon) {
    bytes = Self.plain(sentence)
    // The parts of phrases that began last, which may reach the next ones.
    var halves: [(phrase: Int, isFirst: Bool, position: Int, end: Int)] = []
    var firstHalf = 0
    var found: [Int: Mention] = [:]
    var suppliers: [(phrase: Int, position: Int)] = []
    var failures: [(position: Int, mark: CauseVocabulary.Mark)] = []
    // Names of tools hold words of classes, as `intrusion detection` does.
    var names: [Range<Int>] = []
    func mention(_ number: Int, at position: Int, isNaming: Bool, isCue: Bool = false) {
      let phrase = lexicon.phrases[number]
      let known = found[phrase.cause]
      if isNaming {
        let isLack = phrase.isLack && known.map { !$0.isNaming || $0.isLack } ?? true
        let isOfName =
          known.map { known in names.contains { $0.contains(known.position) } } ?? false
        // What is named by more than cues is named anywhere.
        let isOnlyCue = isCue && (known.map { !$0.isNaming || $0.isCue } ?? true)
        guard isOfName || (known.map { !$0.isNaming || position < $0.position } ?? true) else {
          found[phrase.cause]?.isLack = isLack
          found[phrase.cause]?.isCue = isOnlyCue
          return
        }
        found[phrase.cause] = Mention(
          cause: phrase.cause, position: position, isNaming: true, isCue: isOnlyCue,
          isNegative: phrase.isNegative, isLack: isLack, hints: isOnlyCue ? [number] : [])
      } else if known?.isNaming != true {
        var new =
          known
          ?? Mention(
            cause: phrase.cause, position: position, isNaming: false,
            isNegative: phrase.isNegative, isLack: phrase.isLack)
        new.hints.insert(number)
        found[phrase.cause] = new
      }
    }
    func take(_ number: Int, at position: Int) {
      let phrase = lexicon.phrases[number]
      switch phrase.kind {
      case .naming: mention(number, at: position, isNaming: true)
      case .cue: mention(number, at: position, isNaming: true, isCue: true)
      case .hint: mention(number, at: position, isNaming: false)
      case .party, .vendor: suppliers.append((number, position))
      case .repair: repairs.insert(phrase.cause)
      }
    }
    // Names first: what begins where one does is a part of it too, as `voll` is of
    // `voll verschlüsselt`.
    var matches: [(number: Int, position: Int)] = []
    lexicon.table.forEachMatch(in: bytes) { number, position in
      if case .name(let length) = lexicon.meanings[number] {
        names.append(position..<(position + length))
      } else {
        matches.append((number, position))
      }
    }
    var nextName = 0
    var endOfNames = 0
    for (number, position) in matches {
      while nextName < names.count, names[nextName].lowerBound <= position {
        endOfNames = Swift.max(endOfNames, names[nextName].upperBound)
        nextName += 1
      }
      guard position >= endOfNames else { continue }
      switch lexicon.meanings[number] {
      case .name: break
      case .phrase(let phrase): take(phrase, at: position)
      case .part(let phrase, let isFirst, let length):
        while firstHalf < halves.count, position - halves[firstHalf].position > Self.reach {
          firstHalf += 1
        }
        let other = halves[firstHalf...].last { $0.phrase == phrase && $0.isFirst != isFirst }
        // Of a cue the thing stands first, and what became of it behind.
        if let other, other.position != position, !isNegated(other.end, until: position),
          lexicon.phrases[phrase].kind != .cue || !isFirst
        {
          take(phrase, at: other.position)
        }
        halves.append((phrase, isFirst, position, position + length))
      case .mark(let mark) where mark == .outage || mark == .failure || mark == .failing:
        if !Self.isTicket(at: position, in: bytes) { failures.append((position, mark)) }
      case .mark(let mark): note(mark, at: position)
      }
    }
    for (number, position) in suppliers {
      let phrase = lexicon.phrases[number]
      let end = position + phrase.length
      let hasFailed = failures.contains { failure, mark in
        if failure < position {
          return mark != .failing && Self.joins(bytes[failure..<position])
        }
        guard failure >= end, failure <= end + Self.reachOfSupplier else { return false }
        if phrase.kind == .party { return true }
        // "Azure failed" tells of Azure, and "Azure pipeline failed" of a pipeline of one's own.
        return mark == .failing && failure <= end + 1
          || mark == .outage && !backwards.contains { $0 >= end && $0 < failure }
      }
      if hasFailed || phrase.kind == .party {
        mention(number, at: position, isNaming: hasFailed)
      }
    }
    mentions = found.values.filter { mention in
      !names.contains { $0.contains(mention.position) }
    }.sorted { $0.cause < $1.cause }
    settleSides()
  }

  /// Whether the second part of a phrase is denied by a word between the two.
  ///
  /// - Complexity: O(1): what stands further before is passed over.
  private func isNegated(_ end: Int, until position: Int) -> Bool {
    guard let start = innerNegations.last(where: { $0 < position }), start >= end,
      position - start <= 24
    else { return false }
    let between = bytes[start..<position]
    return !between.contains { $0.isOne(of: ",;:.()") } && between.count { $0 == 0x20 } <= 4
      && !Self.joints.occurs(in: between)
      // What was not changed may be the fault: `The setting was not changed to the new address`.
      && Self.changes.firstMatch(in: bytes[position...].prefix(12)) != 0
  }

  private static let changes = PhraseTable([
    "chang", "updat", "renew", "rotat", "migrat", "adapt", "adjust", "configur", "enabl", "set%",
    "geändert", "angepasst", "aktualisiert", "erneuert", "modifi", "renouvel", "cambi", "actualiz",
    "renov", "atualiz", "alterad", "aggiorn", "rinnov", "gewijzigd", "aangepast", "vernieuwd",
    "endret", "oppdater", "fornyet", "ändra", "uppdater", "förnya",
  ])

  /// Notes a word that turns what is said about a cause.
  private mutating func note(_ mark: CauseVocabulary.Mark, at position: Int) {
    marks.insert(mark)
    switch mark {
    case .forward: forwards.append(position)
    case .backward: backwards.append(position)
    case .denial: denial = Swift.min(denial ?? position, position)
    case .negation:
      negations.append(position)
      innerNegations.append(position)
    case .innerNegation: innerNegations.append(position)
    case .dismissal: dismissals.append(position)
    case .aside: asides.append(position)
    case .reason: reasons.append(position)
    case .effect: effects.insert(position)
    case .exposure: exposure = Swift.min(exposure ?? position, position)
    case .trigger, .contribution, .cause: parts.append((position, mark))
    default: break
    }
  }

  /// Brings the words that part cause and effect into their order.
  private mutating func settleSides() {
    // "Caused by" has "caused" in it.
    backwards = backwards.filter { !forwards.contains($0) }.sorted()
    forwards = Set(forwards).sorted()
    if let start = forwards.first, effects.contains(start),
      let verb = Self.verb(in: bytes[start...])
    {
      forwards = [verb] + forwards.filter { $0 > verb }
    }
    parts.sort { $0.position < $1.position }
  }

  /// How far apart the parts of a phrase may begin, in bytes.
  private static let reach = 60

  /// How far behind a supplier the word may begin that says that it failed, in bytes.
  private static let reachOfSupplier = 40

  /// Whether a fault is only written down, as in `we opened an issue on GitHub`.
  ///
  /// Who raises one with a supplier takes it to have failed.
  private static func isTicket(at position: Int, in bytes: [UInt8]) -> Bool {
    let space = UInt8(ascii: " ")
    let before = bytes[..<position].suffix(24).split(separator: space).suffix(2).map(\.string)
    let after = bytes[position...].prefix(24).split(separator: space).dropFirst().first?.string
    return before.count == 2 && ["a", "an", "the", "our"].contains(before[1])
      && ["on", "in"].contains(after) && verbsOfTickets.contains(before[0].asciiLowercased)
  }

  private static let verbsOfTickets: Set<String> = [
    "open", "opened", "opening", "raise", "raised", "file", "filed", "create", "created", "submit",
    "submitted", "report", "reported", "logged",
  ]

  /// Where the verb of `the cause of … was …` stands; nil where there is none.
  private static func verb(in words: ArraySlice<UInt8>) -> Int? {
    words.split(separator: UInt8(ascii: " ")).prefix(12)
      .first { ["was", "were", "is", "are"].contains($0.string) }?.startIndex
  }

  /// Whether words join what failed with whom it belongs to, as in `an outage of our provider`.
  private static func joins(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 40 else { return false }
    let words = words.split(separator: UInt8(ascii: " "))
    return (2...4).contains(words.count)
      && ["of", "at", "in", "with", "on", "hos", "bei", "de", "do", "chez"]
        .contains(words[1].string)
  }

  /// The part that the wording gives to a class; nil where it gives none.
  ///
  /// In `the cause of the overload was a bug`, the overload is not the root, and in `the cause was
  /// a bug, triggered by an upgrade` the words nearest before each tell its part.
  func role(of mention: Mention) -> CauseFinding.Role? {
    let before = parts.last { $0.position <= mention.position }
    guard let part = before ?? parts.first else { return nil }
    switch part.mark {
    // What "was triggered by" something is not the trigger.
    case .trigger: return before == nil && !isNamedTrigger(at: part.position) ? nil : .trigger
    case .contribution: return .contributing
    default: return isOnSideOfCause(mention) == false || isLast(mention) ? .contributing : .root
    }
  }

  /// Whether a class is the last effect of what the sentence tells, as the overload is in `caused
  /// by a bug, which led to an overload`.
  private func isLast(_ mention: Mention) -> Bool {
    guard let backward = backwards.last, backward < mention.position else { return false }
    return !forwards.contains { $0 > backward && $0 < mention.position }
  }

  /// Whether the words there call something the trigger, rather than tell what was triggered.
  private func isNamedTrigger(at position: Int) -> Bool {
    bytes[position...].begins(with: "the trigger")
  }

  /// Whether a class is the occasion on which another one was seen, as the upgrade is in
  /// `the upgrade exposed a bug`.
  func isOccasion(_ mention: Mention) -> Bool {
    guard let exposure, mention.position < exposure else { return false }
    return mentions.contains { $0.isNaming && $0.position > exposure }
  }

  /// Whether the sentence is hardly more than a name, such as `Network hardware`: five words at
  /// most, and more than a short one, as the `Scale.` before an explanation is.
  var isShort: Bool { (8...48).contains(bytes.count) && bytes.count { $0 == 0x20 } <= 4 }

  /// Whether the sentence says nothing but that what it stands for is not known, as `Still unknown.`
  /// after a title does.
  var isUnknown: Bool {
    let words = bytes[...].trimmed.prefix(while: { !$0.isOne(of: ".,;(") }).trimmed
    return CauseVocabulary.unknownValues.contains { value in
      value.utf8CodeUnitCount == words.count && words.hasPrefix(ignoringCase: value)
    }
  }

  /// Whether the sentence asks.
  var isQuestion: Bool { bytes[...].trimmed.last == UInt8(ascii: "?") }

  /// Whether the sentence says that a class was no cause, or was only taken for one.
  func denies(_ mention: Mention) -> Bool {
    if let denial, denial <= mention.position + 25 { return true }
    if isAside(mention) || isDismissed(mention) { return true }
    if isListedAsNot(mention) { return true }
    guard !mention.isNegative else { return false }
    return negations.contains { start in
      guard start < mention.position, mention.position - start <= 24 else { return false }
      let between = bytes[start..<mention.position]
      return !between.contains { $0.isOne(of: ",;:.()") }
        && between.count { $0 == 0x20 } <= 4
    }
  }

  /// Whether a class is one of several that a sentence says it was not: `It was not corruption, a
  /// failed disk or a lost credential`.
  private func isListedAsNot(_ mention: Mention) -> Bool {
    negations.contains { start in
      guard start < mention.position, mention.position - start <= 160 else { return false }
      let list = bytes[start..<mention.position]
      return Self.copulas.occurs(in: bytes[..<start].suffix(12))
        && !bytes[mention.position...].begins(with: "no") && !Self.grounds.occurs(in: list)
        && !list.contains { $0.isOne(of: ";:.()") } && !Self.joints.occurs(in: list)
        && (Self.choices.occurs(in: list)
          || Self.choices.occurs(in: bytes[mention.position...].prefix(160)))
    }
  }

  /// The subjects and verbs before a `not` by which a list behind it names what was no cause.
  private static let copulas = PhraseTable(
    ["it", "this", "that", "cause", "problem", "issue", "reason", "fault"].flatMap { subject in
      ["was%", "wasn%", "is%", "isn%"].map { "\(subject) \($0)" }
    } + ["es war%", "das war%", "es ist%", "het was%", "dit was%", "det var%"])
  private static let grounds = PhraseTable([
    "as%", "since%", "after%", "da%", "weil%", "only%", "just%", "merely%", "nur%", "alleen%",
    "bare%", "bara%",
  ])
  private static let choices = PhraseTable(["or%", "nor%", "oder%", "noch%", "eller%"])

  /// Whether words behind a class set it aside, as those of `The network was healthy` do.
  private func isDismissed(_ mention: Mention) -> Bool {
    dismissals.contains { place in
      guard place > mention.position, place - mention.position <= 56 else { return false }
      var between = bytes[mention.position..<place].trimmed
      if between.last == UInt8(ascii: ",") { between = between.dropLast() }
      guard !between.contains(where: { $0.isOne(of: ",;:") }), !Self.joints.occurs(in: between)
      else { return false }
      if let ends = Self.endsUnchanged(bytes[place...]) { return ends }
      // `The upgrade was fine in staging` and `was excluded from the pool` go on.
      let words = bytes[place...].split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard words.count == 3 else { return true }
      // `The change was fine, but it removed a route` takes nothing back.
      return !Self.endingWords.contains(words[1].string) && !words[2].begins(with: "but ")
    }
  }

  /// Words by which a clause sets something aside where it ends with them.
  private static let endingWords: Set<String> = [
    "fine", "normal", "healthy", "ok", "okay", "excluded", "dismissed", "discounted", "unaffected",
  ]

  /// Whether a class is only what something is there for or against, as in `meant to relieve memory
  /// pressure`, or what was only thought.
  ///
  /// The clause ends at a mark, at a word that joins another one, and where cause or effect follows.
  private func isAside(_ mention: Mention) -> Bool {
    asides.contains { start in
      guard start < mention.position, mention.position - start <= 48 else { return false }
      let clause = bytes[start..<mention.position]
      // Some of the words themselves join, as `exists so that` does.
      return !clause.contains { $0.isOne(of: ",;.:") }
        && !Self.joints.occurs(in: clause.dropFirst(16))
        && !forwards.contains { $0 > start && $0 < mention.position }
        && !backwards.contains { $0 > start && $0 < mention.position }
    }
  }

  private static let joints = PhraseTable([
    "but%", "and%", "which%", "that%", "because%", "so%", "while%", "whereas%", "when%",
    "although%", "though%", "und%", "aber%", "sondern%", "et%", "mais%", "y%", "pero%", "e%", "ma%",
    "och%", "og%", "maar%", "men%",
  ])

  /// Whether a class stands where the sentence puts the cause; false where it puts it elsewhere,
  /// nil where it puts it nowhere.
  func isOnSideOfCause(_ mention: Mention) -> Bool? {
    if let forward = forwards.first, forward < mention.position { return true }
    // A phrase such as `due to the migration` holds the words that point to it.
    if reasons.contains(mention.position) { return true }
    if let backward = backwards.last, backward > mention.position { return true }
    return forwards.isEmpty && backwards.isEmpty ? nil : false
  }
}
