/// How a document becomes HTML.
package struct RenderingOptions: Sendable {
  /// What becomes of HTML in a document.
  package enum RawHTML: Sendable {
    /// It is shown as text; the elements that may stay are nodes already.
    case safe
    /// Everything stays as it is, and the markup is that of cmark and cmark-gfm, byte by byte; for
    /// their specifications only, since it is not safe to publish.
    case keep
  }

  package var rawHTML: RawHTML
  /// The level of the highest headings, 1 to 6; nil means the levels as written.
  ///
  /// With a base, levels never jump by more than one and never exceed 6.
  package var headingBase: Int?
  /// What the ids of headings and footnotes begin with, without the hyphen; nil means that headings
  /// get no ids.
  package var idPrefix: String?
  /// Whether the line breaks of the source show, as in plain text files.
  package var softBreaksAsLineBreaks: Bool
  /// Says where a link that `LinkPolicy` allows leads on the site; nil means as written.
  package var resolveLink: (@Sendable (String, LinkContext) -> ResolvedLink)?
  /// Says what becomes of an image; nil means that relative ones are shown and remote ones linked.
  package var resolveImage: (@Sendable (String, LinkContext) -> ResolvedImage)?
  /// Where names in the text lead: those in links as wikis write them, `[[name]]` and
  /// `[[name|words]]`, and identifiers of incidents.
  package var names: NameLinks

  package init(
    rawHTML: RawHTML = .safe, headingBase: Int? = nil, idPrefix: String? = nil,
    softBreaksAsLineBreaks: Bool = false,
    resolveLink: (@Sendable (String, LinkContext) -> ResolvedLink)? = nil,
    resolveImage: (@Sendable (String, LinkContext) -> ResolvedImage)? = nil,
    names: NameLinks = NameLinks()
  ) {
    self.rawHTML = rawHTML
    self.headingBase = headingBase
    self.idPrefix = idPrefix
    self.softBreaksAsLineBreaks = softBreaksAsLineBreaks
    self.resolveLink = resolveLink
    self.resolveImage = resolveImage
    self.names = names
  }
}

/// Where names that stand in the text of a report lead on the site.
package struct NameLinks: Sendable {
  /// The addresses of links as wikis write them, by what stands before a `|`.
  package var wiki: [String: String] = [:]
  /// The addresses of identifiers.
  package private(set) var identifiers: [String: String] = [:]
  /// By byte, whether an identifier begins with it: most words of a text are none.
  private var beginsIdentifier = Array(repeating: false, count: 256)

  package init() {}

  /// Lets an identifier lead to an address.
  package mutating func add(identifier: String, address: String) {
    guard let first = identifier.utf8.first else { return }
    identifiers[identifier] = address
    beginsIdentifier[Int(first)] = true
  }

  /// Whether an identifier begins with a byte.
  func mayBeIdentifier(_ first: UInt8) -> Bool { beginsIdentifier[Int(first)] }

  var isEmpty: Bool { wiki.isEmpty && identifiers.isEmpty }
}

/// Where a link or an image stands.
package struct LinkContext: Sendable, Hashable {
  /// The path of the document's file.
  package let path: String
  /// The line in the file, from 1.
  package let line: Int
}

/// What a link becomes.
package enum ResolvedLink: Sendable, Hashable {
  /// A link to the destination as written.
  case asWritten
  /// A link to another address, which `LinkPolicy` checks as well.
  case address(String)
  /// No link: its text, and the destination as text behind it.
  case text
}

/// What an image becomes.
package enum ResolvedImage: Sendable, Hashable {
  /// An image; the sizes are pixels, nil where they are not known.
  case inline(src: String, width: Int?, height: Int?)
  /// A link with the alternative text of the image, or with the name of its file.
  case link(href: String)
  /// The alternative text, and the address as text behind it.
  case text
}
