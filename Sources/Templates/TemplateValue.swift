package import Encodings

/// A value that templates can see.
///
/// Text stays text until it is written: the template knows the place and escapes for it. Only
/// `html` is taken for markup. A tree of values is as deep as the code that builds it, never as
/// deep as an author's input: releasing one recurses.
package enum TemplateValue: Sendable, Hashable {
  /// Nothing: an unknown fact. It writes nothing, and its section is skipped.
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  /// Plain text, also for addresses.
  case string(String)
  /// Markup that is already safe.
  case html(HTML)
  case list([TemplateValue])
  case object(TemplateObject)
}

extension TemplateValue {
  /// Creates a text; nil is `null`.
  package init(_ text: String?) { self = text.map(TemplateValue.string) ?? .null }

  /// Creates a piece of markup; nil is `null`.
  package init(_ html: HTML?) { self = html.map(TemplateValue.html) ?? .null }

  /// Creates a number; nil is `null`.
  package init(_ number: Int?) { self = number.map(TemplateValue.integer) ?? .null }

  /// Creates an object; nil is `null`.
  package init(_ object: TemplateObject?) { self = object.map(TemplateValue.object) ?? .null }

  /// Creates a list of objects.
  package init(_ objects: [TemplateObject]) { self = .list(objects.map(TemplateValue.object)) }

  /// Creates a list of texts.
  package init(_ texts: [String]) { self = .list(texts.map(TemplateValue.string)) }

  /// Whether a section over the value is skipped: `null`, `false`, and empty texts and lists.
  ///
  /// Zero is a value like any other number.
  package var isFalse: Bool {
    switch self {
    case .null: true
    case .bool(let bool): !bool
    case .string(let text): text.utf8.isEmpty
    case .html(let html): html.isEmpty
    case .list(let list): list.isEmpty
    case .integer, .double, .object: false
    }
  }

  /// Whether a section over the value goes through elements, or makes names known.
  var hasElements: Bool {
    switch self {
    case .list, .object: true
    case .null, .bool, .integer, .double, .string, .html: false
    }
  }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// Creates a text.
  package init(stringLiteral text: String) { self = .string(text) }
  /// Creates a truth value.
  package init(booleanLiteral bool: Bool) { self = .bool(bool) }
  /// Creates a number.
  package init(integerLiteral number: Int) { self = .integer(number) }
  /// Creates a number with decimals.
  package init(floatLiteral number: Double) { self = .double(number) }
  /// Creates a list.
  package init(arrayLiteral values: TemplateValue...) { self = .list(values) }
  /// Creates the value of an unknown fact.
  package init(nilLiteral: ()) { self = .null }
  /// Creates an object.
  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) {
    self = .object(TemplateObject(fields: fields))
  }
}

/// Named values: a view, or a part of one.
///
/// It is an array that is searched from the front, because views are made for each page and are
/// small: making one is a single allocation, and finding a name compares numbers.
package struct TemplateObject: Sendable {
  // Without labels, as a literal comes: with them, every literal would be converted in a slow cast.
  var fields: [(TemplateKey, TemplateValue)]

  /// Creates an object from its fields; where a key occurs twice, the first one counts.
  package init(fields: [(TemplateKey, TemplateValue)] = []) { self.fields = fields }

  /// The value of a field, or nil where there is none of that name.
  ///
  /// - Complexity: O(n) in the number of fields.
  package subscript(key: TemplateKey) -> TemplateValue? {
    var index = 0
    while index < fields.count {
      if fields[index].0 == key { return fields[index].1 }
      index += 1
    }
    return nil
  }
}

extension TemplateObject: Hashable {
  /// Whether two objects have equal fields in the same order.
  package static func == (a: Self, b: Self) -> Bool {
    a.fields.count == b.fields.count
      && zip(a.fields, b.fields).allSatisfy { $0 == $1 }
  }

  /// Feeds the fields in their order.
  package func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.0)
      hasher.combine(field.1)
    }
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  /// Creates an object from a literal, without a copy of it.
  package init(dictionaryLiteral fields: (TemplateKey, TemplateValue)...) {
    self.fields = fields
  }
}
