import Diagnostics
package import Documents

/// Reads the incidents that a document reports: one, unless headings and dates make several clear.
///
/// Never fails: what is not understood stays in the document, which the incident keeps.
package func readIncidents(in document: Document, options: ReadingOptions) -> [Incident] {
  let path = document.file.path
  return [Incident(id: .init(path), title: Located(path, at: nil, .computed), document: document)]
}
