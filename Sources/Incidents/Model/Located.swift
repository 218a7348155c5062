package import Diagnostics

/// Where an extracted value comes from, most trustworthy first.
package enum Provenance: String, Sendable, CaseIterable {
  /// Front matter names it.
  case declared
  /// The text says it.
  case stated
  /// It follows from other values of the report.
  case computed
  /// Rules over the wording suggest it.
  case inferred
}

/// A value and the text it was read from.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  /// The bytes in the file; nil where the value is computed or comes from the file's name.
  package var range: SourceRange?
  package var provenance: Provenance

  package init(_ value: Value, at range: SourceRange?, _ provenance: Provenance) {
    self.value = value
    self.range = range
    self.provenance = provenance
  }

  /// Returns another value that was read from the same place.
  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range, provenance)
  }
}
