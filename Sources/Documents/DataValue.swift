package import Diagnostics

/// A value of a YAML, TOML or JSON file, with its place.
///
/// Every scalar stays the text that was written: whoever knows the key decides what type it is, so
/// that `no` stays "no" and `14:05` never becomes 845.
package struct DataValue: Sendable, Hashable {
  package var content: Content
  /// The bytes of the value in its file.
  package var range: SourceRange

  /// What a value is.
  package indirect enum Content: Sendable, Hashable {
    /// No value: an empty YAML value, `null` or `~`.
    case null
    case scalar(String)
    case list([DataValue])
    /// The entries in the order of the file; a key occurs once.
    case mapping([DataEntry])
  }

  package init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// Whether somebody left it out: it is no value, or a text of nothing but spaces.
  package var isBlank: Bool {
    switch content {
    case .null: true
    case .scalar(let text): text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    case .list, .mapping: false
    }
  }

  /// The text of a scalar; nil for anything else.
  package var scalar: String? {
    if case .scalar(let text) = content { return text }
    return nil
  }

  /// What a scalar for yes or no says, as YAML 1.1 writes them; nil for anything else.
  package var flag: Bool? {
    switch scalar?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The entries of a mapping; empty for anything else.
  package var entries: [DataEntry] {
    if case .mapping(let entries) = content { return entries }
    return []
  }

  /// The elements of a list; a scalar or mapping counts as a list of itself, null as an empty one.
  package var elements: [DataValue] {
    switch content {
    case .null: []
    case .list(let elements): elements
    case .scalar, .mapping: [self]
    }
  }

  /// Returns the value of a key of a mapping.
  package subscript(key: String) -> DataValue? { entries.first { $0.key == key }?.value }
}

/// One key of a mapping and its value.
package struct DataEntry: Sendable, Hashable {
  package var key: String
  package var keyRange: SourceRange
  package var value: DataValue

  package init(key: String, keyRange: SourceRange, value: DataValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// The facts that stand before the body of a document.
package struct FrontMatter: Sendable, Hashable {
  package var syntax: DataSyntax
  /// The whole block with its fences.
  package var range: SourceRange
  /// Always a mapping, of the keys that could be read.
  package var values: DataValue
  /// What follows the last key that could be read; nil where all of the block could.
  package var unread: SourceRange?

  package init(
    syntax: DataSyntax, range: SourceRange, values: DataValue, unread: SourceRange? = nil
  ) {
    self.syntax = syntax
    self.range = range
    self.values = values
    self.unread = unread
  }
}

/// The languages that front matter and data files are written in.
package enum DataSyntax: String, Sendable { case yaml, toml, json }
