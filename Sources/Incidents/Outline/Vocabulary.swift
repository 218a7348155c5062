/// The words by which sections are known.
///
/// To teach the reader a new title, add it to the line of its role.
enum Vocabulary {
  /// Titles that mean a role as a whole, without regard to case, numbering, emoji and brackets.
  static let titles: [(role: Section.Role, titles: [String])] = [
    (
      .summary,
      [
        "summary", "executive summary", "incident summary", "issue summary", "overview",
        "incident overview", "tl;dr", "tldr", "tl dr", "abstract", "description",
        "incident description", "outage description", "brief description", "brief summary",
        "what happened", "what is wrong", "synopsis", "introduction", "at a glance", "lead",
        "problem", "issue", "the issue", "the problem", "problem statement", "issue description",
        "short summary", "general information", "high level summary",
        "the outage", "outage summary", "what was the problem", "problem summary",
        "summary of the incident", "the short version",
        "quick summary", "postmortem summary", "event summary",
        "summary of the issue", "outline", "preface",
      ]
    ),
    (
      .metadata,
      [
        "incident details", "incident information", "basic information", "key information",
        "metadata", "document information", "report status", "stats", "statistics",
        "incident timing", "key times", "status", "date", "info", "incident info", "incident data",
        "incident timing details", "information",
      ]
    ),
    (
      .impact,
      [
        "impact", "the impact", "impact on users", "impact assessment", "impact summary",
        "impact analysis", "impact & metrics", "severity & impact", "incident impact",
        "summary of impact", "customer impact", "user impact", "end user impact", "users impact",
        "business impact", "technical impact", "infrastructure impact", "productivity impact",
        "affected users", "affected systems", "affected services", "affected packages",
        "affected sites", "scope", "blast radius", "details known impact", "known impact",
        "data integrity", "extent", "impact and scope", "scope of impact", "what was the impact",
        "effects", "effect", "consequences", "customers affected", "users affected",
        "who was affected", "who was impacted", "impacted users", "impacted services", "damage",
        "losses", "impact on customers", "affected customers", "impact description",
        "impact of the incident", "what was impacted", "what was affected", "am i affected",
        "services affected", "details of impact", "impacts", "financial impact",
      ]
    ),
    (
      .rootCause,
      [
        "root cause", "root causes", "root cause s", "the root cause", "root cause analysis", "rca",
        "root cause identification", "blameless root cause", "cause", "causes", "cause s",
        "the cause", "the causes", "identified cause", "technical cause", "technical description",
        "what caused it", "what caused the incident", "why did it happen", "why the event happened",
        "why it failed", "why did this happen", "why it happened", "what went wrong and why",
        "surface root cause", "structural root cause", "primary issue", "underlying issue",
        "underlying cause", "fault", "analysis", "technical analysis", "five whys", "5 whys",
        "the five whys", "whys", "5whys", "why", "root cause and mitigation", "cause analysis",
        "cause of the incident", "cause of the outage", "cause of the problem",
        "what was the cause",
        "what caused the outage", "what caused the issue", "what caused this", "origin",
        "vulnerability", "the vulnerability", "the bug", "the exploit", "details of vulnerability",
        "vulnerability details", "technical details", "explanation", "postmortem analysis",
        "root cause of the outage", "root cause of the issue", "root cause of the problem",
        "reason", "reasons", "how did it happen", "how did this happen", "how it happened",
        "what went wrong and how was it fixed", "exploit analysis", "cause description",
      ]
    ),
    (
      .trigger,
      [
        "trigger", "triggers", "trigger s", "what triggered it", "triggering event",
        "initiating event", "proximate cause", "immediate cause", "what triggered the incident",
        "the trigger",
      ]
    ),
    (
      .contributingFactors,
      [
        "contributing factors", "contributing factor", "contributing factor s",
        "contributing conditions", "contributing conditions analysis",
        "contributing factors analysis", "contributors", "contributors enablers", "enablers",
        "factors that have contributed", "process breakdown", "process breakdowns",
        "process breakdown s", "lead up", "leadup", "prologue", "conditions",
        "underlying conditions", "latent failures", "risks", "contributing causes",
        "what contributed", "factors", "what allowed this to happen", "what allowed it to happen",
        "aggravating factors",
      ]
    ),
    (
      .detection,
      [
        "detection", "discovery", "identified", "how did you notice it", "how was it detected",
        "detection & notification", "detection and notification", "why was this hard to detect",
        "why it wasn't caught", "why it escaped", "monitoring", "alerting",
        "how was the incident detected", "how it was detected", "how did we notice",
        "how did we detect it", "how was it found", "incident detection", "how we found out",
        "identification", "how was the problem detected", "how was this detected", "detected by",
        "issue detection", "reported by", "discovered by",
      ]
    ),
    (
      .response,
      [
        "response", "incident response", "how we responded", "how did we respond",
        "incident response analysis", "escalation", "actions taken", "investigation", "diagnosis",
        "war room", "our response", "troubleshooting", "debugging", "response timeline",
        "what did we do", "what we did", "what did we do about it", "narrative", "findings",
        "detailed status", "the response", "investigation & response",
      ]
    ),
    (
      .resolution,
      [
        "resolution", "resolutions", "resolution and recovery", "resolution & recovery", "recovery",
        "mitigation & resolution", "mitigation and resolution", "fix", "the fix", "fixes",
        "fix applied", "immediate fix", "fixes shipped", "remedy", "what fixed it",
        "how did you mitigate it", "repair", "restoration", "epilogue", "mitigation",
        "mitigations", "mitigators", "workarounds", "workaround", "stabilization steps",
        "stabilisation steps", "how was it fixed", "how did we fix it", "how it was fixed",
        "how we fixed it", "solution", "the solution", "solutions", "details of fix",
        "details of incident fix", "resolving actions", "resolution steps", "how was it resolved",
        "how was the incident resolved", "containment", "incident resolution", "issue resolution",
        "short term fix", "the resolution", "temporary fix", "restoring service", "patch",
        "bug fix", "recovery process", "what was done to fix it", "remediation and recovery",
      ]
    ),
    (
      .timeline,
      [
        "timeline", "incident timeline", "timeline of events", "timeline of the incident",
        "timeline summary", "detailed timeline", "time line", "chronology", "chain of events",
        "sequence of events", "event log", "log", "key events", "history", "follow up timeline",
        "events", "what happened when", "incident log", "event timeline", "timeline of the outage",
        "chronological timeline", "full timeline", "outage timeline", "key timeline",
        "course of events", "incident history", "the timeline", "timelines", "timings",
        "event history", "running log", "progress log", "timeline utc", "chronology of events",
      ]
    ),
    (
      .actionItems,
      [
        "action items", "action item", "action items & followups", "action items and follow ups",
        "actions", "actionables", "follow up", "follow ups", "followup", "followups",
        "follow up actions", "followup actions", "follow up tasks", "follow up items", "next steps",
        "todo", "todos", "to do", "to dos", "todo s", "corrective actions", "corrective action",
        "corrective and preventative measures", "corrective and preventive measures",
        "corrective and preventative actions", "corrective and preventive actions",
        "preventive actions", "preventive measures", "preventative measures",
        "preventative actions", "prevention", "preventing recurrence", "proactive measures",
        "mitigation and future preventative measures", "remediation steps", "remediation items",
        "remediations", "immediate actions", "short term improvements",
        "medium term improvements", "long term improvements", "planned actions",
        "future actions", "review actions", "recommendations", "improvements",
        "process improvements", "technical improvements", "documentation improvements",
        "what are we doing about this", "how can we improve", "stop start continue",
        "backlog check", "future work", "what's next", "what is next", "next actions",
        "remediation", "prevention measures", "future prevention", "how do we prevent this",
        "how will we prevent this", "what will we do to prevent this",
        "how can we prevent this in the future", "how we will prevent this", "preventions",
        "what are we going to do so it doesn't happen again", "lessons and actions",
        "corrective measures", "actions and next steps", "ongoing actions", "planned improvements",
        "long term actions", "short term actions", "long term fix", "future plans",
        "tasks", "work items", "follow up work", "action plan", "action points",
        "what we are doing to prevent this", "what we're doing about it", "future mitigations",
        "steps to close", "commitments", "open actions", "countermeasures", "future improvements",
        "preventive action", "preventing future incidents", "future steps", "our plan", "plan",
        "measures", "measures taken", "action items and remediation", "how to prevent",
      ]
    ),
    (
      .lessons,
      [
        "lessons learned", "lessons learnt", "lessons", "learnings", "learnings and risks",
        "key takeaways", "takeaways", "insights", "conclusion", "conclusions", "retrospective",
        "reflections", "what did we learn", "what we learned", "what have we learned", "themes",
        "surprises & learning", "why were we surprised", "lessons learned & conclusion",
        "insights lessons learned", "key learnings", "learning", "insights and lessons learned",
        "closing thoughts", "lesson learned", "lesson learnt", "lessons learned from the incident",
        "final thoughts", "our learnings", "what we've learned", "closing", "reflection",
      ]
    ),
    (
      .wentWell,
      [
        "what went well", "what went right", "what worked", "what worked well", "worked well",
        "good", "things that went well", "unplanned positive outcomes", "what did go well",
        "went well", "the good", "positives", "what did we do well", "successes",
        "things that worked", "what did well",
      ]
    ),
    (
      .wentWrong,
      [
        "what went wrong", "what went badly", "what went poorly", "what didn't go well",
        "what didn't go so well", "what did not go well", "what did not go so well",
        "what didn't work", "what didn't work well", "what could have gone better",
        "what could be better", "what can be improved", "what could be improved",
        "what could we have done better", "what can we do better", "bad", "the bad",
        "areas for improvement", "went wrong", "went poorly", "what could go better",
        "things that went badly", "things that went poorly", "things that went wrong",
        "what could have been better", "what didn't go right", "challenges", "negatives",
        "what could be done better", "room for improvement",
      ]
    ),
    (
      .lucky,
      [
        "where we got lucky", "where did we get lucky", "luck", "near misses", "got lucky",
        "where were we lucky", "where we were lucky", "lucky", "how we got lucky",
      ]
    ),
    (
      .related,
      [
        "recurrence", "related incidents", "related items", "similar incidents",
        "previous incidents", "previous occurrences", "has this happened before",
        "related incident", "related postmortems", "past incidents", "related issues",
        "prior incidents", "related events",
      ]
    ),
    (
      .people,
      [
        "authors", "author", "author s", "owners", "owner", "postmortem owner", "incident lead",
        "incident leader", "incident commander", "responders", "attendees", "participants",
        "people", "names of people involved", "parties involved", "command hierarchy", "by",
        "postmortem attendees", "contacts", "people involved", "incident team", "contributors list",
        "written by", "created by", "owner & review committee", "roles", "team", "reviewers",
        "credits", "acknowledgements", "acknowledgments", "thanks",
      ]
    ),
    (
      .questions,
      [
        "open questions", "unanswered questions", "questions for follow up", "questions",
        "outstanding questions", "unknowns",
      ]
    ),
    (
      .support,
      [
        "supporting information", "supporting data", "supporting documents", "appendix",
        "appendices", "references", "reference", "links", "resources", "documentation",
        "further reading", "evidence", "graphs", "metrics", "dashboards", "data", "apendix",
        "supporting material", "related links", "useful links", "additional information",
        "additional resources", "links to relevant documentation", "relevant links", "logs",
        "sources", "screenshots", "supporting details", "source", "external links", "footnotes",
        "notes", "jira tickets", "tickets", "images", "further information", "more information",
        "linker", "lenker", "liens", "enlaces",
      ]
    ),
    (.glossary, ["glossary", "terms", "definitions", "abbreviations", "terminology"]),
    (
      .other,
      [
        "messaging", "internal email", "external message", "scorecard", "approvals",
        "knowledge sharing plan", "communication", "communications", "sign off", "signoff",
        "provide feedback", "feedback", "exit criteria", "tags", "changelog", "version history",
        "disclaimer", "customer communication", "internal communication", "external communication",
      ]
    ),
  ]

