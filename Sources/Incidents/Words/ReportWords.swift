/// Whether the words of a title only say that this is a report.
func isReportWord(_ words: String) -> Bool { reportWords.contains(words) }

/// Titles by which a report only says what it is, and those that a template left to be replaced.
let reportWords: Set<String> = [
  "postmortem", "post mortem", "postmortems", "post mortems", "incident reports", "incidents",
  "incident report", "major incident report", "incident postmortem", "rca", "title", "incident",
  "incident post mortem", "post incident review", "incident review", "outage postmortem",
  "outage report", "service outage report", "postmortem report", "post mortem report",
  "incident title",
  "root cause analysis", "root cause analysis rca", "root cause analysis report", "rca report",
  "incident postmortem report", "incident post mortem report", "service incident report",
  "post incident report", "outage post mortem", "technical incident report", "postmortem analysis",
  "post mortem analysis", "retrospective", "incident retrospective", "incident analysis",
  "after action report", "after action review", "aar", "pir", "coe", "correction of error",
  "correction of errors", "incident summary report", "problem report",
  "security incident report", "blameless postmortem", "blameless post mortem",
  "postmortem template",
  "incident postmortem template", "incident report template", "post incident analysis",
  "störungsbericht", "vorfallbericht", "vorfallsbericht", "hendelsesrapport",
  "rapport d'incident", "compte rendu d'incident", "informe de incidente",
  "informe del incidente", "relatório de incidente", "incidentrapport", "incidentenrapport",
  "障害報告書", "障害報告", "ポストモーテム", "インシデントレポート", "インシデント報告書",
  "事故报告", "事故報告", "故障报告", "故障報告", "故障复盘", "事故复盘", "复盘报告",
  "issue name", "incident name", "name of incident", "postmortem title", "title of incident",
  "issue title", "short title", "headline", "your title", "incident title here", "title here",
]

/// Words in the names of files that tell nothing of what happened.
let genericFileWords: Set<String> = [
  "postmortem", "post", "mortem", "incident", "incidents", "report", "reports", "rca", "readme",
  "index", "final", "draft", "outage", "root", "cause", "analysis", "retrospective", "review",
  "the",
  "and",
]
