/// The place of HTML in which a part of a template stands, as far as escaping depends on it.
///
/// It follows the tokenizer of the HTML standard (section 13.2.5), with the states joined that no
/// value may stand in.
struct HTMLContext: Hashable, Sendable {
  enum Place: UInt8, Sendable {
    /// Between tags.
    case text
    /// The content of an element that holds no tags; `element` says which.
    case rawText
    /// After `<`.
    case tagOpen
    case tagName
    /// Between the attributes of a tag.
    case tag
    case endTag
    case attributeName
    case afterAttributeName
    /// After the equals sign.
    case beforeValue
    /// Inside an attribute's quotes.
    case value
    case unquotedValue
    case comment
    /// `<!…>` and `<?…>`.
    case declaration
  }

  /// What an attribute's value means.
  enum Attribute: UInt8, Sendable {
    case plain
    case address
    case style
    /// A script, markup, or something that can't be known.
    case code
  }

  /// An element whose content is not parsed for tags.
  enum Element: String, Sendable, CaseIterable {
    case other
    case script, style, title, textarea, iframe, xmp, noembed, noframes, plaintext

    /// Whether character references mean something in it.
    var isText: Bool { self == .title || self == .textarea }
  }

  var place = Place.text
  var element = Element.other
  var attribute = Attribute.plain
  /// The quote around an attribute's value, or 0.
  var quote: UInt8 = 0
  /// Whether the scheme of an address is not decided yet.
  var isSchemeOpen = false
  /// Whether the scheme is open only for `//`: a slash was written, so no colon can matter.
  var hasSlash = false
  /// Whether a value was written into the attribute already.
  var hasValue = false
}

/// How a value is written at its place.
enum Escaping: UInt8, Sendable {
  /// Between tags: text is escaped, markup stays.
  case markup
  /// In an attribute's value or a title: text is escaped, and the tags of markup too.
  case text
  /// As far as the scheme of an address is open: an address that is not allowed becomes `#`.
  case address
  /// In a style attribute.
  case style
  /// As the Mustache specification has it.
  case specification
  /// Not at all: the triple mustache of the specification.
  case none
}

extension HTMLContext {
  /// How a value is written here, or what is wrong with the place.
  var escaping: Result<Escaping, UnsafePlace> {
    switch place {
    case .text: .success(.markup)
    case .rawText:
      element.isText ? .success(.text) : .failure(.init("inside <\(element.rawValue)>"))
    case .comment: .failure(.init("inside a comment"))
    case .declaration: .failure(.init("inside a declaration"))
    case .unquotedValue, .beforeValue: .failure(.init("in an attribute without quotes"))
    case .tagOpen, .tagName, .endTag: .failure(.init("in the name of a tag"))
    case .tag, .attributeName, .afterAttributeName: .failure(.init("in a tag outside of quotes"))
    case .value:
      switch attribute {
      case .plain: .success(.text)
      case .address: .success(isSchemeOpen ? .address : .text)
      case .style: .success(.style)
      case .code: .failure(.init("in an attribute that holds code"))
      }
    }
  }

  /// The place in the user's words.
  var words: String {
    switch place {
    case .text: "between tags"
    case .rawText: "inside <\(element.rawValue)>"
    case .comment: "inside a comment"
    case .declaration: "inside a declaration"
    case .tagOpen, .tagName, .tag, .endTag, .attributeName, .afterAttributeName: "inside a tag"
    case .beforeValue, .unquotedValue: "in an attribute without quotes"
    case .value: quote == UInt8(ascii: "'") ? "inside single quotes" : "inside double quotes"
    }
  }

  /// A place where no value is safe, in the user's words.
  struct UnsafePlace: Error {
    let words: String

    init(_ words: String) { self.words = words }
  }

  /// The context after a value was written.
  mutating func passValue() {
    switch place {
    case .value: hasValue = true
    case .beforeValue: place = .unquotedValue
    case .text, .rawText, .tagOpen, .tagName, .tag, .endTag, .attributeName, .afterAttributeName,
      .unquotedValue, .comment, .declaration:
      break
    }
  }

  /// The context where a section, a partial or a block begins or ends: a name that is being
  /// written ends there.
  var atBoundary: HTMLContext {
    var context = self
    switch place {
    case .tagName, .attributeName, .afterAttributeName:
      context.place = .tag
      context.attribute = .plain
    case .text, .rawText, .tagOpen, .tag, .endTag, .beforeValue, .value, .unquotedValue, .comment,
      .declaration:
      break
    }
    return context
  }

  /// The context after a part that may be left out or repeated, or nil where the two don't agree.
  func joined(with other: HTMLContext) -> HTMLContext? {
    var joined = self
    joined.isSchemeOpen = isSchemeOpen || other.isSchemeOpen
    joined.hasValue = hasValue || other.hasValue
    joined.hasSlash = hasSlash && other.hasSlash
    var same = other
    same.isSchemeOpen = joined.isSchemeOpen
    same.hasValue = joined.hasValue
    same.hasSlash = joined.hasSlash
    return joined == same ? joined : nil
  }
}
