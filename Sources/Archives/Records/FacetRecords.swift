import Incidents

/// A fact that incidents are grouped by, besides services and causes.
package enum FacetKind: String, Sendable, CaseIterable {
  case severity, team, tag
}

/// A severity, team or tag and the incidents that have it.
package struct FacetRecord: Sendable {
  /// The spelling that occurs first in the archive.
  package var name: String
  /// Unique among those of its kind; letters, digits and `-`.
  package var slug: String
  /// Newest first, in the order of the archive.
  package var incidents: [Int]
  /// How bad a severity is by the usual words for it, 0 being the worst; nil for numbers and other
  /// names.
  package var grade: Int?

  package init(name: String, slug: String, incidents: [Int]) {
    self.name = name
    self.slug = slug
    self.incidents = incidents
  }
}

/// Returns what occurs of one kind: severities from the worst on, others most frequent first, then
/// by name.
func facetRecords(_ kind: FacetKind, of entries: [LinkedIncident]) -> [FacetRecord] {
  var indexes: [String: Int] = [:]
  var keys: [String] = []
  var names: [String] = []
  var incidents: [[Int]] = []
  for position in entries.indices {
    let values =
      switch kind {
      case .severity: [entries[position].incident.severity].compactMap { $0?.value.severityName }
      case .team: entries[position].incident.teams.map(\.value)
      case .tag: entries[position].incident.tags.map(\.value)
      }
    for value in values {
      let key = kind == .severity ? severityKey(value) : foldedName(value)
      guard !key.isEmpty else { continue }
      let index = indexes[key] ?? keys.count
      if index == keys.count {
        indexes[key] = index
        keys.append(key)
        names.append(value)
        incidents.append([])
      }
      // A report may name one team in two spellings.
      if incidents[index].last != position { incidents[index].append(position) }
    }
  }
  let slugs = uniqueSlugs(of: keys, fallback: kind.rawValue)
  let order = keys.indices.sorted { a, b in
    if kind == .severity {
      let ranks = (severityRank(keys[a]), severityRank(keys[b]))
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    } else if incidents[a].count != incidents[b].count {
      return incidents[a].count > incidents[b].count
    }
    return keys[a].utf8.lexicographicallyPrecedes(keys[b].utf8)
  }
  return order.map {
    var record = FacetRecord(name: names[$0], slug: slugs[$0], incidents: incidents[$0])
    if kind == .severity { record.grade = severityGrade(keys[$0]) }
    return record
  }
}

extension String {
  /// The grade of a severity without what is said about it: `SEV1 (our own rating)` is `SEV1`,
  /// `High - core functionality broken` and `High if it is used` are `High`.
  package var severityName: String {
    // Signs before the grade, such as a red circle, say the same once more.
    let grade = unicodeScalars.drop {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
    }
    let bytes = Array(String(grade).utf8)
    let end = bytes.indices.first { index in
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
      case UInt8(ascii: " "):
        severityAsides.contains { bytes[(index + 1)...].starts(with: $0.utf8) }
      default: false
      }
    }
    var name = bytes[..<(end ?? bytes.endIndex)]
    while name.last == UInt8(ascii: " ") { name.removeLast() }
    return name.isEmpty ? self : String(decoding: name, as: UTF8.self)
  }
}

/// What begins an aside behind a grade and a blank.
private let severityAsides = ["-", "/", "– ", "— ", "if ", "when ", "for ", "until "]

/// The key that spellings of one severity share: `SEV-2`, `Sev 2` and `sev2` are one.
private func severityKey(_ name: String) -> String {
  let folded = Array(foldedName(name).utf8)
  func isDigit(_ index: Int) -> Bool {
    folded.indices.contains(index) && folded[index] &- UInt8(ascii: "0") < 10
  }
  let isGrade = folded.prefix { $0 &- UInt8(ascii: "a") < 26 }.count
  guard isGrade > 0, folded.count > isGrade + 1, folded[isGrade] == 0x20,
    folded[(isGrade + 1)...].indices.allSatisfy(isDigit)
  else { return String(decoding: folded, as: UTF8.self) }
  return String(decoding: folded[..<isGrade] + folded[(isGrade + 1)...], as: UTF8.self)
}

/// The rank of a folded severity, the worst first: by word where it is a usual one, else by the
/// first number in it, as in `sev1` and `p2`; names without either come last.
private func severityRank(_ key: String) -> Int {
  if let grade = severityGrade(key) { return grade * 10 }
  var number: Int?
  for byte in key.utf8 {
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      if number ?? 0 > 1_000 { break }
    } else if number != nil {
      break
    }
  }
  return number.map { $0 * 10 } ?? 1_000_000
}

/// The grade of a folded severity by its word, the worst being 0; nil where it has no usual one.
private func severityGrade(_ key: String) -> Int? {
  let grades: [[String]] = [
    ["critical", "blocker", "catastrophic", "emergency", "outage", "down"],
    ["high", "major", "severe", "disrupted"], ["medium", "moderate", "degraded", "notable"],
    ["low", "minor"], ["informational", "info", "trivial", "none"],
  ]
  return grades.firstIndex { $0.contains(where: key.contains(bytesOf:)) }
}

extension String {
  /// Whether the bytes of another text occur in this one.
  package func contains(bytesOf other: String) -> Bool {
    let text = Array(utf8)
    let wanted = Array(other.utf8)
    guard let first = wanted.first, wanted.count <= text.count else { return wanted.isEmpty }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
