import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let reportedTwice = Diagnostic.Kind(
    "reported-twice", .warning,
    explanation: """
      Two reports have the same date and the same title, or titles that begin alike and nearly the \
      same text: most likely one incident that is told in a file of its own and in a log of all \
      incidents. Both have a page that links to the other, and the incident counts once.

      Remove one of the two, or name one of the files under 'exclude' in 'faultline.yml', if one page \
      is enough.
      """)
}

/// Warns about incidents that are told a second time.
///
/// - Parameters:
///   - incidents: All incidents.
///   - originals: What `originalReports(of:)` returns for them.
/// - Returns: The warnings, each with the second of the two.
func reportedTwice(
  among incidents: [LinkedIncident], originals: [Int]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  incidents.indices.compactMap { index in
    let other = originals[index]
    let report = incidents[index].incident
    guard other != index, let date = report.date?.value else { return nil }
    let path = incidents[other].incident.document.file.path
    let isSameFile = path == report.document.file.path
    return (
      index,
      Diagnostic(
        .reportedTwice,
        "this incident of \(date.iso) is also reported \(isSameFile ? "before in this file" : "in '\(path)'")",
        path: report.document.file.path, range: report.title.range,
        help: "remove one of the two, or name its file under 'exclude' in 'faultline.yml'")
    )
  }
}

/// With how many reports of one day a text is compared.
private let comparedTexts = 4

/// How many bytes of two titles must be equal.
private let comparedBeginning = 12

/// Returns for each incident the first report of it: its own index, unless it is told a second time.
///
/// Reports of one day tell one incident where their titles are equal, apart from case, blanks and
/// hyphens, or where the titles begin alike but for a time of day and the texts are nearly equal:
/// outages at 10:00 and at 14:00 have texts of their own.
///
/// - Complexity: O(n) in the bytes of the reports.
func originalReports(of incidents: [LinkedIncident]) -> [Int] {
  struct Key: Hashable {
    var date: CalendarDate
    var title: String
  }
  var byTitle: [Key: Int] = [:]
  var byBeginning: [Key: [(index: Int, words: WordHashes?)]] = [:]
  return incidents.enumerated().map { index, entry in
    let report = entry.incident
    guard let date = report.date?.value else { return index }
    let title = foldedServiceName(report.title.value)
    // `Outage` says too little to be the same one.
    guard title.utf8.count >= 12 else { return index }
    if let other = byTitle[Key(date: date, title: title)] { return other }
    let key = Key(date: date, title: timelessBeginning(of: report.title.value))
    var words: WordHashes?
    for (place, other) in (byBeginning[key] ?? []).enumerated() {
      let own = words ?? WordHashes(of: report)
      let others = other.words ?? WordHashes(of: incidents[other.index].incident)
      words = own
      byBeginning[key]?[place].words = others
      if areNearlyEqual(own, others) { return other.index }
    }
    byTitle[Key(date: date, title: title)] = index
    if byBeginning[key, default: []].count < comparedTexts {
      byBeginning[key, default: []].append((index, words))
    }
    return index
  }
}

/// Returns the first words of a title in lower case, without times of day such as `11:00 UTC`: as many
/// as fill `comparedBeginning` bytes.
private func timelessBeginning(of title: String) -> String {
  let colon = UInt8(ascii: ":")
  let bytes = Array(title.utf8)
  var beginning: [UInt8] = []
  beginning.reserveCapacity(bytes.count)
  var isBehindTime = false
  var index = 0
  while index < bytes.count {
    let start = index
    while index < bytes.count, isWordByte(bytes[index]) || bytes[index] == colon { index += 1 }
    let word = bytes[start..<index]
    index += 1
    guard !word.isEmpty else { continue }
    let isTime = word.contains(colon) && isTimeOfDay(word)
    let isZone = isBehindTime && word.count <= 5 && word.allSatisfy { $0 &- UInt8(ascii: "A") < 26 }
    isBehindTime = isTime
    if isTime || isZone { continue }
    // The parts between colons are words of their own.
    var isAtStart = true
    for byte in word {
      if byte != colon, isAtStart, !beginning.isEmpty { beginning.append(0x20) }
      isAtStart = byte == colon
      if byte != colon { beginning.append(foldedByte(byte)) }
    }
    if beginning.count >= comparedBeginning { break }
  }
  return String(decoding: beginning.prefix(comparedBeginning), as: UTF8.self)
}

/// Whether a word with colons is a time of day: two or three numbers of one or two digits.
private func isTimeOfDay(_ word: ArraySlice<UInt8>) -> Bool {
  let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  return (2...3).contains(parts.count)
    && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy { $0 < UInt8(ascii: "A") } }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
}

/// Whether one text has nearly all words of another.
///
/// Of several reports in one file the last has all that stands behind it, so it may be longer; but a
/// long text has the words of a short one by chance.
private func areNearlyEqual(_ a: WordHashes, _ b: WordHashes) -> Bool {
  let (fewer, more) = a.count < b.count ? (a, b) : (b, a)
  guard fewer.count >= 8, fewer.count >= 40 || fewer.count * 2 >= more.count else { return false }
  return fewer.commonCount(with: more) * 10 >= fewer.count * 9
}

/// The hashes of the words of a report, each once, without regard to the case of ASCII.
///
/// A table of their own, since a set would hash the hashes again.
private struct WordHashes {
  private(set) var count = 0
  /// 0 where there is none.
  private var slots = [UInt64](repeating: 0, count: 512)

  init(of incident: borrowing Incident) {
    let document = incident.document
    for index in incident.nodes.clamped(to: document.nodes.indices) {
      let node = document.nodes[index]
      guard node.kind == .text || node.kind == .code || node.kind == .codeBlock else { continue }
      var hash: UInt64 = 0
      for byte in document.literal(of: node) {
        if isWordByte(byte) {
          // FNV-1a.
          hash =
            ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(foldedByte(byte)))
            &* 0x100_0000_01B3
        } else if hash != 0 {
          insert(hash)
          hash = 0
        }
      }
      if hash != 0 { insert(hash) }
    }
  }

  /// How many words two texts share.
  func commonCount(with other: WordHashes) -> Int {
    slots.count { $0 != 0 && other.slots[other.slot(of: $0)] == $0 }
  }

  /// The slot that has a hash, or that it would take.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func insert(_ hash: UInt64) {
    let place = slot(of: hash)
    guard slots[place] == 0 else { return }
    slots[place] = hash
    count += 1
    guard count * 2 > slots.count else { return }
    let known = slots
    slots = Array(repeating: 0, count: 2 * known.count)
    for hash in known where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
