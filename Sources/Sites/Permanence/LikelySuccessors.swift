import Archives
import Diagnostics
import Documents
import Incidents

/// Finds the reports that lost addresses have most likely become: those with the same day and
/// words, by the names that the list has and by the titles, days and names of the reports with new
/// addresses.
///
/// A report is the successor of one lost file only, that which fits best. Where nothing fits and
/// there is one lost file and one new report, that is it.
///
/// - Parameters:
///   - lost: The addresses at which nothing is left.
///   - fresh: The reports with addresses that were not published yet.
/// - Returns: The files of successors by lost address.
/// - Complexity: O(n · m) in the addresses and reports, of which only the first 100 and 1,000 are looked at.
func likelySuccessors(
  of lost: [PublishedAddresses.Entry], among fresh: [ArchivedIncident]
) -> [String: String] {
  let marks = fresh.prefix(1_000).map(Marks.init)
  /// For each new report the best of the lost files, and how well it fits.
  var best: [Int: (source: String, score: Int)] = [:]
  var choices: [String: Int] = [:]
  for entry in lost.prefix(100) {
    let own = Marks(entry)
    let scores = marks.map { own.likeness(to: $0) }
    guard let score = scores.max(), score > 0, scores.count(where: { $0 == score }) == 1,
      let index = scores.firstIndex(of: score)
    else { continue }
    choices[entry.path] = index
    if best[index].map({ $0.score < score }) ?? true { best[index] = (own.source, score) }
  }
  var found: [String: String] = [:]
  for entry in lost {
    if let index = choices[entry.path], best[index]?.source == Marks(entry).source {
      found[entry.path] = fresh[index].incident.document.file.path
    }
  }
  if fresh.count == 1, Set(lost.map { Marks($0).source }).count == 1 {
    for entry in lost { found[entry.path] = fresh[0].incident.document.file.path }
  }
  return found
}

/// What tells reports apart: their days and the words of their names.
private struct Marks {
  /// The file, or the address where no file is known.
  let source: String
  private var days: Set<String> = []
  private var words: Set<String> = []
  private let names: [String]

  init(_ entry: PublishedAddresses.Entry) {
    source = entry.source ?? entry.path
    names = [lastName(of: entry.path), lastName(of: source)]
    for name in names { add(name) }
  }

  init(_ entry: ArchivedIncident) {
    source = entry.incident.document.file.path
    names = [entry.id.slug, lastName(of: source)]
    for name in names { add(name) }
    add(entry.incident.title.value)
    if let day = entry.incident.date?.value { days.insert(day.iso) }
  }

  private mutating func add(_ text: String) {
    if let day = CalendarDate(iso: String(decoding: text.utf8.prefix(10), as: UTF8.self)) {
      days.insert(day.iso)
    }
    for word in text.lowercased().utf8.split(whereSeparator: { !isOfWord($0) })
    where word.count >= 3 && !word.allSatisfy({ (0x30...0x39).contains($0) }) {
      words.insert(word.text)
    }
  }

  /// How much is the same, 0 where that is too little: the day, half of the words, or the name but
  /// for a mistake.
  func likeness(to other: Marks) -> Int {
    let shared = words.intersection(other.words).count
    let isSameDay = !days.isDisjoint(with: other.days)
    let isNear = names.contains { nearMiss(of: $0, among: other.names) != nil }
    guard isSameDay || isNear || shared > 0 && shared * 2 >= words.count else { return 0 }
    return (isSameDay ? 1_000 : 0) + (isNear ? 500 : 0) + Swift.min(shared, 100)
  }
}

/// The last name of a path, without its extension; of `index.md` and `README.md`, that of the
/// folder.
private func lastName(of path: String) -> String {
  let names = path.utf8.split(separator: UInt8(ascii: "/")).map { $0.text }
  guard let last = names.last else { return "" }
  let stem = last.utf8.lastIndex(of: UInt8(ascii: ".")).map { last.utf8[..<$0].text } ?? last
  guard names.count > 1, ["index", "readme"].contains(stem.lowercased()) else { return stem }
  return names[names.count - 2]
}

private func isOfWord(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
}
