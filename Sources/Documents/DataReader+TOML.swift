import Diagnostics
import TOMLKit

// The one file that touches TOMLKit.

/// Reads TOML.
///
/// TOMLKit knows the place of an error but not of a value; keys are found again in the source, and
/// a value within one line has the place of its line's key.
func readTOML(_ file: SourceFile, range: SourceRange) -> Diagnosed<DataValue> {
  let empty = DataValue(.mapping([]), range: range)
  var text = maskingInvalidUTF8(file.bytes[range])
  for index in text.indices where text[index] == 0 { text[index] = UInt8(ascii: "?") }
  // `a.a.a…` makes a table in a table in a table, which TOMLKit takes apart by recursion.
  for line in text.split(separator: 0x0A) where line.count(where: { $0 == 0x2E }) > 500 {
    let start = range.lowerBound + line.startIndex
    return Diagnosed(
      empty,
      [Diagnostic(.dataTooLarge, "too many dots in a line", path: file.path, range: start..<start)])
  }
  let table: TOMLTable
  do {
    table = try TOMLTable(string: String(decoding: text, as: UTF8.self))
  } catch {
    var place = range.lowerBound
    var problem = "invalid"
    if let error = error as? TOMLParseError {
      let line = file.line(at: range.lowerBound) + Swift.max(error.source.begin.line, 1) - 1
      let bounds = file.range(ofLine: line)
      place = Swift.min(
        bounds.lowerBound + Swift.max(error.source.begin.column, 1) - 1, bounds.upperBound)
      problem = error.description
    }
    place = Swift.min(Swift.max(place, range.lowerBound), range.upperBound)
    return Diagnosed(
      empty,
      [
        Diagnostic(
          .dataSyntax, "this can't be read as TOML: \(plainProblem(problem))", path: file.path,
          range: place..<place,
          help: "TOML has 'key = value', with texts in quotes, as in 'title = \"Outage\"'")
      ])
  }
  var converter = TOMLConverter(file: file, range: range)
  return converter.convert(table)
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

/// Turns tables into values, with a stack of its own.
private struct TOMLConverter {
  private struct Frame {
    /// The names from the root, each ended by NUL.
    var path: String
    var keyRange: SourceRange
    var key: String
    var pending: [(key: String, value: TOMLValue)]
    var isTable: Bool
    var entries: [DataEntry] = []
  }

  let file: SourceFile
  let range: SourceRange
  private let places: [String: (key: SourceRange, value: SourceRange)]
  private var values = 0

  init(file: SourceFile, range: SourceRange) {
    self.file = file
    self.range = range
    self.places = keyPlaces(in: file, range: range)
  }

  mutating func convert(_ table: TOMLTable) -> Diagnosed<DataValue> {
    var stack = [
      Frame(path: "", keyRange: range, key: "", pending: children(of: table), isTable: true)
    ]
    while true {
      let last = stack.count - 1
      guard let (key, value) = stack[last].pending.popLast() else {
        guard let frame = stack.popLast() else { break }
        let content = content(of: frame)
        guard let parent = stack.indices.last else {
          return Diagnosed(DataValue(content, range: range))
        }
        let value = DataValue(content, range: frame.keyRange)
        stack[parent].entries.append(
          DataEntry(key: frame.key, keyRange: frame.keyRange, value: value))
        continue
      }
      values += 1
      let isTooDeep = stack.count >= DataLimits.depth
      guard values <= DataLimits().values, !isTooDeep else {
        let message =
          isTooDeep
          ? "more than \(DataLimits.depth) levels of data"
          : "more than \(DataLimits().values) values of data"
        return Diagnosed(
          DataValue(.mapping([]), range: range),
          [
            Diagnostic(.dataTooLarge, message, path: file.path, range: stack[last].keyRange)
          ])
      }
      let path = stack[last].path + key + "\0"
      let place = places[path]
      let keyRange = place?.key ?? stack[last].keyRange
      if let table = value.table {
        stack.append(
          Frame(
            path: path, keyRange: keyRange, key: key, pending: children(of: table), isTable: true))
      } else if let array = value.array {
        let elements = array.enumerated().map { ("\($0.offset)", $0.element.tomlValue) }
        stack.append(
          Frame(
            path: path, keyRange: keyRange, key: key, pending: elements.reversed(), isTable: false))
      } else {
        let scalar = DataValue(.scalar(text(of: value)), range: place?.value ?? keyRange)
        stack[last].entries.append(DataEntry(key: key, keyRange: keyRange, value: scalar))
      }
    }
    return Diagnosed(DataValue(.mapping([]), range: range))
  }

  private func children(of table: TOMLTable) -> [(key: String, value: TOMLValue)] {
    table.keys.compactMap { key in table[key].map { (key, $0.tomlValue) } }.reversed()
  }

  /// Returns the entries of a table in the order of the file, or the elements of an array.
  private func content(of frame: Frame) -> DataValue.Content {
    guard frame.isTable else { return .list(frame.entries.map(\.value)) }
    // TOMLKit sorts keys by name.
    let ordered = frame.entries.enumerated().sorted { a, b in
      (a.element.keyRange.lowerBound, a.offset) < (b.element.keyRange.lowerBound, b.offset)
    }
    return .mapping(ordered.map(\.element))
  }

  private func text(of value: TOMLValue) -> String {
    if let string = value.string { return string }
    if let integer = value.int { return String(integer) }
    if let bool = value.bool { return bool ? "true" : "false" }
    if let number = value.double { return "\(number)" }
    if let date = value.date { return text(of: date) }
    if let time = value.time { return text(of: time) }
    guard let moment = value.dateTime else { return "" }
    var result = text(of: moment.date) + "T" + text(of: moment.time)
    if let offset = moment.offset?.offset {
      let minutes = Int(offset.magnitude)
      result +=
        offset == 0
        ? "Z" : (offset < 0 ? "-" : "+") + digits(minutes / 60) + ":" + digits(minutes % 60)
    }
    return result
  }

  private func text(of date: TOMLDate) -> String {
    digits(date.year, width: 4) + "-" + digits(date.month) + "-" + digits(date.day)
  }

  private func text(of time: TOMLTime) -> String {
    digits(time.hour) + ":" + digits(time.minute) + ":" + digits(time.second)
  }

  private func digits(_ number: Int, width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

/// Finds the keys that begin a line, by their names from the root.
private func keyPlaces(
  in file: SourceFile, range: SourceRange
) -> [String: (key: SourceRange, value: SourceRange)] {
  var places: [String: (key: SourceRange, value: SourceRange)] = [:]
  var header = ""
  var counts: [String: Int] = [:]
  /// Notes the place of a key, and of each table that its dots imply.
  func note(_ names: String, behind prefix: String, _ place: (key: SourceRange, value: SourceRange))
  {
    var path = prefix
    for name in names.split(separator: "\0") {
      path += name + "\0"
      if places[path] == nil { places[path] = place }
    }
  }
  for line in file.line(at: range.lowerBound)...file.line(at: range.upperBound) {
    let bounds = file.range(ofLine: line).clamped(to: range)
    let bytes = file.bytes[bounds]
    guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
    if bytes[start] == UInt8(ascii: "[") {
      let isArray = bytes[(start + 1)...].first == UInt8(ascii: "[")
      let name = bytes[start...].drop { $0 == UInt8(ascii: "[") }
      header = path(of: name.prefix { $0 != UInt8(ascii: "]") })
      note(header, behind: "", (bounds, bounds))
      if isArray {
        let count = counts[header, default: 0]
        counts[header] = count + 1
        header += "\(count)\0"
        places[header] = (bounds, bounds)
      }
    } else if let equals = bytes[start...].firstIndex(of: UInt8(ascii: "=")) {
      let name = path(of: bytes[start..<equals])
      var keyEnd = equals
      while keyEnd > start, bytes[keyEnd - 1] == 0x20 || bytes[keyEnd - 1] == 0x09 { keyEnd -= 1 }
      let value =
        bytes[(equals + 1)...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bounds.upperBound
      note(name, behind: header, (start..<keyEnd, value..<bounds.upperBound))
    }
  }
  return places
}

/// Returns the names of a dotted key, each ended by NUL.
private func path(of key: ArraySlice<UInt8>) -> String {
  var result = ""
  for part in key.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
    let name = part.filter { !" \t\"'".utf8.contains($0) }
    result += String(decoding: name, as: UTF8.self) + "\0"
  }
  return result
}
