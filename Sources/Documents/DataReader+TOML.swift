import CTOML
import Diagnostics

// The one file that touches toml++, through the events of `CTOML`.

/// Reads TOML.
///
/// Keys and values have the places where they are written. A table of a header has that of the
/// header, and one that the dots of a key make, that of its name in the key.
func readTOML(_ file: SourceFile, range: SourceRange) -> Diagnosed<DataValue> {
  var text = maskingInvalidUTF8(file.bytes[range])
  for index in text.indices where text[index] == 0 { text[index] = UInt8(ascii: "?") }
  var builder = TOMLBuilder(file: file, range: range, places: TOMLPlaces(of: text, in: range))
  // `a.a.a…` makes a table in a table in a table, which toml++ frees by recursion. A header, and
  // the inline tables that may stand in each other over several lines, make ten times as many at
  // most.
  for line in text.split(separator: 0x0A) where line.count(where: { $0 == 0x2E }) > 250 {
    let start = range.lowerBound + line.startIndex
    builder.refuse("too many dots in a line", at: start..<start)
    return builder.finish()
  }
  unsafe text.withUnsafeBytes { buffer in
    let base = unsafe buffer.bindMemory(to: CChar.self).baseAddress
    guard let document = unsafe ctoml_read(base, buffer.count) else { return }
    defer { unsafe ctoml_free(document) }
    var place = CTOMLPlace()
    if let problem = unsafe ctoml_problem(document, &place) {
      return builder.fail(unsafe String(cString: problem), at: place)
    }
    var count = 0
    let start = unsafe ctoml_events(document, &count)
    let events = unsafe UnsafeBufferPointer(start: start, count: count)
    for index in 0..<count where !builder.isFinished { unsafe builder.read(events[index]) }
  }
  return builder.finish()
}

/// Finds the bytes of the places that toml++ tells by line and column.
private struct TOMLPlaces {
  private let range: SourceRange
  /// The offset in the file of each character.
  private var characters: [Int32] = []
  /// The number of the first character of each line.
  private var lines: [Int] = [0]

  init(of text: [UInt8], in range: SourceRange) {
    self.range = range
    characters.reserveCapacity(text.count)
    // toml++ passes over a byte order mark.
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in start..<text.count where text[index] & 0xC0 != 0x80 {
      characters.append(Int32(clamping: range.lowerBound + index))
      if text[index] == 0x0A { lines.append(characters.count) }
    }
  }

  func offset(of place: CTOMLPlace) -> Int {
    let line = Swift.min(Swift.max(Int(place.line), 1), lines.count)
    let character = lines[line - 1] + Swift.max(Int(place.column), 1) - 1
    return character < characters.count ? Int(characters[character]) : range.upperBound
  }
}

/// Builds a value from events, on a stack of its own.
private struct TOMLBuilder {
  private struct Frame {
    var isTable: Bool
    var range: SourceRange
    var elements: [DataValue] = []
    var entries: [DataEntry] = []
    /// The key whose value comes next.
    var key: (name: String, range: SourceRange) = ("", 0..<0)

    var value: DataValue {
      DataValue(isTable ? .mapping(entries) : .list(elements), range: range)
    }
  }

  let file: SourceFile
  let range: SourceRange
  let places: TOMLPlaces
  private var stack: [Frame]
  private var values = 0
  /// What is wrong; nothing was read then.
  private var problem: Diagnostic?

  var isFinished: Bool { problem != nil }

  init(file: SourceFile, range: SourceRange, places: TOMLPlaces) {
    self.file = file
    self.range = range
    self.places = places
    stack = [Frame(isTable: true, range: range)]
  }

  /// Gives up with a problem of toml++.
  mutating func fail(_ text: String, at place: CTOMLPlace) {
    var offset = places.offset(of: place)
    // Where the text ends too early, the last line with something in it is of more use.
    if offset == range.upperBound {
      offset = file.bytes[range].lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? offset
    }
    // What is too deep for toml++ is so for us.
    if text.utf8.reversed().starts(with: "(TOML_MAX_NESTED_VALUES)".utf8.reversed()) {
      return refuse("more than \(DataLimits.depth) levels of data", at: offset..<offset)
    }
    let found = explainTOML(plainProblem(text), at: offset, in: range, of: file.bytes)
    problem = Diagnostic(
      .dataSyntax, "this can't be read as TOML: \(found.message)", path: file.path,
      range: found.offset..<found.offset, help: found.help)
  }

  mutating func refuse(_ message: String, at range: SourceRange) {
    problem = Diagnostic(.dataTooLarge, message, path: file.path, range: range)
  }

  func finish() -> Diagnosed<DataValue> {
    guard let problem else { return Diagnosed(stack[0].value) }
    return Diagnosed(DataValue(.mapping([]), range: range), [problem])
  }

  mutating func read(_ event: CTOMLEvent) {
    let start = unsafe places.offset(of: event.begin)
    let place = unsafe start..<Swift.max(start, places.offset(of: event.end))
    switch unsafe event.kind {
    case CTOML_TABLE: open(isTable: true, at: place)
    case CTOML_ARRAY: open(isTable: false, at: place)
    case CTOML_END: if stack.count > 1, let frame = stack.popLast() { add(frame.value) }
    case CTOML_KEY: stack[stack.count - 1].key = unsafe (text(of: event), place)
    case CTOML_FLOAT: add(DataValue(.scalar(unsafe "\(event.number)"), range: place))
    default: add(DataValue(.scalar(unsafe text(of: event)), range: place))
    }
  }

  private func text(of event: CTOMLEvent) -> String {
    let bytes = unsafe UnsafeRawBufferPointer(start: event.text, count: event.length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  private mutating func open(isTable: Bool, at place: SourceRange) {
    guard stack.count < DataLimits.depth else {
      return refuse("more than \(DataLimits.depth) levels of data", at: place)
    }
    stack.append(Frame(isTable: isTable, range: place))
  }

  private mutating func add(_ value: DataValue) {
    values += 1
    guard values <= DataLimits().values else {
      return refuse("more than \(DataLimits().values) values of data", at: value.range)
    }
    let last = stack.count - 1
    if stack[last].isTable {
      let key = stack[last].key
      stack[last].entries.append(DataEntry(key: key.name, keyRange: key.range, value: value))
    } else {
      stack[last].elements.append(value)
    }
  }
}

/// Returns what is wrong without the words that tell what the parser was doing.
///
/// These are such as `Error while parsing key-value pair:`; colons behind them may be the author's.
private func plainProblem(_ text: String) -> String {
  var words = text.utf8.split(separator: UInt8(ascii: "\n")).first ?? text.utf8[...]
  if words.starts(with: "Error while parsing ".utf8),
    let colon = words.firstIndex(of: UInt8(ascii: ":"))
  {
    words = words[colon...].dropFirst()
  }
  let problem = words.drop { $0 == 0x20 }
  return problem.isEmpty ? "invalid" : String(decoding: Array(problem), as: UTF8.self)
}
