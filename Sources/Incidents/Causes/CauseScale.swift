/// Where a sentence about causes stands.
struct CausePlace {
  var role: Section.Role
  /// How much its sentences weigh.
  var weight: Double
  var isTitle = false
  /// How many sentences its section had before.
  var said = 0
  /// Whether it lists guesses.
  var isGuess = false

  /// Whether its sentences are about the cause without saying so.
  var isAboutCause: Bool { role.isAboutCause }
  /// Whether the report looks back there.
  var looksBack: Bool { [.detection, .wentWrong, .lessons].contains(role) }

  /// A text of the front matter, which counts as a section about the cause.
  static func frontMatter(role: CauseFinding.Role?) -> CausePlace {
    let section: Section.Role =
      switch role {
      case .trigger: .trigger
      case .contributing: .contributingFactors
      case .root, nil: .rootCause
      }
    return CausePlace(role: section, weight: 1)
  }
}

/// Tells how much a sentence speaks for a class, by what it says and where it stands.
struct CauseScale {
  let lexicon: CauseLexicon
  /// Whether the report has a section about its cause.
  let hasCauseSection: Bool

  /// Whether a sentence says something about the causes of this incident at all.
  static func counts(_ sentence: CauseSentence) -> Bool {
    !sentence.isQuestion && !sentence.marks.contains(.past)
  }

  /// Whether a sentence says that nobody knows the root cause: in the section about it, or in the
  /// summary and the opening of a report without one; what a timeline or a repair says of it may be
  /// out of date.
  func saysUnknown(_ sentence: CauseSentence, in place: CausePlace) -> Bool {
    if place.role == .rootCause { return sentence.isUnknown || sentence.marks.contains(.unknown) }
    return !hasCauseSection && [.summary, .other].contains(place.role)
      && sentence.marks.contains(.unknown)
  }

  /// The classes that a sentence names or hints at.
  ///
  /// What only cues name is hinted at outside of the sections about the cause, unless the sentence
  /// itself puts the cause there. Inside of them it is where the sentence names a fault besides: the
  /// cue may tell of a sign, as in `The file server was offline because of a power cut`.
  func mentions(
    of sentence: CauseSentence, in place: CausePlace
  ) -> [CauseSentence.Mention] {
    let namesFault = sentence.mentions.contains {
      $0.isNaming && !$0.isCue
        && ![.lapse, .oversight, .circumstance].contains(lexicon.classes[$0.cause].phrases.kind)
    }
    return sentence.mentions.map { mention in
      guard mention.isCue,
        place.isAboutCause ? namesFault : sentence.isOnSideOfCause(mention) != true
      else { return mention }
      var hint = mention
      hint.isNaming = false
      return hint
    }
  }

