import Diagnostics

/// The sentence by which a report without a section about its cause says what it was:
/// `The reason was that …`, `La panne était due à …`.
///
/// `The reason was` may give that of a delay, or of why nobody noticed, which the sentence before it
/// tells then.
func toldRootCause(in table: LineTable, outline: Outline) -> Located<String>? {
  let lines = table.lines.indices.filter { !outline.titleLines.contains($0) }
  var before: ArraySlice<UInt8> = []
  for (text, line) in outline.paragraphs(in: lines, of: table)
  where table.lines[line].kind == .text && table.lines[line].listDepth == 0 {
    switch outline.role(ofLine: line) {
    case .summary, .metadata, .response, .impact: break
    // A section of its own may tell of another incident.
    case .other where isOfReport(line, in: outline): break
    default: continue
    }
    for range in sentences(of: table.bytes[text]) {
      let sentence = table.bytes[range].trimmed
      defer { before = sentence }
      guard sentence.count <= 600, sentence.last != UInt8(ascii: "?") else { continue }
      let isTold =
        statements.firstMatch(in: sentence) == 0 && !delays.occurs(in: sentence.prefix(60))
        || passives.firstMatch(in: sentence) == 0 && verbs.occurs(in: sentence)
        || reasons.firstMatch(in: sentence) == 0 && !delays.occurs(in: before)
          && StatementWords.subject.occurs(in: before)
      guard isTold, !openQuestions.occurs(in: sentence.prefix(80)),
        !earlier.occurs(in: sentence), !earlier.occurs(in: before)
      else { continue }
      return Located(
        sentence.string,
        at: table.sourceRange(of: sentence.startIndex..<sentence.endIndex, inParagraph: line),
        .stated)
    }
  }
  return nil
}

/// Whether a line stands below no title but that of the report.
private func isOfReport(_ line: Int, in outline: Outline) -> Bool {
  let owner = outline.owners[line]
  return owner < 0 || outline.entries[owner].section.level <= 1
}

/// What a sentence begins with that says what the incident was due to.
private let statements = PhraseTable(
  [
    "{the|this} {outage|incident|problem|issue|failure|downtime|disruption|interruption} was "
      + "{caused by|due to|the result of}",
    "the {root |underlying |actual |}cause was", "the reason for {the outage|the problem|this} was",
    "la {panne|coupure} était due", "{l'incident|le problème} était dû",
    "la {panne|coupure} a été causée par", "{l'incident|le problème} a été causé par",
    "la cause {était|en était}", "{die |}ursache war", "ursache {dafür|hierfür} war",
    "{der ausfall|die störung} lag an",
    "la causa fue", "la {caída|interrupción|incidencia} se debió a",
    "el {problema|incidente} se debió a",
    "la {caída|interrupción|incidencia} fue causada por", "a causa foi",
    "a {falha|interrupção|indisponibilidade} {deveu-se|foi causada por}",
    "o {problema|incidente} foi causado por",
    "{de |}oorzaak was", "de {storing|uitval} {werd veroorzaakt door|kwam door}", "årsaken var",
    "{feilen|nedetiden|utfallet} {skyldtes|ble forårsaket av}",
  ].flatMap(alternatives))

/// Such beginnings where the verb that tells the cause stands at the end: `durch … verursacht`.
private let passives = PhraseTable(
  ["{der ausfall|die störung|das problem} wurde {durch|von}"].flatMap(alternatives))
private let verbs = PhraseTable(["verursacht", "ausgelöst", "hervorgerufen"])

/// The same of what the sentence before tells.
private let reasons = PhraseTable([
  "the reason was", "the reason is that", "der grund war", "der grund dafür war", "grund war",
  "grund dafür war", "la raison était", "la raison en était", "el motivo fue", "la razón fue",
  "o motivo foi", "a razão foi", "de reden was", "de reden hiervoor was", "grunnen var",
])

/// Words by which such a sentence tells when the cause was found, or that it was not.
private let openQuestions = PhraseTable(
  [
    "{was|is|were} {found|not|identified|known|unknown|unclear|being|thought|believed|still|fixed|"
      + "neither|quickly|soon|never|suspected|understood|clear}",
    "by {neither|what we}", "due to {be|end|start|begin|happen}",
    "war {schnell|bald|gefunden|bekannt|unklar|nicht|noch|genug|lange}",
    "fue {identificad|encontrad|desconocid|corregid}", "foi {identificad|encontrad|corrigid}",
    "était {encore|inconnu|trouvé|identifié|connue}",
    "was {snel|nog|niet|gevonden|bekend|onbekend}",
    "var {ikke|ukjent|funnet|kjent}", "what we do not know",
  ].flatMap(alternatives))
/// Words of sentences about another incident.
private let earlier = PhraseTable([
  "last year", "last month", "last week", "years ago", "months ago", "in the past", "previously",
  "similar", "something like this", "in 20", "another incident", "another outage",
])

private let delays = PhraseTable([
  "notic", "detect", "took so long", "took longer", "delay", "too late", "alert", "alarm",
  "monitor", "page", "bemerk", "spät", "verzöger", "lange", "remarqu", "retard", "tard%",
  "demora", "tarde%", "opgemerkt", "later", "oppdag", "forsink", "aware",
])
