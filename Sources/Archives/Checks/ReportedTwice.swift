import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let reportedTwice = Diagnostic.Kind(
    "reported-twice", .warning,
    explanation: """
      Two reports have the same date and the same title, or titles that begin alike and nearly the \
      same text: most likely one incident that is told in a file of its own and in a log of all \
      incidents. Where their texts, their times or their action items agree as well, and both are of \
      one organisation, both have a page that links to the other, and the incident counts once.

      Remove one of the two, or name one of the files under 'exclude' in 'faultline.yml', if one page \
      is enough. Where they tell two incidents, give them titles that differ.
      """)
}

/// Warns about incidents that are told a second time, or look so.
///
/// - Parameters:
///   - incidents: All incidents.
///   - originals: What `originalReports(of:houses:)` returns for them.
/// - Returns: The warnings, each with the second of the two.
func reportedTwice(
  among incidents: [LinkedIncident], originals: [Int]
) -> [(incident: Int, diagnostic: Diagnostic)] {
  /// The first report of a day and a title.
  var first: [DatedTitle: Int] = [:]
  return incidents.indices.compactMap { index in
    let report = incidents[index].incident
    guard let date = report.date?.value else { return nil }
    var other = originals[index]
    if other == index {
      guard let title = DatedTitle(report) else { return nil }
      guard let same = first[title] else {
        first[title] = index
        return nil
      }
      other = same
    }
    let path = incidents[other].incident.document.file.path
    let isSameFile = path == report.document.file.path
    let place = isSameFile ? "before in this file" : "in '\(path)'"
    return (
      index,
      Diagnostic(
        .reportedTwice,
        originals[index] != index
          ? "this incident of \(date.iso) is also reported \(place)"
          : "an incident of \(date.iso) with this title is also reported \(place), and both count",
        path: report.document.file.path, range: report.title.range,
        help: originals[index] != index
          ? "remove one of the two, or name its file under 'exclude' in 'faultline.yml'"
          : "if they are one, remove one of the two; else give them titles that differ")
    )
  }
}

/// With how many reports of one day a text is compared.
private let comparedTexts = 4

/// How many bytes of two titles must be equal.
private let comparedBeginning = 12

/// A day and a title, apart from case, blanks and hyphens.
private struct DatedTitle: Hashable {
  var date: CalendarDate
  var title: String

  /// Nil without a date, and for a title such as `Outage`, which says too little.
  init?(_ report: borrowing Incident) {
    guard let date = report.date?.value else { return nil }
    let title = foldedName(report.title.value)
    guard title.utf8.count >= comparedBeginning else { return nil }
    self.date = date
    self.title = title
  }
}

/// Returns for each incident the first report of it: its own index, unless it is told a second
/// time.
///
/// Reports of one day and one organisation tell one incident where their titles are equal and so
/// are their times, or else their texts or promises; or where the titles begin alike but for a time
/// of day and the texts are nearly equal: outages at 10:00 and at 14:00 have texts of their own.
///
/// - Complexity: O(n) in the bytes of the reports.
func originalReports(of incidents: [LinkedIncident], houses: Houses) -> [Int] {
  struct Key: Hashable {
    var house: Int
    var title: DatedTitle
  }
  struct Beginning: Hashable {
    var house: Int
    var date: CalendarDate
    var text: String
  }
  var byTitle: [Key: [Int]] = [:]
  var byBeginning: [Beginning: [Int]] = [:]
  var words: [Int: WordHashes] = [:]
  func wordHashes(_ index: Int) -> WordHashes {
    if let known = words[index] { return known }
    let found = WordHashes(of: incidents[index].incident)
    words[index] = found
    return found
  }
  return incidents.indices.map { index in
    guard let title = DatedTitle(incidents[index].incident) else { return index }
    let key = Key(house: houses.byIncident[index], title: title)
    for other in byTitle[key] ?? [] {
      let times = haveCommonTime(incidents[index].incident, incidents[other].incident)
      if times
        ?? (sharePromises(incidents[index].incident, incidents[other].incident)
          || isPart(wordHashes(index), of: wordHashes(other)))
      {
        return other
      }
    }
    let beginning = Beginning(
      house: key.house, date: title.date,
      text: timelessBeginning(of: incidents[index].incident.title.value))
    let sameTitle = byTitle[key] ?? []
    for other in byBeginning[beginning] ?? [] where !sameTitle.contains(other) {
      if areNearlyEqual(wordHashes(index), wordHashes(other)) { return other }
    }
    if sameTitle.count < comparedTexts { byTitle[key, default: []].append(index) }
    if byBeginning[beginning, default: []].count < comparedTexts {
      byBeginning[beginning, default: []].append(index)
    }
    return index
  }
}

/// Whether two reports tell of times that overlap; nil where one of them tells no start that can be
/// compared.
private func haveCommonTime(_ a: borrowing Incident, _ b: borrowing Incident) -> Bool? {
  guard let start = a.milestones[.started]?.value, let other = b.milestones[.started]?.value,
    start.clock != nil, other.clock != nil, let minutes = start.minutes(to: other)
  else { return nil }
  if minutes == 0 { return true }
  let end = minutes > 0 ? a.milestones[.resolved]?.value : b.milestones[.resolved]?.value
  guard let length = end.flatMap({ (minutes > 0 ? start : other).minutes(to: $0) }) else {
    return nil
  }
  return abs(minutes) <= length
}

/// Whether two reports promise the same work, half at least of what one of them promises.
private func sharePromises(_ a: borrowing Incident, _ b: borrowing Incident) -> Bool {
  guard !a.actions.isEmpty, !b.actions.isEmpty else { return false }
  let own = Set(a.actions.map { foldedName($0.text) })
  let others = Set(b.actions.map { foldedName($0.text) })
  return own.intersection(others).count * 2 >= Swift.min(own.count, others.count)
}

/// Returns the first words of a title in lower case, without times of day such as `11:00 UTC`: as
/// many as fill `comparedBeginning` bytes.
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
/// Of several reports in one file the last has all that stands behind it, so it may be longer; but
/// a long text has the words of a short one by chance.
private func areNearlyEqual(_ a: WordHashes, _ b: WordHashes) -> Bool {
  let (fewer, more) = a.count < b.count ? (a, b) : (b, a)
  guard fewer.count >= 8, fewer.count >= 40 || fewer.count * 2 >= more.count else { return false }
  return fewer.commonCount(with: more) * 10 >= fewer.count * 9
}

/// Whether one text has nearly all words of another, however short that is.
///
/// An entry of a log may be a title and no more.
private func isPart(_ a: WordHashes, of b: WordHashes) -> Bool {
  let (fewer, more) = a.count < b.count ? (a, b) : (b, a)
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
