extension Vocabulary {
  /// Words that decide a longer title, most telling first: the first that occurs wins.
  ///
  /// They apply to headings and bold lines, not to labels.
  static let keyPhrases: [(phrase: String, role: Section.Role)] = [
    ("timeline", .timeline), ("chronology", .timeline), ("sequence of events", .timeline),
    ("order of events", .timeline), ("events unfold", .timeline), ("minute by minute", .timeline),
    ("hour by hour", .timeline), ("blow by blow", .timeline),
    ("action item", .actionItems), ("follow up action", .actionItems),
    ("root cause", .rootCause), ("went well", .wentWell), ("went right", .wentWell),
    ("worked well", .wentWell), ("go so well", .wentWrong), ("go well", .wentWrong),
    ("went wrong and", .rootCause), ("went wrong why", .rootCause),
    ("went wrong", .wentWrong), ("needs improvement", .wentWrong), ("could improve", .wentWrong),
    ("could've gone", .wentWrong), ("went poorly", .wentWrong), ("went badly", .wentWrong),
    ("gone better", .wentWrong), ("done better", .wentWrong), ("be improved", .wentWrong),
    ("got lucky", .lucky), ("get lucky", .lucky), ("been lucky", .lucky), ("were lucky", .lucky),
    ("was lucky", .lucky), ("lessons", .lessons), ("learnings", .lessons),
    ("did we learn", .lessons), ("we learned", .lessons), ("we learnt", .lessons),
    ("can we learn", .lessons), ("have we learn", .lessons), ("takeaway", .lessons),
    ("contributing factor", .contributingFactors), ("contributing cause", .contributingFactors),
    ("corrective", .actionItems), ("preventative", .actionItems), ("preventive", .actionItems),
    ("next steps", .actionItems), ("prevent", .actionItems),
    ("making incidents like this", .actionItems), ("incidents like this less", .other),
    ("incident communications", .other), ("people were involved", .people),
    ("follow ups", .actionItems), ("followup", .actionItems), ("happen again", .actionItems),
    ("doing about", .actionItems), ("better in the future", .actionItems),
    ("better in future", .actionItems), ("do differently", .actionItems),
    ("being done to", .actionItems), ("will we do", .actionItems), ("moving forward", .actionItems),
    ("going forward", .actionItems), ("looking forward", .actionItems),
    ("looking ahead", .actionItems), ("way forward", .actionItems), ("avoid this", .actionItems),
    ("avoid it", .actionItems), ("avoid that", .actionItems), ("to avoid", .actionItems),
    ("avoid similar", .actionItems), ("avoiding", .actionItems), ("avoid a repeat", .actionItems),
    ("avoid future", .actionItems), ("we will do", .actionItems), ("we are doing", .actionItems),
    ("we're doing", .actionItems), ("we are changing", .actionItems),
    ("we're changing", .actionItems), ("are we changing", .actionItems),
    ("improvements", .actionItems), ("recommendations", .actionItems), ("to do next", .actionItems),
    ("things to do", .actionItems),
    ("stops a repeat", .actionItems), ("stop a repeat", .actionItems),
    ("prevents a repeat", .actionItems), ("from happening again", .actionItems),
    ("still to do", .actionItems), ("to do s", .actionItems), ("to dos", .actionItems),
    ("left to do", .actionItems), ("to do list", .actionItems),
    ("summary", .summary), ("tl;dr", .summary), ("what happened", .summary),
    ("impact", .impact), ("fallout", .impact), ("affected", .impact), ("triggered", .trigger),
    ("trigger", .trigger),
    ("how did we respond", .response), ("responded", .response),
    ("detected", .detection), ("detection", .detection), ("detect", .detection),
    ("discovered", .detection), ("noticed", .detection),
    ("you notice", .detection), ("we notice", .detection),
    ("resolution", .resolution), ("recovery", .resolution), ("resolved", .resolution),
    ("mitigation", .resolution), ("remediation", .actionItems), ("how we fixed", .resolution),
    ("did we fix", .resolution), ("was it fixed", .resolution), ("was this fixed", .resolution),
    ("it was fixed", .resolution), ("was the fix", .resolution),
    ("is the fix", .resolution), ("the fix deployed", .resolution), ("we resolved", .resolution),
    ("did we resolve", .resolution),
    ("what caused", .rootCause), ("why did", .rootCause), ("cause of", .rootCause),
    ("the cause", .rootCause),
    ("did this happen", .rootCause), ("did it happen", .rootCause), ("this happened", .rootCause),
    ("could this happen", .rootCause), ("led to the", .rootCause), ("response", .response),
    ("investigation", .response),
    ("supporting", .support), ("appendix", .support), ("references", .support),
    ("open questions", .questions), ("attendees", .people), ("related incidents", .related),
    ("conclusion", .lessons), ("overview", .summary),
  ]

