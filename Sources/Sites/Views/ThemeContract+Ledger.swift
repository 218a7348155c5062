import Templates

// The ledger of action items.

let ledgerFields: [TemplateContract.Field] = [
  .text("lede", "How many items there are."),
  .flag("hasFigures", "Whether there is a line of figures."),
  .list("figures", "The line of figures.", of: figureFields),
  items(
    "views", "The views of the ledger.",
    of: [
      .text("title", "The name."), .address("path", "The path of its page."),
      .text("count", "How many items it has; missing where it has all of them."),
      .flag("current", "Whether this is the page."),
    ]),
  .object("returns", "What came back with work still open; may be missing.", returnsFields),
  .object(
    "summary", "The owners, services or causes with their counts; may be missing.",
    [
      .text("title", "What they are."),
      .flag("hasOverdue", "Whether it is known what is overdue."),
      .text("more", "How many of all are shown; missing where all are."),
      .list(
        "items", "Them, those with the most unfinished work first.",
        of: [
          .text("title", "The name."), .address("path", "The path of its page; may be missing."),
          .text("unfinished", "How many items are unfinished."),
          .text("unknown", "How many do not state their state."),
          .text("done", "How many are done."), .text("overdue", "How many are overdue."),
          .markup("oldest", "The day of the oldest incident with an unfinished item."),
        ]),
    ]),
  items(
    "owners", "Whose the items are, in a list of what is due.",
    of: [
      .text("title", "The name, or that nobody is named."),
      .address("path", "The path of the page of their items."),
      .text("count", "How many items; may be missing."),
    ]),
  .list(
    "groups", "The items by state, owner, service or cause.",
    of: [
      .text("id", "The id of the heading."), .text("title", "The state or name."),
      .text("tone", "The class for its colour."), .text("count", "The number of items."),
      .flag("isFolded", "Whether it is folded, since the page is long."),
      .object("table", "The items.", actionTableFields),
    ]),
  pagerFields,
  .address("data", "The path of the file of all items; missing where there are none."),
  items(
    "years", "The pages of the years.",
    of: [
      .text("title", "The year."), .address("path", "The path of its page."),
      .flag("current", "Whether this is the page."),
    ]),
  .flag("canFilter", "Whether the list is long enough for a filter."),
]
