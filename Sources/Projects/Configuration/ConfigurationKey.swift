import Documents
import Sites

/// A key of `faultline.yml`: reading, near-miss errors and the reference come from one table.
package struct ConfigurationKey: Sendable {
  /// The name as it is written.
  package let name: String
  /// The form of the value, for the reference.
  package let form: String
  /// The value where the key is absent, for the reference.
  package let defaultValue: String
  /// What the key does, in one sentence.
  package let help: String
  let read: @Sendable (DataValue, inout ConfigurationReader) -> Void

  /// All keys, in the order of the reference.
  package static let all: [ConfigurationKey] = [
    ConfigurationKey(
      name: "title", form: "text", defaultValue: "Incidents",
      help: "The name of the archive, on every page.",
      read: { if let text = $1.text($0) { $1.configuration.site.title = text } }),
    ConfigurationKey(
      name: "description", form: "text", defaultValue: "none",
      help: "One sentence for the home page, feeds and search engines.",
      read: { if let text = $1.text($0) { $1.configuration.site.description = text } }),
    ConfigurationKey(
      name: "base_url", form: "URL", defaultValue: "none",
      help: "Where the site is served; needed for feeds, the sitemap and canonical links.",
      read: { if let url = $1.baseURL($0) { $1.configuration.site.baseURL = url } }),
    ConfigurationKey(
      name: "language", form: "language tag", defaultValue: "en",
      help: "The language of the pages.",
      read: { if let tag = $1.languageTag($0) { $1.configuration.site.language = tag } }),
    ConfigurationKey(
      name: "timezone", form: "name or offset", defaultValue: "none",
      help: "The zone of times in reports that name none.",
      read: { if let zone = $1.timeZone($0) { $1.configuration.timeZone = zone } }),
    ConfigurationKey(
      name: "theme", form: "folder", defaultValue: "the built-in theme",
      help: "The folder of a theme, relative to this file.",
      read: { value, reader in
        guard let path = reader.text(value), !path.isEmpty else { return }
        reader.configuration.theme = path
        reader.configuration.themePlace = value.range
      }),
    ConfigurationKey(
      name: "drafts", form: "true or false", defaultValue: "false",
      help: "Whether reports that call themselves drafts are part of the site.",
      read: { if let flag = $1.flag($0) { $1.configuration.includesDrafts = flag } }),
    ConfigurationKey(
      name: "exclude", form: "list of patterns", defaultValue: "none",
      help: "Files and folders to pass over, such as 'templates/**' or '*-draft.md'.",
      read: { $1.configuration.exclusions = $1.texts($0).map(GlobPattern.init) }),
    ConfigurationKey(
      name: "removed", form: "mapping of addresses to reasons", defaultValue: "none",
      help: "The addresses of reports that were taken out; a page there says so, and why.",
      read: { $1.removals($0) }),
    ConfigurationKey(
      name: "links", form: "file or directory", defaultValue: "file",
      help:
        "Whether links name the files of pages, or their folders for hosts that redirect files.",
      read: { $1.links($0) }),
    ConfigurationKey(
      name: "embeds", form: "all, status or off", defaultValue: "status",
      help:
        "Which incidents have a card for frames in other pages: those of a status page, or all.",
      read: { $1.embeds($0) }),
    ConfigurationKey(
      name: "related", form: "number from 0 to 20", defaultValue: "5",
      help: "How many similar incidents a page shows.",
      read: { if let count = $1.number($0, in: 0...20) { $1.configuration.relatedCount = count } }),
    ConfigurationKey(
      name: "causes", form: "list of classes, or mapping", defaultValue: "the default taxonomy",
      help: "Classes of causes that are added to the default ones, or replace them.",
      read: { $1.causes($0) }),
    ConfigurationKey(
      name: "checks", form: "mapping of names to error, warning, note or off",
      defaultValue: "each its own", help: "The severity of diagnostics, by their names.",
      read: { $1.severities($0, of: "checks") }),
    ConfigurationKey(
      name: "diagnostics", form: "mapping of names to error, warning, note or off",
      defaultValue: "each its own", help: "Another name for 'checks'.",
      read: { $1.severities($0, of: "diagnostics") }),
    ConfigurationKey(
      name: "limits", form: "mapping", defaultValue: "see below",
      help: "Sizes up to which text is parsed as Markdown.",
      read: { $1.limits($0) }),
  ]

  /// The keys of the mapping `limits`.
  package static let limits: [ConfigurationKey] = [
    limit("file_bytes", "The bytes of a file.", \.fileBytes),
    limit("nesting", "The quotes and lists that one line may open.", \.nesting),
    limit("paragraph_bytes", "The bytes of a paragraph.", \.paragraphBytes),
    limit(
      "paragraph_brackets", "The opening brackets in a paragraph.", \.paragraphBrackets),
    limit(
      "paragraph_delimiters", "The runs of '*' or '_' in a paragraph.", \.paragraphDelimiters),
    limit("file_brackets", "The opening brackets in a file.", \.fileBrackets),
  ]

  private static func limit(
    _ name: String, _ help: String, _ path: any WritableKeyPath<Limits, Int> & Sendable
  ) -> ConfigurationKey {
    ConfigurationKey(
      name: name, form: "number", defaultValue: String(Limits()[keyPath: path]), help: help,
      read: {
        if let number = $1.number($0, in: 1...1_000_000_000) {
          $1.configuration.limits[keyPath: path] = number
        }
      })
  }
}