  /// How much a sentence speaks for a class; nil where it does not count.
  func score(
    of mention: CauseSentence.Mention, by sentence: CauseSentence, in place: CausePlace
  ) -> Double? {
    let kind = lexicon.classes[mention.cause].phrases.kind
    let isPlan = sentence.marks.contains(.plan)
    guard !(place.isTitle && sentence.isIdiom(mention)),
      mention.isNegative || mention.isLack
        || !sentence.isDescription(aboutCause: place.isAboutCause)
    else { return nil }
    if kind == .oversight {
      guard mention.isNaming, !isPlan || place.looksBack, !tellsLatentFault(sentence, mention)
      else { return nil }
      if place.looksBack || place.isAboutCause { return 0.72 }
      return [.summary, .other].contains(place.role) || place.isTitle
        ? Swift.max(0.5, place.weight * 0.9) : place.weight * 0.35
    }
    if place.looksBack, hasCauseSection {
      guard kind == .lapse, place.role != .detection else { return nil }
    }
    let saysCause = sentence.marks.contains(.cause)
    let givesReason =
      sentence.marks.contains(.reason)
      || sentence.backwards.last.map { $0 > mention.position } ?? false
    let side = sentence.isOnSideOfCause(mention)
    guard !sentence.denies(mention), !isPlan,
      saysCause || givesReason || !sentence.marks.contains(.remedy),
      // What was hit may name a fault; a topic stands there for other reasons, and what was done to
      // repair is no cause where the sentence does not say so.
      saysCause || side == true || kind == .rare
        || place.role == .impact
          && (kind == .circumstance || kind.isCommonFault && mention.isNaming)
        || ![.impact, .resolution, .response].contains(place.role),
      // A title such as "Cloudflare outage" names the house itself.
      !place.isTitle || !lexicon.classes[mention.cause].phrases.namesSuppliers
    else { return nil }
    let weight = saysCause && !place.isTitle ? Swift.max(place.weight, 0.65) : place.weight
    let strength: Double =
      mention.isNaming
      ? 1
      : place.isTitle || isName(sentence, in: place) ? 0.7 : mention.hints.count > 1 ? 0.46 : 0.27
    let isOccasion = sentence.isOccasion(mention)
    var factor: Double =
      switch side {
      case _ where isOccasion: 1
      case true: 1.2
      case false: [.trigger, .contributingFactors].contains(place.role) ? 0.8 : 0.7
      case nil: kind == .rare ? 1.2 : place.isAboutCause || place.isTitle ? 1 : 0.77
      }
    if kind == .topic || kind == .circumstance, side != true, !isOccasion, !place.isAboutCause {
      factor *= 0.65
    }
    if place.isGuess || sentence.marks.contains(.doubt) { factor *= 0.5 }
    if place.isAboutCause, place.said >= 3 { factor *= place.said >= 8 ? 0.75 : 0.87 }
    return weight * strength * factor
  }

  /// Whether what was not seen is a fault of the code, as in `a bug went unnoticed`: that tells how
  /// old the fault is, and nothing about who watched.
  private func tellsLatentFault(
    _ sentence: CauseSentence, _ mention: CauseSentence.Mention
  ) -> Bool {
    sentence.mentions.contains {
      $0.isNaming && lexicon.classes[$0.cause].phrases.kind == .defect
        && $0.position < mention.position && mention.position - $0.position <= 40
    }
  }

  /// Whether a sentence of a section about the cause is hardly more than the cause's name.
  func isName(_ sentence: CauseSentence, in place: CausePlace) -> Bool {
    place.isAboutCause && sentence.isShort
  }

  /// The part that a class played by a sentence: by its wording, else by the section; nil where
  /// neither tells.
  func role(
    of mention: CauseSentence.Mention, by sentence: CauseSentence, in place: CausePlace
  ) -> CauseFinding.Role? {
    let kind = lexicon.classes[mention.cause].phrases.kind
    let isMinor = kind == .circumstance || kind == .oversight
    // In `no alert was triggered` the word tells of the alert.
    let told = kind == .oversight ? nil : sentence.role(of: mention)
    let said = sentence.isOccasion(mention) ? .trigger : told
    switch place.role {
    case .trigger: return .trigger
    case .contributingFactors: return said == .root && !isMinor ? .root : .contributing
    default:
      if isMinor, said != .trigger {
        return said != nil || place.isAboutCause ? .contributing : nil
      }
      if place.role == .impact, said != .root { return .contributing }
      if let said { return said }
      return place.role == .rootCause && !place.isGuess
        ? .root : place.looksBack ? .contributing : nil
    }
  }

  /// The class that a text of the front matter tells as the cause, such as `the certificate had
  /// expired`, as an index in `lexicon.classes`; nil where it tells none, as one that only denies.
  func mainCause(of text: ArraySlice<UInt8>, in place: CausePlace) -> Int? {
    var best: (cause: Int, score: Double)?
    for range in sentences(of: text) {
      let sentence = CauseSentence(text[range], lexicon: lexicon)
      guard Self.counts(sentence) else { continue }
      for mention in mentions(of: sentence, in: place).sorted(by: { $0.position < $1.position })
      where mention.isNaming {
        let score = score(of: mention, by: sentence, in: place) ?? 0
        if score > best?.score ?? 0 { best = (mention.cause, score) }
      }
    }
    return best?.cause
  }
}
