import Archives
import Diagnostics
import Documents
import Incidents

extension AddressKeeper {
  /// Finds the incidents of status pages whose reports were taken out: `removed` has their page, the
  /// report that `status.yml` names for them, or the report that was read from the same file.
  mutating func markGoneStatusPages(by published: PublishedAddresses?) {
    var reasons: [String: String] = [:]
    var removed: [String: String] = [:]
    for removal in site.options.removals {
      guard let path = path(of: removal.address) else { continue }
      let key = path.lowercased()
      if reasons[key] == nil { reasons[key] = removal.reason }
      if let slug = statusPage(at: path), removed[slug] == nil { removed[slug] = removal.reason }
    }
    guard !reasons.isEmpty else { return }
    markRemoved(removed)
    let files = Set(site.archive.incidents.map(\.incident.document.file.path))
    var sources: [String: String] = [:]
    for entry in published?.entries ?? [] {
      guard let file = entry.source, !files.contains(file) else { continue }
      let path = entry.path.lowercased()
      if path.hasBytePrefix("/incidents/"), let reason = reasons[path] { goneFiles[file] = reason }
      if let slug = statusPage(at: entry.path) { sources[slug] = file }
    }
    for record in site.archive.statusPages {
      guard record.incidents.isEmpty else {
        site.goneStatusPages[record.slug] = nil
        continue
      }
      let named = record.entry?.incident.flatMap { reasons[path(ofReport: $0) ?? ""] }
      let source = sources[record.slug]
      if let reason = named ?? source.flatMap({ goneFiles[$0] }),
        site.goneStatusPages[record.slug] == nil
      {
        site.goneStatusPages[record.slug] = reason
      }
    }
    // Those that nothing names any more follow with their published addresses.
    let isAnyGone = site.hasStatusPages || sources.values.contains { goneFiles[$0] != nil }
    let index = Page.statuses(part: 1)
    if isAnyGone, taken.insert(site.address(of: index).canonicalPath).inserted {
      site.pages.append(index)
    }
  }

  /// Lets the address of a status page's incident that nothing names any more say that its report
  /// was taken out, where it was.
  mutating func answerStatusPage(_ entry: PublishedAddresses.Entry) -> Bool {
    guard let slug = statusPage(at: entry.path),
      let reason = entry.source.flatMap({ goneFiles[$0] }),
      case .address(let address) = Address.of(entry.path, base: nil)
    else { return false }
    site.pages.append(.gone(site.removals.count))
    site.removals.append((address, reason))
    site.goneStatusPages[slug] = reason
    return true
  }

  /// Marks the incidents of status pages whose own pages are called removed.
  ///
  /// Small and capital letters are told apart only where there is one of the very name, since people
  /// retype them.
  private mutating func markRemoved(_ removed: [String: String]) {
    guard !removed.isEmpty else { return }
    let known = site.archive.statusPages.map(\.slug)
    let exact = Set(known)
    let folded = Dictionary(grouping: known) { $0.lowercased() }
    for (slug, reason) in removed.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    {
      let others = exact.contains(slug) ? [] : folded[slug.lowercased()] ?? []
      let meant = others.count == 1 && removed[others[0]] == nil ? others[0] : slug
      if site.goneStatusPages[meant] == nil { site.goneStatusPages[meant] = reason }
    }
  }

  /// The last part of the canonical path of a status page's incident; nil for another path.
  private func statusPage(at path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, parts[0].elementsEqual("status".utf8) else { return nil }
    return parts[1].text
  }

  /// The canonical path of an address that people wrote; nil for one that is none.
  private func path(of address: String) -> String? {
    guard case .address(let address) = Address.of(address, base: site.options.baseURL) else {
      return nil
    }
    return address.canonicalPath
  }

  /// The same in lower case for a report, which `status.yml` names by its identifier or address.
  private func path(ofReport name: String) -> String? {
    name.utf8.contains(UInt8(ascii: "/"))
      ? path(of: name)?.lowercased() : "/incidents/\(Incident.ID(name).slug.lowercased())/"
  }
}
