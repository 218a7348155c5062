import Archives
import Encodings

extension SiteRenderer {
  /// What sites ask for that show the card of an incident (oembed.com, 1.0, type `rich`); none
  /// without a base URL, since all its addresses are absolute.
  package var oEmbeds: [OutputFile] {
    guard let base = site.options.baseURL else { return [] }
    return site.embeds.map { index in
      let address = site.address(of: .embed(index))
      let title = shared.titles[index]
      var frame = HTML(markup: "<iframe src=\"")
      frame.append(text: site.options.url(of: address) ?? base)
      frame.append(markup: "\" width=\"300\" height=\"290\" title=\"")
      frame.append(text: title)
      frame.append(markup: "\" loading=\"lazy\"></iframe>")
      var json = JSONWriter()
      json.object {
        $0.key("version")
        $0.string("1.0")
        $0.key("type")
        $0.string("rich")
        $0.key("title")
        $0.string(title)
        $0.key("provider_name")
        $0.string(site.options.title)
        $0.key("provider_url")
        $0.string(base)
        $0.key("width")
        $0.number(300)
        $0.key("height")
        $0.number(290)
        $0.key("html")
        $0.string(String(decoding: frame.bytes, as: UTF8.self))
      }
      return OutputFile(
        path: address.sibling("oembed.json").path, bytes: json.finish(ending: "\n"))
    }
  }
}

/// Returns `api/v1/oembed.schema.json`, the schema of each `embed/<id>/oembed.json`.
func oEmbedSchema(options: SiteOptions) -> OutputFile {
  let text = Schema.value("string")
  return schemaFile(
    "api/v1/oembed.schema.json", title: "The card of an incident for other sites (oEmbed)",
    of: [
      SchemaField("version", text), SchemaField("type", text), SchemaField("title", text),
      SchemaField("provider_name", text), SchemaField("provider_url", text),
      SchemaField("width", .number(from: 1)), SchemaField("height", .number(from: 1)),
      SchemaField("html", text),
    ], options: options)
}
