/// What works again, told by what people see: `queue drained`, `p99 back under 200 ms`, `/home
/// responds`.
///
/// Where no event calls itself the end, these words tell one: a team that writes its timeline while
/// it works notes numbers and colours, and no conclusion. A thing and a state tell it together, the
/// state close behind the thing, so that neither list has to know the pairs.
extension EventKinds {
  /// Whether an event tells that what it names works as it should.
  ///
  /// False where it tells so of a part only, or takes it back, and where it asks or plans.
  static func tellsWorking(_ text: String) -> Bool { tellsWorking(text.firstBytes(200)[...]) }

  /// Whether some words tell that what they name works as it should.
  static func tellsWorking(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = withoutNames(text)
    guard !undoneTable.occurs(in: bytes), !bytes.contains(UInt8(ascii: "?")), !tellsShare(bytes)
    else { return false }
    if nearsNumber(bytes) || tellsGone(bytes) || hasNoErrors(bytes) { return true }
    return !brokenTable.occurs(in: bytes)
      && (workingTable.occurs(in: bytes) || endsWithGoodWord(bytes) || isThingInGoodState(bytes))
  }

  /// Whether an event tells that all is as it should be, before anything broke, such as
  /// `Batch begins as scheduled`; a change is never harmless.
  static func isHarmless(_ text: String) -> Bool {
    let bytes = text.firstBytes(200)[...]
    if isLastGood(text) { return true }
    return !StatementWords.tellsTrouble(bytes) && !isDeployment(text)
      && !changeTable.occurs(in: bytes)
      && (harmlessTable.occurs(in: bytes) || tellsWorking(bytes))
  }

