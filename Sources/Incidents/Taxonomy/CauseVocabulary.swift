/// The words that causes are told with.
///
/// To teach the reader a new phrase, add it to its class in `CauseVocabulary+Changes.swift`,
/// `CauseVocabulary+People.swift`, `CauseVocabulary+Systems.swift` or `CauseVocabulary+Data.swift`;
/// `CauseVocabulary+Patterns.swift` pairs things with what becomes of them,
/// `CauseVocabulary+CuesPeople.swift` and its neighbours do so in words that only count where a
/// report tells its cause, and other languages are in `CauseVocabulary+Germanic.swift`, `+Romance`,
/// `+Languages` and `+EastAsian`. How phrases are written is told by `CausePhrases`. A phrase that
/// makes a class up in some sentence gets narrower by a word beside it; the sentence goes into
/// `ToldCausesTests`.
enum CauseVocabulary {
  /// The phrases of the default taxonomy, by class.
  static let standard = {
    var standard = changes.merging(people) { first, _ in first }
      .merging(systems) { first, _ in first }.merging(data) { first, _ in first }
    for (cause, phrases) in Array(languages) + Array(eastAsian) + Array(patterns) {
      standard[cause]?.naming += phraseList(of: phrases)
    }
    for (cause, phrases) in [german, dutch, nordic, french, spanish, portuguese, italian].joined() {
      let phrases = phraseList(of: phrases).flatMap { phrase in
        capitalBeginning(of: phrase).map { [phrase, $0] } ?? [phrase]
      }
      standard[cause]?.naming += phrases
    }
    for (cause, phrases) in [cuesOfPeople, cuesOfSecurity, cuesOfSoftware, cuesOfSystems]
      .joined()
    {
      standard[cause]?.cues = phraseList(of: phrases)
    }
    for (cause, phrases) in repairs {
      standard[cause]?.repairing = phraseList(of: phrases)
    }
    return standard
  }()

