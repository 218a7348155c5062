package import Diagnostics

/// Parses YAML, TOML or JSON: a data file, or the front matter of a document.
///
/// Every scalar stays text. What hostile or careless input uses (anchors, tags, deep nesting, …) is
/// refused with a diagnostic; nothing traps. Where the text can't be read to its end, the value has
/// the keys of the lines before the fault.
///
/// Emits `data-syntax`, `data-unsupported`, `data-too-large`, `duplicate-key`, `unquoted-colon`.
///
/// - Parameters:
///   - file: The file that the text stands in.
///   - range: The bytes to parse; nil means the whole file.
///   - syntax: The language of the text.
///   - limits: How large it may be; those of TOML are always the same.
/// - Returns: The value; null where the text is empty.
package func parseData(
  _ file: SourceFile, range: SourceRange? = nil, syntax: DataSyntax,
  limits: DataLimits = DataLimits()
) -> Diagnosed<DataValue> {
  let range = range ?? 0..<file.bytes.count
  guard range.count <= limits.bytes else {
    let diagnostic = Diagnostic(
      .dataTooLarge, "data of \(range.count) bytes exceeds \(limits.bytes) bytes",
      path: file.path, range: range.lowerBound..<range.lowerBound)
    return Diagnosed(DataValue(.mapping([]), range: range), [diagnostic])
  }
  return switch syntax {
  case .yaml:
    readYAML(file, range: range, text: maskingInvalidUTF8(file.bytes[range]), limits: limits)
  case .json: readJSON(file, range: range, limits: limits)
  case .toml: readTOML(file, range: range)
  }
}

/// What data may measure; nothing that a person writes comes near the defaults.
package struct DataLimits: Sendable, Hashable {
  package var bytes: Int
  package var values: Int
  static let depth = 16

  package init(bytes: Int = 256 * 1_024, values: Int = 10_000) {
    self.bytes = bytes
    self.values = values
  }
}

extension Diagnostic.Kind {
  static let dataSyntax = Self(
    "data-syntax", .error,
    explanation: """
      The front matter, or a data file, is not valid YAML, TOML or JSON from the marked place on. \
      Keys of YAML in the lines before it count; the rest does not, and stands among the other \
      fields of the page as it is. The body of the document is read as usual. A text that \
      contains ': ' or ' #' or begins with a special character needs quotes, and YAML is indented \
      with spaces, not with tabs.
      """)
  static let dataUnsupported = Self(
    "data-unsupported", .error,
    explanation: """
      YAML's anchors (&x), aliases (*x), tags (!x), merge keys (<<) and lists or mappings as keys \
      are not read: they make data that nobody can follow, and small files that expand to huge \
      ones. Write the value where it is meant; a text that begins with &, * or ! needs quotes.
      """)
  static let dataTooLarge = Self(
    "data-too-large", .error,
    explanation: """
      Front matter and data files may have 256 KiB, 10,000 values and 16 levels. More than that \
      was not read. Move long text to the body of the document.
      """)
  static let duplicateKey = Self(
    "duplicate-key", .warning,
    explanation: """
      A key occurs twice in the same mapping. The first value was kept and the later one ignored. \
      Remove one of them, or make one list of both values.
      """)
}

extension Diagnostic.Kind {
  static let unquotedColon = Self(
    "unquoted-colon", .warning,
    explanation: """
      A value contains ': ' and has no quotation marks, as in 'title: Outage: login fails'. YAML \
      does not allow that, and other tools refuse the file. The value is read as it stands; put it \
      in quotes.
      """)
}

/// Returns text with each byte that is not part of valid UTF-8 replaced by `?`, so that offsets
/// stay.
func maskingInvalidUTF8(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result = Array(text)
  if (try? UTF8Span(validating: result.span)) != nil { return result }
  var index = 0
  while index < result.count {
    let length = validSequenceLength(in: result, at: index)
    if length == 0 { result[index] = UInt8(ascii: "?") }
    index += Swift.max(length, 1)
  }
  return result
}
