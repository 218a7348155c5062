extension Vocabulary {
  /// Titles in French, Spanish and Portuguese.
  static let romanceTitles: [(language: String, role: Section.Role, titles: [String])] = [
    (
      "fr", .summary,
      [
        "résumé", "synthèse", "que s'est il passé", "contexte", "résumé exécutif",
        "résumé de l'incident", "introduction", "description", "description de l'incident",
        "synthèse de l'incident", "en bref",
        "ce qui s'est passé", "ce qu'il s'est passé", "en résumé",
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
        "actions correctives", "actions possibles", "actions envisagées", "travaux restants",
        "reste à faire", "restant à faire",
        "plan d'action", "prochaines étapes", "actions",
        "actions préventives", "actions correctives et préventives",
        "actions correctives & préventives", "mesures préventives", "mesures correctives",
        "prévention", "recommandations", "actions à mener", "actions à venir", "actions de suivi",
        "améliorations", "plan d'actions", "suites à donner", "points d'action", "mesures prises",
        "actions post incident", "choses à faire", "ce qu'il reste à faire", "ce qui reste à faire",
        "la prochaine fois", "pour la prochaine fois",
        "et maintenant", "et après", "la suite", "et la suite", "ce que nous allons faire",
        "ce que nous allons changer", "ce qui change", "à faire", "mesures", "dispositions",
        "qu'allons nous changer", "que va t on changer", "que va t on faire",
        "que changeons nous", "qu'est ce qui va changer", "qu'avons nous changé", "désormais",
        "ce que nous avons changé",
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
        "acciones correctivas y preventivas", "medidas correctivas",
        "medidas correctivas implementadas", "medidas preventivas",
        "plan de acción", "prevención", "recomendaciones", "mejoras", "acciones de seguimiento",
        "elementos de acción", "acciones a tomar", "acciones pendientes", "siguientes pasos",
        "medidas", "puntos de acción",
        "y ahora", "qué haremos", "qué vamos a hacer", "qué cambia", "por hacer", "pendientes",
        "qué sigue", "qué vamos a cambiar", "qué cambiaremos", "cosas por hacer",
        "qué queda por hacer", "para la próxima", "para la próxima vez",
        "qué hemos cambiado", "a partir de ahora",
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
        "sumário executivo", "descrição do problema", "contexto", "problema", "o problema",
        "sintomas", "resumo da ocorrência",
      ]
    ),
    ("pt", .metadata, ["data do incidente", "data da ocorrência", "dados do incidente"]),
    (
      "pt", .impact,
      [
        "impacto", "usuários afetados", "utilizadores afetados", "clientes afetados",
        "serviços afetados", "impacto nos usuários", "impacto nos clientes", "escopo",
        "consequências", "impacto no cliente", "impacto ao cliente", "impacto aos usuários",
        "impacto para os usuários", "impacto no negócio", "impacto observado", "sistemas afetados",
        "quem foi afetado", "abrangência",
      ]
    ),
    (
      "pt", .rootCause,
      [
        "causa raiz", "causas raiz", "causa", "causas", "causa principal", "análise de causa raiz",
        "análise da causa raiz", "análise das causas", "análise", "origem", "por que aconteceu",
        "causa raíz", "causas raízes", "causa técnica", "causa identificada", "causa do problema",
        "análise de causas", "análise da causa", "análise técnica", "por que isso aconteceu",
        "o que causou", "motivo", "porquês",
      ]
    ),
    ("pt", .trigger, ["gatilho", "desencadeador", "evento desencadeador", "causa imediata"]),
    (
      "pt", .contributingFactors,
      [
        "fatores contribuintes", "fatores agravantes", "fator contribuinte",
        "fatores que contribuíram", "fatores de contribuição", "causas contribuintes",
        "condições contribuintes",
      ]
    ),
    (
      "pt", .detection,
      [
        "detecção", "como foi detectado", "identificação", "descoberta", "deteção",
        "como detectamos", "como descobrimos", "como foi descoberto", "como foi identificado",
      ]
    ),
    (
      "pt", .response,
      [
        "resposta", "investigação", "diagnóstico", "resposta ao incidente", "ações tomadas",
        "medidas tomadas", "investigação e diagnóstico", "o que fizemos",
      ]
    ),
    (
      "pt", .resolution,
      [
        "resolução", "solução", "recuperação", "mitigação", "correção", "solução aplicada",
        "restauração", "resolução e recuperação", "remediação", "ações imediatas",
        "correção aplicada", "correções", "correções aplicadas", "correção imediata",
        "correção definitiva", "como foi resolvido", "como resolvemos", "como foi corrigido",
        "solução de contorno", "contorno", "contenção", "restabelecimento", "mitigação e resolução",
      ]
    ),
    (
      "pt", .timeline,
      [
        "linha do tempo", "cronologia", "linha de tempo", "cronologia dos eventos",
        "cronologia do incidente", "sequência de eventos", "histórico",
        "linha do tempo dos eventos", "cronograma", "eventos",
      ]
    ),
    (
      "pt", .actionItems,
      [
        "ações", "ações corretivas", "próximos passos", "itens de ação", "itens de acção",
        "ações preventivas", "ações corretivas e preventivas", "medidas corretivas",
        "medidas preventivas", "plano de ação", "prevenção", "prevenção futura", "recomendações",
        "melhorias",
        "ações de acompanhamento", "pontos de ação", "ações futuras", "medidas", "como evitar",
        "como prevenir", "prevenção de recorrência", "tarefas", "pendências", "plano de ações",
        "plano de melhoria", "ações pendentes", "ações de melhoria", "ações de prevenção",
        "ações recomendadas", "ações planejadas", "ações de longo prazo", "ações de curto prazo",
        "itens de acompanhamento", "medidas preventivas e corretivas", "melhorias futuras",
        "o que faremos", "o que vamos fazer", "o que vamos mudar", "coisas a fazer",
        "o que falta fazer", "para a próxima", "para a próxima vez",
        "e agora", "o que muda", "a fazer", "o que mudámos", "o que mudamos",
        "a partir de agora",
      ]
    ),
    (
      "pt", .lessons,
      [
        "lições aprendidas", "conclusão", "aprendizados", "lições", "conclusões",
        "o que aprendemos", "aprendizado", "lição aprendida", "aprendizagens",
        "principais aprendizados", "considerações finais", "o que aprendi", "reflexões",
      ]
    ),
    (
      "pt", .wentWell,
      [
        "o que deu certo", "o que funcionou", "o que funcionou bem", "o que correu bem",
        "pontos positivos", "o que foi bem", "o que foi bom",
      ]
    ),
    (
      "pt", .wentWrong,
      [
        "o que deu errado", "o que não funcionou", "o que correu mal", "o que pode melhorar",
        "o que pode ser melhorado", "pontos de melhoria", "oportunidades de melhoria",
        "pontos negativos", "o que foi mal", "o que foi ruim", "o que não deu certo",
        "o que poderia ser melhor", "o que poderia ter sido melhor", "o que podemos melhorar",
        "pontos a melhorar", "dificuldades",
      ]
    ),
    ("pt", .lucky, ["onde tivemos sorte", "sorte", "onde demos sorte", "tivemos sorte"]),
    (
      "pt", .people,
      ["autores", "autor", "participantes", "responsáveis", "envolvidos", "equipe", "responsável"]
    ),
    ("pt", .questions, ["perguntas em aberto", "questões em aberto", "dúvidas em aberto"]),
    (
      "pt", .support,
      [
        "referências", "anexos", "apêndice", "recursos", "referências internas", "links úteis",
        "documentos relacionados", "material de apoio", "evidências",
      ]
    ),
    (
      "pt", .related,
      ["incidentes relacionados", "incidentes anteriores", "incidentes semelhantes"]
    ),
    (
      "it", .summary,
      [
        "riepilogo", "sommario", "sintesi", "descrizione", "cosa è successo", "che cosa è successo",
        "panoramica", "in breve", "riassunto",
      ]
    ),
    (
      "it", .impact,
      ["impatto", "conseguenze", "effetti", "servizi interessati", "utenti interessati"]
    ),
    (
      "it", .rootCause,
      [
        "causa", "cause", "causa principale", "causa radice", "perché è successo",
        "analisi delle cause", "origine del problema",
      ]
    ),
    (
      "it", .detection,
      ["rilevamento", "come ce ne siamo accorti", "individuazione"]
    ),
    (
      "it", .resolution,
      ["risoluzione", "soluzione", "ripristino", "come abbiamo risolto"]
    ),
    (
      "it", .timeline,
      [
        "cronologia", "linea temporale", "sequenza degli eventi", "cronologia degli eventi",
        "andamento",
      ]
    ),
    (
      "it", .actionItems,
      [
        "azioni", "azioni correttive", "azioni preventive", "prossimi passi", "da fare", "misure",
        "cosa faremo", "interventi", "miglioramenti", "cosa cambieremo", "cosa cambia",
        "d'ora in poi", "cose da fare", "cosa resta da fare", "per la prossima volta",
        "la prossima volta",
      ]
    ),
    (
      "it", .lessons,
      ["lezioni apprese", "conclusioni", "cosa abbiamo imparato"]
    ),
    (
      "it", .wentWell,
      ["cosa ha funzionato", "cosa è andato bene"]
    ),
    (
      "it", .wentWrong,
      ["cosa non ha funzionato", "cosa è andato male"]
    ),
  ]
}
