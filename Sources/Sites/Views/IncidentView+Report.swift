import Diagnostics
import Documents
import Encodings
import Incidents

extension IncidentView {
  /// The report as its author wrote it, word for word.
  var report: HTML {
    let file = incident.document.file
    let start = max(file.range(ofLine: incident.lines.lowerBound).lowerBound,
      incident.document.body.lowerBound)
    let end = file.range(ofLine: incident.lines.upperBound).upperBound
    var html = HTML(markup: "<pre class=\"asis\">")
    if start < end { html.append(text: file.text(start..<end)) }
    html.append(markup: "</pre>")
    return html
  }
}
