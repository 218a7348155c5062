import Diagnostics
import Documents

extension FrontMatterReader {
  mutating func readID(_ entry: DataEntry) {
    guard let text = text(entry) else { return }
    facts.id = text.value
    let slug = Incident.ID(text.value).slug
    guard slug != text.value else { return }
    report(
      .changedID, "the identifier '\(text.value)' becomes '\(slug)' in addresses",
      entry.value.range, help: nil,
      fixIts: [
        .init("write '\(slug)'", range: entry.value.range, replacement: slug, isCertain: true)
      ])
  }

  mutating func readDate(_ entry: DataEntry) {
    let value = entry.value
    guard let text = value.scalar, let stamp = Self.stamp(text),
      var date = stamp.date?.date(order: .dayFirst, year: nil)
    else { return reject(value, of: entry.key, as: "a date, such as 2023-03-05") }
    // The name of the file may show which number of `05-03-2020` is the month.
    if let other = stamp.date?.date(order: .monthFirst, year: nil),
      other == TimeContext.date(inPath: incident.document.file.path)
    {
      date = other
    }
    facts.date = Located(date, at: value.range, .declared)
    if stamp.clock != nil {
      facts.times.append((.started, Located(text, at: value.range, .declared)))
    }
  }

  /// The state of the report: that of its text, which other tools have words of their own for.
  mutating func readStatus(_ entry: DataEntry) {
    guard let text = text(entry) else { return }
    guard Incident.Stage.isStatus(text.value) else {
      return reject(entry.value, of: entry.key, as: "draft, review or final")
    }
    incident.status = text
  }

  /// A zone that is not known is kept as the name that the author gave, and reported: with it, no
  /// time can be told in UTC.
  mutating func readZone(_ entry: DataEntry) {
    facts.zone = text(entry)
    guard let zone = facts.zone?.value, !ZoneNames.isKnown(zone) else { return }
    report(
      .unreadableValue,
      "no time zone is known by the name '\(zone)', so times are shown without UTC",
      entry.value.range, help: "write a name such as Europe/Berlin, or an offset such as +02:00",
      fixIts: [])
  }

  mutating func readTimes(_ entry: DataEntry) {
    guard case .mapping(let times) = entry.value.content else {
      return reject(
        entry.value, of: entry.key, as: "a mapping, such as {started: 2023-03-05 02:30}")
    }
    let names = Milestones.Name.allCases.map(\.rawValue)
    for time in times {
      if let name = Milestones.Name(rawValue: time.key.asciiLowercased) {
        addTime(name, time, in: entry.key)
      } else {
        keepUnknown(
          time, among: names, present: times.map(\.key.asciiLowercased), in: entry.key)
      }
    }
  }

  mutating func addTime(_ name: Milestones.Name, _ entry: DataEntry, in parent: String? = nil) {
    let value = entry.value
    if value.isBlank { return }
    // `resolved: true` is a state of other tools, not a time.
    if let state = value.flag {
      if name == .resolved {
        facts.tellsState = true
        incident.declaredState = Located(
          state ? .over : .underWay, at: entry.keyRange, .declared)
      }
      return keep(value, as: entry.key)
    }
    guard let text = value.scalar, Self.stamp(text) != nil else {
      let key = parent.map { "\($0).\(entry.key)" } ?? entry.key
      return reject(value, of: key, as: "a time, such as 2023-03-05 02:30")
    }
    facts.times.removeAll { $0.name == name }
    facts.times.append((name, Located(text, at: value.range, .declared)))
  }

  mutating func readImpact(_ entry: DataEntry) {
    if entry.value.scalar != nil {
      incident.impact.summary = text(entry)
      return
    }
    guard case .mapping(let facts) = entry.value.content else {
      return reject(
        entry.value, of: entry.key, as: "a text or a mapping, such as {users: 5 %, duration: 6h}")
    }
    let losses = Impact.DataLoss.allCases.map(\.rawValue)
    for fact in facts {
      if fact.value.isBlank { continue }
      switch FrontMatterKey.folded(fact.key) {
      case "summary": incident.impact.summary = text(fact, in: entry.key)
      case "users": incident.impact.users = text(fact, in: entry.key)
      case "requests": incident.impact.requests = text(fact, in: entry.key)
      case "revenue": incident.impact.revenue = text(fact, in: entry.key)
      case "regions": incident.impact.regions += names(fact, in: entry.key)
      case "duration": self.facts.duration = duration(fact, in: entry.key) ?? self.facts.duration
      case "dataloss":
        if let answer = fact.value.scalar.flatMap({ Self.lossAnswers[$0.asciiLowercased] }) {
          incident.impact.dataLoss = Located(answer, at: fact.value.range, .declared)
        } else if let loss = choice(fact.value, of: "\(entry.key).data_loss", among: losses) {
          incident.impact.dataLoss = Impact.DataLoss(rawValue: loss).map {
            Located($0, at: fact.value.range, .declared)
          }
        }
      default:
        keepUnknown(
          fact,
          among: [
            "summary", "users", "requests", "revenue", "regions", "duration", "data_loss",
          ], present: facts.map(\.key.asciiLowercased), in: entry.key)
      }
    }
  }

