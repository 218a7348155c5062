extension EventKinds {
  /// The words of other languages for the kinds of events, as `english` has them.
  ///
  /// In turn: German, Norwegian and Danish, French, Spanish, Portuguese, Dutch, Japanese, Chinese.
  static let translations: [(TimelineEntry.Kind, [String])] = [
    (
      .started,
      [
        "störung beginnt", "beginn der störung", "ausfall beginnt", "beginn des ausfalls",
        "feil introdusert", "feilen oppsto", "feilen startet", "feilen oppstod",
        "début de l'incident", "début de la panne", "début de l'interruption",
        "inicio del incidente", "comienza el incidente", "inicio de la caída",
        "início do incidente", "início da falha", "início da indisponibilidade",
        "begin van de storing", "storing begint", "begin van het incident",
        "障害発生", "障害が発生",
      ]
    ),
    (
      .resolved,
      [
        "störung behoben", "problem behoben", "wieder verfügbar", "wieder online",
        "wiederhergestellt", "entwarnung", "gelöst",
        "friskmeld", "feilen er løst", "feilen ble løst", "er løst", "fungerer igjen",
        "tilbake til normal", "normaliserte seg", "normalisert", "alt ok",
        "résolu", "rétabli", "retour à la normale", "fin de l'incident",
        "resuelto", "resuelta", "restablecid", "fin del incidente", "vuelve a la normalidad",
        "resolvido", "resolvida", "restabelecid", "normalizad", "fim do incidente",
        "opgelost", "hersteld", "einde van de storing",
        "完全復旧", "復旧", "解消", "恢復", "恢复",
      ]
    ),
    (
      .mitigated,
      [
        "zurückgerollt", "neu gestartet", "neugestartet", "umgangen",
        "tilbakerull", "rullet tilbake", "rullet ut fiks", "la inn fiks", "restartet",
        "retour arrière", "redémarré", "contourné",
        "se revierte", "revertid", "reiniciad", "mitigad",
        "revertemos", "contornad", "teruggedraaid", "herstart",
        "ロールバック", "再起動",
      ]
    ),
    (
      .detected,
      [
        "bemerkt", "gemeldet", "entdeckt", "festgestellt",
        "oppdage", "sier ifra", "sier fra", "varslet", "varsel om", "melder om", "meldt inn",
        "henvendelse", "første alarm",
        "détecté", "détecte", "alerte", "signalé", "signalent",
        "detecta", "alerta", "reportan", "avisan",
        "identificad", "gemeld", "ontdekt", "opgemerkt",
        "検知", "アラート", "發現", "发现", "告警",
      ]
    ),
  ]
}
