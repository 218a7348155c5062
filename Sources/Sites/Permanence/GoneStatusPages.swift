import Archives
import Diagnostics
import Documents
import Incidents

/// A line of the configuration that calls an address removed, as the site reads it.
struct ReadRemoval {
  let removal: Removal
  let address: Address.Reading
  /// The incident of a status page whose address it is; nil for other addresses.
  var statusPage: String?
}

extension AddressKeeper {
  /// Finds the incidents of status pages whose reports were taken out: `removed` has their page, the
  /// report that `status.yml` names for them, or the report that was read from the same file.
  mutating func markGoneStatusPages() {
    var reasons: [String: String] = [:]
    for read in removals {
      guard case .address(let address) = read.address else { continue }
      let key = address.canonicalPath.lowercased()
      let reason = read.removal.reason
      if reasons[key] == nil { reasons[key] = reason }
      if let slug = read.statusPage, site.goneStatusPages[slug] == nil {
        site.goneStatusPages[slug] = reason
      }
    }
    guard !reasons.isEmpty else { return }
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
    if isAnyGone, taken.insert(site.address(of: index), for: index) == nil {
      site.pages.append(index)
    }
  }

  /// Lets the address of a status page's incident that nothing names any more say that its report
  /// was taken out, where it was.
  ///
  /// - Returns: Whether the address is that of such an incident.
  mutating func answerStatusPage(
    _ entry: PublishedAddresses.Entry, at address: Address?
  ) -> Bool {
    guard let slug = statusPage(at: entry.path),
      let reason = entry.source.flatMap({ goneFiles[$0] }), let address,
      taken.insert(address, for: .gone(site.removals.count)) == nil
    else { return false }
    site.pages.append(.gone(site.removals.count))
    site.removals.append((address, reason))
    site.goneStatusPages[slug] = reason
    return true
  }

  /// Reads the addresses of what is called removed.
  func readRemovals() -> [ReadRemoval] {
    let removals = site.options.removals.map { removal in
      let address = Address.of(removal.address, in: place)
      var read = ReadRemoval(removal: removal, address: address)
      if case .address(let address) = address {
        read.statusPage = statusPage(at: address.canonicalPath)
      }
      return read
    }
    let meant = statusPages(meantBy: Set(removals.compactMap(\.statusPage)))
    return removals.map { read in
      var read = read
      read.statusPage = read.statusPage.map { meant[$0] ?? $0 }
      return read
    }
  }

  /// Returns which incidents of status pages are meant by names that are not theirs.
  ///
  /// Small and capital letters are told apart only where there is one of the very name, since people
  /// retype them; what nothing names any more is known by its published address.
  private func statusPages(meantBy names: Set<String>) -> [String: String] {
    guard !names.isEmpty else { return [:] }
    let named = site.archive.statusPages.map(\.slug)
    let once = Set(published?.entries.compactMap { statusPage(at: $0.path) } ?? [])
    let exact = once.union(named)
    let folded = [named, Array(once)].map { Dictionary(grouping: $0) { $0.lowercased() } }
    var meant: [String: String] = [:]
    for name in names where !exact.contains(name) {
      let others = folded.lazy.compactMap { $0[name.lowercased()] }.first ?? []
      if others.count == 1, !names.contains(others[0]) { meant[name] = others[0] }
    }
    return meant
  }

  /// The last part of the canonical path of a status page's incident; nil for another path.
  func statusPage(at path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { $0.text }
    // An alias may stand there as well, as `/status/old.html` or `/status/a+b/`.
    guard parts.count == 2, parts[0] == "status", path.hasByteSuffix("/"),
      Incident.ID(parts[1]).slug == parts[1]
    else { return nil }
    return parts[1]
  }

  /// The canonical path of an address that people wrote; nil for one that is none.
  private func path(of address: String) -> String? {
    guard case .address(let address) = Address.of(address, in: place) else { return nil }
    return address.canonicalPath
  }

  /// The same in lower case for a report, which `status.yml` names by its identifier or address.
  private func path(ofReport name: String) -> String? {
    name.utf8.contains(UInt8(ascii: "/"))
      ? path(of: name)?.lowercased() : "/incidents/\(Incident.ID(name).slug.lowercased())/"
  }
}