  /// What the answers to the question mean whether data was lost.
  private static let lossAnswers: [String: Impact.DataLoss] = [
    "no": .none, "false": .none, "yes": .partial, "true": .partial,
  ]

  /// Reads the title; beside `title`, another word for it is a field of its own.
  mutating func readTitle(_ entry: DataEntry) {
    let others = incident.document.frontMatter?.values.entries ?? []
    if entry.key.asciiLowercased != "title", others.contains(where: { $0.key == "title" }) {
      return keep(entry.value, as: entry.key)
    }
    facts.title = text(entry)
  }

  mutating func readCauses(_ entry: DataEntry) {
    let roles = CauseFinding.Role.allCases.map(\.rawValue)
    for element in entry.value.elements {
      let place = element["class"] ?? element
      guard let id = place.scalar else {
        reject(
          element, of: entry.key, as: "a list of cause classes, such as [dns, procedure]")
        continue
      }
      let fields: [String: DataEntry] = fields(
        of: element, known: ["class", "role", "note"], in: entry.key)
      let note = fields["note"].flatMap { text($0, in: entry.key) }
      let role = fields["role"].flatMap {
        choice($0.value, of: "\(entry.key).role", among: roles)
      }.flatMap { CauseFinding.Role(rawValue: $0) }
      if let cause = options.taxonomy.named(id) {
        incident.causes.append(
          CauseFinding(
            cause: cause.id, role: role ?? .root, provenance: .declared, confidence: 1,
            evidence: note?.value ?? "", range: place.range))
        continue
      }
      keep(place, as: entry.key)
      if let role { keep(.init(.scalar(role.rawValue), range: element.range), as: "role") }
      if let note { keep(.init(.scalar(note.value), range: element.range), as: "note") }
      if tellsCause(id) {
        facts.toldCauses.append(ToldCause(text: id, range: place.range, role: role))
      } else {
        reportUnknownCause(id, at: place.range)
      }
    }
  }

  /// Reports a name that no class has.
  private mutating func reportUnknownCause(_ id: String, at range: SourceRange) {
    let classes = options.taxonomy.classes.map(\.id)
    let near = nearMiss(of: id, among: classes)
    report(
      .unknownCause,
      "unknown cause class '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""), range,
      help: near == nil ? help(forCause: id) : nil,
      fixIts: near.map {
        [
          .init(
            "write '\($0)'", range: range, replacement: $0,
            isCertain: isOneEdit(from: id, to: $0, among: classes))
        ]
      } ?? [])
  }

  private func help(forCause id: String) -> String {
    let likely = options.likelyClasses(for: id)
    let classes = options.taxonomy.classes.map(\.id).joined(separator: ", ")
    return likely.isEmpty
      ? "use one of the classes: \(classes)"
      : "the nearest classes are \(likely.joined(separator: ", ")); "
        + "'causes:' in faultline.yml adds classes of your own"
  }

  /// Passes over causes that are told in a sentence where a class is declared, and says so.
  mutating func settleCauses() {
    guard !incident.causes.isEmpty else { return }
    for cause in facts.toldCauses {
      report(
        .unknownCause, "beside a declared class, none is inferred from a sentence", cause.range,
        help: help(forCause: cause.text), fixIts: [])
    }
    facts.toldCauses = []
  }

  /// Whether a text is a sentence that tells a cause, such as `the certificate had expired`, rather
  /// than the name of a class.
  private func tellsCause(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count(where: { $0 == 0x20 }) >= 3 else { return false }
    // What the report has beside it makes no difference to front matter.
    let scale = CauseScale(lexicon: options.causeLexicon, hasCauseSection: false)
    return scale.mainCause(of: bytes[...], in: .frontMatter(role: nil)) != nil
  }

