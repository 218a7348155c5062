import Incidents

/// The services and causes of each incident, weighted by how rare they are.
///
/// They add to what the words of two reports have in common, and are no reason alone.
struct Facets: Sendable {
  /// Classes that a third of all incidents have, or could have: they say nothing about which two are
  /// alike.
  private static let vagueCauses: Set<CauseClass.ID> = [
    "software-defect", "procedure", "monitoring-gap",
  ]
  /// Of findings below this, half are wrong.
  private static let leastConfidence = 0.5
  private static let limit = 16

  private struct Entry: Sendable {
    var facet: Int32
    /// The weight of the role that a cause played; 1 for a service.
    var weight: Double
  }

  /// The names of the services, then the classes of the causes.
  private var names: [String]
  private let serviceCount: Int
  /// From 0 for what most incidents have to 1 for what one has.
  private var rarity: [Double] = []
  /// By incident, ascending; at most `limit` services and causes each.
  private var entries: [Entry] = []
  private var ends: [Int] = [0]

  /// Reads the facets of all incidents.
  init(_ incidents: [LinkedIncident], services: ServiceTable) {
    names = services.records.map(\.name)
    serviceCount = names.count
    var frequencies = services.records.map(\.incidents.count)
    var causes: [CauseClass.ID: Int] = [:]
    for position in incidents.indices {
      var own = services.byIncident[position].prefix(Self.limit).map {
        Entry(facet: Int32($0), weight: 1)
      }
      let findings = strongestFindings(among: incidents[position].incident.causes)
      for finding in findings.prefix(Self.limit)
      where finding.confidence >= Self.leastConfidence && !Self.vagueCauses.contains(finding.cause)
      {
        let facet = causes[finding.cause] ?? names.count
        if facet == names.count {
          causes[finding.cause] = facet
          names.append(finding.cause)
          frequencies.append(0)
        }
        frequencies[facet] += 1
        let weight =
          switch finding.role {
          case .root: 1.0
          case .trigger: 0.8
          case .contributing: 0.5
          }
        own.append(Entry(facet: Int32(facet), weight: weight))
      }
      entries.append(contentsOf: own.sorted { $0.facet < $1.facet })
      ends.append(entries.count)
    }
    rarity = frequencies.map { Double(telling(Int32(clamping: $0), of: incidents.count)) }
  }

  /// Calls a closure with each facet that two incidents share, whether it is a service, and what it
  /// adds.
  func forEachShared(
    _ incident: Int, _ other: Int, _ body: (_ facet: Int32, _ isService: Bool, Double) -> Void
  ) {
    var place = ends[incident]
    var otherPlace = ends[other]
    let end = ends[incident + 1]
    let otherEnd = ends[other + 1]
    while place < end, otherPlace < otherEnd {
      let (a, b) = (entries[place], entries[otherPlace])
      if a.facet == b.facet {
        let rarity = rarity[Int(a.facet)]
        let isService = Int(a.facet) < serviceCount
        let weight = isService ? 0.2 * rarity : 0.1 * rarity * rarity
        if rarity > 0 { body(a.facet, isService, weight * Swift.min(a.weight, b.weight)) }
      }
      if a.facet <= b.facet { place += 1 }
      if b.facet <= a.facet { otherPlace += 1 }
    }
  }

  /// Returns a facet as the reason that two incidents are related.
  func reason(_ facet: Int32) -> RelatedIncident.Reason {
    let name = names[Int(facet)]
    return Int(facet) < serviceCount ? .sharedService(name) : .sharedCause(name)
  }
}
