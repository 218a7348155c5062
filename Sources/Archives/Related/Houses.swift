import Diagnostics
import Documents
import Incidents

/// Whose the reports of an archive are.
package enum Organisations: String, Sendable, CaseIterable {
  /// Each of the first folders is an organisation of its own.
  case folders
  /// All reports are of one.
  case one
}

/// The organisations, or teams, whose reports stand in folders of their own.
struct Houses: Sendable {
  /// The fewest reports that show what most reports of a house have.
  static let smallest = 8

  /// By incident: the number of its house.
  private(set) var byIncident: [Int]
  /// The incidents of each house, in order.
  private(set) var members: [[Int]]
  /// The name of each house; nil for what stands in no folder of one.
  private(set) var names: [String?]

  /// Tells the houses of incidents by the first folders in which they differ.
  ///
  /// Folders of years and of single incidents make no houses: unless `organisations` says that they
  /// do, there must be two that hold several reports, and most reports must be in such ones.
  init(_ entries: [LinkedIncident], organisations: Organisations?) {
    let folders = entries.map { entry in
      Array(entry.incident.document.file.path.utf8.split(separator: UInt8(ascii: "/")).dropLast())
    }
    var depth = 0
    while let name = folders.first?.dropFirst(depth).first,
      folders.allSatisfy({ $0.count > depth && $0[depth].elementsEqual(name) })
    {
      depth += 1
    }
    var numbers: [String: Int] = [:]
    var found: [String?] = []
    byIncident = folders.map { folder in
      var name = ""
      if folder.count > depth, let first = folder[depth].first, first &- UInt8(ascii: "0") >= 10 {
        name = String(Substring(folder[depth]))
      }
      let number = numbers[name] ?? numbers.count
      if number == found.count { found.append(name.isEmpty ? nil : name) }
      numbers[name] = number
      return number
    }
    names = found
    members = Array(repeating: [], count: numbers.count)
    for (incident, house) in byIncident.enumerated() { members[house].append(incident) }
    let large = members.filter { $0.count >= 5 }
    let seemsOne = large.count < 2 || large.reduce(0, { $0 + $1.count }) * 2 < entries.count
    if organisations.map({ $0 == .one }) ?? seemsOne {
      byIncident = Array(repeating: 0, count: entries.count)
      members = [Array(entries.indices)]
      names = [nil]
    }
  }
}
