import Diagnostics
import Documents
import Encodings
import Incidents

/// Writes keys into the front matter of a document, or makes it one.
struct FrontMatterWriter {
  private let document: Document
  /// The line ending of the file: CRLF where its first line has one.
  private let lineEnd: String

  init(_ document: Document) {
    self.document = document
    let bytes = document.file.bytes
    let first = bytes.firstIndex(of: 0x0A)
    lineEnd = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
  }

  /// Returns the bytes of the file with facts in its front matter; all other bytes stay.
  func adding(_ facts: [ProposedFact]) -> [UInt8] {
    let file = document.file
    guard let matter = document.frontMatter else {
      let lines = ["---"] + facts.map(yaml) + ["---", "", ""]
      return Array(lines.joined(separator: lineEnd).utf8) + file.bytes
    }
    let (place, text) =
      switch matter.syntax {
      case .yaml: (closingFence(of: matter), facts.map { yaml($0) + lineEnd }.joined())
      // The first line, since a table that follows would take later keys.
      case .toml: (Int(file.lineStarts[1]), facts.map { toml($0) + lineEnd }.joined())
      case .json:
        (
          1,
          facts.map { lineEnd + "  " + json($0) }.joined(separator: ",")
            + (matter.values.entries.isEmpty ? lineEnd : ",")
        )
      }
    return file.bytes[..<place] + Array(text.utf8) + file.bytes[place...]
  }

  private func closingFence(of matter: FrontMatter) -> Int {
    let file = document.file
    let last = file.line(at: Swift.max(0, matter.range.upperBound - 1))
    return Int(file.lineStarts[last - 1])
  }

  private func yaml(_ fact: ProposedFact) -> String {
    switch fact.value {
    case .text(let text): "\(fact.key): \(yaml(text))"
    case .list(let texts): "\(fact.key): [\(texts.map(yaml).joined(separator: ", "))]"
    }
  }

  /// A text as YAML: plain where it can mean nothing else, also in a list, else as in JSON.
  private func yaml(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
        || Array(" -_./+:".utf8).contains($0)
    }
    let bytes = Array(text.utf8)
    let hasColon = bytes.indices.contains {
      bytes[$0] == 0x3A && ($0 + 1 == bytes.count || bytes[$0 + 1] == 0x20)
    }
    guard isPlain, !hasColon, let first = bytes.first, let last = bytes.last, first != 0x20,
      last != 0x20, (0x30...0x39).contains(first) || (0x61...0x7A).contains(first | 0x20),
      !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    else { return quoted(text) }
    return text
  }

  private func toml(_ fact: ProposedFact) -> String {
    switch fact.value {
    case .text(let text): "\(fact.key) = \(quoted(text))"
    case .list(let texts): "\(fact.key) = [\(texts.map(quoted).joined(separator: ", "))]"
    }
  }

  private func json(_ fact: ProposedFact) -> String {
    switch fact.value {
    case .text(let text): "\(quoted(fact.key)): \(quoted(text))"
    case .list(let texts):
      "\(quoted(fact.key)): [\(texts.map(quoted).joined(separator: ", "))]"
    }
  }

  /// A text in quotes; the escapes of JSON are read by YAML and TOML as well.
  private func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(jsonString: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}
