/// Words for levels of severity, without a code.
enum SeverityLevels {
  /// Whether a value is such a word and nothing else: `high`, `Hoog`, `majeur`.
  static func contains(_ value: String) -> Bool {
    let word = value.asciiLowercased
    return clear.contains(word) || others.contains(word)
  }

  /// Those that hardly say anything else.
  static let clear: Set<String> = [
    "critical", "major", "minor", "kritisch", "kritisk", "critique", "majeur", "majeure", "mineur",
    "mineure", "crítico", "crítica", "critico", "critica",
  ]

  private static let others: Set<String> = [
    "high", "medium", "low", "severe", "moderate", "hoch", "mittel", "niedrig", "gering", "schwer",
    "schwerwiegend", "hoog", "midden", "gemiddeld", "laag", "élevé", "élevée", "moyen", "moyenne",
    "faible", "grave", "alta", "alto", "media", "medio", "baja", "bajo", "média", "médio", "baixa",
    "baixo", "bassa", "basso", "høy", "høj", "middels", "lav", "hög", "medel", "låg", "高", "中", "低",
    "重大", "严重", "一般", "높음", "보통", "낮음", "심각",
  ]
}
