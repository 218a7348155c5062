/// What templates may name: the promise of the site's views to themes.
///
/// It is written once as a literal. The check of unknown names and the guide for theme authors are
/// made from it:
///
/// ```swift
/// let contract = TemplateContract(
///   site: [.text("language", "The language of the site, such as 'en'.")],
///   pages: [
///     .page(
///       "pages/incident", "One incident.",
///       [
///         .text("title", "The title of the report."),
///         .list(
///           "timeline", "What happened, in order.",
///           of: [.text("time", "When."), .markup("text", "What.")]),
///       ])
///   ])
/// ```
package struct TemplateContract: Sendable, Hashable {
  /// The values that every page has, the constants of the library among them.
  package let site: [Field]
  /// The pages, in the order in which the guide shows them.
  package let pages: [Page]

  /// Creates a contract.
  package init(site: [Field], pages: [Page]) {
    self.site = site
    self.pages = pages
  }

  /// The template of one kind of page.
  package struct Page: Sendable, Hashable {
    /// The name of its template, such as `pages/incident`.
    package let template: String
    /// What the page is, in one sentence.
    package let summary: String
    /// The values that it has besides those of the site.
    package let fields: [Field]

    /// Creates the promise of a page.
    package static func page(_ template: String, _ summary: String, _ fields: [Field]) -> Page {
      Page(template: template, summary: summary, fields: fields)
    }
  }

  /// A named value.
  package struct Field: Sendable, Hashable {
    /// The name of the value, one part of a dotted name.
    package let name: String
    /// What templates can do with it.
    package let type: ValueType
    /// What the value is, in one sentence; for a value that may be missing, when it is.
    package let summary: String

    /// Creates a field of any type.
    package init(_ name: String, _ type: ValueType, _ summary: String) {
      self.name = name
      self.type = type
      self.summary = summary
    }
  }

  /// What templates can do with a value.
  package enum ValueType: Sendable, Hashable {
    case text
    /// Text that is an address, for `href` and `src`.
    case address
    case number
    /// True or false.
    case flag
    /// HTML that may be written as it is.
    case markup
    /// A list of texts, numbers or markup.
    case values
    /// A list of objects with these fields.
    case list([Field])
    /// One object with these fields, also for a section that shows it where there is one.
    case object([Field])
    /// Something whose names are not known here, such as a theme's own strings.
    case anything
  }
}

extension TemplateContract.Field {
  /// Creates a text.
  package static func text(_ name: String, _ summary: String) -> Self {
    Self(name, .text, summary)
  }

  /// Creates an address.
  package static func address(_ name: String, _ summary: String) -> Self {
    Self(name, .address, summary)
  }

  /// Creates a number.
  package static func number(_ name: String, _ summary: String) -> Self {
    Self(name, .number, summary)
  }

  /// Creates a truth value.
  package static func flag(_ name: String, _ summary: String) -> Self {
    Self(name, .flag, summary)
  }

  /// Creates a piece of HTML.
  package static func markup(_ name: String, _ summary: String) -> Self {
    Self(name, .markup, summary)
  }

  /// Creates a list of texts, numbers or markup, which its section names `{{.}}`.
  package static func values(_ name: String, _ summary: String) -> Self {
    Self(name, .values, summary)
  }

  /// Creates a list of objects.
  package static func list(_ name: String, _ summary: String, of fields: [Self]) -> Self {
    Self(name, .list(fields), summary)
  }

  /// Creates an object.
  package static func object(_ name: String, _ summary: String, _ fields: [Self]) -> Self {
    Self(name, .object(fields), summary)
  }

  /// Creates an object whose names are not known.
  package static func anything(_ name: String, _ summary: String) -> Self {
    Self(name, .anything, summary)
  }
}
