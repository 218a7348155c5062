import Diagnostics
import Documents

extension FactReader {
  /// The level behind a label that may tell other things too, where it is one by its form, above the
  /// headings within the report: `Class: B`, `Classification: Category 2`.
  ///
  /// Nil for `Classification: confidential`.
  func severityClass() -> Located<String>? {
    for field in fields.lazy.filter({ Self.classes.contains($0.label) }).prefix(8) {
      // `B (no impact on safety)`
      var short = field
      let words = table.bytes[field.range].prefix { $0 != UInt8(ascii: "(") }.trimmed
      short.range = words.startIndex..<words.endIndex
      short.value = words.string
      if isClass(short.value), isOfReport(field.line) { return table.located(short) }
    }
    return nil
  }

  private static let classes: Set<String> = [
    "class", "classification", "category", "klasse", "kategorie", "classe", "catégorie", "clase",
    "categoría", "categoria", "klass", "kategori", "categorie",
  ]

  /// Whether a value is a letter to E or a number to 5, with a word for a level before it or not.
  private func isClass(_ value: String) -> Bool {
    let words = value.asciiLowercased.split(separator: " ")
    guard let code = words.last, code.utf8.count == 1, let byte = code.utf8.first,
      (0x61...0x65).contains(byte) || (0x31...0x35).contains(byte)
    else { return false }
    return words.count == 1
      || words.count == 2 && Self.levels.contains(String(words[0]))
  }

  private static let levels: Set<String> = [
    "category", "cat", "class", "level", "severity", "priority", "grade", "tier", "kategorie",
    "klasse", "stufe", "catégorie", "classe", "niveau", "categoría", "clase", "nivel", "categoria",
    "kategori", "klass", "nivå",
  ]
}
