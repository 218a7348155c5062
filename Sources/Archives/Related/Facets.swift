import Incidents

/// The services and causes of each incident, weighted by how rare they are.
///
/// They add to what the words of two reports have in common, and are no reason alone.
struct Facets: Sendable {
  /// Classes that a third of all incidents have, or could have: they say nothing about which two
  /// are alike.
  private static let vagueCauses: Set<CauseClass.ID> = [
    "software-defect", "procedure", "monitoring-gap",
  ]
  /// Classes that say by themselves what went wrong: who reads of one such incident learns from any
  /// other.
  private static let tellingCauses: Set<CauseClass.ID> = [
    "certificate-expiry", "power-facility", "time-and-clock",
  ]
  private static let limit = 16
  private static let triggerWeight = 0.8

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
  /// The facets that are `tellingCauses`.
  private var tellingFacets: Set<Int32> = []

  /// How the causes of two incidents compare.
  enum Agreement {
    /// One of them has none that says anything.
    case unknown
    /// No class is the same.
    case none
    /// A class is the same, but only contributed to one of the two.
    case partial
    /// A class brought about both.
    case full
  }

  /// What two incidents have in common.
  struct Common {
    /// What their services add.
    var services = 0.0
    /// What the classes of their causes add.
    var causes = 0.0
    /// How the causes of the two compare.
    var agreement = Agreement.unknown
    /// Whether a telling class brought about both.
    var isSameMechanism = false
  }

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
      where !Self.vagueCauses.contains(finding.cause) {
        let facet = causes[finding.cause] ?? names.count
        if facet == names.count {
          causes[finding.cause] = facet
          names.append(finding.cause)
          if Self.tellingCauses.contains(finding.cause) { tellingFacets.insert(Int32(facet)) }
          frequencies.append(0)
        }
        frequencies[facet] += 1
        let weight =
          switch finding.role {
          case .root: 1.0
          case .trigger: Self.triggerWeight
          case .contributing: 0.5
          }
        own.append(Entry(facet: Int32(facet), weight: weight))
      }
      entries.append(contentsOf: own.sorted { $0.facet < $1.facet })
      ends.append(entries.count)
    }
    rarity = frequencies.map { Double(telling(Int32(clamping: $0), of: incidents.count)) }
  }

  /// Returns what two incidents have in common.
  func common(_ incident: Int, _ other: Int) -> Common {
    var common = Common()
    let hasCauses = [incident, other].allSatisfy { incident in
      ends[incident] < ends[incident + 1]
        && Int(entries[ends[incident + 1] - 1].facet) >= serviceCount
    }
    if hasCauses { common.agreement = .none }
    forEachShared(incident, other) { facet, isService, weight, role in
      if isService {
        common.services += weight
      } else {
        common.causes += weight
        if role >= Self.triggerWeight {
          common.agreement = .full
          if tellingFacets.contains(facet) { common.isSameMechanism = true }
        } else if common.agreement == .none {
          common.agreement = .partial
        }
      }
    }
    common.services = Swift.min(0.125, common.services)
    common.causes = Swift.min(0.15, common.causes)
    return common
  }

  /// Calls a closure with each facet that two incidents share, whether it is a service, what it
  /// adds, and the lesser weight of the roles that it played.
  func forEachShared(
    _ incident: Int, _ other: Int,
    _ body: (_ facet: Int32, _ isService: Bool, _ weight: Double, _ role: Double) -> Void
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
        let weight = isService ? 0.1 * rarity : 0.1 * rarity * rarity
        let role = Swift.min(a.weight, b.weight)
        body(a.facet, isService, weight * role, role)
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
