import Diagnostics
import Documents

extension Diagnostic.Kind {
  static let dataLossUnknown = Diagnostic.Kind(
    "data-loss-unknown", .note, concernsReader: true,
    explanation: """
      The report says that the extent of the data loss is not known yet. Add what was found out, or \
      'impact: {data_loss: none}' in the front matter, once it is.
      """)
}

/// Reads what an incident did to users and data.
struct ImpactReader {
  let table: LineTable
  let outline: Outline

  /// Fills what is not declared.
  func read(_ fields: [Field], into incident: inout Incident) {
    func value(_ labels: LabelList, where isFit: (String) -> Bool = { _ in true }) -> Located<
      String
    >? {
      let fit = fields.filter {
        labels.contains($0.label) && !isPlaceholder($0.value) && isFit($0.value)
      }
      guard let first = fit.first else { return nil }
      // Beside the count of users, that of accounts is another one.
      let best = fit.count == 1 ? nil : labels.first { label in fit.contains { $0.label == label } }
      return table.located(fit.first { $0.label == best } ?? first)
    }
    let openings = OpeningTexts(table: table, outline: outline)
    var impact = incident.impact
    impact.summary = impact.summary ?? openings.first(of: .impact)
    impact.users =
      impact.users ?? value(FieldLabels.users, where: namesUsers)
      ?? value(["affected"], where: Self.countsPeople) ?? affectedUsers()
    impact.users = impact.users ?? plainlyAffectedUsers()
    impact.requests = impact.requests ?? value(FieldLabels.requests) ?? affectedRequests()
    impact.revenue = impact.revenue ?? value(FieldLabels.revenue) ?? lostRevenue()
    // "Location:" may also tell a place in the code.
    if impact.regions.isEmpty,
      let regions = value(FieldLabels.regions, where: { !$0.utf8.contains(UInt8(ascii: "/")) })
    {
      impact.regions = splitList(regions)
    }
    if impact.dataLoss == nil { readDataLoss(fields, into: &impact) }
    incident.impact = impact
    if impact.dataLoss?.value == .unknown {
      incident.diagnostics.append(
        Diagnostic(
          .dataLossUnknown, "the extent of the data loss is not known",
          path: table.document.file.path, range: impact.dataLoss?.range))
    }
  }

  /// Whether the value of a label such as `User impact` says who or how many, rather than what.
  private func namesUsers(_ value: String) -> Bool {
    let words = value.utf8.lowercased
    let isNumber = (words.first == UInt8(ascii: "~") ? words.dropFirst().first : words.first)?
      .isDigit
    return isNumber == true || ["all", "none"].contains { words.elementsEqual($0.utf8) }
      || people.occurs(in: words)
  }

  /// Whether the value of `Affected`, which may be services too, begins with a count and names
  /// people.
  static func countsPeople(_ value: String) -> Bool {
    let words = value.utf8.lowercased
    guard beginsWithCount(words[...]) else { return false }
    // `All user-facing APIs` are none.
    let names = words.split { !$0.isWordByte && !$0.isOne(of: ".,'-%") }.dropFirst()
    let counted = names.drop { ["of", "our", "the", "active", "paying"].contains($0.string) }.first
    return counted.map { users.contains($0.string) } ?? false
  }

  /// A count of users in the words of the summary or impact: `78% of users`, `all customers`.
  private func affectedUsers() -> Located<String>? {
    // What is said of lost data may be true of some of them only.
    userCount(where: { !lostData.occurs(in: $0) }) ?? userCount(where: { _ in true })
  }

  private func userCount(where isFit: (ArraySlice<UInt8>) -> Bool) -> Located<String>? {
    for role in [Section.Role.impact, .summary] {
      for entry in outline.entries(role) {
        // A row of a table tells of one service or one moment.
        let lines = entry.lines.prefix(30).filter { !table.lines[$0].isRow }
        for (text, index) in outline.paragraphs(in: lines, of: table) {
          for sentence in sentences(of: table.bytes[text]) where isFit(table.bytes[sentence]) {
            if let range = userCount(sentence, nouns: Self.users) {
              return Located(
                table.text(range), at: table.sourceRange(of: range, inParagraph: index), .stated
              )
            }
          }
        }
      }
    }
    return nil
  }

  /// Whether a word that begins with a digit is a date, or the year in `In 2024 customers lost …`.
  private func isDate(_ word: ArraySlice<UInt8>, in sentence: [UInt8]) -> Bool {
    if word.count(where: { $0.isOne(of: "-/") }) >= 2 { return true }
    guard word.count == 4, let year = Int(word.string), (1990...2099).contains(year) else {
      return false
    }
    let before = sentence[..<word.startIndex].split(separator: 0x20).last ?? []
    return CalendarNames.month(before) != nil
      || ["in", "since", "during", "until"].contains(before.string)
  }

