package import Templates

/// The names that templates of a theme may use, with their types and meaning.
///
/// This is the one list of them: the check of a theme's templates and the guide for theme authors
/// are made from it, and a test holds the views to it. A name that goes away or changes its meaning
/// raises `ThemeManifest.contractVersion`.
package let themeContract = TemplateContract(
  site: siteFields,
  pages: [
    .page("pages/home", "The archive at a glance.", [.object("home", "The page.", homeFields)]),
    .page(
      "pages/incidents", "The incidents by year, of all years or of one.",
      [.object("list", "The page.", listFields)]),
    .page(
      "pages/incident", "One incident.", [.object("incident", "The page.", incidentFields)]),
    .page(
      "pages/causes", "The index of causes, in one of three orders.",
      [.object("causes", "The page.", causesFields)]),
    .page("pages/cause", "One cause.", [.object("cause", "The page.", causeFields)]),
    .page(
      "pages/services", "The index of services.",
      [.object("services", "The page.", servicesFields)]),
    .page("pages/service", "One service.", [.object("service", "The page.", serviceFields)]),
    .page(
      "pages/actions", "The ledger of action items, of all years or of one.",
      [.object("ledger", "The page.", ledgerFields)]),
    .page(
      "pages/search", "The search form, and everything there is to find.",
      [.object("search", "The page.", searchFields)]),
    .page(
      "pages/not-found", "What a web server shows for an address that is not there.",
      [
        .address("incidentsPath", "The path of the list of incidents."),
        .address("searchPath", "The path of the search page."),
      ]),
  ])

private let siteFields: [TemplateContract.Field] = [
  .anything("text", "The theme's strings, by their keys."),
  .address("root", "The way from the page to the root of the site, before every path."),
  .object(
    "site", "The site.",
    [
      .text("title", "Its title."),
      .text("description", "Its description; may be empty."),
      .text("language", "The language of its pages, such as 'en'."),
    ]),
  .object(
    "page", "The page.",
    [
      .text("title", "Its title with that of the site, unique among the pages."),
      .text("heading", "Its title alone."),
      .text("description", "One or two sentences about it."),
      .address("canonical", "Its address; missing without a base URL."),
      .address("url", "Its address, or that of the site; missing without a base URL."),
      .address("image", "The address of the preview picture; missing without a base URL."),
      .text("kind", "What it is for link previews: 'website' or 'article'."),
      .address("data", "The file of its data beside it; missing where there is none."),
      .markup("structuredData", "Its facts for machines, as a script element of JSON-LD."),
      .flag("isOnline", "Whether it may link: false for a page that is served at any depth."),
    ]),
  .list(
    "nav", "The main parts of the site.",
    of: [
      .text("title", "The name."), .address("path", "The path."),
      .text("current", "'page' on that page, 'true' on a page of that part, else missing."),
    ]),
  .object(
    "crumbs", "The way to the page; missing on the home page.",
    [
      .list(
        "items", "Its steps, the page last.",
        of: [
          .text("title", "The name."), .address("path", "The path; missing for the page itself."),
        ])
    ]),
]

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
]

private let entryFields: [TemplateContract.Field] = [
  .text("title", "The name."),
  .address("path", "The path of its page; missing where it has none."),
  .text("count", "The number of its incidents."),
  .markup("lastSeen", "The year of the newest one; may be missing."),
]

private let yearLinkFields: [TemplateContract.Field] = [
  .text("title", "The year."), .address("path", "The path of its page."),
  .text("count", "The number of its incidents."), .flag("current", "Whether this is the page."),
]

private let groupFields: [TemplateContract.Field] = [
  .text("title", "The year, or that there is no date."),
  .text("id", "The id of the heading."),
  .address("path", "The path of the year's page; missing there."),
  .text("count", "The number of incidents."),
  .list("incidents", "The incidents, newest first.", of: cardFields),
]

let actionTableFields: [TemplateContract.Field] = [
  .text("caption", "How many items there are, and what they lack."),
  .list(
    "items", "The action items.",
    of: [
      .text("id", "The id of the item in its incident's page."),
      .text("task", "What is to be done."),
      .flag("isOwn", "Whether the page is that of its incident."),
      .text("kind", "Its kind; missing where not stated."),
      .text("status", "Its state; missing where not stated."),
      .text("tone", "The class for the colour of the state."),
      .text("owner", "Who does it; missing where not stated."),
      .text("due", "By when; missing where not stated."),
      .text("ticket", "The name of its ticket; may be missing."),
      .address("ticketURL", "The address of the ticket; may be missing."),
      .object("incident", "Its incident; missing on that incident's page.", cardFields),
      .text("link", "The name of the link to it."),
    ]),
]

func items(
  _ name: String, _ summary: String, of fields: [TemplateContract.Field]
) -> TemplateContract.Field {
  .object(name, summary + " Missing where there are none.", [.list("items", "Them.", of: fields)])
}

