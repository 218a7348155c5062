extension FieldLabels {
  /// Returns the milestone that a label names: by the lists of labels, else by the word that is
  /// left without those that say whose time it is and that it is one.
  ///
  /// `Time of start`, `Outage began at` and `Customer impact start (UTC)` all leave a word of
  /// `cores`.
  static func milestone(ofLabel label: String) -> Milestones.Name? {
    if let name = milestones[label] { return name }
    if firstNotices.contains(where: { label.hasBytePrefix($0) }) { return .detected }
    guard label.utf8.count <= 48, label.utf8.contains(0x20), mayHaveCore(label) else { return nil }
    var words = Array(label.utf8)[...]
    for opening in openings where words.begins(with: opening) {
      words = words.dropFirst(opening.utf8CodeUnitCount)
    }
    for ending in endings where words.count > ending.utf8CodeUnitCount {
      let start = words.endIndex - ending.utf8CodeUnitCount
      if words[start...].begins(with: ending) { words = words[..<start] }
    }
    let name = cores[words.string]
    // Nobody knows yet when it will be over.
    return name == .resolved && label.hasBytePrefix("estimated ") ? nil : name
  }

  /// `First noticed by operations`, `First known to control`.
  private static let firstNotices = [
    "known", "noticed", "reported", "seen", "observed", "spotted", "detected", "noted", "raised",
  ].flatMap { verb in ["by", "to", "at", "in", "on", "via"].map { "first \(verb) \($0) " } }

  /// Whether a word of a label begins as one of `cores` does: most labels tell of other things.
  private static func mayHaveCore(_ label: String) -> Bool {
    var beginning: UInt32 = 0
    var letters = 0
    for byte in label.utf8 {
      if byte == 0x20 {
        letters = 0
        beginning = 0
        continue
      }
      beginning = beginning << 8 | UInt32(byte)
      letters += 1
      if letters == 3, coreBeginnings.contains(beginning) { return true }
    }
    return false
  }

  private static let coreBeginnings = Set(
    cores.keys.map { $0.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })

  /// Words before the one that tells, in the order in which they stand.
  private static let openings: [StaticString] = [
    "the ", "actual ", "approximate ", "estimated ", "exact ", "time and date of ",
    "date and time of ", "date time of ", "date/time of ", "time of ", "date of ", "timestamp of ",
    "the ",
    "customer ", "user ", "service ", "system ", "incident ", "outage ", "issue ", "problem ",
    "event ",
    "impact ", "disruption ", "downtime ", "degradation ", "failure ", "attack ", "was ", "is ",
    "first ", "fully ", "full ", "final ",
    "complete ", "natural ", "permanent ",
  ]

  /// Words behind the one that tells, from the last one on.
  private static let endings: [StaticString] = [
    " utc", " local time", " timestamp", " time and date", " date and time", " date time",
    " date & time", " date", " time", " at", " on", " of the incident", " of incident",
    " of the outage", " of outage", " of the issue", " of issue", " of impact",
    " of the disruption", " of the event", " of disruption", " of downtime", " of the downtime",
    " of service", " of the problem", " of event", " of the attack", " of the impact",
  ]

  private static let cores: [String: Milestones.Name] = [
    "start": .started, "starts": .started, "started": .started, "begin": .started,
    "begins": .started, "began": .started, "beginning": .started, "onset": .started,
    "detected": .detected, "detection": .detected, "discovered": .detected,
    "discovery": .detected, "noticed": .detected, "alerted": .detected,
    "acknowledged": .acknowledged, "acknowledgement": .acknowledged,
    "acknowledgment": .acknowledged, "declared": .acknowledged, "mitigated": .mitigated,
    "mitigation": .mitigated, "stabilized": .mitigated, "stabilised": .mitigated,
    "resolved": .resolved, "resolution": .resolved, "end": .resolved, "ends": .resolved,
    "ended": .resolved, "restored": .resolved, "restoration": .resolved, "recovered": .resolved,
    "recovery": .resolved, "fixed": .resolved, "reported": .detected, "stood down": .resolved,
  ]
}