  /// The words of a count before a noun for users, such as `all of our users` or
  /// `about 2,300 users`.
  func userCount(_ sentence: Range<Int>, nouns: [String]) -> Range<Int>? {
    let lowered = table.bytes[sentence].lowercased
    for noun in nouns {
      let wanted = Array(noun.utf8)
      var index = 0
      while index + wanted.count <= lowered.count {
        guard lowered[index] == wanted[0], index > 0, !lowered[index - 1].isLetterOrNonASCII,
          lowered[index..<(index + wanted.count)].elementsEqual(wanted)
        else {
          index += 1
          continue
        }
        // Up to six words before the noun, as far as they belong to a count.
        var start = index
        var words = 0
        var found: Int?
        while start > 0, words < 6 {
          var wordStart = start - 1
          while wordStart > 0, !lowered[wordStart - 1].isSpace { wordStart -= 1 }
          let word = lowered[wordStart..<(start - 1)]
          let text = word.string
          guard word.last != UInt8(ascii: ","), word.last != UInt8(ascii: ";"),
            !word.contains(UInt8(ascii: ":"))
          else { break }
          // `at least 6 customers` are not `6 customers`.
          let isBound = bounds.contains { text == $0 }
          let isCount =
            word.first?.isDigit == true && !isDate(word, in: lowered)
            || word.first == UInt8(ascii: "~") || word.first == UInt8(ascii: "$")
            || ["all", "every", "no", "most", "half"].contains(text)
          if isCount || found != nil && isBound { found = wordStart }
          let isLink =
            isCount
            || [
              "of", "our", "the", "active", "than", "more", "about", "around", "approximately",
              "million", "thousand", "billion", "percent", "total", "paying", "online", "other",
            ].contains(text) || found != nil && isBound
          guard isLink, !word.contains(UInt8(ascii: ".")) || word.first?.isDigit == true else {
            break
          }
          start = wordStart
          words += 1
        }
        if var found {
          // Of `unavailable to all users` the count begins behind the `to`, unlike `up to 500 users`.
          if lowered[found...].begins(with: "to ") { found += 3 }
          return (sentence.lowerBound + found)..<(sentence.lowerBound + index + wanted.count)
        }
        index += 1
      }
    }
    return nil
  }

  private func readDataLoss(_ fields: [Field], into impact: inout Impact) {
    if let field = fields.first(where: {
      FieldLabels.dataLoss.contains($0.label) || $0.label.hasByteSuffix(" data loss")
    }) {
      let words = field.value.utf8.lowercased
      let has = { (word: StaticString) in words.containsWords(startingWith: word) }
      let first = words.prefix { $0.isWordByte }.string
      // What a template left, or nobody knows yet, is no loss.
      if isChoice(field.value) { return }
      // `None confirmed yet, under investigation`
      let clause = Array(words.prefix { !$0.isOne(of: ".;(") })
      let isHedged =
        clause.containsWords(startingWith: "yet") || clause.containsWords(startingWith: "so far")
      let isFirm = !isStillUnknown(clause) || !isHedged
      let isDenied = denials.contains(first) || has("no data") || has("no loss")
      let loss: Impact.DataLoss? =
        isDenied && isFirm
        ? Impact.DataLoss.none
        : ["yes", "partial", "partially"].contains(first)
          ? .partial
          : isStillUnknown(words)
            ? .unknown
            : has("none")
              ? Impact.DataLoss.none
              : has("full") || has("all data")
                ? .full : has("yes") || has("partial") ? .partial : nil
      if let loss {
        impact.dataLoss = Located(loss, at: table.located(field).range, .stated)
        impact.dataLossSentence = field.value
        return
      }
    }
    var found: (loss: Impact.DataLoss, sentence: Range<Int>, line: Int)?
    for entry in outline.entries(.impact, .summary, .resolution, .lucky, .wentWell) {
      var lines = Array(entry.lines)
      if entry.inlineValue != nil, let title = entry.titleLine { lines.insert(title, at: 0) }
      for (text, index) in outline.paragraphs(in: lines, of: table)
      where lostData.occurs(in: table.bytes[text]) {
        for sentence in sentences(of: table.bytes[text]) {
          guard lostData.occurs(in: table.bytes[sentence]),
            let loss = dataLoss(table.bytes[sentence].lowercased)
          else { continue }
          // What is still being found out outweighs a first statement.
          if found == nil || loss == .unknown { found = (loss, sentence, index) }
        }
      }
    }
    guard let found else { return }
    impact.dataLoss = Located(
      found.loss, at: table.sourceRange(of: found.sentence, inParagraph: found.line), .stated)
    impact.dataLossSentence = table.text(found.sentence)
  }

