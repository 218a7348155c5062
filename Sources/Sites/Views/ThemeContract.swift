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
      "pages/facets", "The index of severities, teams or tags; one of them is a pages/service.",
      [
        .object(
          "facets", "The page.",
          [
            .text("lede", "How many there are."), .text("name", "What they are."),
            .list(
              "items", "Them, severities from the worst on, others most frequent first.",
              of: [
                .text("title", "The name."), .address("path", "The path of its page."),
                .text("count", "The number of its incidents."),
                .text("median", "The median of five durations or more; may be missing."),
                .flag("isFew", "Whether durations are known, but too few for a median."),
                .markup("lastSeen", "The day of the newest incident; may be missing."),
              ]),
          ])
      ]),
    .page(
      "pages/insights", "The charts.", [.object("insights", "The page.", insightsFields)]),
    .page(
      "pages/search", "The search form, and everything there is to find.",
      [.object("search", "The page.", searchFields)]),
    .page(
      "pages/glossary", "The words of the house.",
      [.object("glossary", "The page.", [.markup("words", "The text as it was written.")])]),
    .page(
      "pages/statuses", "All incidents of status pages, and how far their reports are.",
      [.object("statusPages", "The page.", statusPagesFields)]),
    .page(
      "pages/status", "An incident of a status page that has no report yet, or several.",
      [
        .object(
          "status", "The page.",
          [
            .flag("isRemoved", "Whether its report was taken out."),
            .text("reason", "Why it was taken out; may be missing."),
            .text("summary", "What is known, in a few sentences; may be missing."),
            items(
              "facts", "What is known.",
              of: [.text("title", "What it is."), .text("value", "The value.")]),
            items("reports", "The reports about it.", of: cardFields),
            .address("url", "Where the status page shows it; may be missing."),
            .address("incidentsPath", "The path of the list of incidents."),
          ])
      ]),
    .page(
      "pages/embed", "The card of an incident, for a frame in another page.",
      [
        .object(
          "embed", "The card.",
          [
            .object("card", "The incident.", cardFields),
            .text("summary", "The beginning of its summary; may be missing."),
            .flag("isResolved", "Whether its report says when it was over."),
          ])
      ]),
    .page(
      "pages/gone", "What stands at the address of a report that was taken out.",
      [
        .object(
          "gone", "The page.",
          [
            .text("reason", "Why it was taken out; may be missing."),
            .address("incidentsPath", "The path of the list of incidents."),
            .address("searchPath", "The path of the search page."),
          ])
      ]),
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
  .markup(
    "style",
    "The style sheets as an element, for the page that a server shows at any address; missing on others."
  ),
  .object(
    "site", "The site.",
    [
      .text("title", "Its title."),
      .text("description", "Its description; may be empty."),
      .text("language", "The language of its pages, such as 'en'."),
      .address("path", "The path of its home page."),
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
      .address("glossary", "The path of the glossary; missing where there is none."),
      .address("statuses", "The path of the list of status pages; missing where there are none."),
      .text("kind", "What it is for link previews: 'website' or 'article'."),
      .address(
        "embed", "The path of the incident's card for frames; missing where it has none."),
      .address("oEmbed", "The address of what describes the card to other sites; may be missing."),
      .address("data", "The file of its data beside it; missing where there is none."),
      .address(
        "feed", "The path of the feed that follows the page alone; missing where there is none."),
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

private let homeFields: [TemplateContract.Field] = [
  .text("description", "The description of the site; may be missing."),
  .flag("isEmpty", "Whether the archive is empty."),
  items(
    "statuses", "The incidents of status pages whose reports are being written.",
    of: statusLinkFields),
  .list("figures", "The line of figures.", of: figureFields),
  .markup("strip", "The drawing of all incidents over time; missing where none has a date."),
  .text("stripNote", "How to read the drawing."),
  .list("groups", "The newest incidents by year.", of: groupFields),
  .flag("hasMore", "Whether there are more incidents than are listed."),
  .text("allIncidents", "How many there are."),
  .address("incidentsPath", "The path of the list of all incidents."),
  .object("returns", "What came back with work still open; may be missing.", returnsFields),
  .address("actionsPath", "The path of the ledger."),
  items("causes", "The most frequent causes.", of: entryFields),
  .address("causesPath", "The path of the index of causes."),
  items("services", "The services hit most.", of: entryFields),
  .address("servicesPath", "The path of the index of services."),
  .address("searchPath", "The path of the search page."),
]

private let statusLinkFields: [TemplateContract.Field] = [
  .text("title", "What it is."), .address("path", "The path of its page."),
  .text("started", "When it began, as written; may be missing."),
]

private let listFields: [TemplateContract.Field] = [
  .text("lede", "How many incidents there are."),
  .flag("hasFigures", "Whether there is a line of figures, as on the page of a year."),
  .list("figures", "The line of figures.", of: figureFields),
  .object(
    "unfinished", "What the incidents of a year leave to be done; may be missing.",
    actionTableFields),
  .list("groups", "The incidents by year.", of: groupFields),
  items("allYears", "The pages of the years.", of: yearLinkFields),
  items("facets", "The indexes of severities, teams and tags.", of: yearLinkFields),
  items(
    "statuses", "The incidents of status pages whose reports are being written.",
    of: statusLinkFields),
  items(
    "removals", "The addresses of reports that were taken out.",
    of: [
      .text("title", "The address."), .address("path", "The path of the page that says so."),
      .text("reason", "Why; may be empty."),
    ]),
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
      .text("median", "The median of five durations or more; may be missing."),
      .text("longest", "The longest of them; may be missing."),
      .markup("lastSeen", "The day of the newest incident; may be missing."),
      .text("total", "The known durations together; may be missing."),
      .text("interval", "The median time between incidents; may be missing."),
      .text("unfinished", "How many of the action items of its incidents are unfinished."),
      .text("repeat", "The service it hit most often, if more than once; may be missing."),
      .markup("strip", "The drawing of its incidents over time; may be missing."),
      .list("examples", "Its newest incidents.", of: cardFields),
    ]),
]

