/// A key of front matter.
///
/// Reading and near-miss warnings come from this one table; what each key means is told in the
/// README, and a test holds its names to those here.
package struct FrontMatterKey: Sendable {
  /// What a value is used for.
  enum Use: Sendable {
    case id, title, date, status, draft, severity, visibility, services, teams, regions, tags
    case timeZone, times, started, detected, acknowledged, mitigated, resolved, impact, causes
    case actions, detection, related, aliases, statusPage, people, duration, summary
    case timeToDetect, timeToMitigate
  }

  /// The name that the README shows.
  package let name: String
  /// Other names that mean the same, each in one spelling: `_`, `-` and nothing between words are
  /// alike.
  package let aliases: [String]
  let use: Use

  /// All keys.
  package static let all: [FrontMatterKey] = [
    FrontMatterKey(name: "id", aliases: ["slug", "incident_id"], use: .id),
    FrontMatterKey(name: "title", aliases: ["name", "heading", "headline"], use: .title),
    FrontMatterKey(name: "date", aliases: ["incident_date"], use: .date),
    FrontMatterKey(name: "status", aliases: ["state", "postmortem_status"], use: .status),
    FrontMatterKey(name: "draft", aliases: [], use: .draft),
    FrontMatterKey(
      name: "severity", aliases: ["sev", "priority", "impact_level", "max_severity"], use: .severity
    ),
    FrontMatterKey(name: "visibility", aliases: [], use: .visibility),
    FrontMatterKey(
      name: "services",
      aliases: [
        "service", "affected", "components", "component", "product", "systems", "affectedsystems",
      ],
      use: .services),
    FrontMatterKey(name: "teams", aliases: ["team"], use: .teams),
    FrontMatterKey(name: "regions", aliases: ["region"], use: .regions),
    FrontMatterKey(
      name: "tags", aliases: ["keywords", "categories", "category", "tag"], use: .tags),
    FrontMatterKey(name: "timezone", aliases: ["tz", "zone"], use: .timeZone),
    FrontMatterKey(name: "times", aliases: ["milestones"], use: .times),
    FrontMatterKey(
      name: "started",
      aliases: [
        "start_time", "start", "begin", "started_at", "incident_start", "outage_start",
        "impact_start", "start_date", "starts_at", "start_at",
      ],
      use: .started),
    FrontMatterKey(name: "detected", aliases: ["detected_at", "detection_time"], use: .detected),
    FrontMatterKey(name: "acknowledged", aliases: ["acknowledged_at"], use: .acknowledged),
    FrontMatterKey(name: "mitigated", aliases: ["mitigated_at"], use: .mitigated),
    FrontMatterKey(
      name: "resolved",
      aliases: [
        "end_time", "end", "resolved_when", "resolved_date", "resolved_at", "resolved_on", "ended",
        "incident_end", "outage_end", "impact_end", "end_date", "ends_at", "end_at",
      ],
      use: .resolved),
    FrontMatterKey(
      name: "duration",
      aliases: ["downtime_duration", "incident_duration", "outage_duration"], use: .duration),
    FrontMatterKey(
      name: "time_to_detect", aliases: ["time_to_detection", "ttd", "mttd"], use: .timeToDetect),
    FrontMatterKey(
      name: "time_to_mitigate", aliases: ["time_to_mitigation", "ttm", "mttm"],
      use: .timeToMitigate),
    FrontMatterKey(
      name: "summary", aliases: ["description", "excerpt", "abstract"], use: .summary),
    FrontMatterKey(name: "impact", aliases: [], use: .impact),
    FrontMatterKey(name: "causes", aliases: ["cause", "root_cause", "root_causes"], use: .causes),
    FrontMatterKey(name: "actions", aliases: ["action_items"], use: .actions),
    FrontMatterKey(name: "detection", aliases: ["detected_by"], use: .detection),
    FrontMatterKey(name: "related", aliases: [], use: .related),
    FrontMatterKey(name: "aliases", aliases: ["redirect_from"], use: .aliases),
    FrontMatterKey(name: "status_page", aliases: ["status_pages"], use: .statusPage),
    FrontMatterKey(name: "authors", aliases: ["author", "owner", "owners"], use: .people),
  ]

  /// Keys of other tools that say nothing about an incident.
  private static let foreign = foldedSet([
    "layout", "weight", "permalink", "url", "lastmod", "updated", "modified", "type", "section",
    "image", "images", "cover", "toc", "comments", "published", "team_url", "sidebar", "nav_order",
    "parent", "template", "path", "guid", "hide_title", "sidebar_label", "sidebar_position",
    "last_reviewed_on", "review_in", "company", "blog", "lang", "locale", "release", "meta", "hero",
    "author_url", "author_title", "author_image_url", "informational", "featured", "pub_date",
    "publish_date", "expiry_date", "link_title", "menu", "extra", "taxonomies", "markup", "series",
  ])

  /// Keys by which blogs tell the day of publication.
  private static let publication = foldedSet([
    "pub_date", "published_date", "publish_date", "published", "published_at", "published_on",
    "date_published", "publication_date", "posted", "posted_on", "posted_at",
  ])

  private static let byName: [String: FrontMatterKey] = {
    var table: [String: FrontMatterKey] = [:]
    for key in all { for name in [key.name] + key.aliases { table[folded(name)] = key } }
    return table
  }()

  /// Returns the key with a name in any spelling; nil where there is none.
  static func named(_ name: String) -> FrontMatterKey? { byName[folded(name)] }

  /// Whether a key of another tool says nothing about an incident.
  static func isForeign(_ name: String) -> Bool { foreign.contains(folded(name)) }

  /// Whether a key of a blog tells the day of publication: that is not the incident's, but dates
  /// without a year are near it.
  static func isPublication(_ name: String) -> Bool { publication.contains(folded(name)) }

  /// Returns a name in the one spelling that is compared: in lower case, without what joins words.
  static func folded(_ name: String) -> String {
    let bytes = name.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return String(decoding: bytes.lowercased, as: UTF8.self)
  }

  private static func foldedSet(_ names: [String]) -> Set<String> { Set(names.map(folded)) }
}
