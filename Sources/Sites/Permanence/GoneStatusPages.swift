import Archives
import Diagnostics
import Documents
import Incidents

extension AddressKeeper {
  /// Finds the incidents of status pages whose reports were taken out: `removed` has their page, the
  /// report that `status.yml` names for them, or the report that was read from the same file.
  mutating func markGoneStatusPages(by published: PublishedAddresses?) {
    var reasons: [String: String] = [:]
    for removal in site.options.removals {
      guard let path = path(of: removal.address) else { continue }
      if reasons[path] == nil { reasons[path] = removal.reason }
      if path.hasBytePrefix("/status/"), let slug = statusSlug(of: path) {
        site.goneStatusPages[slug] = removal.reason
      }
    }
    guard !reasons.isEmpty else { return }
    let files = Set(site.archive.incidents.map(\.incident.document.file.path))
    var sources: [String: String] = [:]
    for entry in published?.entries ?? [] {
      guard let file = entry.source, !files.contains(file) else { continue }
      let path = entry.path.lowercased()
      if path.hasBytePrefix("/incidents/"), let reason = reasons[path] { goneFiles[file] = reason }
      if path.hasBytePrefix("/status/") { sources[path] = file }
    }
    for record in site.archive.statusPages {
      guard record.incidents.isEmpty else {
        site.goneStatusPages[record.slug] = nil
        continue
      }
      let named = record.entry?.incident.flatMap { reasons[path(ofReport: $0) ?? ""] }
      let source = sources["/status/\(record.slug)/".lowercased()]
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
    guard entry.path.hasBytePrefix("/status/"), let slug = statusSlug(of: entry.path),
      let reason = entry.source.flatMap({ goneFiles[$0] }),
      case .address(let address) = Address.of(entry.path, base: nil)
    else { return false }
    site.pages.append(.gone(site.removals.count))
    site.removals.append((address, reason))
    site.goneStatusPages[slug] = reason
    return true
  }

  /// The canonical path of an address that people wrote, in lower case; nil for one that is none.
  private func path(of address: String) -> String? {
    guard case .address(let address) = Address.of(address, base: site.options.baseURL) else {
      return nil
    }
    return address.canonicalPath.lowercased()
  }

  /// The same for a report, which `status.yml` names by its identifier or address.
  private func path(ofReport name: String) -> String? {
    name.utf8.contains(UInt8(ascii: "/"))
      ? path(of: name) : "/incidents/\(Incident.ID(name).slug.lowercased())/"
  }
}
