import Archives
package import Diagnostics
import Documents
package import Incidents

/// Front matter that a report lacks, as a change of its file.
package struct Annotation: Sendable {
  /// Why nothing is proposed for a file.
  package enum Refusal: String, Sendable, Hashable {
    case severalIncidents = "it reports several incidents"
    case encoding = "it is not UTF-8; save it as UTF-8 first"
    case brokenFrontMatter = "its front matter can't be read; correct it first"
  }

  package let file: SourceFile
  /// The whole text with the front matter that is proposed.
  package let bytes: [UInt8]
  /// What is added, in order.
  package let facts: [ProposedFact]

  /// The change as a unified diff of the file on disk.
  ///
  /// - Parameter path: What the diff calls the file.
  /// - Returns: The diff, as `patch` and `git apply` read it.
  package func diff(path: String) -> [UInt8] {
    let mark: [UInt8] = file.hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    return unifiedDiff(of: mark + file.bytes, and: mark + bytes, path: path)
  }
}

/// Proposes front matter for a report: what it states with certainty and does not declare yet.
///
/// Each fact is tried: it is kept only where the report, read again with it, says the same as
/// before. So an annotation never changes what a page shows. The text of the report is not touched.
///
/// - Parameters:
///   - incidents: The incidents of one file.
///   - configuration: How the file was read.
/// - Returns: The change; nil where nothing is to be added.
package func annotation(
  for incidents: [Incident], configuration: Configuration
) -> Result<Annotation?, Annotation.RefusalError> {
  guard let incident = incidents.first else { return .success(nil) }
  let document = incident.document
  let file = document.file
  let facts = proposedFacts(of: incident)
  guard !facts.isEmpty else { return .success(nil) }
  if incidents.count > 1 { return .failure(.init(reason: .severalIncidents)) }
  if file.encoding != .utf8 { return .failure(.init(reason: .encoding)) }
  if document.frontMatter?.unread != nil { return .failure(.init(reason: .brokenFrontMatter)) }
  let before = Statement(incident)
  var kept: [ProposedFact] = []
  var bytes = file.bytes
  var pending = facts
  // What is declared can make another value certain, so rounds are made until one adds nothing.
  var latest = incident
  while !pending.isEmpty {
    let count = kept.count
    for fact in pending {
      let candidate = FrontMatterWriter(document).adding(kept + [fact])
      let parsed = parseDocument(
        SourceFile(path: file.path, bytes: candidate), options: configuration.parsing)
      let again = readIncidents(in: parsed.value, options: configuration.reading)
      guard again.count == 1, Statement(again[0]) == before else { continue }
      kept.append(fact)
      bytes = candidate
      latest = again[0]
    }
    if kept.count == count { break }
    let keys = Set(kept.map(\.key))
    pending = proposedFacts(of: latest).filter { !keys.contains($0.key) }
  }
  return .success(
    kept.isEmpty ? nil : Annotation(file: file, bytes: bytes, facts: kept))
}

extension Annotation {
  /// Why a file can't be annotated, as an error of a result.
  package struct RefusalError: Error, Hashable {
    package let reason: Refusal
  }
}

/// What a report says, without where it says it.
private struct Statement: Hashable {
  private let facts: [[[UInt8]]]
  private let computedMinutes: Int?
  private let lists: [[String]]

  init(_ incident: Incident) {
    // Whether a time is told exactly is no part of it: with the start declared, an event may tell
    // the end about which a sentence is more exact.
    facts = Fact.allCases.map { fact in
      incident.values(of: fact).map { Array($0.value.utf8.drop { $0 == UInt8(ascii: "~") }) }
    }
    computedMinutes = incident.computedMinutes
    lists = [
      incident.timeline.map { "\($0.at?.iso ?? "") \($0.kind.rawValue) \($0.text)" },
      incident.actions.map(\.text), incident.causes.map(\.cause),
      incident.sections.map { "\($0.role.rawValue) \($0.title)" },
      // An empty mapping is shown as it stands, and is no more once it has a key.
      incident.document.frontMatter?.values.entries.isEmpty == true
        ? [] : incident.extraFields.map { "\($0.key) \($0.value)" },
    ]
  }
}