  /// Words that decide a longer title, most telling first: the first that occurs wins.
  ///
  /// They apply to headings and bold lines, not to labels.
  static let keyPhrases: [(phrase: String, role: Section.Role)] = [
    ("timeline", .timeline), ("chronology", .timeline), ("sequence of events", .timeline),
    ("action item", .actionItems), ("follow up action", .actionItems),
    ("root cause", .rootCause), ("went well", .wentWell), ("went right", .wentWell),
    ("worked well", .wentWell), ("go so well", .wentWrong), ("go well", .wentWrong),
    ("went wrong and", .rootCause), ("went wrong why", .rootCause),
    ("went wrong", .wentWrong), ("went poorly", .wentWrong), ("went badly", .wentWrong),
    ("gone better", .wentWrong), ("done better", .wentWrong), ("be improved", .wentWrong),
    ("got lucky", .lucky), ("get lucky", .lucky), ("lessons", .lessons), ("learnings", .lessons),
    ("did we learn", .lessons), ("we learned", .lessons), ("takeaway", .lessons),
    ("contributing factor", .contributingFactors), ("contributing cause", .contributingFactors),
    ("corrective", .actionItems), ("preventative", .actionItems), ("preventive", .actionItems),
    ("next steps", .actionItems), ("prevent", .actionItems),
    ("making incidents like this", .actionItems),
    ("follow ups", .actionItems), ("followup", .actionItems), ("happen again", .actionItems),
    ("doing about", .actionItems), ("better in the future", .actionItems),
    ("better in future", .actionItems), ("do differently", .actionItems),
    ("being done to", .actionItems), ("will we do", .actionItems), ("moving forward", .actionItems),
    ("going forward", .actionItems),
    ("improvements", .actionItems), ("recommendations", .actionItems), ("to do", .actionItems),
    ("summary", .summary), ("tl;dr", .summary), ("what happened", .summary),
    ("impact", .impact), ("affected", .impact), ("triggered", .trigger), ("trigger", .trigger),
    ("how did we respond", .response), ("responded", .response),
    ("detected", .detection), ("detection", .detection), ("detect", .detection),
    ("discovered", .detection), ("notice", .detection),
    ("resolution", .resolution), ("recovery", .resolution), ("resolved", .resolution),
    ("mitigation", .resolution), ("remediation", .actionItems), ("how we fixed", .resolution),
    ("what caused", .rootCause), ("why did", .rootCause), ("cause of", .rootCause),
    ("the cause", .rootCause), ("response", .response), ("investigation", .response),
    ("supporting", .support), ("appendix", .support), ("references", .support),
    ("open questions", .questions), ("attendees", .people), ("related incidents", .related),
    ("conclusion", .lessons), ("overview", .summary),
  ]

