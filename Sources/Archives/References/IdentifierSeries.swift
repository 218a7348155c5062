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
    // `Incident: INC-2024-099` is what the report calls itself, unless that has another name.
    guard let range, range.lowerBound <= incident.document.file.bytes.count else { return false }
    let before = incident.document.file.bytes[..<range.lowerBound]
      .last { !" *_`[".utf8.contains($0) }
    guard let before else { return false }
    return !":|\n".utf8.contains(before)
  }

  private static func identifiers(of incident: Incident) -> [String] {
    [incident.id.slug, incident.title.value].compactMap { leadingIdentifier(in: $0) }
  }
}
