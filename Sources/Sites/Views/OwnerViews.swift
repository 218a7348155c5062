import Archives
import Incidents
import Templates

// The owners of action items: the page of each, and where lists lead to it.

extension PageContext {
  /// How many owners the search page names.
  private static let searchLimit = 300
  /// How many owners a list of what is due names.
  private static let namedLimit = 20

  /// All action items of one owner.
  func ownerPage(_ index: Int) -> PageView {
    let record = archive.owners[index]
    let title = words(.ledgerTitleOwned, ["name": record.name])
    return (
      "pages/actions",
      PageFrame(
        title: title, description: title + ". " + words(.descriptionActions),
        crumbs: [
          actionsCrumb, .init(title: words(.ledgerByOwner), page: .actions(.owner)),
          .init(title: record.name),
        ]),
      ownerView(record)
    )
  }

  private func ownerView(_ record: OwnerRecord) -> TemplateObject {
    let items = record.actions.map { archive.actions[$0] }
    let incidents = archive.incidentCount(of: Set(items.map(\.incident)))
    return ledger(
      of: items.count,
      lede: words(
        .ledgerLedeOwned,
        [
          "actions": words.count(.actions, items.count), "name": record.name,
          "count": words.number(items.count), "incidents": words.count(.incidents, incidents),
        ]),
      figures: ledgerFigures(
        ActionCounts(items), closed: items, overdue: dueCount(.overdue, of: items),
        soon: dueCount(.soon, of: items)
      ),
      groups: stateGroups(record.actions, limit: Self.ledgerLimit), summary: .null, isMain: false)
  }

  private func dueCount(_ view: Page.LedgerView, of items: [ActionRecord]) -> Int {
    items.count { view.lists($0, on: site.options.today) }
  }

  /// The path of the page of an item's owner; nil where it has none, or several.
  func ownerPath(of action: ActionRecord) -> TemplateValue {
    guard let owners = action.owner.flatMap({ archive.ownersByText[$0] }), owners.count == 1
    else { return .null }
    return path(.owner(owners[0]))
  }

  /// Whose some items are, those with the most first, and how many are nobody's; an item of several
  /// owners counts for each.
  func owners(of items: [Int]) -> TemplateValue {
    var counts: [Int: Int] = [:]
    var unowned = 0
    for index in items {
      guard let text = archive.actions[index].owner else {
        unowned += 1
        continue
      }
      for owner in archive.ownersByText[text] ?? [] { counts[owner, default: 0] += 1 }
    }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var entries = sorted.prefix(Self.namedLimit).map { owner, count -> TemplateValue in
      [
        "title": .string(archive.owners[owner].name), "path": path(.owner(owner)),
        "count": .string(words.number(count)),
      ]
    }
    if sorted.count > Self.namedLimit {
      entries.append([
        "title": .string(
          words(.andMore, ["n": words.number(sorted.count - Self.namedLimit)])),
        "path": path(.actions(.owner)),
      ])
    }
    if unowned > 0 {
      entries.append([
        "title": .string(words(.ledgerWithoutOwner)), "path": path(.actions(.withoutOwner)),
        "count": .string(words.number(unowned)),
      ])
    }
    return group(entries)
  }

  /// The owners that the search page finds by their names, those with the most unfinished items
  /// first.
  var searchOwners: TemplateValue {
    group(
      ledgerGroups(by: .owner).prefix(Self.searchLimit).map { group in
        [
          "title": .string(group.title), "path": group.page.map(path) ?? .null,
          "count": .string(
            words(.unfinishedCount, ["n": words.number(group.counts.unfinished)])),
          "lastSeen": .null,
        ]
      })
  }
}