  /// Such words of other languages, which come after the English ones.
  static let translatedPhrases: [(phrase: String, role: Section.Role)] = [
    // German
    ("zeitstrahl", .timeline), ("zeitleiste", .timeline), ("zeitlicher", .timeline),
    ("zeitliche abfolge", .timeline), ("ablauf der", .timeline), ("auslöser", .trigger),
    ("ursache", .rootCause), ("warum", .rootCause), ("wie kam es", .rootCause),
    ("was war der grund", .rootCause), ("wie konnte das passieren", .rootCause),
    ("nicht gut", .wentWrong), ("nicht so gut", .wentWrong), ("was ist passiert", .summary),
    ("verhinder", .actionItems), ("vermeiden", .actionItems),
    ("nicht wieder passier", .actionItems), ("nicht wieder vorkomm", .actionItems),
    ("nicht noch einmal", .actionItems), ("gelöst", .resolution),
    ("schief", .wentWrong),
    ("schlecht", .wentWrong), ("gut lief", .wentWell), ("lief gut", .wentWell),
    ("gut gelaufen", .wentWell), ("gelernt", .lessons), ("lehren", .lessons),
    ("erkenntnisse", .lessons), ("maßnahmen", .actionItems), ("sofortmaßnahmen", .actionItems),
    ("massnahmen", .actionItems),
    ("nächste schritte", .actionItems), ("vorbeug", .actionItems), ("auswirkung", .impact),
    ("betroffen", .impact), ("zusammenfassung", .summary), ("behebung", .resolution),
    ("behoben", .resolution), ("wiederherstell", .resolution), ("entdeck", .detection),
    ("bemerkt", .detection), ("offene fragen", .questions),
    // Norwegian
    ("tidslinje", .timeline), ("hendelsesforløp", .timeline), ("utløsende", .trigger),
    ("årsak", .rootCause), ("gikk bra", .wentWell), ("gikk galt", .wentWrong),
    ("gikk dårlig", .wentWrong), ("flaks", .lucky), ("lærdom", .lessons), ("lærte", .lessons),
    ("tiltak", .actionItems), ("konsekvens", .impact), ("oppdaget", .detection),
    ("oppsummering", .summary), ("løsning", .resolution),
    ("hvorfor", .rootCause), ("hva skjedde", .summary), ("forhindre", .actionItems),
    ("unngå", .actionItems), ("ikke skjer igjen", .actionItems),
    ("ikke skal skje igjen", .actionItems), ("løst", .resolution),
    // Swedish and Danish
    ("händelseförlopp", .timeline), ("grundorsak", .rootCause), ("orsak", .rootCause),
    ("varför", .rootCause), ("åtgärd", .actionItems), ("påverkan", .impact),
    ("sammanfattning", .summary), ("lärdom", .lessons), ("upptäckt", .detection),
    ("årsag", .rootCause), ("hændelsesforløb", .timeline),
    // French
    ("chronologie", .timeline), ("déroulement", .timeline), ("déroulé", .timeline),
    ("causes racine", .rootCause), ("cause racine", .rootCause), ("analyse des causes", .rootCause),
    ("pas fonctionné", .wentWrong), ("pas bien", .wentWrong), ("mal fonctionné", .wentWrong),
    ("mal passé", .wentWrong), ("moins bien", .wentWrong), ("qui a causé", .rootCause),
    ("allons nous faire", .actionItems), ("bien fonctionné", .wentWell), ("bien passé", .wentWell),
    ("pourquoi", .rootCause), ("quelle était la cause", .rootCause),
    ("comment est ce arrivé", .rootCause), ("s'est il passé", .summary),
    ("reproduise", .actionItems),
    ("résolu", .resolution), ("détecté", .detection),
    ("leçons", .lessons), ("enseignements", .lessons), ("plan d'action", .actionItems),
    ("actions correctives", .actionItems), ("facteurs contributifs", .contributingFactors),
    ("actions à", .actionItems), ("prochaines étapes", .actionItems), ("éviter", .actionItems),
    ("conséquences", .impact), ("résumé", .summary), ("détection", .detection),
    ("résolution", .resolution), ("rétablissement", .resolution), ("déclencheur", .trigger),
    // Spanish
    ("cronología", .timeline), ("línea de tiempo", .timeline), ("línea temporal", .timeline),
    ("causas raíz", .rootCause), ("causa raíz", .rootCause), ("por qué", .rootCause),
    ("cuál fue la causa", .rootCause),
    ("cuál fue el motivo", .rootCause),
    ("qué pasó", .summary), ("qué ocurrió", .summary), ("evitar", .actionItems),
    ("haremos", .actionItems), ("no vuelva", .actionItems), ("se resolvió", .resolution),
    ("se solucionó", .resolution), ("se detectó", .detection), ("salió bien", .wentWell),
    ("funcionó bien", .wentWell), ("salió mal", .wentWrong), ("no funcionó", .wentWrong),
    ("lecciones", .lessons), ("aprendi", .lessons), ("acciones tomadas", .resolution),
    ("acciones", .actionItems),
    ("plan de acción", .actionItems), ("medidas preventivas", .actionItems),
    ("factores contribuyentes", .contributingFactors),
    ("próximos pasos", .actionItems), ("resumen", .summary), ("detección", .detection),
    ("resolución", .resolution), ("detonante", .trigger), ("afectados", .impact),
    // Portuguese
    ("linha do tempo", .timeline), ("cronologia", .timeline), ("causas raiz", .rootCause),
    ("causa raiz", .rootCause), ("por que", .rootCause), ("o que aconteceu", .summary),
    ("faremos", .actionItems), ("foi resolvid", .resolution), ("foi detectad", .detection),
    ("deu certo", .wentWell), ("correu bem", .wentWell),
    ("deu errado", .wentWrong), ("correu mal", .wentWrong), ("lições", .lessons),
    ("aprendemos", .lessons), ("ações", .actionItems), ("plano de ação", .actionItems),
    ("medidas preventivas", .actionItems), ("fatores contribuintes", .contributingFactors),
    ("próximos passos", .actionItems),
    ("resumo", .summary), ("detecção", .detection), ("resolução", .resolution),
    ("gatilho", .trigger), ("afetados", .impact), ("contribuinte", .contributingFactors),
    ("contribuíram", .contributingFactors), ("corrigimos", .resolution),
    ("corrigid", .resolution), ("não funcion", .wentWrong), ("funcionou bem", .wentWell),
    ("prevenir", .actionItems), ("vamos fazer", .actionItems), ("vamos mudar", .actionItems),
    ("a causa", .rootCause), ("qual foi o motivo", .rootCause),
    // Dutch
    ("tijdlijn", .timeline), ("oorzaak", .rootCause), ("oorzaken", .rootCause),
    ("waarom", .rootCause), ("wat was de reden", .rootCause),
    ("hoe kon dit gebeuren", .rootCause),
    ("voorkom", .actionItems), ("niet opnieuw gebeurt", .actionItems),
    ("niet weer gebeurt", .actionItems), ("niet nog een keer", .actionItems),
    ("opgelost", .resolution), ("wat gebeurde", .summary),
    ("wat is er gebeurd", .summary),
    ("ging goed", .wentWell), ("goed ging", .wentWell), ("niet goed", .wentWrong),
    ("ging fout", .wentWrong), ("fout ging", .wentWrong), ("geleerd", .lessons),
    ("maatregelen", .actionItems), ("vervolgstappen", .actionItems),
    ("actiepunten", .actionItems), ("gevolgen", .impact), ("samenvatting", .summary),
    ("oplossing", .resolution), ("ontdekt", .detection),
    // Japanese and Chinese
    ("タイムライン", .timeline), ("時系列", .timeline), ("時間線", .timeline), ("时间线", .timeline),
    ("時間軸", .timeline), ("时间轴", .timeline), ("再発防止", .actionItems),
    ("今後の", .actionItems), ("アクション", .actionItems), ("改善", .actionItems),
    ("改進", .actionItems), ("改进", .actionItems), ("後續", .actionItems), ("后续", .actionItems),
    ("原因", .rootCause), ("根因", .rootCause), ("影響", .impact), ("影响", .impact),
    ("教訓", .lessons), ("教训", .lessons), ("学び", .lessons), ("概要", .summary),
    ("概述", .summary), ("検知", .detection), ("復旧", .resolution), ("解決", .resolution),
    ("解决", .resolution), ("恢復", .resolution), ("恢复", .resolution), ("修复", .resolution),
    ("修復", .resolution), ("経緯", .timeline), ("防止", .actionItems), ("防范", .actionItems),
    ("预防", .actionItems), ("預防", .actionItems), ("避免", .actionItems), ("待办", .actionItems),
    ("うまくいった", .wentWell), ("良かった", .wentWell), ("うまくいかな", .wentWrong),
    ("做得不好", .wentWrong), ("做得好", .wentWell), ("振り返り", .lessons), ("反思", .lessons),
    ("经验", .lessons), ("經驗", .lessons), ("検出", .detection), ("きっかけ", .trigger),
  ]

  /// The words of all languages, the first ones first.
  private static let allPhrases = keyPhrases + translatedPhrases + koreanPhrases

  private static let phrases = PhraseTable(allPhrases.enumerated().map { ($1.phrase, $0) })

  /// Returns the role that the words of a longer title suggest; nil where they suggest none.
  ///
  /// What the title begins with decides before what follows. Titles of more than thirteen words are
  /// sentences, and say nothing about a role.
  static func role(ofLongTitle words: String) -> Section.Role? {
    if let role = role(ofTitle: words) { return role }
    let bytes = Array(words.utf8)
    let isSentence = bytes.count(where: { $0 == 0x20 }) > 12
    var first: Int?
    var any: Int?
    phrases.forEachMatch(in: bytes) { phrase, position in
      if position == 0 { first = Swift.min(first ?? phrase, phrase) }
      if !isSentence { any = Swift.min(any ?? phrase, phrase) }
    }
    return (first ?? any).map { allPhrases[$0].role }
  }
}