  /// A phrase with a capital for a letter with an accent that it begins with, as at the beginning
  /// of a sentence, since only letters of ASCII are compared without regard to case; nil where it
  /// begins with another one.
  private static func capitalBeginning(of phrase: String) -> String? {
    var bytes = Array(phrase.utf8)
    guard bytes.count > 1, bytes[0] == 0xC3, (0xA0...0xBE).contains(bytes[1]) else { return nil }
    bytes[1] -= 0x20
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Words that turn what a sentence says about a cause.
  enum Mark: Sendable, CaseIterable {
    /// The cause follows: `was caused by`, `due to`.
    case forward
    /// The cause stands before: `led to`, `brought down`.
    case backward
    /// What follows, or stands close before, is taken back or was only believed.
    case denial
    /// The words right after are denied: `no`, `without`.
    case negation
    /// As `negation`, but only for what becomes of a thing, behind that thing.
    case innerNegation
    /// What stands before in the clause is set aside: `… had no part in it`.
    case dismissal
    /// What follows in the clause is no cause: what something is there for or against, as behind
    /// `meant to`, or what was only thought, as behind `look like`.
    case aside
    /// What there is, or how things are done.
    case description
    /// Another incident is told.
    case past
    /// Work to come, or what would have been.
    case plan
    /// A guess.
    case doubt
    /// How it was repaired.
    case remedy
    /// The sentence says that it names the cause.
    case cause
    /// What follows is the reason: `due to`.
    case reason
    case trigger
    case contribution
    /// The effect follows, and the cause after the next verb: `the cause of … was`.
    case effect
    /// The occasion stands before, and the fault that it showed after: `uncovered`.
    case exposure
    /// What a supplier had, and hardly anything else: `outage`.
    case outage
    /// What a supplier had, and its users too: `bug`.
    case failure
    /// What a supplier did: `went down`, `announced`.
    case failing
    /// A repair that was only tried or decided, or that was made long before.
    case attempt
    /// The root cause is not known.
    case unknown
  }

  /// In lower case; `%` asks for the end of a word.
  static func words(of mark: Mark) -> String {
    switch mark {
    case .forward:
      """
      caused by, due to, because, as a result of, result of, resulted from, results from, \
      resulting from, root cause was, root cause is, root cause of, root cause for, cause was, \
      cause is, cause of, triggered by, owing to, reason was, reason is, reason for, reason why, \
      problem was, issue was, stems from, stemmed from, stemming from, originated, traced to, \
      traced back, attributed to, attributable to, culprit, because of, cause lies, lies in, \
      core problem, core issue, underlying issue, underlying problem, main problem, followed from, \
      thanks to, introduced by, exposed by, brought on by, as a consequence of, exposing, \
      uncovered, exposed, revealed, related to, we discovered, we found, found that, \
      determined that, turned out, turns out, source of the, through a, using a, via a, \
      following a, following the, following bad, following faulty, following failed, \
      following planned, following recent, primary issue, exposes, på grunn av, pga, skyldes, \
      skyldtes, grunnet, forårsaket av, devido a, causado por, causada por, por causa d, \
      causa raiz foi, causa raíz fue, a causa foi, debido a, a causa de, porque%, en raison d, \
      causé par, causée par, dû à, verursacht durch, aufgrund, lag an, \
      ursache war, ursache dafür war, grund dafür war, weil%, wegen%, à cause d, à la suite d, \
      parce qu, provoqué par, provoquée par, la cause est, la cause était, a causa de, \
      provocado por, provocada por, la causa fue, por conta d, a causa d, causato da, causata da, \
      dovuto a, dovuta a, provocato da, provocata da, per via d, veroorzaakt door, doordat%, \
      als gevolg van, vanwege, omdat%, på grund av, på grund af, orsakades av, berodde på, \
      eftersom%, fordi%, 由于, 由於, 因为, 因為, 原因是, 原因为, \
      根因是, 原因は, 원인은, 원인이
      """
    case .backward:
      """
      caused%, causing, causes, led to, leads to, leading to, resulted in, resulting in, \
      results in, triggered, triggering, brought down, took down, takes down, knocked, broke%, \
      breaking, prevented, preventing, meant that, which meant, so that, allowed, allowing, \
      contributed, contributing, had caused, responsible for a%, responsible for an%, \
      responsible for this, was responsible for the, were responsible for the, broken by, \
      førte til, forårsaket, gjorde at, resulterte, 导致, 導致, 引起, 引发, 造成, により, によって, ために, を引き起こ, 때문, \
      로 인해, 로 인하여, 초래, 유발
      """
    case .denial:
      """
      not caused by, was not due, wasn't due, not due to, not related to, unrelated to, \
      no evidence, ruled out, rule out, not the cause, was not the, wasn't the, wasn't caused, \
      no indication, not a result of, not an attack, no attack, was not an, was not a, \
      not a cause, not been compromised, not compromised, no security, nothing to do with, \
      not exploited, never been exploited, not been exploited, never exploited, no sign, \
      not to do with, not down to, instead of being, no customer, no user data, no data, were not affected, was not affected, \
      not affected, not impacted, was never, is not related, did not cause, didn't cause, \
      rather than, looked like, looks like, as if, seemed to be, at first, suspected, suspicion, \
      {first|initially|at first} {believed|suspected} in, found none, \
      {keine|keinerlei} {hinweise|anzeichen|spur} {auf|von}, {keine|keinerlei} anzeichen für, \
      ningún indicio, \
      aucun {signe|indice}, nenhum indício, geen aanwijzing, ingen {tegn|tecken}, inga tecken, \
      nessun segno, \
      n'a aucun {lien|rapport}, n'avait aucun {lien|rapport}, \
      hat nichts zu tun, hatte nichts zu tun, \
      no tiene relación, não tem relação, heeft niets te maken, har ingenting med, \
      we assumed, we wrongly assumed, was assumed, were assumed, initially assumed, first assumed, \
      had assumed, team assumed, i assumed, believed that, first thought, initially thought, \
      thought that, theory, theorised, hypothes, misdiagnos, does not call, \
      read as, taken for, mistaken for, interpreted as, exclude the possibility, to exclude, \
      initial framing, first framing, initial theory, unrelated bug, unrelated issue, \
      unrelated problem, result of this incident, result of the incident, result of this outage, \
      result of the outage, because of this incident, because of this outage, \
      in response to this incident, delay in incident response, delay in response, \
      delay in the response, delay in responding, delay in detecting, delay in detection, \
      no fue un%, no fue una%, no era un%, não foi um%, não foi uma%, não era um%, \
      war es nicht, lag es nicht an, lag nicht an, ne s'agit pas, ne s'agissait pas, \
      n'y est pour rien, no se trat, não se trat, skyldtes ikke, was het niet, lag niet aan, \
      geen sprake van, vermuteten wir, wir vermuteten, vermutet%, im verdacht, \
      ausgeschlossen, wir dachten, dachten wir, soupçonn, a été écarté, a été écartée, écartée à, \
      écarté à, nous pensions, sospech, se descartó, descartamos, suspeit, descartad, descartou, \
      sospettav, sospettat, esclusa%, escluso%, vermoedden, dachten we, we dachten, uitgesloten, \
      mistenkte, utelukket, misstänkte, uteslöt, uteslutet, 障害ではあり, 故障ではあり, 不是我方, 不是我们, 不是由, 没有发生, 未发生
      """
    case .negation:
      """
      not%, no%, none of%, nothing {was|were|had been}%, nowhere near%, {far|well} below%, without%, never%, nor%, 't%, ikke%, \
      ingen%, não%, kein%, keine%, keinen%, keinerlei%, \
      nicht {der|die|das|den|an|am|durch|um}%, jamais%, nunca%, \
      {nobody|no one|no-one} {had |has |}{changed|modified|edited|altered|touched}, \
      niet {de|het|een|door|aan}%, geen%, aucun%, aucune%, nicht {ein|eine|einen|einem|unser}%, \
      pas {un|une|le|la|les|du|dû|due}%, non {è|era|si|sono|fu|è stato|è stata|era stato}%, \
      non ci {sono|è|erano|era}%, nessun%, nessuna%, inte {ett|en|på}%, inget%, inga%, \
      defense against%, defence against%, defend against%
      """
    case .innerNegation: "nicht%, niet%, pas%, non%, inte%, inget%, ingen%"
    case .dismissal:
      """
      {was|were|is|are|been|be} {not involved|excluded|ruled out|dismissed|discounted|unaffected|\
      not to blame|not at fault}, not the {cause|problem|issue|reason|culprit}, \
      considered and {rejected|dismissed|excluded|discarded}, never confirmed, had no part in, \
      had nothing to do, played no {part|role}, \
      but {it |this |they |}{was |were |}{never confirmed|did not happen|didn't happen}, \
      {utan problem|ohne probleme|sans problème|sin problemas|sem problemas|senza problemi|\
      zonder problemen|uten problemer}, \
      {was|were} {fine%|normal%|healthy%|ok%|okay%}, {that|which} {is|was} {unrelated|a \
      coincidence|another matter}, {had|has} no {effect|influence|bearing} on us, made no \
      difference, found nothing, \
      {was|were} {checked|compared|reviewed|looked at|examined|inspected} and \
      {found|were|was|are|is|ruled|nothing|had|answered}%, {was|were} considered as, {stayed|remained} {below|under|low%|\
      within}, {funktionierte|funktionierten|liefen|lief} {einwandfrei|normal|problemlos|fehlerfrei}, \
      {wird|wurde|werden|wurden} ausgeschlossen, {kann|konnte} ausgeschlossen werden, \
      {was|were|had|has|have|is|are} not {been |}{changed%|modified%|edited%|altered%|touched%}, \
      {wasn't|weren't|hadn't|hasn't|haven't} {been |}{changed%|modified%|edited%|altered%|touched%}
      """
    case .aside:
      """
      {meant|intended|designed|supposed|there|introduced|added|built} to \
      {relieve|reduce|lower|limit|prevent|avoid|protect|guard|defend|detect|catch|handle|absorb|\
      survive|improve|fix%|correct|mitigate|stop%|keep|cope|ensure|make}, \
      in order to, in order not to, so as to, to prevent, to avoid, to encourage, to protect, \
      to guard against, to stay clear of, to keep clear of, to stay {below|under|within}, \
      to be ready for, to be prepared for, for the sake of, for fear of, the purpose of, \
      the {aim|goal|intention} {of|was|is}, \
      protect{s|ion|ed|ing|} {us |}{from|against}, as a precaution against, \
      zum schutz vor, um zu verhindern, pour éviter, afin d, para evitar, for å unngå, \
      om te voorkomen, look like, looking like, thought it was, thought it were, thought this was, \
      were sure it was, was sure it was, i blamed, we blamed, we feared, feared that, made us fear, \
      asked {us |}if, {wondered|wondering} if, whether%, ob%, unlike in, unlike last, \
      as opposed to last
      """
    case .description:
      """
      {we|i} {run|operate|host|use|own|maintain|manage} {our|a|an|the|two|three|four|five|several}, \
      {is|are} {chosen|selected|read|taken|passed|given|controlled|managed|issued|kept|stored|handled} \
      {with|by|through|via|from|in}%
      """
    case .past:
      """
      previous incident, previous outage, earlier incident, earlier outage, last year, \
      last incident, previous postmortem, similar incident, similar outage, past incident, \
      prior incident, prior outage, früherer ausfall, frühere störung, früheren vorfall, \
      früherer vorfall, ähnlicher vorfall, ähnliche störung, incident précédent, \
      incident similaire, incidente anterior, incidente similar, incidente semelhante, \
      incidente precedente, incidente simile, eerder incident, eerdere storing, \
      tidligere hendelse, tidigare incident, have happened before, has happened before, in the past, \
      years earlier, years before, other incident
      """
    case .plan:
      """
      we will, we'll, will be, should be, going to, plan to, plans to, planning to, \
      in the future, {is|are} {planned|scheduled} for next, will go ahead, need to, \
      want to, would have, could be improved, could be better, \
      could be added, could be used, could be automated, we should, must be, recommend, \
      to consider, we consider, i'd consider, we'd consider, \
      consider adding, consider using, next steps, as a next step, our next step, \
      was scheduled, were scheduled, \
      scheduled to, is scheduled, tentatively, we're evaluating, we are evaluating, \
      we're reviewing, we are reviewing, skal%, burde, werden wir, wir werden, künftig, \
      in zukunft, soll künftig, hätten wir%, nous allons, à l'avenir, vamos a%, en el futuro, no futuro, \
      in futuro, gaan we%, we gaan%, in de toekomst, vi kommer att, i framtiden, ska%
      """
    case .doubt:
      """
      might, may have, may be, may well, could have, could well, \
      could be {the|a|an|due|caused|related|because|down to}%, possibly, it possible, is possible, be possible, \
      possible to, possible that, possible cause, possible reason, perhaps, maybe, potential, \
      likely candidate, candidates, in case, unclear, unsure, not sure, not certain, guess, \
      could explain, probably, trolig, kanskje
      """
    case .remedy:
      """
      fixed by, was fixed, were fixed, is fixed, been fixed, fixed the issue, fixed the problem, \
      resolved the, this resolved, this fixed, this solved, solved by, solved the, \
      decided to revert, decides to revert, are being rotated, were rotated, been rotated, \
      resolved by, was resolved, were resolved, \
      to restore {basic |full |}{function|service|access|operation}, mitigated by, after fixing, \
      the fix%, a fix%, \
      to fix%, workaround, rolled back, rollback, reverted, reverting, \
      {was|were|we|been|is|are|and|then|fully|service|services|access|traffic} restored, \
      restored {the|service|access|from|normal|operation|traffic|all}, as a precaution, \
      {was|were} back within, {raised|increased} {our|the} quota, the recovery, \
      recovery time, recovery process, recovery took, recovery was, recovery began, \
      recovery started, during recovery, for recovery, after recovery, to recovery, full recovery, \
      and recovery, recovered, remain safe, back online, brought back, came back, sorry, luckily, \
      fortunately, lucky, was able to detect, we improved, solution
      """
    case .cause:
      """
      root cause, core problem, core issue, underlying problem, underlying cause, main cause, \
      primary cause, direct cause, actual cause, real cause, caused by, the cause of, \
      cause of the, cause was, the reason, due to a bug, the culprit, broken due to, rotårsak, \
      causado por, causada por, debido a, devido a, verursacht durch, forårsaket av, causé par, \
      causée par, 原因是, 原因为, 根因, 根本原因, 直接原因, 原因は, 원인은, 근본 원인
      """
    case .reason:
      """
      due to, caused by, because of, as a result of, resulted from, root cause, på grunn av, \
      devido a, debido a, en raison d, aufgrund, 由于, 由於, 因为, 因為, 때문, 로 인해
      """
    case .trigger:
      """
      triggered by, the trigger was a%, the trigger was an%, the trigger was the%, \
      the trigger was that%, the trigger for, the trigger of, was triggered, utløst av
      """
    case .contribution:
      "contribut, prolong, exacerbat, compound, made worse, made it worse, aggravat"
    case .effect: "root cause of, root cause for, cause of, cause for, reason for"
    case .exposure:
      "uncovered, exposed a, exposed an, exposed the, revealed, brought to light, triggered a bug"
    case .outage:
      """
      outage, downtime, disruption, incident, degradation, maintenance, breach, nedetid, utfall, \
      ausfall, störung, panne, indisponibilidade
      """
    case .failure:
      """
      failure, fault%, problem, issue%, issues%, bug%, bugs%, error, change%, changes%, \
      rate limit, limitation, compromise of, migration, expiry, falha, fallo
      """
    case .failing:
      """
      was down, were down, is down, went down, had a, had an, had issues, had problems, has had, \
      has issues, has problems, was having, were having, is having, experienced, is experiencing, \
      was experiencing, suffered, failed, fails, failing, was unavailable, is unavailable, \
      were unavailable, being unavailable, was unreachable, is unreachable, was degraded, \
      was slow, became slow, changed, updated, upgraded, dropped, deprecat, removed, did fix, \
      fixed, has fixed, announced, reported a, reported an, confirmed, suspended, blocked, \
      started blocking, began blocking, blocks%, no longer, retired, discontinued, sunset, \
      revoked, terminated, was compromised, were compromised, was breached, was hacked, stopped, \
      disabled, cut off, timed out, did not, didn't, does not, introduced, rejected, returned, \
      responded, expired, rotated, lowered, tightened, throttled, limited, hung%, powered off, \
      lost its, lost cooling, lost power, was subject to, went away, withdrew, endret, gikk ned, \
      var nede, feilet, fiel aus, ausgefallen, falhou, \
      falló, caiu, cayó, \
      war gestört, hatte eine störung, fiel in, est tombé, était tombé, a coupé, a désactivé, \
      a cessé, dejó de, desactivó, no respondía, estuvo caíd, parou de, desativou, \
      ha disattivato, ha sospeso, ha interrotto, ha dismesso, viel uit, lag plat, \
      was onbereikbaar, låg nere, gick ner
      """
    case .attempt:
      """
      decides to, decided to, tries to, tried to, trying to, attempt, did not help, didn't help, \
      {a|one} {year|month} ago, {years|months} ago
      """
    case .unknown:
      """
      {root|exact|actual|underlying|precise|true} cause {is|remains|is still|is currently|is as yet} \
      {unknown|unclear|not known|not yet known|undetermined|under investigation}, \
      {root|exact|actual|underlying|precise|true} cause {unknown|unclear|undetermined}, \
      {root|exact|actual|underlying|precise|true} cause has {not|not yet|never} been \
      {found|determined|identified|established}, \
      {root|exact|actual|underlying|precise|true} cause could not be \
      {found|determined|identified|established}, \
      {not|don't|never} {know|found|determined|identified} the \
      {root|exact|actual|underlying|precise|true} cause, \
      {cause|reason} {|for this |of this |of the outage |of the incident }{is|remains} {|still }\
      {unknown|unclear|not known|not yet known|undetermined|under investigation}, \
      {not|don't} {|yet |fully }know what caused {it|this|that}, \
      {not|don't} {|yet |fully }know why {it|this} happened, \
      ursache ist {|noch |weiterhin |bisher |derzeit }{unklar|unbekannt|nicht bekannt}, \
      cause {est|reste|demeure} {|encore |toujours }inconnue, causa {|aún |todavía }{es|sigue siendo} \
      {|aún |todavía }desconocida, causa {|ainda }é {|ainda }desconhecida, \
      causa {è|resta|rimane} {|ancora }{ignota|sconosciuta}, oorzaak is {|nog |nog steeds }onbekend, \
      årsaken er {|fortsatt |ennå }ukjent, orsaken är {|fortfarande |ännu }okänd, \
      原因は{|まだ|現在も|現時点では}{不明で|不明だ|不明。|不明の|不明と|わかっていな|わかっていませ|わかっておら|分かっていな|分かっていませ|分かっておら|判明していな|\
      判明していませ|判明しておら}
      """
    }
  }

  /// Names of things that hold words of a class without telling that it was at work.
  static let names = """
    intrusion {detection|prevention}, ddos {protection|mitigation}, bug {tracker|tracking|bounty|\
    report form}, power {cycle|cycling|cycled|user}, hard power cycle, full disk {scan|encryption}, \
    disk scan, {network|database|security|dns|storage|infrastructure|capacity|power} {team|\
    engineer|engineers|department|operations centre|operations center}, \
    security advisory, by accident {i|we|he|she|they} {found|came|saw|noticed}, \
    slack {thread|threads|channel|channels|message|messages|link|links|conversation}, \
    {revoke|revokes|revoked|revoking} leaked {key|keys|token|tokens|secret|secrets|credential|\
    credentials}, leaked {key|secret|token} {scan|scanner|scanning|detection}, \
    {out of|back into|back in} dns%, firmware {signing|build|builds|update|release|image|team}, \
    nicht {lange |}unbemerkt, voll {verschlüsselt|funktionsfähig|redundant|einsatzfähig|ausgestattet|gespiegelt|\
    automatisiert|automatisch}, fully {encrypted|redundant|automated}, passwort vergessen, \
    leaked {file|memory|connection|connections|descriptor|descriptors|handle|handles|socket|\
    sockets|thread|threads|goroutine|goroutines}, \
    bug #, zone handover, poddisruptionbudget, \
    {machine|machines|station|stations|lift|elevator|printer|printers|kiosk|kiosks|atm|atms|gate|\
    gates|terminal|terminals|till|tills} {|is |are |was |were }out of order, \
    notice your, migration {guide|plan}, capacity planning, \
    chaos {monkey|mesh}, {cert|certificate} manager, cert-manager, error budget, \
    rate limiting {dependency|library|package|middleware}, deadlock {watchdog|detector}, \
    {all |}{times|timestamps} {are |}{given |shown |}in local time, \
    {deletion|delete|termination} protection, dns traffic, dns-{traffic|trafikk|verkehr}, \
    {plugged|patched|cabled|put} into the wrong port, \
    migration {guild|team|squad|board|meeting}, regression {suite|test|tests|testing}, \
    cascading style sheet, {cascading|cascade} delete, sales quota, \
    {have|has|now|since} {put|added|introduced|set up} a rate limit, \
    {talks|negotiations} {are|were} in deadlock, log {file|files|table} after, \
    memory leak {detector|sanitizer}, crash {reporter|reporting}, \
    no {alert|alerts|alarms|notifications} {were lost|was lost|during the night after}, no {alert|\
    alerts|alarms} {after|since} {the|that} {fix|change|repair|restart|deploy}, \
    {user|users|customer|customers|visitor|visitors} did not notice, {nobody|no one} noticed any, \
    {dashboard|dashboards} {did not|didn't} show any {impact|effect|change|increase}, \
    no notification {e-mail|e-mails|email|emails|mail|mails}
    """

  /// Values that say that a cause is not known.
  static let unknownValues: [StaticString] = [
    "unknown", "still unknown", "not known", "not yet known", "unclear", "still unclear",
    "undetermined", "under investigation", "still under investigation", "to be determined",
    "not determined", "not yet determined", "could not be determined", "unknown at this time",
    "unknown so far", "unknown at this stage", "unknown at this point", "unknown at the moment",
    "unknown to this day", "not yet identified", "not identified",
  ]
}
