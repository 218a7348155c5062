import Incidents

/// The services and causes of each incident, weighted by how rare they are.
struct Facets: Sendable {
  private struct Entry: Sendable {
    var facet: Int32
    /// The weight of the role that a cause played; 1 for a service.
    var weight: Double
  }

  /// The names of the services, then the classes of the causes.
  private var names: [String]
  private let serviceCount: Int
  /// From 0 for what all incidents have to 1 for what one has.
  private var rarity: [Double] = []
  /// By incident, ascending; at most `limit` services and causes each.
  private var entries: [Entry] = []
  private var ends: [Int] = [0]

  private static let limit = 16

  /// Reads the facets of all incidents.
  init(_ incidents: [ArchivedIncident], services: ServiceTable) {
    names = services.records.map(\.name)
    serviceCount = names.count
    var frequencies = services.records.map(\.incidents.count)
    var causes: [CauseClass.ID: Int] = [:]
    for position in incidents.indices {
      var own = services.byIncident[position].prefix(Self.limit).map {
        Entry(facet: Int32($0), weight: 1)
      }
      let findings = strongestFindings(among: incidents[position].incident.causes)
      for finding in findings.prefix(Self.limit) {
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
    let count = Float(incidents.count)
    let whole = Double(binaryLogarithm(Swift.max(2, count)))
    rarity = frequencies.map { Double(binaryLogarithm(count / Float(Swift.max(1, $0)))) / whole }
  }

  /// Calls a closure with each facet that two incidents share and the weight of that.
  ///
  /// What nearly all incidents have counts for nothing.
  func forEachShared(_ incident: Int, _ other: Int, _ body: (_ facet: Int32, Double) -> Void) {
    var place = ends[incident]
    var otherPlace = ends[other]
    let end = ends[incident + 1]
    let otherEnd = ends[other + 1]
    while place < end, otherPlace < otherEnd {
      let (a, b) = (entries[place], entries[otherPlace])
      if a.facet == b.facet {
        let weight = 0.3 * rarity[Int(a.facet)] * Swift.min(a.weight, b.weight)
        if weight > 0.02 { body(a.facet, weight) }
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
