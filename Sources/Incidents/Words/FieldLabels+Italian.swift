extension FieldLabels {
  /// The labels of facts in Italian.
  static let italian: [Fact: [String]] = [
    .severity: [
      "gravità", "severità", "priorità", "livello di gravità", "criticità",
    ],
    .status: ["stato"],
    .incidentDate: ["data dell'incidente", "data incidente", "data del guasto"],
    .started: [
      "inizio", "ora di inizio", "inizio disservizio", "inizio incidente", "inizio del guasto",
    ],
    .detected: ["rilevato", "rilevato alle", "rilevazione", "individuato", "scoperto"],
    .resolved: [
      "fine", "ora di fine", "fine disservizio", "risolto", "risolto alle", "ripristino",
    ],
    .duration: ["durata", "durata totale", "durata del disservizio", "durata dell'incidente"],
    .detection: ["rilevato da", "segnalato da", "individuato da"],
    .users: ["utenti coinvolti", "utenti interessati", "clienti coinvolti"],
    .services: ["servizi coinvolti", "servizi interessati", "sistemi coinvolti"],
    .dataLoss: ["perdita di dati"],
    .people: ["autore", "autori", "redatto da", "responsabile"],
  ]
}
