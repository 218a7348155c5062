import Templates

// Parts that several pages share.

let cardFields: [TemplateContract.Field] = [
  .text("title", "The title of the incident."),
  .address("path", "The path of its page."),
  .markup("date", "The day it began; missing where the report names none."),
  .markup("day", "The same without the year."),
  .text("duration", "How long it took; missing where that is unknown."),
  .text("services", "Its services in a sentence; missing where none is named."),
  .text("causes", "Its root causes in a sentence; missing where none was found."),
  .text("severity", "Its severity as written; may be missing."),
  .flag("isDraft", "Whether the report is a draft."),
]

let figureFields: [TemplateContract.Field] = [
  .text("title", "What it is."),
  .text("value", "The figure, or that it is not stated."),
  .flag("isKnown", "Whether it is known."),
  .flag("isLong", "Whether the value is too long for large type."),
  .markup("note", "How it was worked out; may be missing."),
  .list(
    "links", "What leads to some of the things that it counts; may be empty.",
    of: [
      .text("title", "How many there are."),
      .address("path", "The path of their page; missing where they are on the same."),
      .address("anchor", "Where they are on the page; missing where they are on another."),
    ]),
]

let entryFields: [TemplateContract.Field] = [
  .text("title", "The name."),
  .address("path", "The path of its page; missing where it has none."),
  .text("count", "The number of its incidents."),
  .markup("lastSeen", "The year of the newest one; may be missing."),
]

let yearLinkFields: [TemplateContract.Field] = [
  .text("title", "The year."), .address("path", "The path of its page."),
  .text("count", "The number of its incidents."), .flag("current", "Whether this is the page."),
]

let groupFields: [TemplateContract.Field] = [
  .text("title", "The year, or that there is no date."),
  .text("id", "The id of the heading."),
  .address("path", "The path of the year's page; missing there."),
  .text("count", "The number of incidents."),
  .list("incidents", "The incidents, newest first.", of: cardFields),
]

let actionTableFields: [TemplateContract.Field] = [
  .text("caption", "How many items there are, and what they lack."),
  .flag("hasAge", "Whether it has a column for the age."),
  .text("more", "How many of all are shown; missing where all are."),
  .list("items", "The action items.", of: actionFields),
  .object(
    "parts", "The same in two parts; missing where they are few.",
    [
      .object("seen", "The first ones.", [.list("items", "Them.", of: actionFields)]),
      .object("rest", "Those to be folded.", [.list("items", "Them.", of: actionFields)]),
      .text("title", "How many are to be folded."),
    ]),
]

private let actionFields: [TemplateContract.Field] = [
  .text("id", "The id of the item in its incident's page."),
  .text("task", "What is to be done."),
  .flag("isOwn", "Whether the page is that of its incident."),
  .text("kind", "Its kind; missing where not stated."),
  .text("status", "Its state; missing where not stated."),
  .text("tone", "The class for the colour of the state."),
  .markup("stateNote", "When it was closed, or that the tracker says so; may be missing."),
  .text("owner", "Who does it; missing where not stated."),
  .address(
    "ownerPath", "The path of the page of its owner; missing where it has none, or several."),
  .markup("due", "By when; missing where not stated."),
  .text("dueNote", "That the tracker says so, where it does; may be missing."),
  .flag(
    "isOverdue", "Whether it was due before the day of the build and is not stated as done."),
  .text("age", "How old it is; may be missing."),
  .text("ticket", "The name of its ticket; may be missing."),
  .address("ticketURL", "The address of the ticket; may be missing."),
  .object("incident", "Its incident; missing on that incident's page.", cardFields),
  .text("link", "The name of the link to it."),
]

let returnsFields: [TemplateContract.Field] = [
  .text("count", "How many there are."),
  .text("more", "How many of all are listed; missing where all are."),
  .list(
    "items", "Incidents whose cause came back, newest first.",
    of: [
      .object("card", "The incident.", cardFields),
      .object("earlier", "The earlier one, whose action items were open.", cardFields),
      .text("days", "How long before."),
      .text("cause", "The name of the cause."),
      .address("causePath", "The path of the cause's page."),
      .text("service", "The service that both hit; missing where only the cause is shared."),
      .text("open", "How many of its action items were open."),
    ]),
]

let statusPagesFields: [TemplateContract.Field] = [
  .list(
    "items", "The incidents of status pages, by their ids.",
    of: [
      .text("id", "What the status page calls it, as in the address."),
      .address("path", "The path of that address."),
      .text("title", "The title that status.yml has; may be missing."),
      .object(
        "report", "Its report; missing where there is none, and where several are.", cardFields),
      .text("state", "How far the report is."),
      .markup("published", "The day on which it was first published; may be missing."),
      .text("started", "When the incident began, as status.yml says; may be missing."),
      .text("incidentState", "The state of the incident; missing where nothing tells it."),
    ]),
  pagerFields,
]

let pagerFields: TemplateContract.Field = items(
  "pager", "The pages of a long list.",
  of: [
    .text("title", "The number."), .address("path", "The path of its page."),
    .flag("current", "Whether this is the page."),
  ])

func items(
  _ name: String, _ summary: String, of fields: [TemplateContract.Field]
) -> TemplateContract.Field {
  .object(name, summary + " Missing where there are none.", [.list("items", "Them.", of: fields)])
}
