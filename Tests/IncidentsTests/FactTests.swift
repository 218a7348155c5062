import Diagnostics
import Documents
import Testing

@testable import Incidents

struct FactTests {
  /// A report that tells each fact.
  private let incident = read(
    """
    ---
    title: Database outage
    date: 2023-03-05
    status: final
    severity: SEV1
    timezone: UTC
    started: 2023-03-05 02:00
    detected: 2023-03-05 02:05
    acknowledged: 2023-03-05 02:06
    mitigated: 2023-03-05 02:30
    end_time: 2023-03-05 03:00
    resolved: true
    duration: 1 hour
    services: [api]
    teams: [storage]
    tags: [database]
    authors: [Ann]
    aliases: [/old]
    status_page: [abc]
    related: [INC-1]
    regions: [eu]
    summary: The database was down.
    detection: An alert fired.
    impact:
      summary: Checkout was down.
      users: all
      requests: half
      revenue: 10 €
      data_loss: none
    ---
    **Time to detect:** 5 minutes

    **Time to mitigate:** 30 minutes

    ## Root cause
    A migration locked a table.

    ## Resolution
    The migration was stopped.
    """)

  @Test("Each value that an incident is read into is a fact")
  func isComplete() {
    let places = Set(
      Fact.allCases.flatMap { incident.values(of: $0) }.compactMap(\.range).map(\.lowerBound))
    var names: [String] = []
    for (name, values) in locatedValues(in: incident) {
      names.append(name)
      #expect(!values.isEmpty, "the report of this test lacks '\(name)'")
      for value in values { #expect(places.contains(value), "'\(name)' is no fact") }
    }
    #expect(names.contains("title") && names.contains("dataLoss") && names.contains("times"))
  }

  @Test("Each fact has a name of its own, and one value unless it is a list")
  func isKnown() {
    for fact in Fact.allCases {
      #expect(incident.values(of: fact).count == 1, "\(fact)")
    }
    let blank = read("# Nothing")
    for fact in Fact.allCases where fact != .title { #expect(blank.values(of: fact).isEmpty) }
  }

  @Test(
    "a title may hold the severity, and the name of a storage is none",
    arguments: [
      ("S2: checkout is down", "S2"), ("Checkout is down (S3)", "S3"), ("[P1] Disk", "P1"),
      ("S3: checkout is down", "S3"), ("Outage of object storage (S3)", nil),
      ("Access to a disabled S3 provider", nil), ("S3 outage in one region", nil),
    ] as [(String, String?)])
  func severityInTitle(title: String, severity: String?) {
    #expect(read("# \(title)\n\nIt broke.\n").severity?.value == severity)
  }
}

/// Where the located values of each stored property begin, also of values that hold such.
private func locatedValues(in value: Any) -> [(name: String, places: [Int])] {
  var found: [(name: String, places: [Int])] = []
  for (label, child) in Mirror(reflecting: value).children {
    if let holder = child as? any LocatedHolder {
      found.append((label ?? "", holder.places))
    } else if child is Impact || child is Milestones {
      found += locatedValues(in: child)
    }
  }
  return found
}

/// A located value, or several of them, or none.
private protocol LocatedHolder {
  var places: [Int] { get }
}

extension Located: LocatedHolder {
  fileprivate var places: [Int] { range.map { [$0.lowerBound] } ?? [] }
}

extension Optional: LocatedHolder where Wrapped: LocatedHolder {
  fileprivate var places: [Int] { self?.places ?? [] }
}

extension Array: LocatedHolder where Element: LocatedHolder {
  fileprivate var places: [Int] { flatMap(\.places) }
}
