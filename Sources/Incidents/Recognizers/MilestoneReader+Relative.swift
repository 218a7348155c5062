import Diagnostics
import Documents

extension MilestoneReader {
  /// Settles the entries of the timeline that are told from the start (`T+5m`), where the report
  /// states the start, or has one such entry with its time of day.
  func settleRelativeEntries(in incident: inout Incident) {
    let offsets = incident.timeline.map { entry in
      Self.isLetterOrPlus(entry.written) ? Self.offset(of: entry.written) : nil
    }
    guard offsets.contains(where: { $0 != nil }) else { return }
    var anchor: Timestamp?
    if let start = incident.milestones[.started], start.provenance != .inferred {
      anchor = start.value
    }
    for (entry, offset) in zip(incident.timeline, offsets) where anchor == nil {
      if let offset, let at = entry.at { anchor = at.adding(minutes: -offset) }
    }
    guard let anchor else { return }
    for (index, offset) in offsets.enumerated() where incident.timeline[index].at == nil {
      guard let offset else { continue }
      incident.timeline[index].at = anchor.adding(minutes: offset)
    }
  }

  private static func isLetterOrPlus(_ written: String) -> Bool {
    written.utf8.first.map { "Tt+".utf8.contains($0) } ?? false
  }

  private static func offset(of written: String) -> Int? {
    let bytes = Array(written.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    return scanner.minutesSinceStart()
  }
}
