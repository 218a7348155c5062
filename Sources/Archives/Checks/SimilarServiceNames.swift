import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let similarServiceNames = Diagnostic.Kind(
    "similar-service-names", .note,
    explanation: """
      Two services have names that differ in a letter or two, such as `checkout` and `chekout`. They
      count as two services with a page each; names that differ only in case, blanks, hyphens or
      underscores count as one.

      If they are the same service, write its name in one way.
      """)
}

/// Notes services whose names are near misses of more frequent ones.
///
/// - Complexity: O(n) for n services, each with as many neighbours as its name has letters: names
///   are compared only where they are equal but for one edit.
func similarServiceNames(
  among services: [ServiceRecord], in incidents: [LinkedIncident]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  var found: [(incident: Int, diagnostic: Diagnostic)] = []
  var neighbours: [String: Int] = [:]
  for (position, service) in services.enumerated() {
    let key = foldedName(service.name)
    let scalars = Array(key.unicodeScalars)
    // Names that differ in a digit (`db1`, `db2`) are meant to.
    let isComparable = (5...40).contains(scalars.count)
    guard isComparable else { continue }
    var other: Int?
    var shortened: [String] = []
    for skipped in scalars.indices {
      var rest = scalars
      let removed = rest.remove(at: skipped)
      guard !removed.properties.isDigitLike else { continue }
      let text = String(String.UnicodeScalarView(rest))
      shortened.append(text)
      other = other ?? neighbours[text]
    }
    other = other ?? neighbours[key]
    if let other, let incident = service.incidents.first,
      nearMiss(of: key, among: [foldedName(services[other].name)]) != nil
    {
      let name = services[other].name
      let report = incidents[incident].incident
      let place = report.services.first { foldedName($0.value) == key }
      found.append(
        (
          incident,
          Diagnostic(
            .similarServiceNames,
            "service '\(service.name)' is almost '\(name)'; did you mean '\(name)'?",
            path: report.document.file.path, range: place?.range)
        ))
      continue
    }
    for text in shortened + [key] where neighbours[text] == nil { neighbours[text] = position }
  }
  return found
}

extension Unicode.Scalar.Properties {
  fileprivate var isDigitLike: Bool { numericType != nil }
}
