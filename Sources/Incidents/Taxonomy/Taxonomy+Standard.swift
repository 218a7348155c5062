extension Taxonomy {
  /// The taxonomy that is used unless `faultline.yml` brings another.
  ///
  /// It joins the trigger and root-cause classes of the SRE Workbook (appendix C) with those of
  /// public collections of postmortems.
  package static let standard = Taxonomy(
    groups: standardGroups,
    classes: standardClasses.map { entry in
      var entry = entry
      entry.phrases = CauseVocabulary.standard[entry.id] ?? CausePhrases()
      return entry
    })

  private static let standardGroups = [

    Group(id: "change", title: "Changes"),
    Group(id: "software", title: "Software"),
    Group(id: "load", title: "Load and limits"),
    Group(id: "infrastructure", title: "Infrastructure"),
    Group(id: "data", title: "Data"),
    Group(id: "people", title: "People and process"),
    Group(id: "security", title: "Security and trust"),
  ]

  private static let standardClasses = [
    CauseClass(
      id: "configuration-change", title: "Configuration change",
      description: "A change of settings, flags, rules or routes broke a working system.",
      group: "change",
      aliases: [
        "config-change", "config", "configuration", "misconfiguration", "config-error",
        "config-push",
      ]),
    CauseClass(
      id: "migration-maintenance", title: "Migration or maintenance",
      description: "Planned work, an upgrade or a move exposed or caused the failure.",
      group: "change",
      aliases: ["migration", "maintenance", "schema-migration", "upgrade"]),
    CauseClass(
      id: "automation", title: "Automation",
      description: "An automated system did the wrong thing, or did it everywhere.",
      group: "change",
      aliases: ["automated-action", "tooling"]),
    CauseClass(
      id: "software-defect", title: "Software defect",
      description: "A defect in code, shipped or long dormant, failed in use.",
      group: "software",
      aliases: [
        "bug", "software-bug", "code-defect", "defect", "bad-deploy", "regression", "deploy",
        "memory-leak",
      ]),
    CauseClass(
      id: "race-condition", title: "Race condition",
      description: "Two things happened in an order that nobody had allowed for.",
      group: "software",
      aliases: ["race", "concurrency", "conflicts"]),
    CauseClass(
      id: "time-and-clock", title: "Time and clocks",
      description: "A date, a leap day, a zone or a drifting clock was handled wrongly.",
      group: "software",
      aliases: ["time", "clock", "clock-skew", "leap-second", "timezone"]),
    CauseClass(
      id: "capacity", title: "Capacity",
      description: "Demand was larger than memory, threads, connections or machines could serve.",
      group: "load",
      aliases: ["overload", "load", "capacity-exhaustion", "resource-exhaustion"]),
    CauseClass(
      id: "quota-limit", title: "Quota or limit",
      description: "A fixed limit, quota or rate was reached.", group: "load",
      aliases: ["quota", "limit", "limits", "rate-limit"]),
    CauseClass(
      id: "cascading-failure", title: "Cascading failure",
      description: "One failure overloaded or starved the next part, and so on.", group: "load",
      aliases: ["cascade", "cascading", "retry-storm", "thundering-herd"]),
    CauseClass(
      id: "hardware-failure", title: "Hardware failure",
      description: "A disk, server, cable, switch or other part failed.",
      group: "infrastructure",
      aliases: ["hardware"]),
    CauseClass(
      id: "network", title: "Network",
      description: "Routing, links or packet loss cut systems off from each other.",
      group: "infrastructure",
      aliases: ["network-partition", "network-failure", "networking", "routing"]),
    CauseClass(
      id: "dns", title: "DNS",
      description: "Names did not resolve, or resolved to the wrong place.",
      group: "infrastructure",
      aliases: ["dns-failure"]),
    CauseClass(
      id: "power-facility", title: "Power or facility",
      description: "A data centre lost power, cooling or access.", group: "infrastructure",
      aliases: ["power", "facility", "cooling", "datacenter"]),
    CauseClass(
      id: "third-party-dependency", title: "Third-party dependency",
      description: "A supplier, cloud service or outside package failed or changed.",
      group: "infrastructure",
      aliases: [
        "dependency", "dependency-outage", "third-party", "vendor", "upstream", "provider",
        "service-provider",
      ]),
    CauseClass(
      id: "database-storage", title: "Database or storage",
      description: "A database, queue, cache or file store failed, locked or fell behind.",
      group: "data",
      aliases: ["database", "storage", "database-failover"]),
    CauseClass(
      id: "data-corruption", title: "Data corruption or loss",
      description: "Data was deleted, damaged or written wrongly.", group: "data",
      aliases: ["data-loss", "corruption"]),
    CauseClass(
      id: "procedure", title: "Procedure",
      description: "A manual step, a missing check or an unclear process led to the failure.",
      group: "people",
      aliases: ["human-error", "operator-error", "process", "process-failure"]),
    CauseClass(
      id: "monitoring-gap", title: "Monitoring gap",
      description: "The failure was not seen, or was seen too late.", group: "people",
      aliases: ["monitoring", "alerting", "missing-alert"]),
    CauseClass(
      id: "security", title: "Security",
      description: "An attack, an abuse or a vulnerability was at work.", group: "security",
      aliases: ["attack", "security-incident", "ddos"]),
    CauseClass(
      id: "credentials-permissions", title: "Credentials or permissions",
      description: "A key, token, password or access right was wrong, missing or leaked.",
      group: "security",
      aliases: [
        "credentials", "permissions", "access-control", "authentication", "authorization",
      ]),
    CauseClass(
      id: "certificate-expiry", title: "Certificate expiry",
      description: "A certificate or key ran out or was not valid.", group: "security",
      aliases: ["certificate", "certificates", "expired-certificate", "tls", "cert-expiry"]),
  ]
}
