/// What a file of a report is written in, as the ending of its name tells.
package enum ReportFormat: CaseIterable, Sendable {
  case markdown, plainText, reStructuredText, asciiDoc, mediaWiki

  /// The endings of names, in lower case, with their dot.
  package var endings: [String] {
    switch self {
    case .markdown: [".md", ".markdown", ".mdx"]
    case .plainText: [".txt"]
    case .reStructuredText: [".rst", ".rest"]
    case .asciiDoc: [".adoc", ".asciidoc"]
    case .mediaWiki: [".wiki", ".mediawiki"]
    }
  }

  /// The endings of all formats, for people: `.md, .markdown, .mdx or .txt`.
  package static let allEndings: String = {
    let endings = allCases.flatMap(\.endings)
    return endings.dropLast().joined(separator: ", ") + " or " + (endings.last ?? "")
  }()

  /// The format that the name or path of a file tells, in letters of any case.
  ///
  /// nil where no report ends like that, and where nothing stands before the ending.
  package init?(ofName name: some BidirectionalCollection<UInt8>) {
    guard let format = Self.allCases.first(where: { $0.ending(of: name) != nil }) else {
      return nil
    }
    self = format
  }

  /// How many bytes at the end of a name are its ending; 0 where no report ends like that.
  package static func endingLength(of name: some BidirectionalCollection<UInt8>) -> Int {
    ReportFormat(ofName: name)?.ending(of: name)?.utf8.count ?? 0
  }

  /// The markup that the format is for certain; nil where the text itself tells.
  var markup: LightMarkup? {
    switch self {
    case .markdown, .plainText: nil
    case .reStructuredText: .reStructuredText
    case .asciiDoc: .asciiDoc
    case .mediaWiki: .mediaWiki
    }
  }

  private func ending(of name: some BidirectionalCollection<UInt8>) -> String? {
    endings.first { ending in
      guard
        let start = name.index(
          name.endIndex, offsetBy: -ending.utf8.count, limitedBy: name.startIndex),
        start > name.startIndex, name[name.index(before: start)] != UInt8(ascii: "/")
      else { return false }
      return name[start...].elementsEqual(ending.utf8) {
        $0 == $1 || isUppercase($0) && $0 | 0x20 == $1
      }
    }
  }
}

private func isUppercase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
