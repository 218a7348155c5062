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
    var anchor = ownAnchor(of: incident.timeline, offsets)
    if anchor == nil, let start = incident.milestones[.started], start.provenance != .inferred {
      anchor = start.value
    }
    for (entry, offset) in zip(incident.timeline, offsets) where anchor == nil {
      if let offset, let at = entry.at { anchor = at.adding(minutes: -offset) }
    }
    if anchor == nil { anchor = statedAnchor(of: incident, offsets) }
    guard let anchor else { return }
    for (index, offset) in offsets.enumerated() where incident.timeline[index].at == nil {
      guard let offset else { continue }
      incident.timeline[index].at = anchor.adding(minutes: offset)
    }
  }

  /// The time of the first entry, where the next ones count from it, as in `11:00`, `+10 minutes`.
  ///
  /// `T+10m` counts from the start of the incident.
  private func ownAnchor(of timeline: [TimelineEntry], _ offsets: [Int?]) -> Timestamp? {
    guard timeline.count > 1, offsets[0] == nil, offsets[1] != nil,
      timeline[1].written.utf8.first == UInt8(ascii: "+"), let first = timeline[0].at,
      first.clock != nil
    else { return nil }
    return first
  }

  /// The start, where the text of such an entry holds its time of day in brackets, as in `T+0:
  /// deploy begins (10:00 UTC)`, or a line before the entries names it: `T0 is 10:00 UTC`.
  private func statedAnchor(of incident: Incident, _ offsets: [Int?]) -> Timestamp? {
    for (entry, offset) in zip(incident.timeline, offsets) {
      guard let offset, entry.text.utf8.contains(where: \.isDigit) else { continue }
      let bytes = Array(entry.text.utf8)
      let own = stamps(in: 0..<bytes.count, of: bytes).first { stamp in
        let before = bytes[..<stamp.range.lowerBound].trimmed
        let after = bytes[stamp.range.upperBound...]
        return stamp.clock != nil && stamp.endClock == nil
          && (before.last == UInt8(ascii: "(") && after.first == UInt8(ascii: ")")
            || before.isEmpty && after.allSatisfy { !$0.isWordByte })
      }
      guard let own else { continue }
      return context.timestamp(own, on: context.date)?.adding(minutes: -offset)
    }
    guard let first = incident.timeline.first else { return nil }
    if let origin = namedOrigin(before: first) { return origin }
    for index in table.lines.indices where outline.role(ofLine: index) == .timeline {
      let line = table.lines[index]
      guard table.sourceRange(of: line) != first.range else { return nil }
      guard line.text.count < 160, Self.origin.occurs(in: table.bytes[line.text]) else { continue }
      let found = stamps(in: line.text, of: table.bytes).filter { $0.clock != nil }
      if found.count == 1 { return context.timestamp(found[0], on: context.date) }
    }
    return nil
  }

  /// The time that a line before the entries calls T: `Kick-off 15:30 BST = T`, `T = 10:00 UTC`.
  private func namedOrigin(before first: TimelineEntry) -> Timestamp? {
    for line in table.lines {
      guard table.sourceRange(of: line) != first.range else { return nil }
      guard line.kind == .text, line.quoteDepth == 0, line.text.count < 200 else { continue }
      let found = stamps(in: line.text, of: table.bytes).filter { $0.clock != nil }
      guard found.count == 1, let stamp = found.first, stamp.endClock == nil else { continue }
      let before = table.bytes[line.text.lowerBound..<stamp.range.lowerBound].trimmed
      let behind = table.bytes[stamp.range.upperBound..<line.text.upperBound]
      guard Self.isCalledT(before, behind) else { continue }
      return context.timestamp(stamp, on: context.date)
    }
    return nil
  }

  /// Whether a `T` and an equals sign stand right beside a time, the one alone in its word.
  private static func isCalledT(
    _ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>
  ) -> Bool {
    let rest = behind.drop { $0 == 0x20 || $0 == UInt8(ascii: ")") }
    if rest.first == UInt8(ascii: "="), case let name = rest.dropFirst().drop(while: \.isSpace),
      name.first == UInt8(ascii: "T"),
      name.dropFirst().drop(while: { $0.isOne(of: "+-0") }).first.map({ !$0.isWordByte }) ?? true
    {
      return true
    }
    guard before.last == UInt8(ascii: "=") else { return false }
    let name = before.dropLast().trimmed
    let word = name.reversed().prefix { $0.isWordByte || $0.isOne(of: "+-") }.reversed()
    return ["T", "T0", "T+0", "T-0"].contains { $0.utf8.elementsEqual(word) }
  }

  /// The names of the moment from which such entries count.
  private static let origin = PhraseTable(["t0%", "t+0%", "t-0%", "t=0%", "t zero%"])

  private static func isLetterOrPlus(_ written: String) -> Bool {
    written.utf8.first.map { $0.isOne(of: "Tt+") } ?? false
  }

  private static func offset(of written: String) -> Int? {
    let bytes = Array(written.utf8)
    var scanner = StampScanner(bytes, in: 0..<bytes.count)
    return scanner.minutesSinceStart()
  }
}
