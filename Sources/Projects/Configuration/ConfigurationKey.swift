import Documents
import Sites

/// A key of `faultline.yml`.
///
/// Reading and near-miss errors come from this one table; what each key means is told in the
/// README, and a test holds its names to those here.
package struct ConfigurationKey: Sendable {
  /// The name as it is written.
  package let name: String
  let read: @Sendable (DataValue, inout ConfigurationReader) -> Void

  /// All keys.
  package static let all: [ConfigurationKey] = [
    ConfigurationKey(
      name: "title",
      read: { if let text = $1.text($0) { $1.configuration.site.title = text } }),
    ConfigurationKey(
      name: "description",
      read: { if let text = $1.text($0) { $1.configuration.site.description = text } }),
    ConfigurationKey(
      name: "base_url",
      read: { if let url = $1.baseURL($0) { $1.configuration.site.baseURL = url } }),
    ConfigurationKey(
      name: "language",
      read: { if let tag = $1.languageTag($0) { $1.configuration.site.language = tag } }),
    ConfigurationKey(
      name: "timezone",
      read: { if let zone = $1.timeZone($0) { $1.configuration.timeZone = zone } }),
    ConfigurationKey(
      name: "theme",
      read: { value, reader in
        guard let path = reader.text(value), !path.isEmpty else { return }
        reader.configuration.theme = path
        reader.configuration.themePlace = value.range
      }),
    ConfigurationKey(
      name: "drafts",
      read: { if let flag = $1.flag($0) { $1.configuration.includesDrafts = flag } }),
    ConfigurationKey(
      name: "exclude",
      read: { $1.configuration.exclusions = $1.texts($0).map(GlobPattern.init) }),
    ConfigurationKey(name: "removed", read: { $1.removals($0) }),
    ConfigurationKey(name: "links", read: { $1.links($0) }),
    ConfigurationKey(name: "embeds", read: { $1.embeds($0) }),
    ConfigurationKey(name: "organisations", read: { $1.organisations($0) }),
    ConfigurationKey(name: "repository", read: { $1.repositories($0) }),
    ConfigurationKey(
      name: "related",
      read: { if let count = $1.number($0, in: 0...20) { $1.configuration.relatedCount = count } }),
    ConfigurationKey(name: "causes", read: { $1.causes($0) }),
    ConfigurationKey(name: "checks", read: { $1.severities($0, of: "checks") }),
    ConfigurationKey(name: "diagnostics", read: { $1.severities($0, of: "diagnostics") }),
    ConfigurationKey(name: "limits", read: { $1.limits($0) }),
  ]

  /// The keys of the mapping `limits`.
  package static let limits: [ConfigurationKey] = [
    limit("file_bytes", \.fileBytes),
    limit("nesting", \.nesting),
    limit("paragraph_bytes", \.paragraphBytes),
    limit("paragraph_brackets", \.paragraphBrackets),
    limit("paragraph_delimiters", \.paragraphDelimiters),
    limit("file_brackets", \.fileBrackets),
  ]

  private static func limit(
    _ name: String, _ path: any WritableKeyPath<Limits, Int> & Sendable
  ) -> ConfigurationKey {
    ConfigurationKey(
      name: name,
      read: {
        if let number = $1.number($0, in: 1...1_000_000_000) {
          $1.configuration.limits[keyPath: path] = number
        }
      })
  }
}
