extension FieldLabels {
  /// The labels of facts in Portuguese.
  static let portuguese: [Fact: [String]] = [
    .severity: [
      "nível", "gravidade do incidente", "severidade do incidente", "nível de gravidade",
      "nível de criticidade",
    ],
    .status: ["estado", "situação", "status do incidente"],
    .incidentDate: [
      "data do incidente", "data da ocorrência", "data do evento", "data da falha",
      "data da indisponibilidade", "data e hora", "data do ocorrido",
    ],
    .started: [
      "início do incidente", "início da falha", "início do impacto", "início da indisponibilidade",
      "hora de início", "horário de início", "data de início", "hora do início",
    ],
    .detected: [
      "detectado em", "identificado em", "hora de detecção", "horário de detecção",
      "data de detecção", "hora da detecção", "momento da detecção",
    ],
    .mitigated: ["mitigado", "mitigado em", "hora da mitigação"],
    .resolved: [
      "resolvido em", "fim do incidente", "fim do impacto", "fim da indisponibilidade", "término",
      "hora de término", "horário de término", "horário de fim", "hora de resolução",
      "horário de resolução", "data de resolução", "hora da resolução", "encerramento",
    ],
    .duration: [
      "duração do impacto", "duração da indisponibilidade", "duração da falha",
      "duração aproximada", "duração estimada", "tempo total", "tempo de duração",
      "tempo de indisponibilidade", "tempo de resolução", "tempo para resolução",
    ],
    .partialDuration: [
      "tempo de recuperação", "tempo fora do ar", "tempo de inatividade", "tempo de mitigação",
    ],
    .period: [
      "período", "período do incidente", "período do impacto", "janela", "janela de impacto",
    ],
    .detection: [
      "detectado por", "identificado por", "descoberto por", "como foi detectado", "reportado por",
    ],
    .users: [
      "usuários afetados", "utilizadores afetados", "clientes afetados", "usuários impactados",
      "clientes impactados",
    ],
    .services: [
      "serviço", "serviços", "serviço afetado", "sistema", "sistemas", "sistemas afetados",
      "sistema afetado", "componentes afetados", "serviços impactados",
    ],
    .dataLoss: ["perdas de dados"],
    .people: ["autor", "autores", "responsável", "responsáveis", "escrito por"],
    .teams: ["equipe", "equipes", "equipa", "time responsável", "equipe responsável"],
  ]
}
