import Templates

/// What the page of an incident has.
let incidentFields: [TemplateContract.Field] =
  [
    .text("title", "The title of the report."),
    items(
      "tags", "Severity, state and the like.",
      of: [
        .text("label", "The word."), .text("tone", "The class for its colour."),
        .flag("isAlarm", "Whether it is bad."), .flag("isOK", "Whether it is good."),
        .flag("isWarning", "Whether it needs a look."),
      ]),
    .text("summary", "What happened; may be missing."),
    .markup("when", "The day, the beginning, the end and the zone."),
    .list("figures", "The four figures.", of: figureFields),
    .list(
      "record", "The rows of the record.",
      of: [
        .text("title", "What it is."),
        .list(
          "items", "The values.",
          of: [
            .text("value", "The value."), .address("path", "The path it leads to; may be missing."),
            .address("anchor", "The place on the page it leads to; may be missing."),
            .text("note", "Where it comes from; may be missing."),
            .flag("isMissing", "Whether it is not stated."),
          ]),
      ]),
    .object(
      "cameBack", "That causes of it had occurred before; missing otherwise.",
      [.flag("isQuiet", "Whether its causes are so frequent that it says little.")]
        + recurrenceFields + [
          .text(
            "verdict", "What became of the promises of that report until then; may be missing."),
          items(
            "promises",
            "What that report promised: what was closed after that day first, then unfinished work.",
            of: promiseFields),
          .text(
            "olderVerdict",
            "What was promised after other earlier incidents and still to be done; may be missing."),
          items("olderPromises", "What that is.", of: promiseFields),
          .text("olderMore", "How many more; missing where all are listed."),
          .object(
            "allPromises", "The way to all of them; missing where all are listed.",
            [.text("title", "How many."), .address("path", "The path of that incident's page.")]),
          items("others", "The other causes that had occurred before.", of: recurrenceFields),
        ]),
    .object("timeline", "The timeline; missing where the report has none.", timelineFields),
    items("rootCauses", "The root causes.", of: findingFields),
    .flag("hasRootCause", "Whether the report names a root cause."),
    .values("rootCauseText", "The paragraphs about it, in the words of the report."),
    items("triggers", "The triggers.", of: findingFields),
    items("factors", "The contributing factors.", of: findingFields),
    .text("causesNote", "What 'inferred' means; missing where nothing is."),
    .flag("hasResolution", "Whether the report says what helped."),
    .values("resolution", "What helped, in the words of the report."),
    .flag("hasDetection", "Whether the report says how it was noticed."),
    .values("detection", "How it was noticed, in the words of the report."),
    .text("detectionNote", "Where that comes from; may be missing."),
  ] + incidentEndFields

private let incidentEndFields: [TemplateContract.Field] = [
  .object(
    "impact", "What it did; missing where nothing is known.",
    [
      .values("paragraphs", "In the words of the report."),
      items("rows", "The facts.", of: pairFields),
      .text("dataLossSentence", "What the report says about data; may be missing."),
    ]),
  .object("actions", "The action items; missing where there are none.", actionTableFields),
  .object(
    "openPoints", "What the report leaves open; missing where nothing is.",
    [.values("items", "A sentence each.")]),
  .flag("hasRelated", "Whether there is anything in the three lists that follow."),
  items(
    "related", "The most similar incidents.",
    of: [.object("card", "The incident.", cardFields), .markup("reasons", "Why it is one.")]),
  items("mentions", "The incidents that the report mentions.", of: cardFields),
  items("backlinks", "The incidents whose reports mention this one.", of: cardFields),
  items(
    "extraFields", "Front matter without a meaning of its own.",
    of: [.text("key", "The key."), .text("value", "The value.")]),
  items(
    "statusPages", "The incident on status pages.",
    of: [
      .text("value", "The id or address."), .flag("isLink", "Whether it is an address."),
    ]),
  .markup("report", "The whole report as written."),
  .flag("opensReport", "Whether so little was read from it that it should be open at once."),
  .text("source", "The path of its file."),
  .address("path", "The path of the page."),
  .text("permalink", "The address of the page in the site."),
  .flag("hasNeighbours", "Whether there are other incidents."),
  .object("newer", "The next newer incident; may be missing.", cardFields),
  .object("older", "The next older incident; may be missing.", cardFields),
  .list(
    "contents", "The sections of the page.",
    of: [.text("id", "The id."), .text("title", "The heading.")]),
]

private let pairFields: [TemplateContract.Field] = [
  .text("title", "What it is."), .text("value", "The value."),
  .text("note", "Where it comes from."),
]

private let findingFields: [TemplateContract.Field] = [
  .text("title", "The name of the cause."),
  .address("path", "The path of its page; may be missing."),
  .text("evidence", "The words of the report that show it; may be missing."),
  .text("provenance", "Where it comes from."),
  .flag("isInferred", "Whether rules over the wording suggested it."),
]

private let timelineFields: [TemplateContract.Field] = [
  .markup("drawing", "The drawing to scale; missing where fewer than two times are known."),
  .text("note", "How to read the drawing."),
  .flag("hasFigure", "Whether there is a drawing or a table of phases."),
  .flag("hasShares", "Whether the table tells the share that each phase has of the incident."),
  items(
    "phases", "The phases, and what lies between them.",
    of: [
      .text("name", "The name."), .text("colour", "The class of its colour."),
      .markup("start", "When it began."), .markup("end", "When it ended."),
      .text("duration", "How long it took."),
      .text("share", "Its share of the whole incident; missing where that is not known."),
    ]),
  .text("zone", "What zone the times are in."),
  .list("events", "All events, in order.", of: eventFields),
  .flag("long", "Whether there are so many that they should be folded."),
  items("keyEvents", "The events that are more than notes, of a long timeline.", of: eventFields),
  .text("keyCount", "How many these are."),
  .text("allCount", "How many events there are."),
]

private let eventFields: [TemplateContract.Field] = [
  .number("number", "Its number, as in the drawing."),
  .text("id", "The id of the event."),
  .markup("when", "The time as written."),
  .flag("isUnread", "Whether what is written could not be read as a time."),
  .markup("utc", "The same in UTC; missing where the zone is unknown or UTC."),
  .text("offset", "The time since the start; may be missing."),
  .markup("day", "The day, where a new one begins; else missing."),
  .text("kind", "What it was in the course of the incident; may be missing."),
  .text("tone", "The class for the colour of the kind."),
  .text("event", "What happened."),
  .text("link", "The name of the link to it."),
  .text("gap", "The time until the next event; may be missing."),
]

/// What is told of a cause that had occurred before.
private let recurrenceFields: [TemplateContract.Field] = [
  .text("count", "How often."), .text("cause", "The name of the cause."),
  .address("path", "The path of the cause's page."),
  .object("earlier", "The last one before.", cardFields),
  .text("days", "How many days before; may be missing."),
  .object(
    "service", "The same on the same service; may be missing.",
    [
      .text("title", "The service."), .address("path", "The path of its page."),
      .text("count", "How often."),
      .object("earlier", "The last one before.", cardFields),
      .text("days", "How many days before; may be missing."),
    ]),
]

/// What is told of an action item that an earlier report promised.
private let promiseFields: [TemplateContract.Field] = [
  .text("task", "What is to be done."), .text("ticket", "Its ticket; may be missing."),
  .text("status", "Its state."), .text("tone", "The class for its colour."),
  .markup(
    "stateNote",
    "When it was closed, or how long after the cause came back, or that its state is the tracker's; "
      + "may be missing."),
  .object("earlier", "The incident after which it was promised.", cardFields),
]