  /// What one sentence in lower case, which has words for lost data, says of it; nil where it says
  /// nothing.
  private func dataLoss(_ sentence: [UInt8]) -> Impact.DataLoss? {
    let has = { (phrase: StaticString) in sentence.containsWords(startingWith: phrase) }
    if isLossDenied(in: sentence) { return Impact.DataLoss.none }
    if has("no data") || has("not lose") || has("without data loss") || has("no loss of data")
      || has("without any data") || has("did not lose") || has("no user data")
      || has("no customer data")
      || has("didn't lose") || has("not lost any")
    {
      return Impact.DataLoss.none
    }
    if has("potential") || has("risk") || has("could have") || has("possible") || has("avoid")
      || has("prevent") || has("may have") || has("might")
    {
      return nil
    }
    if isStillUnknown(sentence) || has("extent of") { return .unknown }
    if has("all data") || has("complete data loss") || has("total data loss") { return .full }
    return .partial
  }
}

/// Whether words say that something is not known yet: `under investigation`, `to be determined`.
private func isStillUnknown(_ words: [UInt8]) -> Bool { openQuestion.occurs(in: words) }

private let openQuestion = PhraseTable([
  "unknown", "unclear", "not known", "not yet known", "under investigation", "investigating",
  "being investigated", "to be determined", "tbd%", "assessing", "being assessed",
  "being examined", "being checked", "to be confirmed", "tbc%", "whether data", "whether any",
  "assessment pending", "pending assessment", "assessment ongoing", "pending investigation",
  "investigation pending", "pending review",
])

/// Whether a line or value of a label such as `Data loss` says that there was one.
func tellsLoss(byLabelIn line: ArraySlice<UInt8>) -> Bool {
  let words = line.lowercased
  let value = words.split(separator: UInt8(ascii: ":"), maxSplits: 1).last ?? []
  let plain = value.drop { !$0.isLetterOrNonASCII && !$0.isDigit }
  let first = plain.prefix { $0.isWordByte }.string
  if ["yes", "partial", "partially"].contains(first), !isChoice(plain.string) { return true }
  return !isStillUnknown(words) && !isChoice(plain.string) && !isPlaceholder(plain.string)
    && !denials.contains(first)
}

/// Whether a word before the lost data, in the same part of the sentence, says that there is none:
/// `No permanent damage or data loss`.
private func isLossDenied(in sentence: [UInt8]) -> Bool {
  guard let first = lostData.firstMatch(in: sentence) else { return false }
  let before = sentence[..<first]
  let start = before.lastIndex { $0.isOne(of: ",;:.") }.map { $0 + 1 } ?? before.startIndex
  return denial.occurs(in: before[start...])
}

/// Whether words begin as a count does, or as what tells that it is nothing or all: `1,200`,
/// `~£310,000`, `none of ours`.
func beginsWithCount(_ words: ArraySlice<UInt8>) -> Bool {
  let plain = words.trimmed.drop { $0 == UInt8(ascii: "~") || $0.isSpace }
  if ["$", "€", "£", "¥"].contains(where: { plain.starts(with: $0.utf8) }) { return true }
  let word = plain.prefix(while: \.isWordByte)
  if ["all", "every", "none", "no", "nobody", "most", "half", "about", "some"].contains(word.string)
  {
    return true
  }
  // `3scale` is a name.
  return !word.isEmpty && word.allSatisfy(\.isDigit)
}

/// The value of a label such as `Data loss` that denies it.
private let denials: Set<String> = [
  "no", "none", "nil", "zero", "0", "nein", "kein", "keine", "keiner", "non", "aucun", "aucune",
  "ninguna", "ninguno", "não", "nenhum", "nenhuma", "nei", "ingen", "nee", "geen", "なし", "无", "無",
]

private let denial = PhraseTable(["no%", "without%", "neither%", "nor%", "never%"])

/// Words before a count that make it a bound or an estimate.
private let bounds = [
  "at", "least", "most", "up", "to", "nearly", "almost", "over", "roughly", "fewer", "less",
  "under",
  "than", "more", "about", "around", "approximately",
]

/// Words for those who are affected.
private let people = PhraseTable([
  "user", "customer", "account", "client", "subscriber", "merchant", "member", "team%", "teams",
  "visitor", "passenger", "people", "person", "tenant", "organi", "player", "developer", "everyone",
  "everybody", "nobody", "global", "worldwide",
])

private let lostData = PhraseTable([
  "data loss", "loss of data", "data was lost", "data were lost", "lost data", "data has been lost",
  "data lost", "lose data", "lost any data", "data is lost", "lose any data", "loss of user data",
  "how much was lost", "what was lost", "how much data",
])
