import Diagnostics

/// What libyaml says is wrong with a text, and where.
struct YAMLProblem {
  /// The words of libyaml.
  var text: String
  /// The byte in the file at which it noticed.
  var place: Int
  /// The byte at which what it was reading begins; nil where it was reading nothing.
  var context: Int?

  /// The colon that makes a text such as `Outage: login` no value; nil where something else is
  /// wrong, or where the line has no key before it.
  func colonOfValue(in file: SourceFile) -> Int? {
    guard text.utf8.starts(with: "mapping values are not allowed".utf8),
      place < file.bytes.count, file.bytes[place] == UInt8(ascii: ":"),
      firstColon(in: file, before: place) != nil
    else { return nil }
    return place
  }

  static let secondDocument = "a second document begins here"

  /// Returns the place of the mistake, what it is, and what to do, for somebody who knows no
  /// parser.
  ///
  /// libyaml notices a list without end, or a quotation mark without a second one, lines later: the
  /// place is where that began.
  func explanation(
    in file: SourceFile, range: SourceRange
  ) -> (range: SourceRange, message: String, help: String?) {
    let place = Swift.min(place, range.upperBound)
    let start = Swift.min(context ?? place, place)
    func at(_ offset: Int) -> SourceRange {
      let end = file.range(ofLine: file.line(at: offset)).upperBound
      return offset..<Swift.max(offset, Swift.min(offset + 1, end))
    }
    func says(_ words: String) -> Bool { text.utf8.starts(with: words.utf8) }

    if says("mapping values are not allowed") { return secondColon(in: file, at: place) }
    if says("did not find expected ',' or ']'") {
      return (
        at(start), "the list that begins here has no end, or a ',' is missing in it",
        "write ',' between its values and ']' behind the last one"
      )
    }
    if says("did not find expected ',' or '}'") {
      return (
        at(start), "the mapping that begins here has no end, or a ',' is missing in it",
        "write ',' between its keys and '}' behind the last value"
      )
    }
    if says("found unexpected end of stream") || says("found unexpected document indicator") {
      return (
        at(start), "the text that begins with this quotation mark has no end",
        "write the same mark behind the text"
      )
    }
    if says("could not find expected ':'") {
      let line = file.range(ofLine: file.line(at: start))
      return (
        start..<Swift.max(start, line.upperBound), "this is no key with a value",
        "write 'key: value', or indent the line to go on with the value above it"
      )
    }
    if says("found a tab character") || character(at: place, in: file) == "\t" {
      return (at(place), "a tab indents this line", "indent with spaces")
    }
    if says("found character that cannot start") || says("did not find expected alphabetic") {
      let offset = says("found") ? place : start
      return (
        at(offset), "a text can't begin with '\(character(at: offset, in: file))'",
        "put the text in quotes"
      )
    }
    if says("did not find expected key") {
      return isFirst(place, in: file)
        ? (
          at(place), "this line does not begin where the keys above it do",
          "begin all keys of one level in the same column"
        )
        : (
          at(place), "text stands behind a value that has ended",
          "put the whole value in one pair of quotes"
        )
    }
    if let found = Self.plainWords.first(where: { says($0.problem) }) {
      return (at(place), found.message, found.help)
    }
    return (
      at(place), "this can't be read as YAML",
      "indent with spaces, and put texts with special characters in quotes"
    )
  }

  /// Problems that need no look at the text around them.
  private static let plainWords: [(problem: String, message: String, help: String)] = [
    (
      "did not find expected '-' indicator", "this line stands in a list and is no item of it",
      "begin it with '- ', or indent it like the key of the list"
    ),
    (
      "block sequence entries are not allowed", "a list can't begin here",
      "write each item on a line of its own below the key, or all as [one, two]"
    ),
    (
      "found unknown escape character", "what stands behind this '\\' is no sign that YAML knows",
      "write '\\\\' for a backslash, or put the text in single quotes"
    ),
    (
      "did not find expected hexdecimal number", "this escape needs hexadecimal digits",
      "write '\\\\' for a backslash, or put the text in single quotes"
    ),
    (
      "did not find expected node content", "a value is missing here",
      "write the value, or remove the ',' or bracket"
    ),
    (
      "found unexpected ':'", "a ':' stands in this text", "put the text in quotes"
    ),
    (
      "did not find expected <document start>", "text stands behind the end of the data",
      "remove it, or put the whole value in one pair of quotes"
    ),
    (
      secondDocument, "a second document begins here", "remove the line '---' and what follows it"
    ),
    (
      "control characters are not allowed", "a control character stands here", "remove it"
    ),
  ]

  /// A colon where a value is already: the value has one itself, or the line is indented too far.
  private func secondColon(
    in file: SourceFile, at place: Int
  ) -> (range: SourceRange, message: String, help: String?) {
    let line = file.range(ofLine: file.line(at: place))
    let before = file.bytes[line.lowerBound..<Swift.max(line.lowerBound, place)]
    let first = before.firstIndex { $0 != 0x20 } ?? place
    guard let colon = firstColon(in: file, before: place) else {
      return (
        first..<place, "this key is indented below one that has a value already",
        "begin all keys of one level in the same column"
      )
    }
    let value = file.bytes[(colon + 1)..<place].firstIndex { $0 != 0x20 } ?? place
    return (
      value..<Swift.max(value, line.upperBound), "a second ':' stands in this line",
      "put a text that contains ': ' in quotes"
    )
  }

  /// The colon behind a key in the line of a place, before it; nil where there is none.
  private func firstColon(in file: SourceFile, before place: Int) -> Int? {
    let line = file.range(ofLine: file.line(at: place))
    let before = file.bytes[line.lowerBound..<Swift.max(line.lowerBound, place)]
    return before.indices.first { index in
      before[index] == UInt8(ascii: ":") && (index + 1 == place || before[index + 1] == 0x20)
    }
  }

  private func isFirst(_ place: Int, in file: SourceFile) -> Bool {
    let line = file.range(ofLine: file.line(at: place))
    return file.bytes[line.lowerBound..<Swift.max(line.lowerBound, place)].allSatisfy {
      $0 == 0x20 || $0 == UInt8(ascii: "-")
    }
  }

  private func character(at offset: Int, in file: SourceFile) -> String {
    let end = Swift.min(offset + 4, file.bytes.count)
    guard offset < end else { return "" }
    return String(decoding: file.bytes[offset..<end], as: UTF8.self).unicodeScalars.first.map {
      String($0)
    } ?? ""
  }
}
