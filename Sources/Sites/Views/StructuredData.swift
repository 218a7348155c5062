import Archives
import Encodings
import Incidents

/// The page's facts for machines (schema.org, as JSON-LD), in a script element that no browser
/// runs.
///
/// Strings are escaped so that no text of a report can end the element.
func structuredData(_ frame: PageFrame, _ context: PageContext) -> HTML {
  guard context.page != .notFound else { return HTML() }
  var json = ByteBuffer(capacity: 2_048)
  json.append(literal: "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",")
  json.append(literal: "\"@graph\":[")
  if let index = frame.incident {
    appendReport(index, frame, context, to: &json)
  } else {
    json.append(literal: "{\"@type\":")
    json.append(literal: context.page == .home ? "\"WebSite\"" : "\"CollectionPage\"")
    json.append(field: "name", frame.title)
    json.append(field: "inLanguage", context.site.options.language)
    json.append(field: "description", frame.description)
    json.append(field: "url", context.site.url(of: context.page))
    json.append(UInt8(ascii: "}"))
  }
  if frame.crumbs.count > 1 { appendBreadcrumbs(frame, context, to: &json) }
  json.append(literal: "]}</script>")
  return HTML(trusted: json.take())
}

private func appendReport(
  _ index: Int, _ frame: PageFrame, _ context: PageContext, to json: inout ByteBuffer
) {
  // To take an incident out of its entry is to copy all its facts.
  let entry = context.archive.incidents[index]
  json.append(literal: "{\"@type\":\"Report\"")
  json.append(field: "headline", entry.incident.title.value)
  json.append(field: "description", frame.description)
  json.append(field: "inLanguage", context.site.options.language)
  json.append(field: "url", context.site.url(of: context.page))
  json.append(field: "identifier", entry.id.slug)
  json.append(literal: ",\"about\":{\"@type\":\"Event\"")
  json.append(field: "name", entry.incident.title.value)
  let start = entry.incident.milestones[.started]?.value.iso ?? entry.incident.date?.value.iso
  json.append(field: "startDate", start)
  json.append(field: "endDate", entry.incident.milestones[.resolved]?.value.iso)
  json.append(literal: "},\"keywords\":[")
  let keywords =
    entry.leadingCauses.compactMap { context.archive.taxonomy[$0]?.title }
    + context.shared.services[index].map { context.archive.services[$0].name }
  for (position, keyword) in keywords.enumerated() {
    if position > 0 { json.append(UInt8(ascii: ",")) }
    json.append(jsonString: keyword)
  }
  json.append(literal: "],\"publisher\":{\"@type\":\"Organization\"")
  json.append(field: "name", context.site.options.title)
  json.append(literal: "}}")
}

private func appendBreadcrumbs(
  _ frame: PageFrame, _ context: PageContext, to json: inout ByteBuffer
) {
  json.append(literal: ",{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
  for (index, crumb) in frame.crumbs.enumerated() {
    if index > 0 { json.append(UInt8(ascii: ",")) }
    json.append(literal: "{\"@type\":\"ListItem\",\"position\":")
    json.append(decimal: UInt(index + 1))
    json.append(field: "name", crumb.title)
    json.append(field: "item", crumb.page.flatMap(context.site.url))
    json.append(UInt8(ascii: "}"))
  }
  json.append(literal: "]}")
}

extension ByteBuffer {
  /// Appends a comma and a field of an object; nothing where there is no value.
  fileprivate mutating func append(field name: StaticString, _ value: String?) {
    guard let value, !value.utf8.isEmpty else { return }
    append(literal: ",\"")
    append(literal: name)
    append(literal: "\":")
    append(jsonString: value)
  }
}
