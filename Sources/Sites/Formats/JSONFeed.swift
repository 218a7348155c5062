import Archives
import Incidents

/// Returns `feed.json`: what `feed.xml` holds, as a JSON Feed (jsonfeed.org, version 1.1).
///
/// Without a base URL the addresses of the feed and of the site are left out, the ids are the URNs
/// of `feed.xml`, and the addresses of the incidents are relative to the feed.
func jsonFeed(of archive: Archive, options: SiteOptions) -> OutputFile {
  jsonFeed(Feed(of: archive, options: options), options: options)
}

/// Returns a feed as a file of its folder.
func jsonFeed(_ feed: Feed, options: SiteOptions) -> OutputFile {
  var json = JSONWriter()
  json.object { json in
    json.key("version")
    json.string("https://jsonfeed.org/version/1.1")
    json.key("title")
    json.string(feed.title)
    if let base = options.baseURL {
      json.key("home_page_url")
      json.string(base + feed.folder)
      json.key("feed_url")
      json.string(base + feed.folder + "feed.json")
    }
    if !options.description.isEmpty {
      json.key("description")
      json.string(options.description)
    }
    json.key("language")
    json.string(options.language)
    json.key("authors")
    json.array {
      $0.object {
        $0.key("name")
        $0.string(options.feedTitle)
      }
    }
    json.key("items")
    json.array { json in
      for entry in feed.entries {
        json.lineBreak()
        json.item(of: entry)
      }
    }
  }
  return OutputFile(path: feed.folder + "feed.json", bytes: json.finish(ending: "\n"))
}

extension JSONWriter {
  fileprivate mutating func item(of entry: Feed.Entry) {
    object { json in
      json.key("id")
      json.string(entry.id)
      json.key("url")
      json.string(entry.url)
      json.key("title")
      json.string(entry.title)
      // An item must have content; an empty one where the report has no opening text.
      json.key("content_text")
      json.string(entry.summary)
      json.key("date_published")
      json.string(entry.date)
      json.key("tags")
      json.array(of: entry.terms) { $0.string($1) }
    }
  }
}

/// Returns `api/v1/feed.schema.json`, the schema of each `feed.json`.
func feedSchema(options: SiteOptions) -> OutputFile {
  let text = Schema.value("string")
  return schemaFile(
    "api/v1/feed.schema.json", title: "A JSON Feed of incidents",
    of: [
      SchemaField("version", text), SchemaField("title", text),
      SchemaField("home_page_url", text, isRequired: false),
      SchemaField("feed_url", text, isRequired: false),
      SchemaField("description", text, isRequired: false), SchemaField("language", text),
      SchemaField("authors", .list(of: .record([SchemaField("name", text)]))),
      SchemaField(
        "items",
        .list(
          of: .record([
            SchemaField("id", text), SchemaField("url", text), SchemaField("title", text),
            SchemaField("content_text", text),
            SchemaField("date_published", .value("string", format: "date-time")),
            SchemaField("tags", .list(of: text)),
          ]))),
    ], options: options)
}
