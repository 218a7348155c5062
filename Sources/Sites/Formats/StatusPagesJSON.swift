import Archives
import Documents
import Incidents

/// How far the report about an incident of a status page is, in the order of its life.
enum StatusPageState: String, Sendable, CaseIterable, Comparable {
  /// None is published yet.
  case beingWritten = "being_written"
  case draft, review, published
  /// It was taken out of the archive.
  case removed

  init(of incident: Incident) {
    switch incident.isDraft ? .draft : incident.stage {
    case .draft: self = .draft
    case .review: self = .review
    case .final, nil: self = .published
    }
  }

  private var step: Int {
    switch self {
    case .beingWritten: 0
    case .draft: 1
    case .review: 2
    case .published: 3
    case .removed: 4
    }
  }

  static func < (a: Self, b: Self) -> Bool { a.step < b.step }
}

/// Returns `api/v1/status-pages.json`: where each incident of a status page has its report.
///
/// `published` is the day on which the build first published the report, as far as the list of
/// addresses knows; null where none is kept, and while the report is a draft. `reason` is why it was
/// taken out; null where it was not, or nobody says why.
func statusPagesJSON(_ input: MachineFormat.Input) -> OutputFile {
  var json = JSONWriter()
  json.object { json in
    json.key("status_pages")
    json.array { json in
      let pages = input.archive.listedStatusPages(
        gone: input.goneStatusPages, published: input.publicationDays)
      for page in pages {
        json.lineBreak()
        json.statusPage(page, in: input.archive)
      }
    }
  }
  return OutputFile(path: "api/v1/status-pages.json", bytes: json.finish(ending: "\n"))
}

extension JSONWriter {
  fileprivate mutating func statusPage(_ page: ListedStatusPage, in archive: Archive) {
    let record = page.record
    let entry = record.report.map { archive.incidents[$0] }
    object { json in
      json.key("id")
      json.string(record.slug)
      json.key("url")
      json.string("/status/\(record.slug)/")
      json.key("status_page")
      json.string(record.url)
      json.key("state")
      json.string(page.state.rawValue)
      json.key("title")
      json.string(entry?.incident.title.value ?? record.entry?.title)
      json.key("incident")
      json.string(entry?.id.slug)
      json.key("incident_url")
      json.string(entry.map { "/incidents/\($0.id.slug)/" })
      json.key("published")
      json.string(page.published?.iso)
      json.key("reason")
      json.string(page.reason.flatMap { $0.isEmpty ? nil : $0 })
    }
  }
}

/// Returns `api/v1/status-pages.schema.json`.
func statusPagesSchema(options: SiteOptions) -> OutputFile {
  let text = Schema.value("string")
  let optionalText = Schema.value("string", "null")
  let page = Schema.record([
    SchemaField("id", text), SchemaField("url", text), SchemaField("status_page", optionalText),
    SchemaField("state", .choice(of: StatusPageState.self)), SchemaField("title", optionalText),
    SchemaField("incident", optionalText), SchemaField("incident_url", optionalText),
    SchemaField("published", .value("string", "null", format: "date")),
    SchemaField("reason", optionalText),
  ])
  return schemaFile(
    "api/v1/status-pages.schema.json", title: "Incidents of status pages and their reports",
    of: [SchemaField("status_pages", .list(of: page))], options: options)
}
