extension EventKinds {
  /// The words of other languages for the kinds of events, as `english` has them.
  ///
  /// In turn: German, Norwegian and Danish, French, Spanish, Portuguese, Dutch, Japanese, Chinese,
  /// Russian.
  static let translations: [(TimelineEntry.Kind, [String])] = [
    (
      .started,
      [
        "störung beginnt", "störung begann", "beginn der störung", "erste fehler",
        "ausfall beginnt", "beginn des ausfalls",
        "feil introdusert", "feilen oppsto", "feilen startet", "feilen oppstod",
        "feil begynner å", "feil begynte å", "første feil", "feilen produksjonssatt",
        "premières erreurs", "début de l'incident", "début de la panne", "début de l'interruption",
        "primeros errores", "primeiros erros", "eerste fouten", "inicio del incidente",
        "comienza el incidente", "inicio de la caída",
        "início do incidente", "início da falha", "início da indisponibilidade",
        "begin van de storing", "storing begint", "begin van het incident",
        "障害発生", "障害が発生", "начало инцидента", "начало сбоя",
        "premiers symptômes", "commence à échouer",
      ]
    ),
    (
      .resolved,
      [
        "störung behoben", "problem behoben", "wieder verfügbar", "wieder online",
        "wiederhergestellt", "entwarnung", "gelöst", "wieder erreichbar", "läuft wieder",
        "laufen wieder", "funktioniert wieder", "funktionieren wieder", "wieder stabil",
        "wieder normal",
        "friskmeld", "feilen er løst", "feilen ble løst", "er løst", "fungerer igjen",
        "tilbake til normal", "normaliserte seg", "normalisert", "alt ok",
        "résolu%", "résolue%", "résolus%", "résolues%", "rétabli%", "rétablie", "rétablis%",
        "retour à la normale", "fin de l'incident",
        "resuelto", "resuelta", "restablecid", "fin del incidente", "vuelve a la normalidad",
        "resolvido", "resolvida", "restabelecid", "normalizad", "fim do incidente",
        "opgelost", "hersteld", "einde van de storing",
        "完全復旧", "復旧", "解消", "恢復", "恢复", "инцидент закрыт", "восстановлен",
      ]
    ),
    (
      .mitigated,
      [
        "zurückgerollt", "neu gestartet", "neugestartet", "umgangen",
        "tilbakerull", "rullet tilbake", "rullet ut fiks", "la inn fiks", "restartet",
        "fiks ute", "fiks er ute", "fiks deployet", "fiks var deployet", "fiks er deployet",
        "fiks rullet ut", "løsning blir rullet ut", "løsning rullet ut",
        "retour arrière", "redémarré", "contourné",
        "se revierte", "revertid", "reiniciad", "mitigad",
        "revertemos", "contornad", "teruggedraaid", "herstart",
        "ロールバック", "再起動", "откат", "перезапущен",
      ]
    ),
    (
      .detected,
      [
        "bemerkt", "gemeldet", "entdeckt", "festgestellt", "aufmerksam", "erste meldung",
        "meldung über", "alarm",
        "oppdage", "sier ifra", "sier fra", "varslet", "varsel om", "melder om", "meldt inn",
        "henvendelse", "første alarm", "påvist", "oppmerksom på", "fikk melding", "melding på",
        "feilsøking starter", "feilsøking startet", "begynte feilsøking", "debugging starter",
        "détecté", "détecte", "détection", "alerte", "constaté", "signalé", "signalent",
        "detecta", "alerta", "reportan", "avisan",
        "identificad", "gemeld", "ontdekt", "opgemerkt",
        "検知", "アラート", "發現", "发现", "告警", "обнаруж", "замечен",
      ]
    ),
  ]
}
