import Archives
import Encodings
import Incidents

/// How many causes `llms.txt` names; it is meant to be short.
private let listedCauses = 20

/// Returns `llms.txt` (llmstxt.org): what the archive is, and where programs that read text find
/// its data and its lists.
///
/// Links are absolute where there is a base URL, else relative to the file.
func languageModels(of archive: Archive, options: SiteOptions) -> OutputFile {
  let base = options.baseURL ?? ""
  let pageName = options.baseURL == nil ? "index.html" : ""
  var text: [UInt8] = []
  text.append(contentsOf: "# \(markdownText(options.feedTitle))\n\n".utf8)
  if !options.description.isEmpty {
    text.append(contentsOf: "> \(markdownText(options.description))\n\n".utf8)
  }
  let count = archive.incidentCount
  let reports = archive.incidents.count
  let told = count == reports ? "" : " in \(reports) reports"
  text.append(
    contentsOf: """
      An archive of \(count) \(count == 1 ? "incident" : "incidents")\(told), read from postmortems as \
      their authors wrote them. What no report says is null in the data. Every extracted value has \
      its line in the report and its provenance: declared, stated, computed or inferred.

      ## Data


      """.utf8)
  text.append(link: "All incidents", to: base + "api/v1/incidents.json")
  text.append(
    literal: """
      : JSON, newest first; `data` is the address of all data of an incident, \
      `/incidents/<id>/index.json` from the root of the site

      """)
  text.append(link: "Schema of the list", to: base + "api/v1/incidents.schema.json")
  text.append(literal: "\n")
  text.append(link: "Schema of an incident", to: base + "api/v1/incident.schema.json")
  text.append(literal: "\n")
  if !archive.actions.isEmpty {
    text.append(link: "Action items", to: base + "actions/actions.csv")
    text.append(literal: ": CSV\n")
  }
  text.append(link: "The newest incidents", to: base + "feed.json")
  text.append(literal: ": JSON Feed\n\n## Pages\n\n")
  text.append(link: "Incidents", to: base + "incidents/" + pageName)
  text.append(literal: "\n")
  text.append(link: "Services", to: base + "services/" + pageName)
  text.append(literal: "\n")
  text.append(link: "Causes", to: base + "causes/" + pageName)
  text.append(literal: "\n")
  if !archive.causes.isEmpty { text.append(literal: "\n## Most frequent causes\n\n") }
  for record in archive.causes.prefix(listedCauses) {
    let path = Address.page("causes", record.cause.id).canonicalPath.dropFirst()
    text.append(link: record.cause.title, to: base + path + pageName)
    let incidents = record.occurrences.count
    text.append(
      contentsOf: ": \(incidents) \(incidents == 1 ? "incident" : "incidents")\n".utf8)
  }
  return OutputFile(path: "llms.txt", bytes: text)
}

extension [UInt8] {
  /// Appends the beginning of an item of a list, a link in Markdown.
  fileprivate mutating func append(link title: String, to address: String) {
    append(contentsOf: "- [\(markdownText(title))](".utf8)
    for byte in address.utf8 {
      switch byte {
      // These would end the address, or the line.
      case 0...0x20, 0x7F: continue
      case UInt8(ascii: "("): append(literal: "%28")
      case UInt8(ascii: ")"): append(literal: "%29")
      case UInt8(ascii: "<"): append(literal: "%3C")
      case UInt8(ascii: ">"): append(literal: "%3E")
      default: append(byte)
      }
    }
    append(UInt8(ascii: ")"))
  }
}
