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
    guard let found = Self.found(in: name) else { return nil }
    self = found.format
  }

  /// How many bytes at the end of a name are its ending; 0 where no report ends like that.
  package static func endingLength(of name: some BidirectionalCollection<UInt8>) -> Int {
    found(in: name)?.length ?? 0
  }

  /// The format that a name tells, and how long its ending is.
  private static func found(
    in name: some BidirectionalCollection<UInt8>
  ) -> (format: ReportFormat, length: Int)? {
    // Each link of a report is asked, so most names are settled without making a text.
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      name[name.index(before: dot)] != UInt8(ascii: "/")
    else { return nil }
    let ending = name[dot...]
    return formats.first {
      $0.ending.elementsEqual(ending) { $0 == (isUppercase($1) ? $1 | 0x20 : $1) }
    }.map { ($0.format, $0.ending.count) }
  }

  private static let formats = allCases.flatMap { format in
    format.endings.map { (ending: Array($0.utf8), format: format) }
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
}

private func isUppercase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
