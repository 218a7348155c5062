/// A repository on a code host.
package struct Repository: Sendable, Hashable {
  /// The host, and the path of the repository on it, in lower case.
  private let name: String
  /// The host, and whose it is there, in lower case.
  let owner: String

  /// Reads the address of a repository, with or without `.git` at its end; nil for an address of
  /// something else.
  package init?(address: String) {
    let parts = addressParts(address)
    guard !parts.host.isEmpty, parts.path.count >= 2 else { return nil }
    self.init(host: parts.host, path: parts.path[...])
  }

  fileprivate init(host: String, path: ArraySlice<String>) {
    var name = ([host] + path).joined(separator: "/").lowercased()
    if name.utf8.suffix(4).elementsEqual(".git".utf8) { name.removeLast(4) }
    self.name = name
    owner = (host + "/" + (path.first ?? "")).lowercased()
  }
}

/// A file of a repository, as an address of GitHub, GitLab or Gitea names it.
package struct RepositoryFile: Sendable, Hashable {
  /// Its repository.
  package let repository: Repository
  /// The parts of its path in the repository, which may begin with a part of the branch's name.
  package let path: [String]

  /// Reads the address of a page that shows a file; nil for other pages.
  package init?(address: String) {
    let parts = addressParts(address)
    // `github.com/acme/reports/blob/main/a.md`, `gitlab.com/acme/ops/reports/-/blob/main/a.md`.
    for (position, part) in parts.path.enumerated()
    where position >= 2 && position + 2 < parts.path.count {
      switch part {
      case "blob", "raw", "tree", "blame": path = Array(parts.path[(position + 2)...])
      case "src" where parts.path[position + 1] == "branch":
        path = Array(parts.path[Swift.min(position + 3, parts.path.count)...])
      default: continue
      }
      guard !path.isEmpty else { return nil }
      let end = parts.path[position - 1] == "-" ? position - 1 : position
      repository = Repository(host: parts.host, path: parts.path[..<end])
      return
    }
    return nil
  }
}
