import Archives
import Diagnostics
import Documents
import Encodings
import Incidents

/// How much of a report a result may be shown with, in bytes.
private let excerptLimit = 6_000

extension SiteRenderer {
  /// Returns what the search page shows of an incident.
  package func searchEntry(_ index: Int) -> OutputFile {
    // To take an incident out of its entry is to copy all its facts.
    let entry = site.archive.incidents[index]
    let number = site.archive.incidents.count - 1 - index
    let text = readableText(of: entry.incident.document, nodes: entry.incident.nodes)
    let day = entry.incident.date.map { shared.time.date($0.value) }
    return searchScript("incidents/\(number)") { json in
      json.array { json in
        json.string(shared.path(of: .incident(index)))
        json.string(entry.incident.title.value)
        json.string(entry.incident.date?.value.iso ?? "")
        json.string(day ?? shared.words(.undated))
        json.string(shared.searchFacts(of: index).joined(separator: " \u{B7} "))
        json.string(excerptText(text, title: entry.incident.title.value))
      }
    }
  }
}

extension SharedViews {
  /// The short facts that a result shows: duration, severity, services, causes.
  fileprivate func searchFacts(of index: Int) -> [String] {
    // To take an incident out of its entry is to copy all its facts.
    let entry = site.archive.incidents[index]
    let services = services[index].map { site.archive.services[$0].name }
    let causes = entry.leadingCauses.compactMap { id in
      self.causes[id].map { site.archive.causes[$0].cause.title }
    }
    return [
      durations[index].map { time.text(of: $0) }, entry.incident.severity?.value.severityName,
      services.isEmpty ? nil : words.list(services, atMost: 3),
      causes.isEmpty ? nil : words.list(causes, atMost: 2),
    ].compactMap(\.self)
  }

  /// What an incident is found by beside the text of its report.
  func searchFields(of index: Int) -> SearchFields {
    // To take an incident out of its entry is to copy all its facts.
    let entry = site.archive.incidents[index]
    var fields = SearchFields()
    fields.texts = [
      (entry.id.slug, .identifier), (entry.id.slug, .fact), (entry.incident.title.value, .title),
    ]
    if let code = leadingCode(of: entry.id.slug) { fields.texts.append((code, .identifier)) }
    for slug in statusSlugs[index] ?? [] {
      // A word alone, such as `checkout`, is of many incidents.
      let isNumbered = slug.utf8.contains { (0x30...0x39).contains($0) }
      fields.texts.append((slug, isNumbered ? .identifier : .fact))
    }
    for alias in entry.incident.aliases {
      if let name = alias.value.utf8.split(separator: UInt8(ascii: "/")).last {
        fields.texts.append((name.text, .fact))
      }
    }
    for service in services[index] {
      fields.texts.append((site.archive.services[service].name, .fact))
    }
    var seen: Set<CauseClass.ID> = []
    for finding in entry.incident.causes where seen.insert(finding.cause).inserted {
      fields.texts.append((finding.cause, .fact))
      if let cause = causes[finding.cause] {
        fields.texts.append((site.archive.causes[cause].cause.title, .fact))
      }
    }
    if let severity = entry.incident.severity { fields.texts.append((severity.value, .fact)) }
    for tag in entry.incident.tags + entry.incident.teams {
      fields.texts.append((tag.value, .fact))
    }
    if let date = entry.incident.date?.value {
      let month = date.month - 1
      fields.texts.append((date.iso, .fact))
      fields.texts.append(
        (
          "\(words.months[month]) \(words.shortMonths[month]) \(date.day) \(date.year)",
          .fact
        ))
    }
    for person in entry.incident.people { fields.texts.append((person.value, .place)) }
    // An owner that only the tracker has stands nowhere in the text.
    for index in entry.links.actions where site.archive.actions[index].item.owner == nil {
      if let owner = site.archive.actions[index].owner { fields.texts.append((owner, .place)) }
    }
    for extra in entry.incident.extraFields { fields.texts.append((extra.value, .place)) }
    let folders = entry.incident.document.file.path.utf8
      .split(separator: UInt8(ascii: "/")).dropLast()
    for folder in folders { fields.texts.append((folder.text, .place)) }
    fields.filters = filterTerms(of: index)
    return fields
  }
}

/// The part of an identifier that people quote: `PM2019-009` of `PM2019-009-IP-starvation`; nil
/// where that is no part or the whole.
func leadingCode(of slug: String) -> String? {
  var end = 0
  let segments = slug.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  for (place, segment) in segments.enumerated() {
    let hasDigit = segment.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard hasDigit || place == 0 else { break }
    end += segment.count + (place > 0 ? 1 : 0)
  }
  guard end >= 6, end < slug.utf8.count else { return nil }
  let code = slug.utf8.prefix(end)
  let isCode = code.contains(UInt8(ascii: "-"))
  return isCode ? code.text : nil
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

/// The beginning of a report's text, with single spaces and without its title.
private func excerptText(_ text: ReadableText, title: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(Swift.min(text.bytes.count, excerptLimit))
  let source = text.bytes.span
  let title = composedText(title)
  let start = text.bytes.starts(with: title.utf8) ? title.utf8.count : 0
  // What stays as it is goes in one step: words, and the single spaces and lines between them.
  var run = start
  // From here on, the first white space ends the excerpt.
  var limit = start + excerptLimit
  var index = start
  while index < source.count {
    let byte = source[index]
    // Most bytes are those of words.
    if byte > 0x20 || !isSpace(byte) {
      index += 1
      continue
    }
    if index >= limit { break }
    if byte == 0x20 || byte == 0x0A, index > run, !isSpace(source[index - 1]) {
      index += 1
      continue
    }
    bytes.append(contentsOf: text.bytes[run..<index])
    index += 1
    run = index
    switch bytes.last {
    case nil, 0x0A: break
    case 0x20: if byte == 0x0A { bytes[bytes.count - 1] = 0x0A }
    default: bytes.append(byte == 0x0A ? 0x0A : 0x20)
    }
    limit = run + excerptLimit - bytes.count
  }
  bytes.append(contentsOf: text.bytes[run..<index])
  // A word longer than the limit is cut between scalars.
  var end = Swift.min(bytes.count, excerptLimit + 200)
  while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
  return String(decoding: bytes[..<end], as: UTF8.self)
}
