import Diagnostics
import Documents
import Incidents

extension Diagnostic.Kind {
  static let brokenReference = Diagnostic.Kind(
    "broken-reference", .warning,
    explanation: """
      A report links a `.md` or `.txt` file of the content folder or the page of an incident on the \
      archive's own site, names an incident in a link of the form `[[name]]`, or its front matter \
      names a related incident, and there is no such file or incident. The words stay in the page, \
      but they lead nowhere.

      Correct the path (it counts from the folder of the report) or the identifier, or take the link
      out. Links that lead out of the content folder are not checked.
      """)
}

/// Warns that a link or a name in front matter leads to nothing.
func brokenReference(
  _ written: String, in incident: Incident, range: SourceRange?, isPath: Bool, nearMiss: String?
) -> Diagnostic {
  let what = isPath ? "is no file of the content folder" : "is no incident of this archive"
  let hint = nearMiss.map { "; did you mean '\($0)'?" } ?? ""
  return Diagnostic(
    .brokenReference, "'\(written)' \(what)\(hint)", path: incident.document.file.path,
    range: range, help: nearMiss == nil ? isPath ? pathHelp : nameHelp : nil)
}

private let pathHelp = "the path counts from the folder of the report; correct it, or take it out"
private let nameHelp =
  "name the report by its file, or by its identifier, with which the address of its page ends"