  mutating func readActions(_ entry: DataEntry) {
    guard case .list(let elements) = entry.value.content else {
      return reject(
        entry.value, of: entry.key, as: "a list, such as [{title: Add alerts, owner: anna}]")
    }
    let kinds = ActionItem.Kind.allCases.map(\.rawValue)
    for element in elements {
      guard let title = (element["title"] ?? element).scalar else {
        reject(element, of: entry.key, as: "a text or a mapping with a title")
        continue
      }
      let fields: [String: DataEntry] = fields(
        of: element, known: ["title", "kind", "owner", "due", "status", "ticket"], in: entry.key)
      var item = ActionItem(text: title, range: element.range)
      item.kind = fields["kind"].flatMap {
        choice($0.value, of: "\(entry.key).kind", among: kinds)
      }.flatMap { ActionItem.Kind(rawValue: $0) }
      item.owner = fields["owner"].flatMap { text($0, in: entry.key)?.value }
      item.due = fields["due"].flatMap { text($0, in: entry.key)?.value }
      item.ticket = fields["ticket"].flatMap { text($0, in: entry.key)?.value }
      if let status = fields["status"].flatMap({ text($0, in: entry.key) }) {
        if let found = ActionWords.status(ofCell: status.value) {
          item.status = found
        } else if status.value.asciiLowercased != "unknown", let value = fields["status"]?.value {
          reject(
            value, of: "\(entry.key).status", as: "open, in progress, done, won't do or unknown")
        }
      }
      incident.actions.append(item)
    }
  }
}

extension FrontMatterReader {
  /// The entries of a mapping by their known keys; others are kept, and near misses reported.
  private mutating func fields(
    of value: DataValue, known: [String], in parent: String
  ) -> [String: DataEntry] {
    var fields: [String: DataEntry] = [:]
    for entry in value.entries {
      let name = entry.key.asciiLowercased
      if known.contains(name) {
        if entry.value.isBlank { continue }
        fields[name] = entry
      } else {
        keepUnknown(
          entry, among: known, present: value.entries.map(\.key.asciiLowercased), in: parent)
      }
    }
    return fields
  }

  /// A single text; anything else is rejected.
  mutating func text(_ entry: DataEntry, in parent: String? = nil) -> Located<String>? {
    guard let text = entry.value.scalar else {
      if case .null = entry.value.content { return nil }
      reject(entry.value, of: name(of: entry, in: parent), as: "a single text")
      return nil
    }
    let trimmed = text.trimmedBytes
    return trimmed.isEmpty ? nil : Located(trimmed, at: entry.value.range, .declared)
  }

  /// A list of names, or a single one; elements that are neither a text nor have a name are
  /// rejected.
  mutating func names(_ entry: DataEntry, in parent: String? = nil) -> [Located<String>] {
    entry.value.elements.compactMap { element in
      // cState and others write mappings with a name.
      if let text = (element.scalar ?? element["name"]?.scalar)?.trimmedBytes {
        return text.isEmpty ? nil : Located(text, at: element.range, .declared)
      }
      reject(element, of: name(of: entry, in: parent), as: "a list of names, such as [one, two]")
      return nil
    }
  }

  mutating func flag(_ entry: DataEntry) -> Bool? {
    if let flag = entry.value.flag { return flag }
    reject(entry.value, of: entry.key, as: "true or false")
    return nil
  }

  mutating func duration(
    _ entry: DataEntry, in parent: String? = nil
  ) -> Located<Incident.Duration>? {
    let bytes = Array((entry.value.scalar ?? "").utf8)
    // A length of time can't be negative, so a sign before it says that something else is meant.
    let signs = ["-", "\u{2212}", "\u{2013}"]
    let isNegative = signs.contains { bytes[...].trimmed.starts(with: $0.utf8) }
    guard !isNegative, let found = durations(in: 0..<bytes.count, of: bytes).first else {
      reject(
        entry.value, of: name(of: entry, in: parent),
        as: "a length of time, such as 6h or 90 minutes")
      return nil
    }
    if found.isNone(in: bytes) {
      keep(entry.value, as: name(of: entry, in: parent))
      return nil
    }
    return Located(
      Incident.Duration(
        minutes: found.minutes, written: String(decoding: bytes, as: UTF8.self),
        isApproximate: found.isApproximate),
      at: entry.value.range, .declared)
  }

  /// One of a few words; any other is rejected.
  private mutating func choice(
    _ value: DataValue, of key: String, among choices: [String]
  ) -> String? {
    if let text = value.scalar?.asciiLowercased, choices.contains(text) { return text }
    let list = choices.dropLast().joined(separator: ", ") + " or " + (choices.last ?? "")
    reject(value, of: key, as: list)
    return nil
  }

  private func name(of entry: DataEntry, in parent: String?) -> String {
    parent.map { "\($0).\(entry.key)" } ?? entry.key
  }
}

extension DataValue {
  /// All its text in one line, in the order of the file: `a, b` for a list, `a: b` for a mapping.
  ///
  /// It recurses at most 16 deep, as data is (`DataLimits`).
  var flatText: String {
    switch content {
    case .null: ""
    case .scalar(let text): text
    case .list(let elements):
      elements.map(\.flatText).joined(
        separator: elements.contains { $0.scalar == nil } ? "; " : ", ")
    case .mapping(let entries):
      entries.map { "\($0.key): \($0.value.flatText)" }.joined(separator: ", ")
    }
  }
}
