/// The classes that causes are sorted into: two levels, of which findings name the leaves.
package struct Taxonomy: Sendable, Hashable {
  /// A heading over related classes.
  package struct Group: Sendable, Hashable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package var groups: [Group]
  package var classes: [CauseClass]

  package init(groups: [Group], classes: [CauseClass]) {
    self.groups = groups
    self.classes = classes
  }

  /// Returns the class with an id; nil where the taxonomy has none.
  package subscript(id: CauseClass.ID) -> CauseClass? { classes.first { $0.id == id } }
}

extension Taxonomy {
  /// The taxonomy that is used unless `faultline.yml` brings another.
  ///
  /// It joins the trigger and root-cause classes of the SRE Workbook (appendix C) with those of
  /// public collections of postmortems.
  package static let standard = Taxonomy(
    groups: [
      Group(id: "change", title: "Changes"),
      Group(id: "software", title: "Software"),
      Group(id: "load", title: "Load and limits"),
      Group(id: "infrastructure", title: "Infrastructure"),
      Group(id: "data", title: "Data"),
      Group(id: "people", title: "People and process"),
      Group(id: "security", title: "Security and trust"),
    ],
    classes: [
      CauseClass(
        id: "configuration-change", title: "Configuration change",
        description: "A change of settings, flags, rules or routes broke a working system.",
        group: "change"),
      CauseClass(
        id: "migration-maintenance", title: "Migration or maintenance",
        description: "Planned work, an upgrade or a move exposed or caused the failure.",
        group: "change"),
      CauseClass(
        id: "automation", title: "Automation",
        description: "An automated system did the wrong thing, or did it everywhere.",
        group: "change"),
      CauseClass(
        id: "software-defect", title: "Software defect",
        description: "A defect in code, shipped or long dormant, failed in use.",
        group: "software"),
      CauseClass(
        id: "race-condition", title: "Race condition",
        description: "Two things happened in an order that nobody had allowed for.",
        group: "software"),
      CauseClass(
        id: "time-and-clock", title: "Time and clocks",
        description: "A date, a leap day, a zone or a drifting clock was handled wrongly.",
        group: "software"),
      CauseClass(
        id: "capacity", title: "Capacity",
        description: "Demand was larger than memory, threads, connections or machines could serve.",
        group: "load"),
      CauseClass(
        id: "quota-limit", title: "Quota or limit",
        description: "A fixed limit, quota or rate was reached.", group: "load"),
      CauseClass(
        id: "cascading-failure", title: "Cascading failure",
        description: "One failure overloaded or starved the next part, and so on.", group: "load"),
      CauseClass(
        id: "hardware-failure", title: "Hardware failure",
        description: "A disk, server, cable, switch or other part failed.",
        group: "infrastructure"),
      CauseClass(
        id: "network", title: "Network",
        description: "Routing, links or packet loss cut systems off from each other.",
        group: "infrastructure"),
      CauseClass(
        id: "dns", title: "DNS",
        description: "Names did not resolve, or resolved to the wrong place.",
        group: "infrastructure"),
      CauseClass(
        id: "power-facility", title: "Power or facility",
        description: "A data centre lost power, cooling or access.", group: "infrastructure"),
      CauseClass(
        id: "third-party-dependency", title: "Third-party dependency",
        description: "A supplier, cloud service or outside package failed or changed.",
        group: "infrastructure"),
      CauseClass(
        id: "database-storage", title: "Database or storage",
        description: "A database, queue, cache or file store failed, locked or fell behind.",
        group: "data"),
      CauseClass(
        id: "data-corruption", title: "Data corruption or loss",
        description: "Data was deleted, damaged or written wrongly.", group: "data"),
      CauseClass(
        id: "procedure", title: "Procedure",
        description: "A manual step, a missing check or an unclear process led to the failure.",
        group: "people"),
      CauseClass(
        id: "monitoring-gap", title: "Monitoring gap",
        description: "The failure was not seen, or was seen too late.", group: "people"),
      CauseClass(
        id: "security", title: "Security",
        description: "An attack, an abuse or a vulnerability was at work.", group: "security"),
      CauseClass(
        id: "credentials-permissions", title: "Credentials or permissions",
        description: "A key, token, password or access right was wrong, missing or leaked.",
        group: "security"),
      CauseClass(
        id: "certificate-expiry", title: "Certificate expiry",
        description: "A certificate or key ran out or was not valid.", group: "security"),
    ])
}
