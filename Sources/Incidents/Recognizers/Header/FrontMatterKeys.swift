/// The keys of front matter and what they mean.
///
/// Reading, near-miss warnings and the reference in the README come from this one table.
package struct FrontMatterKey: Sendable {
  /// What a value is used for.
  enum Use: Sendable {
    case id, title, date, status, draft, severity, visibility, services, teams, regions, tags
    case timeZone, times, started, detected, acknowledged, mitigated, resolved, impact, causes
    case actions, detection, related, aliases, statusPage, people, duration, summary
  }

  /// The name that the reference shows.
  package let name: String
  /// Other spellings that mean the same.
  package let aliases: [String]
  /// The form of the value, for the reference.
  package let form: String
  /// What the key does, in one sentence.
  package let help: String
  let use: Use

  /// All keys, in the order of the reference.
  package static let all: [FrontMatterKey] = [
    FrontMatterKey(
      name: "id", aliases: ["slug", "incident_id", "incident-id"], form: "text",
      help: "The permanent identifier; the file's name where it is absent.", use: .id),
    FrontMatterKey(
      name: "title", aliases: ["name", "heading", "headline"], form: "text", help: "The title.",
      use: .title),
    FrontMatterKey(
      name: "date", aliases: ["incident_date", "incident-date"], form: "YYYY-MM-DD",
      help: "The day it began.", use: .date),
    FrontMatterKey(
      name: "status", aliases: ["state", "postmortem_status"], form: "draft, review or final",
      help: "The state of the report.", use: .status),
    FrontMatterKey(
      name: "draft", aliases: [], form: "true or false", help: "Leaves the report out of the site.",
      use: .draft),
    FrontMatterKey(
      name: "severity", aliases: ["sev", "priority", "impact_level"], form: "text",
      help: "The severity on the house's own scale.", use: .severity),
    FrontMatterKey(
      name: "visibility", aliases: [], form: "internal or public", help: "Who may read the report.",
      use: .visibility),
    FrontMatterKey(
      name: "services",
      aliases: ["service", "affected", "components", "component", "product", "systems"],
      form: "list", help: "The services that were hit.", use: .services),
    FrontMatterKey(
      name: "teams", aliases: ["team"], form: "list", help: "The teams that own the follow-up.",
      use: .teams),
    FrontMatterKey(
      name: "regions", aliases: ["region"], form: "list", help: "The regions that were hit.",
      use: .regions),
    FrontMatterKey(
      name: "tags", aliases: ["keywords", "categories", "category", "tag"], form: "list",
      help: "Free words to find it by.", use: .tags),
    FrontMatterKey(
      name: "timezone", aliases: ["time_zone", "tz", "zone"], form: "name or offset",
      help: "The zone of times that name none.", use: .timeZone),
    FrontMatterKey(
      name: "times", aliases: ["milestones"], form: "mapping",
      help: "started, detected, acknowledged, mitigated and resolved.", use: .times),
    FrontMatterKey(
      name: "started",
      aliases: [
        "start_time", "start", "starttime", "begin", "started_at", "incident_start", "outage_start",
        "impact_start",
      ],
      form: "date and time", help: "When it began.", use: .started),
    FrontMatterKey(
      name: "detected", aliases: ["detected_at", "detection_time"], form: "date and time",
      help: "When it was noticed.", use: .detected),
    FrontMatterKey(
      name: "acknowledged", aliases: ["acknowledged_at"], form: "date and time",
      help: "When somebody took it on.", use: .acknowledged),
    FrontMatterKey(
      name: "mitigated", aliases: ["mitigated_at"], form: "date and time",
      help: "When users no longer felt it.", use: .mitigated),
    FrontMatterKey(
      name: "resolved",
      aliases: [
        "end_time", "end", "resolvedwhen", "resolveddate", "resolved_date", "resolved_at", "ended",
        "incident_end", "outage_end",
        "impact_end", "endtime",
      ],
      form: "date and time", help: "When it was over.", use: .resolved),
    FrontMatterKey(
      name: "duration",
      aliases: ["downtime_duration", "incident_duration", "outage_duration"],
      form: "such as 6h or 90 minutes", help: "How long it lasted.",
      use: .duration),
    FrontMatterKey(
      name: "summary", aliases: ["description", "excerpt", "abstract"], form: "text",
      help: "One to three sentences.", use: .summary),
    FrontMatterKey(
      name: "impact", aliases: [], form: "mapping or text",
      help: "summary, duration, users, requests, revenue, data_loss and regions.", use: .impact),
    FrontMatterKey(
      name: "causes", aliases: ["cause", "root_cause", "root_causes"], form: "list",
      help: "Cause classes, or mappings of class, role and note.", use: .causes),
    FrontMatterKey(
      name: "actions", aliases: ["action_items"], form: "list of mappings",
      help: "title, kind, owner, due, status and ticket.", use: .actions),
    FrontMatterKey(
      name: "detection", aliases: ["detected_by"], form: "text", help: "How it was noticed.",
      use: .detection),
    FrontMatterKey(
      name: "related", aliases: [], form: "list", help: "Identifiers of related incidents.",
      use: .related),
    FrontMatterKey(
      name: "aliases", aliases: ["redirect_from"], form: "list", help: "Earlier addresses.",
      use: .aliases),
    FrontMatterKey(
      name: "status_page", aliases: ["status_pages"], form: "list",
      help: "Status-page ids or URLs.", use: .statusPage),
    FrontMatterKey(
      name: "authors", aliases: ["author", "owner", "owners"], form: "list", help: "Who wrote it.",
      use: .people),
  ]

  /// Keys of other tools that say nothing about an incident.
  static let foreign: Set<String> = [
    "layout", "weight", "permalink", "url", "lastmod", "updated", "modified", "type", "section",
    "image", "images", "cover", "toc", "comments", "published", "team_url", "sidebar", "nav_order",
    "parent", "template", "path", "guid", "hide_title", "sidebar_label", "sidebar_position",
    "last_reviewed_on", "review_in", "company", "blog", "lang", "locale", "release", "meta", "hero",
    "author_url", "author_title", "author_image_url", "informational", "featured", "pubdate",
    "publishdate", "expirydate", "linktitle", "menu", "extra", "taxonomies", "markup", "series",
  ]

  /// Keys by which blogs tell the day of publication: it is not the incident's, but dates without a
  /// year are near it.
  static let publication: Set<String> = [
    "pubdate", "published_date", "publisheddate", "publishdate", "publish_date", "publish-date",
    "published", "published_at",
    "published_on", "publishedat", "publishedon", "date_published", "datepublished",
    "publication_date", "publicationdate", "posted", "posted_on", "posted_at",
  ]

  private static let byName: [String: FrontMatterKey] = {
    var table: [String: FrontMatterKey] = [:]
    for key in all { for name in [key.name] + key.aliases { table[name] = key } }
    return table
  }()

  /// Returns the key with a name in any case; nil where there is none.
  static func named(_ name: String) -> FrontMatterKey? { byName[name.asciiLowercased] }
}