private let causeFields: [TemplateContract.Field] = [
  .text("title", "The name of the class."),
  .text("description", "What it is, in a sentence."),
  .flag("isFirst", "Whether this is the first page of its incidents, which has all the rest."),
  .list("figures", "The lines of figures.", of: figureFields),
  .markup("strip", "The drawing of its incidents over time; may be missing."),
  items(
    "repeats", "The services it hit more than once.",
    of: [
      .text("title", "The service."), .address("path", "The path of its page."),
      .text("count", "How often."),
      .list("incidents", "The newest of the incidents.", of: cardFields),
      .text("more", "How many more there are; may be missing."),
    ]),
  pagerFields,
  .list(
    "incidents", "Its incidents, newest first.",
    of: [
      .object("card", "The incident.", cardFields),
      .flag("isInferred", "Whether rules over the wording suggested it."),
      .text("interval", "How long after the one before; may be missing."),
      .text("role", "The part that the cause played."),
      .flag("isFactor", "Whether it only contributed."),
      .text("provenance", "Where that comes from."),
      .text("evidence", "The words of the report that show it; may be missing."),
      .text("helped", "What helped, in a sentence; may be missing."),
      items("otherReports", "Other reports of the same incident.", of: cardFields),
    ]),
  items("services", "The services hit.", of: entryFields),
  items("companions", "The causes found in the same incidents.", of: entryFields),
  .object("actions", "The action items of its incidents; may be missing.", actionTableFields),
  .text("promise", "What became of them, in a sentence; may be missing."),
]

private let servicesFields: [TemplateContract.Field] = [
  .text("lede", "How many services there are."),
  .flag("canFilter", "Whether the list is long enough for a filter."),
  .object(
    "once", "The services that one incident names; missing where there are none.",
    [
      .text("title", "How many there are."),
      .flag("isOpen", "Whether they are so few that they need no folding."),
      .list(
        "items", "Them, declared ones first.",
        of: [
          .text("title", "The name."), .address("path", "The path of its page."),
          .object("card", "The incident; missing in very long lists.", cardFields),
        ]),
    ]),
  .list(
    "items", "The services that several incidents name, most first.",
    of: [
      .object("row", "The service.", entryFields),
      .text("median", "The median of five durations or more; may be missing."),
      items("causes", "Its most frequent causes.", of: entryFields),
      .markup("strip", "The drawing of its incidents over time; may be missing."),
      .list("latest", "Its newest incidents.", of: cardFields),
    ]),
]

private let serviceFields: [TemplateContract.Field] = [
  .address("badge", "The path of its badge, a picture; missing where it has none."),
  .text("title", "The name of the service."),
  .flag("isFirst", "Whether this is the first page of its incidents, which has all the rest."),
  items("repeats", "The causes that hit it more than once.", of: entryFields),
  pagerFields,
  .list("figures", "The line of figures.", of: figureFields),
  .markup("strip", "The drawing of its incidents over time; may be missing."),
  .list("incidents", "Its incidents, newest first.", of: cardFields),
  items("causes", "The causes of its incidents.", of: entryFields),
  items("times", "The known durations together, in all and by year.", of: entryFields),
  .object("actions", "The action items of its incidents; may be missing.", actionTableFields),
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
  items("owners", "The owners of action items.", of: entryFields),
]

private let insightsFields: [TemplateContract.Field] = [
  .text("lede", "How many incidents there are, and how to read the charts."),
  .list(
    "charts", "The charts that enough incidents are behind.",
    of: [
      .text("id", "The id of the heading."), .text("question", "What it answers."),
      .text("answer", "The answer, in a sentence."),
      .text("basis", "How many incidents it is from."),
      .markup("drawing", "The drawing."),
      items(
        "legend", "The series of the drawing.",
        of: [.text("title", "The name."), .text("colour", "The class for its colour.")]),
      .values("columns", "The heads of the columns of its table."),
      .list(
        "rows", "The rows of its table.",
        of: [
          .text("head", "The head of the row."),
          .list(
            "cells", "The other cells.",
            of: [.text("value", "The text."), .text("column", "The head of its column.")]),
        ]),
      .address("data", "The path of the file of its numbers."),
    ]),
  .text("leftOut", "What too few incidents tell; may be missing."),
]