  private static let byTitle: [String: Section.Role] = {
    var table: [String: Section.Role] = [:]
    for (role, titles) in titles { for title in titles { table[title] = table[title] ?? role } }
    for (_, role, titles) in translations {
      for title in titles { table[title] = table[title] ?? role }
    }
    return table
  }()

  /// Returns the role that a whole title means; nil where it means none.
  static func role(ofTitle words: String) -> Section.Role? {
    if let role = byTitle[words] { return role }
    for article in ["the ", "our ", "incident ", "outage "] where words.hasBytePrefix(article) {
      if let role = byTitle[String(words.dropFirst(article.count))] { return role }
    }
    for tail in [
      " del incidente", " do incidente", " de l'incident", " des vorfalls", " van het incident",
      " implementada", " aplicada",
    ] where words.hasByteSuffix(tail) {
      if let role = byTitle[String(words.dropLast(tail.count))] { return role }
    }
    return nil
  }

  /// Returns the role that the words of a longer title suggest; nil where they suggest none.
  ///
  /// Titles of more than thirteen words are sentences, and say nothing about a role.
  static func role(ofLongTitle words: String) -> Section.Role? {
    if let role = role(ofTitle: words) { return role }
    let bytes = Array(words.utf8)
    if let (_, role) = keyPhrases.first(where: { bytes.starts(with: $0.phrase.utf8) }) {
      return role
    }
    let padded = Array(" \(words) ".utf8)
    guard padded.count(where: { $0 == 0x20 }) <= 14 else { return nil }
    for (phrase, role) in keyPhrases where padded.containsWords(startingWith: phrase) {
      return role
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether the bytes contain a phrase that begins at a word's beginning.
  func containsWords(startingWith phrase: String) -> Bool {
    let wanted = phrase.utf8
    let length = wanted.count
    guard count >= length, let first = wanted.first else { return false }
    var index = 0
    while index + length <= count {
      if self[index] == first, index == 0 || !self[index - 1].isLetter,
        self[index..<(index + length)].elementsEqual(wanted)
      {
        return true
      }
      index += 1
    }
    return false
  }
}
