extension EventKinds {
  /// The words of other languages for the kinds of events, as `english` has them.
  ///
  /// In turn: German, Norwegian and Danish, French, Spanish, Portuguese, Dutch, Japanese, Chinese,
  /// Russian, Korean.
  static let translations: [(TimelineEntry.Kind, [String])] = [
    (
      .started,
      [
        "störung beginnt", "störung begann", "beginn der störung", "erste fehler",
        "ausfall beginnt", "beginn des ausfalls",
        "feil introdusert", "feilen oppsto", "feilen startet",
        "feil begynner å", "feil begynte å", "første feil", "feilen produksjonssatt",
        "begynner å feile", "begynte å feile", "slutter å virke", "sluttet å virke", "går ned%",
        "gikk ned%", "ble utilgjengelig", "feilen utløses", "feilen ble utløst",
        "feilen inntreffer", "feilen inntraff",
        "premières erreurs", "début de l'incident", "début de la panne", "début de l'interruption",
        "primeros errores", "primeiros erros", "eerste fouten", "inicio del incidente",
        "comienza el incidente", "inicio de la caída",
        "início do incidente", "início da falha", "início da indisponibilidade",
        "begin van de storing", "storing begint", "begin van het incident",
        "障害発生", "障害が発生", "начало инцидента", "начало сбоя",
        "premiers symptômes", "commence à échouer", "empiezan los", "empieza a fallar",
        "comienzan los", "começam os", "começa a falhar",
        "장애 발생", "장애가 발생", "장애 시작", "오류 발생 시작", "에러 발생 시작",
        "故障发生", "故障开始", "事故发生", "开始报错", "影響開始", "エラーが発生し始",
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
        "tilbake til normal", "normalisert", "alt ok", "sluttet å inntreffe",
        "sluttet å feile", "oppe igjen", "virker igjen", "virket igjen", "fungerte igjen",
        "résolu%", "résolue%", "résolus%", "résolues%", "rétabli%", "rétablie", "rétablis%",
        "retour à la normale", "fin de l'incident",
        "resuelto", "resuelta", "restablecid", "fin del incidente", "vuelve a la normalidad",
        "vuelve a funcionar",
        "se normaliza", "cerrada la incidencia", "incidencia cerrada", "volta ao normal",
        "voltou ao normal", "volta a funcionar", "voltou a funcionar", "no ar novamente",
        "de nouveau disponible", "de nouveau en ligne", "remis en service", "tout fonctionne",
        "werkt weer", "werken weer", "weer normaal", "weer beschikbaar", "weer online",
        "weer in de lucht",
        "resolvido", "resolvida", "restabelecid", "normalizad", "fim do incidente",
        "opgelost", "hersteld", "einde van de storing",
        "完全復旧", "復旧", "解消", "恢復", "恢复", "инцидент закрыт", "восстановлен",
        "正常化", "回復", "収束", "已解决", "故障解除", "修复完成",
        "복구 완료", "복구됨", "복구 확정", "복구되", "정상화", "정상 복구", "해결 완료", "해결됨", "장애 해소",
        "장애 종료",
      ]
    ),
    (
      .mitigated,
      [
        "zurückgerollt", "neu gestartet", "neugestartet", "umgangen",
        "tilbakerull", "rullet tilbake", "rullet ut fiks", "la inn fiks", "restartet",
        "fiks ute", "fiks er ute", "fiks deployet", "fiks var deployet", "fiks er deployet",
        "fiks rullet ut", "løsning blir rullet ut", "løsning rullet ut", "midlertidig fiks",
        "midlertidig løsning",
        "retour arrière", "annulation d", "redémarré", "contourné",
        "se revierte", "revertid", "reiniciad", "mitigad",
        "revertemos", "contornad", "teruggedraaid", "herstart",
        "ロールバック", "再起動", "откат", "перезапущен",
        "切り戻し", "回滚", "回滾", "重启", "重啟", "止损", "롤백", "재시작", "우회",
      ]
    ),
    (
      .detected,
      [
        "bemerkt", "meldet sich", "anruf von", "ruft an", "entdeckt", "festgestellt",
        "aufmerksam", "erste meldung", "erste anrufe", "erster anruf", "erste beschwerden",
        "meldung über", "alarm",
        "oppdage", "sier ifra", "sier fra", "varslet", "varsel om", "melder om", "meldt inn",
        "henvendelse", "første alarm", "påvist", "oppmerksom på", "fikk melding", "melding på",
        "så feil", "så loggfeil", "ser feil", "innmeldt", "blir rød%", "blir rødt%",
        "telefon fra", "varsel i%", "varsel fra", "varsel på", "feilsøking starter",
        "feilsøking startet", "begynte feilsøking", "debugging starter",
        "prévient", "préviennent", "nous a prévenu", "détecté", "détecte", "détection", "alerte",
        "constaté", "signalé", "signalent",
        "detecta", "alerta", "reportan", "avisa%", "avisan",
        "identificad", "belt%", "gemeld", "ontdekt", "opgemerkt",
        "検知", "アラート", "發現", "发现", "告警", "обнаруж", "замечен",
        "検出", "発覚", "通報", "問い合わせ", "报警", "用户反馈", "用户报告", "察觉",
        "감지", "탐지", "발견", "알람", "알림 수신", "경보", "신고", "제보",
      ]
    ),
  ]
}