private let homeFields: [TemplateContract.Field] = [
  .text("description", "The description of the site; may be missing."),
  .flag("isEmpty", "Whether the archive is empty."),
  .list("figures", "The line of figures.", of: figureFields),
  .markup("strip", "The drawing of all incidents over time; missing where none has a date."),
  .text("stripNote", "How to read the drawing."),
  .list("groups", "The newest incidents by year.", of: groupFields),
  .flag("hasMore", "Whether there are more incidents than are listed."),
  .text("allIncidents", "How many there are."),
  .address("incidentsPath", "The path of the list of all incidents."),
  items("causes", "The most frequent causes.", of: entryFields),
  .address("causesPath", "The path of the index of causes."),
  items("services", "The services hit most.", of: entryFields),
  .address("servicesPath", "The path of the index of services."),
  .address("searchPath", "The path of the search page."),
]

private let listFields: [TemplateContract.Field] = [
  .text("lede", "How many incidents there are."),
  .list("groups", "The incidents by year.", of: groupFields),
  items("allYears", "The pages of the years.", of: yearLinkFields),
  .flag("canFilter", "Whether the list is long enough for a filter."),
]

private let causesFields: [TemplateContract.Field] = [
  .text("lede", "How many causes there are, and how to read the strips."),
  .list("figures", "The line of figures.", of: figureFields),
  .list(
    "orders", "The orders of the index.",
    of: [
      .text("title", "The name."), .address("path", "The path."),
      .flag("current", "Whether this is the page."),
    ]),
  .flag("hasItems", "Whether there is any cause."),
  .list(
    "items", "The causes in this order.",
    of: [
      .text("id", "The id of the class."),
      .text("title", "Its name."),
      .address("path", "The path of its page."),
      .text("description", "What it is, in a sentence."),
      .text("count", "The number of its incidents."),
      .text("countText", "The number with the word."),
      .text("roles", "How often it was a root cause, a trigger, a factor."),
      .text("median", "The median of the known durations; may be missing."),
      .text("longest", "The longest of them; may be missing."),
      .markup("lastSeen", "The day of the newest incident; may be missing."),
      .markup("strip", "The drawing of its incidents over time; may be missing."),
      .list("examples", "Its newest incidents.", of: cardFields),
    ]),
]

private let causeFields: [TemplateContract.Field] = [
  .text("title", "The name of the class."),
  .text("description", "What it is, in a sentence."),
  .list("figures", "The line of figures.", of: figureFields),
  .markup("strip", "The drawing of its incidents over time; may be missing."),
  .list(
    "incidents", "Its incidents, newest first.",
    of: [
      .object("card", "The incident.", cardFields),
      .text("role", "The part that the cause played."),
      .flag("isFactor", "Whether it only contributed."),
      .text("provenance", "Where that comes from."),
      .text("evidence", "The words of the report that show it; may be missing."),
    ]),
  items("services", "The services hit.", of: entryFields),
  items("companions", "The causes found in the same incidents.", of: entryFields),
  .object("actions", "The action items of its incidents; may be missing.", actionTableFields),
  .text("promise", "What became of them, in a sentence; may be missing."),
]

private let servicesFields: [TemplateContract.Field] = [
  .text("lede", "How many services there are."),
  items(
    "once", "The services that one incident names.",
    of: [
      .text("title", "The name."), .address("path", "The path of its page."),
      .object("card", "The incident.", cardFields),
    ]),
  .list(
    "items", "The services that several incidents name, most first.",
    of: [
      .object("row", "The service.", entryFields),
      .text("median", "The median of the known durations; may be missing."),
      items("causes", "Its most frequent causes.", of: entryFields),
      .markup("strip", "The drawing of its incidents over time; may be missing."),
      .list("latest", "Its newest incidents.", of: cardFields),
    ]),
]

private let serviceFields: [TemplateContract.Field] = [
  .text("title", "The name of the service."),
  .list("figures", "The line of figures.", of: figureFields),
  .markup("strip", "The drawing of its incidents over time; may be missing."),
  .list("incidents", "Its incidents, newest first.", of: cardFields),
  items("causes", "The causes of its incidents.", of: entryFields),
  .object("actions", "The action items of its incidents; may be missing.", actionTableFields),
]

private let ledgerFields: [TemplateContract.Field] = [
  .text("lede", "How many items there are."),
  .flag("hasFigures", "Whether there is any item."),
  .list("figures", "The line of figures.", of: figureFields),
  .list(
    "groups", "The items by state.",
    of: [
      .text("id", "The id of the heading."), .text("title", "The state."),
      .text("tone", "The class for its colour."), .text("count", "The number of items."),
      .text("more", "That not all are shown; may be missing."),
      .object("table", "The items.", actionTableFields),
    ]),
  items(
    "years", "The pages of the years.",
    of: [
      .text("title", "The year."), .address("path", "The path of its page."),
      .flag("current", "Whether this is the page."),
    ]),
  .flag("canFilter", "Whether the list is long enough for a filter."),
]

private let searchFields: [TemplateContract.Field] = [
  .address("path", "The path of the page, to which the form goes."),
  items(
    "filters", "What results can be narrowed to.",
    of: [
      .text("name", "The name of the form field."), .text("label", "What it is called."),
      .list(
        "options", "The choices.",
        of: [.text("value", "The value of the choice."), .text("title", "What it is called.")]),
    ]),
  .list("groups", "All incidents by year, unless they are too many.", of: groupFields),
  items(
    "allYears", "The pages of the years, where the incidents are too many.", of: yearLinkFields),
  items("causes", "All causes.", of: entryFields),
  items("services", "All services.", of: entryFields),
]
