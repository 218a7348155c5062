extension Vocabulary {
  /// Titles in French, Spanish and Portuguese.
  static let romanceTitles: [(language: String, role: Section.Role, titles: [String])] = [
    (
      "fr", .summary,
      [
        "résumé", "synthèse", "que s'est il passé", "contexte", "résumé exécutif",
        "résumé de l'incident", "introduction", "description", "description de l'incident",
        "synthèse de l'incident", "en bref",
      ]
    ),
    (
      "fr", .impact,
      [
        "impact client", "conséquences", "impacts", "impact utilisateur", "impact utilisateurs",
        "impacts clients", "utilisateurs affectés", "services impactés", "services affectés",
        "portée", "indicateurs d'impact", "périmètre",
      ]
    ),
    (
      "fr", .rootCause,
      [
        "cause racine", "causes racines", "cause première", "origine", "analyse des causes",
        "analyse des causes racines", "analyse de la cause racine", "analyse", "cause principale",
        "cause de l'incident", "causes de l'incident", "origine de l'incident", "causes profondes",
        "cause profonde", "pourquoi est ce arrivé",
      ]
    ),
    ("fr", .trigger, ["déclencheur", "élément déclencheur", "facteur déclencheur"]),
    (
      "fr", .contributingFactors,
      ["facteurs contributifs", "facteurs aggravants", "causes contributives"]
    ),
    (
      "fr", .detection,
      ["détection", "détection de l'incident", "découverte", "comment l'incident a été détecté"]
    ),
    (
      "fr", .response,
      ["réponse", "investigation", "diagnostic", "réponse à l'incident", "analyse et diagnostic"]
    ),
    (
      "fr", .resolution,
      [
        "résolution", "correction", "rétablissement", "remédiation",
        "mesures correctives appliquées", "solution", "retour à la normale", "mitigation",
        "résolution et rétablissement", "actions immédiates",
      ]
    ),
    (
      "fr", .timeline,
      [
        "chronologie", "déroulement", "frise chronologique", "chronologie des événements",
        "chronologie des évènements", "déroulement des faits", "déroulé", "historique",
        "fil des événements", "chronologie détaillée", "ligne de temps",
      ]
    ),
    (
      "fr", .actionItems,
      [
        "actions correctives", "plan d'action", "prochaines étapes", "actions",
        "actions préventives", "actions correctives et préventives",
        "actions correctives & préventives", "mesures préventives", "mesures correctives",
        "prévention", "recommandations", "actions à mener", "actions à venir", "actions de suivi",
        "améliorations", "plan d'actions", "suites à donner", "points d'action", "mesures prises",
        "actions post incident",
      ]
    ),
    (
      "fr", .lessons,
      [
        "leçons apprises", "enseignements", "leçons tirées", "enseignements tirés", "leçons",
        "retours d'expérience", "retour d'expérience", "conclusions", "ce que nous avons appris",
        "bilan",
      ]
    ),
    (
      "fr", .wentWell,
      [
        "ce qui a bien fonctionné", "ce qui a fonctionné", "ce qui s'est bien passé",
        "points positifs", "points forts",
      ]
    ),
    (
      "fr", .wentWrong,
      [
        "ce qui n'a pas fonctionné", "ce qui s'est mal passé", "ce qui a mal fonctionné",
        "ce qui n'a pas bien fonctionné", "points négatifs", "points d'amélioration",
        "axes d'amélioration", "points à améliorer",
      ]
    ),
    ("fr", .lucky, ["où nous avons eu de la chance", "coups de chance"]),
    ("fr", .people, ["participants", "auteurs", "auteur", "intervenants", "personnes impliquées"]),
    ("fr", .questions, ["questions ouvertes", "questions en suspens"]),
    ("fr", .support, ["annexes", "annexe", "références", "ressources"]),
    (
      "es", .summary,
      [
        "resumen", "resumen ejecutivo", "qué pasó", "descripción", "resumen del incidente",
        "descripción del incidente", "qué ocurrió", "qué sucedió", "introducción", "en resumen",
      ]
    ),
    (
      "es", .impact,
      [
        "impacto", "afectación", "usuarios afectados", "servicios afectados", "impacto en usuarios",
        "impacto en clientes", "alcance", "consecuencias",
      ]
    ),
    (
      "es", .rootCause,
      [
        "causa raíz", "causas raíz", "causa", "análisis de causa raíz", "causas", "causa principal",
        "análisis de causas", "análisis de la causa raíz", "análisis", "origen", "por qué ocurrió",
        "por qué pasó",
      ]
    ),
    ("es", .trigger, ["detonante", "desencadenante"]),
    ("es", .contributingFactors, ["factores contribuyentes", "factores agravantes"]),
    ("es", .detection, ["detección", "cómo se detectó", "descubrimiento"]),
    ("es", .response, ["respuesta", "investigación", "diagnóstico"]),
    (
      "es", .resolution,
      [
        "resolución", "solución", "recuperación", "mitigación", "solución aplicada",
        "restablecimiento", "resolución y recuperación", "remediación", "acciones inmediatas",
      ]
    ),
    (
      "es", .timeline,
      [
        "cronología", "línea de tiempo", "línea temporal", "línea del tiempo",
        "cronología de eventos", "cronología de los eventos", "cronología del incidente",
        "secuencia de eventos", "historial",
      ]
    ),
    (
      "es", .actionItems,
      [
        "acciones", "acciones correctivas", "próximos pasos", "tareas", "acciones preventivas",
        "acciones correctivas y preventivas", "medidas correctivas", "medidas preventivas",
        "plan de acción", "prevención", "recomendaciones", "mejoras", "acciones de seguimiento",
        "elementos de acción", "acciones a tomar", "acciones pendientes", "siguientes pasos",
        "medidas", "puntos de acción",
      ]
    ),
    (
      "es", .lessons,
      [
        "lecciones aprendidas", "conclusiones", "aprendizajes", "lecciones", "conclusión",
        "qué aprendimos", "reflexiones",
      ]
    ),
    (
      "es", .wentWell,
      [
        "qué salió bien", "qué funcionó bien", "qué funcionó", "lo que salió bien",
        "lo que funcionó", "aspectos positivos",
      ]
    ),
    (
      "es", .wentWrong,
      [
        "qué salió mal", "qué no funcionó", "lo que salió mal", "lo que no funcionó",
        "qué se puede mejorar", "qué podemos mejorar", "áreas de mejora", "oportunidades de mejora",
      ]
    ),
    ("es", .lucky, ["dónde tuvimos suerte", "suerte"]),
    ("es", .people, ["autores", "autor", "participantes", "responsables", "equipo"]),
    ("es", .questions, ["preguntas abiertas"]),
    ("es", .support, ["referencias", "anexos", "apéndice", "recursos"]),
    (
      "pt", .summary,
      [
        "resumo", "sumário", "o que aconteceu", "descrição", "resumo executivo",
        "resumo do incidente", "descrição do incidente", "o que houve", "introdução", "visão geral",
      ]
    ),
    (
      "pt", .impact,
      [
        "impacto", "usuários afetados", "utilizadores afetados", "clientes afetados",
        "serviços afetados", "impacto nos usuários", "impacto nos clientes", "escopo",
        "consequências",
      ]
    ),
    (
      "pt", .rootCause,
      [
        "causa raiz", "causas raiz", "causa", "causas", "causa principal", "análise de causa raiz",
        "análise da causa raiz", "análise das causas", "análise", "origem", "por que aconteceu",
      ]
    ),
    ("pt", .trigger, ["gatilho"]),
    ("pt", .contributingFactors, ["fatores contribuintes", "fatores agravantes"]),
    ("pt", .detection, ["detecção", "como foi detectado", "identificação", "descoberta"]),
    ("pt", .response, ["resposta", "investigação", "diagnóstico"]),
    (
      "pt", .resolution,
      [
        "resolução", "solução", "recuperação", "mitigação", "correção", "solução aplicada",
        "restauração", "resolução e recuperação", "remediação", "ações imediatas",
      ]
    ),
    (
      "pt", .timeline,
      [
        "linha do tempo", "cronologia", "linha de tempo", "cronologia dos eventos",
        "cronologia do incidente", "sequência de eventos", "histórico",
      ]
    ),
    (
      "pt", .actionItems,
      [
        "ações", "ações corretivas", "próximos passos", "itens de ação", "itens de acção",
        "ações preventivas", "ações corretivas e preventivas", "medidas corretivas",
        "medidas preventivas", "plano de ação", "prevenção", "recomendações", "melhorias",
        "ações de acompanhamento", "pontos de ação", "ações futuras", "medidas",
      ]
    ),
    (
      "pt", .lessons,
      [
        "lições aprendidas", "conclusão", "aprendizados", "lições", "conclusões",
        "o que aprendemos", "aprendizado",
      ]
    ),
    (
      "pt", .wentWell,
      [
        "o que deu certo", "o que funcionou", "o que funcionou bem", "o que correu bem",
        "pontos positivos",
      ]
    ),
    (
      "pt", .wentWrong,
      [
        "o que deu errado", "o que não funcionou", "o que correu mal", "o que pode melhorar",
        "o que pode ser melhorado", "pontos de melhoria", "oportunidades de melhoria",
        "pontos negativos",
      ]
    ),
    ("pt", .lucky, ["onde tivemos sorte", "sorte"]),
    ("pt", .people, ["autores", "autor", "participantes", "responsáveis", "envolvidos", "equipe"]),
    ("pt", .questions, ["perguntas em aberto"]),
    ("pt", .support, ["referências", "anexos", "apêndice", "recursos"]),
  ]
}
