import Diagnostics
import Documents
import Incidents

/// The series of identifiers that an archive counts its incidents by, such as `INC-2024-001`.
///
/// A text names tickets and incidents of others too. So an identifier is missed only where incidents
/// of the archive are counted in its form, and it is not what the report calls itself.
struct IdentifierSeries {
  /// The forms of the identifiers of incidents.
  private var forms: Set<Form> = []
  /// The leading identifiers of names that are no incidents and still known.
  private let others: Set<String>

  private struct Form: Hashable {
    var letters: String
    /// How many groups of digits follow.
    var groupCount: Int

    init(_ id: String) {
      let parts = id.utf8.split(separator: UInt8(ascii: "-"))
      let letters = (parts.first ?? id.utf8[...]).prefix { $0 >= UInt8(ascii: "a") }
      self.letters = String(decoding: Array(letters), as: UTF8.self)
      groupCount = parts.count
    }
  }

  init(_ entries: [LinkedIncident], otherNames: Set<String>) {
    others = Set(otherNames.compactMap { leadingIdentifier(in: $0) })
    for index in entries.indices {
      for id in Self.identifiers(of: entries[index].incident) { forms.insert(Form(id)) }
    }
  }

  /// Whether an identifier that leads nowhere should lead to an incident.
  func lacks(_ id: String, at range: SourceRange?, in incident: Incident) -> Bool {
    guard let key = leadingIdentifier(in: id), !others.contains(key) else { return false }
    let form = Form(key)
    guard forms.contains(form) else { return false }
    let own = Self.identifiers(of: incident)
    if own.contains(where: { Form($0) == form }) { return true }
    guard let range, range.lowerBound <= incident.document.file.bytes.count else { return false }
    return !isOwnName(at: range.lowerBound, in: incident)
  }

  private static func identifiers(of incident: Incident) -> [String] {
    [incident.id.slug, incident.title.value].compactMap { leadingIdentifier(in: $0) }
  }
}

/// How much of a line is looked at for a label.
private let labelReach = 512

/// Whether an identifier stands where a report tells what it calls itself: behind a label such as
/// `Incident:`, in the cell beside such a label or below it, or at the top.
private func isOwnName(at start: Int, in incident: Incident) -> Bool {
  let bytes = incident.document.file.bytes
  var end = start
  while end > 0, " *_`[".utf8.contains(bytes[end - 1]) { end -= 1 }
  guard end > 0 else { return true }
  let line = lineBefore(end, in: bytes)
  switch bytes[end - 1] {
  case UInt8(ascii: ":"): return line.map { isOwnLabel($0.dropLast()) } ?? false
  // The colon of Chinese and Japanese.
  case 0x9A where bytes[..<end].suffix(3).elementsEqual("：".utf8):
    return line.map { isOwnLabel($0.dropLast(3)) } ?? false
  case UInt8(ascii: "|"):
    guard let line else { return false }
    let cells = line.dropLast().split(
      separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    return cells.last.map(isOwnLabel) ?? false
      || isOwnColumn(cells.count, above: line.startIndex, in: bytes)
        && !isRow(behindLineOf: start, in: bytes)
  case UInt8(ascii: "\n"):
    return isTop(end, in: incident) || labelledLine(before: end, in: bytes).map(isOwnLabel) ?? false
  default: return false
  }
}

/// The line up to a place; nil where it is too long to begin with a label.
private func lineBefore(_ end: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
  let reach = Swift.max(0, end - labelReach)
  if let mark = bytes[reach..<end].lastIndex(of: UInt8(ascii: "\n")) {
    return bytes[(mark + 1)..<end]
  }
  return reach == 0 ? bytes[..<end] : nil
}

/// Whether a column of a table has a label of what a report calls itself, above its first row.
private func isOwnColumn(_ column: Int, above row: Int, in bytes: [UInt8]) -> Bool {
  guard row > 0, let rule = lineBefore(row - 1, in: bytes), rule.startIndex > 0,
    rule.contains(UInt8(ascii: "-")), rule.allSatisfy({ "|-: \r".utf8.contains($0) }),
    let head = lineBefore(rule.startIndex - 1, in: bytes)
  else { return false }
  let cells = head.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
  return cells.indices.contains(column) && isOwnLabel(cells[column])
}

/// Whether a table goes on below the line with a place: in one of several incidents, the first one
/// is none that the report calls itself.
private func isRow(behindLineOf place: Int, in bytes: [UInt8]) -> Bool {
  guard let mark = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
  return bytes[(mark + 1)...].prefix { $0 != UInt8(ascii: "\n") }.contains(UInt8(ascii: "|"))
}

/// Whether a place is where the body of a report begins, or follows the line of its title: only
/// blanks and rules are between them.
private func isTop(_ place: Int, in incident: Incident) -> Bool {
  let bytes = incident.document.file.bytes
  let body = incident.document.body.lowerBound
  let title = incident.title.range.map { range in
    bytes[Swift.min(range.upperBound, bytes.count)...].firstIndex(of: UInt8(ascii: "\n"))
      ?? bytes.count
  }
  return [body, Swift.max(body, title ?? 0)].contains { start in
    start <= place && bytes[start..<place].allSatisfy { $0 <= 0x20 || "=-#*_`[".utf8.contains($0) }
  }
}

/// The last line before a place that is not blank; nil where there is none, or where it is too long
/// to be a label.
private func labelledLine(before place: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
  var end = place
  while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
  return end > 0 ? lineBefore(end, in: bytes) : nil
}

/// Whether a text is a label of what a report calls itself, such as `Incident number`.
///
/// Of a line with several labels it is the last one: `Severity: SEV1, Incident: INC-1`.
private func isOwnLabel(_ text: ArraySlice<UInt8>) -> Bool {
  let start = text.lastIndex { ",;|".utf8.contains($0) }.map { $0 + 1 } ?? text.startIndex
  let label = String(decoding: text[start...], as: UTF8.self).lowercased()
  let words = label.utf8.split { byte in
    byte < 0x80 && byte &- UInt8(ascii: "a") >= 26
  }.map { String(decoding: Array($0), as: UTF8.self) }
  return words.contains(where: ownLabels.contains)
    && words.allSatisfy { ownLabels.contains($0) || besideOwnLabels.contains($0) }
}

private let ownLabels: Set<String> = [
  "case", "code", "document", "event", "id", "identifiant", "identificador", "identifier",
  "incidencia", "incident", "incidente", "incidentnummer", "issue", "jira", "kennung", "key",
  "hendelse", "hendelsesnummer", "nummer", "number", "outage", "postmortem", "ref", "reference",
  "report", "saksnummer", "störung", "störungsnummer", "ticket", "ticketnummer", "vorfall",
  "vorfallnummer", "vorfallsnummer", "numéro", "número", "référence", "事件编号", "事故编号",
  "故障编号", "インシデント", "インシデント番号", "障害番号", "인시던트", "장애",
]

private let besideOwnLabels: Set<String> = [
  "de", "del", "der", "des", "du", "internal", "l", "major", "mortem", "name", "no", "nr", "of",
  "our", "post", "the", "this", "tracking",
]