  /// A text without a name in brackets, such as `Last site (Upper Dale) back`; as opposed to
  /// `Shop online (5% errors)`.
  private static func withoutNames(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let open = text.firstIndex(of: UInt8(ascii: "(")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ")"))
    else { return text }
    let name = text[(open + 1)..<close]
    guard name.first?.isUppercase == true,
      !name.contains(where: { $0.isDigit || $0.isOne(of: "%(") }),
      !StatementWords.parts.occurs(in: name), !StatementWords.negations.occurs(in: name),
      !StatementWords.tellsTrouble(name)
    else { return text }
    return (text[..<open] + text[(close + 1)...].drop(while: \.isSpace))[...]
  }

  private static let changeTable = PhraseTable([
    "migrat", "deploy", "rollout", "rolled out", "upgrad", "releas", "switched", "replac",
  ])
  private static let harmlessTable = PhraseTable(
    phraseList(
      of: """
        {as|is|are|was|were|had been} {usual|scheduled|planned|announced|expected|normal}, \
        normal for, no issue, no problem, without issue, nothing unusual, nothing special, \
        routine, business as usual, planned maintenance, scheduled maintenance, signs in, \
        {announced|announce} for, all good, \
        {office|desk|desks|counter|counters|shop|shops|branch|branches|doors|judging|voting|polls} \
        {open|opens}%, wie geplant, ohne befund, \
        comme prévu, annoncée, como previsto, conforme previsto, zoals gepland, som planlagt, \
        planlagt vindu, come previsto
        """
    ).flatMap(alternatives(in:)))

  /// Whether a state stands close behind a thing: `queue is empty`, `traffic from phones resumes`.
  private static func isThingInGoodState(_ bytes: ArraySlice<UInt8>) -> Bool {
    var thing: (word: StateWord, position: Int)?
    var isFound = false
    stateTable.forEachMatch(in: bytes) { number, position in
      switch StateWord(rawValue: number) {
      case .thing: thing = (.thing, position)
      case .backlog: thing = (.backlog, position)
      case .good: isFound = isFound || isNear(position)
      case .empty: isFound = isFound || isNear(position) && thing?.word == .backlog
      case nil: break
      }
    }
    return isFound

    func isNear(_ position: Int) -> Bool {
      thing.map { position > $0.position && position - $0.position <= reachOfState } ?? false
    }
  }

  /// How many bytes may lie between the beginnings of a thing and its state.
  private static let reachOfState = 30

  private enum StateWord: Int {
    /// What works or does not.
    case thing
    /// What is as it should be when it is empty.
    case backlog
    case good, empty
  }

  /// Whether the last word is one for a good state: `spot checks OK`, `subs back`, `gitlab up`.
  static func endsWithGoodWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = bytes.trimmed.lowercased.split { !$0.isLetterOrNonASCII }
    guard let last = words.last?.string else { return false }
    // `Ann calls back`, `Bob online`.
    if last == "back" || last == "online" {
      var hasThing = false
      stateTable.forEachMatch(in: bytes) { hasThing = hasThing || $0 <= StateWord.backlog.rawValue }
      return hasThing
    }
    return goodWords.contains(last) || last == "up" && words.count <= 3
  }

  /// Whether a number is back where it belongs: `5xx back under 0.1%`, `queue back to <2 min`.
  private static func nearsNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var isNear = false
    nearingTable.forEachMatch(in: bytes) { number, position in
      let rest = bytes.dropFirst(position + nearings[number].utf8.count).drop(while: \.isSpace)
      let figure = rest.drop { $0.isOne(of: "<>~=$") || $0.isSpace }
      // `CPU back at 100%`
      isNear = isNear || figure.first?.isDigit == true && !figure.begins(with: "100%")
    }
    return isNear
  }

  /// Whether an event tells of less than nineteen in twenty: `58% of voting power online`.
  private static func tellsShare(_ bytes: ArraySlice<UInt8>) -> Bool {
    let percent = percentTable.firstMatch(in: bytes).map { bytes.startIndex + $0 }
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "%")) ?? percent else { return false }
    let number = bytes[..<sign].trimmed.suffix(4)
    let digits = (number.lastIndex { !$0.isDigit }).map { number[($0 + 1)...] } ?? number
    let isWhole = !number.contains(UInt8(ascii: ".")) && digits.count <= 2
    return isWhole && (Int(digits.string).map { (10..<95).contains($0) } ?? false)
  }

  private static let percentTable = PhraseTable(["percent", "per cent"])

  /// Whether an error rate is none: `error rate 0`, but not `error rate 0.5`.
  private static func hasNoErrors(_ bytes: ArraySlice<UInt8>) -> Bool {
    var hasNone = false
    zeroRateTable.forEachMatch(in: bytes) { number, position in
      let rest = bytes.dropFirst(position + zeroRates[number].utf8.count)
      let figure = rest.prefix { $0.isDigit || $0.isOne(of: ".,") }
      hasNone = hasNone || figure.allSatisfy { $0.isOne(of: "0.,") }
    }
    return hasNone
  }

  private static let zeroRates = [
    "error rate 0", "error rate at 0", "error rate is 0", "error rate back at 0",
  ]
  private static let zeroRateTable = PhraseTable(zeroRates)

  private static let nearings = [
    "back under", "back below", "back to", "back at", "back down to", "back up to",
  ]
  private static let nearingTable = PhraseTable(nearings.enumerated().map { ($1, $0) })

  private static let goodWords: Set<String> = [
    "ok", "okay", "fine", "green", "clean", "normal", "nominal", "back", "online", "stable",
    "flowing", "working", "responding", "operational", "healthy", "normally", "responds", "respond",
    "answers", "answer", "loads", "works", "audible", "flows", "passes", "resumes", "validate",
    "validates",
    // German, French, Spanish, Portuguese, Dutch, Norwegian, Italian
    "leer", "wieder", "läuft", "laufen", "répond", "répondent", "corrects", "igjen", "responde",
    "responden", "weer", "lopen", "normale", "ripartito", "ripartiti", "zerada",
  ]

  /// Whether trouble is over, and nothing else is broken: `alerts cleared`, but not `alerts cleared,
  /// checkout still down`.
  private static func tellsGone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard goneTable.occurs(in: bytes) else { return false }
    var broken = 0
    brokenTable.forEachMatch(in: bytes) { _ in broken += 1 }
    let own = goneTroubles.count { bytes.lowercased.containsWords(startingWith: $0) }
    return broken <= own
  }

  /// The words of `goneTable` that `brokenTable` has too.
  private static let goneTroubles: [StaticString] = [
    "errors", "5xx", "500s", "502s", "503s", "504s", "timeouts", "failures",
  ]

  /// Trouble that is over, in words of trouble.
  private static let goneTable = PhraseTable(
    alternatives(
      in: "{errors|5xx|5xxs|500s|502s|503s|504s|timeouts|alerts|failures|delays} {|are |have |all }"
        + "{gone|disappeared|cleared}"))

  /// Phrases as `PhraseTable` and `alternatives` have them, parted by commas.
  private static let workingTable = PhraseTable(
    phraseList(
      of: """
        normal {traffic|operation|operations|service|level|levels|load}, as before%, as usual%, \
        {at|to|near} {its|their|the} {usual|normal|old|previous} {level|rate|pace|value}, \
        like before%, full capacity, normal capacity, caught up, catches up, numbers match, \
        balances match, {100|99|98}% {of|up|online}, {lifts|lifted} the {block|ban|limit}, \
        {users|customers|members|everyone|everybody|all users|people|students|staff} can \
        {log in|login|sign in|pay|connect|work|order|upload|print|play}, \
        error rate {zero|at zero|back at zero|back at normal|back at usual|back at baseline}, all {stations|kiosks|nodes|pods|sites|hosts|\
        services|systems|links|servers|machines|shops|tills|gates|lines} \
        {work%|ok%|ready%|up%|back%|fine%|online%|running}, \
        delisted, {ok|okay|fine|back|green|working} everywhere, back in operation, {queue|backlog} {|is }gone, \
        {last|final} {site|node|customer|region|shard|server|user|link|fibre|fiber|host} \
        {back|online|in operation|reconnected|restored}, \
        {last|final} {site|node|customer|region|shard|server|user|link|fibre|fiber|host} \
        {is|was} {back|online|reconnected|restored}, \
        {scraping|serving|processing|syncing|sending|receiving|indexing|polling|building|\
        deploying|logging|charging|publishing|producing|mining|trading|delivering|importing|\
        printing|playing|streaming|matching|searching|moving} again, \
        wieder {möglich|da%|normal|online|leer|grün|oben}, läuft weiter, salden stimmen, \
        {queue|queues} leer, à nouveau, de nouveau, revient à la normale, otra vez, de nuevo, \
        con normalidad, em 200, de volta, no ar%, erro zerada, \
        weer {bereikbaar|normaal|online|in de lucht}, lopen weer, wachtrijen lopen, i drift, \
        normal trafikk, di nuovo, ripartono, tornato normale, tornati normali
        """
    ).flatMap(alternatives(in:)))

  /// Things and their states, by the numbers of `StateWord`.
  private static let stateTable: PhraseTable = {
    let words: [(StateWord, String)] = [
      (.thing, things), (.backlog, backlogs), (.good, goodStates), (.empty, emptyStates),
    ]
    return PhraseTable(
      words.flatMap { word, list in
        phraseList(of: list).flatMap(alternatives(in:)).map { ($0, word.rawValue) }
      })
  }()

  private static let things = """
    traffic, services, operations, load%, latency, levels, performance, metrics, rates, \
    throughput, everything, site, systems, p50, p90, p95, p99, logins, sign-ins, payment, \
    orders, requests, calls, mails, messages, jobs, builds, withdrawals, deposits, uploads, \
    downloads, pushes, writes, io%, i/o, packets, blocks, events, probes, checks, resolvers, \
    hosts, nodes, servers, clients, search, api%, wifi, links, db%, database, cluster, forum, \
    wiki, chat, shop, portal, sessions, devices, mirrors, replicas, shards, regions, hubs, \
    leaves, displays, validators
    """
  private static let backlogs = "queue, backlog, lag%, mempool, spool, mailq, pending, locks"

  private static let goodStates = """
    normal, nominal, as usual, ok%, okay%, fine%, healthy, green%, moving%, flow%, flows, \
    flowing, {go|goes|going} through, pass%, passes%, passing%, succeed, resume, works%, \
    {is|are|was|were|now} back%, back {up|online|again}%, online%, in sync%, stable%, catch up, \
    caught up
    """
  private static let emptyStates = "empty%, empties, drained, drains, cleared, zero%, 0%, gone%"

  /// Words for what does not work; `error rate` and `queue empty` are none.
  private static let brokenTable = PhraseTable([
    "fail", "crash", "down%", "offline", "timeout", "timed out", "timing out", "wrong", "corrupt",
    "lost%", "loses%", "stuck", "unavail", "unreach", "broke", "hang", "hung", "denied", "refus",
    "reject", "drop", "falls%", "fell%", "errors", "returns empty", "return empty", "2x%", "3x%",
    "4x%", "5x%", "10x%", "times normal", "times the", "returning 5", "returns 5", "returned 5",
    "5xx%", "404", "500", "502", "503", "504",
  ])

  /// Words by which something works for a part only, or not for good, or somebody only says so.
  private static let undoneTable = PhraseTable(
    partials
      + phraseList(
        of: """
          half%, one of, but%, still, not%, 't%, no%, without, worse, for a while, briefly, \
          would%, should%, will%, until%, wait, expect, plan, try%, tries%, tried, attempt, \
          going to, to be%, nothing, never%, except, only%, again later, down again%, \
          fails again%, failing again%, crashes again%, error again%, up to%, deploy, release, \
          decide, decision, roll back, rolls back, rolled back, fall back, falls back, \
          fell back, call back, calls back, called back, fail back, report back, reports back, \
          traced back, scaled back, gets back, get back, turns%, status page, statuspage, begin, \
          start, if%, whether%, hardly, few%, by mistake, for a second, for a moment, rising, \
          climbing, growing, back up their, back up our data, back up its, nobody can, \
          no one can, \
          nicht%, pas%, sans%, sin%, sem%, niet%, ikke%, non%
          """
      ))
}
