import CYAML
import Diagnostics

// The one file that touches libyaml. It takes parser events, never libyaml's documents, so that
// limits hold before anything is built.

/// Reads YAML, or JSON, which libyaml reads as YAML's flow style.
///
/// - Parameters:
///   - file: The file that the text stands in.
///   - range: The bytes of the text in the file.
///   - text: The text, of the same length, as valid UTF-8.
///   - limits: How large it may be.
/// - Returns: The value; an empty mapping where the text can't be read.
func readYAML(
  _ file: SourceFile, range: SourceRange, text: [UInt8], limits: DataLimits
) -> Diagnosed<DataValue> {
  var written = DataBuilder(file: file, range: range, text: text, limits: limits)
  guard let problem = parse(text, into: &written) else { return written.finish() }
  if let meant = readColonsOfValues(file, range: range, text: text, limits: limits, problem) {
    return meant
  }
  written.fail(problem)
  return written.finish()
}

/// Reads a text in which values have colons of their own as what it can only mean.
///
/// - Parameters:
///   - file: The file that the text stands in.
///   - range: The bytes of the text in the file.
///   - text: The text.
///   - limits: How large it may be.
///   - problem: What is wrong with the text as it is written.
/// - Returns: The value; nil where something else is wrong too, so that nobody can tell what is
///   meant.
private func readColonsOfValues(
  _ file: SourceFile, range: SourceRange, text: [UInt8], limits: DataLimits, _ problem: YAMLProblem
) -> Diagnosed<DataValue>? {
  // A sign that the text does not have stands for the colons.
  guard let mark = standIns.first(where: { !text.contains($0) }) else { return nil }
  var text = text
  var problem = problem
  for _ in 0..<maximumColons {
    guard let colon = problem.colonOfValue(in: file) else { return nil }
    text[colon - range.lowerBound] = mark
    var builder = DataBuilder(file: file, range: range, text: text, limits: limits)
    builder.colonMark = mark
    guard let next = parse(text, into: &builder) else {
      return builder.hasFailed ? nil : builder.finish()
    }
    problem = next
  }
  return nil
}

/// How many values with a colon of their own are read as what they mean: for each, the text is read
/// once more.
private let maximumColons = 16
private let standIns = ";^~`|%".utf8

/// Reads a text to its end, or to where it stops to be YAML.
///
/// - Returns: What is wrong there; nil where nothing is, or where the builder gave up.
private func parse(_ text: [UInt8], into builder: inout DataBuilder) -> YAMLProblem? {
  unsafe text.withUnsafeBufferPointer { buffer in
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) != 0 else { return nil }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    while !builder.isFinished {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(&parser, &event) != 0 else {
        let text = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
        // A problem of the encoding has an offset in bytes, any other a mark.
        let isReader = unsafe parser.error == YAML_READER_ERROR
        let mark = unsafe Int(clamping: parser.problem_mark.index)
        let offset = unsafe Int(clamping: parser.problem_offset)
        let hasContext = unsafe parser.context != nil
        let context = unsafe Int(clamping: parser.context_mark.index)
        return YAMLProblem(
          text: text,
          place: isReader ? builder.range.lowerBound + offset : builder.offset(ofMark: mark),
          context: hasContext ? builder.offset(ofMark: context) : nil)
      }
      defer { unsafe yaml_event_delete(&event) }
      unsafe builder.read(event)
    }
    return nil
  }
}

/// Builds a value from the events of libyaml, on a stack of its own.
private struct DataBuilder {
  private struct Frame {
    var isMapping: Bool
    var start: Int
    var elements: [DataValue] = []
    var entries: [DataEntry] = []
    var keys = KeySet()
    /// The key whose value comes next.
    var key: (name: String, range: SourceRange)?
    /// Whether the value that comes next is dropped, since its key was refused.
    var dropsNext = false
  }

  let file: SourceFile
  let range: SourceRange
  let limits: DataLimits
  /// What stands for the colons of values; nil where none was replaced.
  var colonMark: UInt8?
  /// The byte offset of each character; empty if all are ASCII.
  private let offsets: [Int32]
  private var stack: [Frame] = []
  private var root: DataValue?
  private var values = 0
  private var documents = 0
  private(set) var isFinished = false
  /// Whether it gave up, with a diagnostic.
  private(set) var hasFailed = false
  /// Where the text stopped to be YAML; nil where all of it is.
  private var fault: Int?
  private var diagnostics: [Diagnostic] = []

  init(file: SourceFile, range: SourceRange, text: [UInt8], limits: DataLimits) {
    self.file = file
    self.limits = limits
    self.range = range
    var offsets: [Int32] = []
    if text.contains(where: { $0 >= 0x80 }) {
      offsets.reserveCapacity(text.count)
      for index in text.indices where text[index] & 0xC0 != 0x80 {
        offsets.append(Int32(clamping: index))
      }
    }
    self.offsets = offsets
  }

  /// Returns the byte offset in the file of a place that libyaml counts in characters.
  func offset(ofMark mark: Int) -> Int {
    guard !offsets.isEmpty else { return Swift.min(range.lowerBound + mark, range.upperBound) }
    return mark < offsets.count ? range.lowerBound + Int(offsets[mark]) : range.upperBound
  }

  /// Gives up with a problem of libyaml, in plain words.
  mutating func fail(_ problem: YAMLProblem) {
    let told = problem.explanation(in: file, range: range)
    diagnostics.append(
      Diagnostic(
        .dataSyntax, told.message, path: file.path, range: told.range, help: told.help))
    fault = Swift.min(told.range.lowerBound, problem.place)
    hasFailed = true
    isFinished = true
  }

  private mutating func refuseSize(_ message: String, at range: SourceRange) {
    diagnostics.append(Diagnostic(.dataTooLarge, message, path: file.path, range: range))
    hasFailed = true
    isFinished = true
  }

  private mutating func refuse(_ what: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .dataUnsupported, "\(what) in YAML are not read", path: file.path, range: range,
        help: "write the value itself, or put the text in quotes"))
  }

  /// Returns what was built; where it could not be read, what stands in the lines before the fault.
  func finish() -> Diagnosed<DataValue> {
    let value = hasFailed ? DataValue(.mapping(entriesBeforeFault), range: range) : root
    return Diagnosed(value ?? DataValue(.null, range: range), diagnostics)
  }

  /// The keys with values that end in a line before that of the fault: nothing after can change
  /// them.
  private var entriesBeforeFault: [DataEntry] {
    guard let fault else { return [] }
    let entries = stack.first.map { $0.isMapping ? $0.entries : [] } ?? root?.entries ?? []
    let start = file.range(ofLine: file.line(at: fault)).lowerBound
    return entries.filter {
      $0.value.range.upperBound <= start && $0.keyRange.upperBound <= start
    }
  }

  mutating func read(_ event: yaml_event_t) {
    let start = unsafe offset(ofMark: Int(clamping: event.start_mark.index))
    let end = unsafe Swift.max(start, offset(ofMark: Int(clamping: event.end_mark.index)))
    let place = start..<end
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: isFinished = true
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 {
        fail(YAMLProblem(text: YAMLProblem.secondDocument, place: start, context: nil))
      }
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe checkProperties(anchor: scalar.anchor, tag: scalar.tag, at: place)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      var text = unsafe String(decoding: bytes, as: UTF8.self)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      // With quotation marks, an escape may stand for the mark.
      if isPlain, let colonMark, unsafe bytes.contains(colonMark) {
        text = String(decoding: text.utf8.map { $0 == colonMark ? 0x3A : $0 }, as: UTF8.self)
        reportColon(in: text, at: place)
      }
      take(text, isPlain: isPlain, range: place)
    case YAML_ALIAS_EVENT:
      refuse("aliases", at: place)
      add(DataValue(.null, range: place))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe checkProperties(anchor: sequence.anchor, tag: sequence.tag, at: place)
      open(isMapping: false, at: place)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe checkProperties(anchor: mapping.anchor, tag: mapping.tag, at: place)
      open(isMapping: true, at: place)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: close(at: end)
    default: break
    }
  }

  /// Reports a value that has a colon as no value without quotation marks may have.
  ///
  /// The fix is certain where the text stands there as it is read: in one line, without an anchor.
  private mutating func reportColon(in text: String, at place: SourceRange) {
    let quoted =
      "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
    diagnostics.append(
      Diagnostic(
        .unquotedColon, "a second ':' stands in this line, and was read as a part of the value",
        path: file.path, range: place, help: "put a text that contains ': ' in quotes",
        fixIts: [
          .init(
            "write \(quoted)", range: place, replacement: quoted,
            isCertain: file.bytes[place].elementsEqual(text.utf8))
        ]))
  }

  private mutating func checkProperties(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at range: SourceRange
  ) {
    if unsafe anchor != nil { refuse("anchors", at: range) }
    if unsafe tag != nil { refuse("tags", at: range) }
  }

  private mutating func open(isMapping: Bool, at place: SourceRange) {
    guard stack.count < DataLimits.depth else {
      return refuseSize("more than \(DataLimits.depth) levels of data", at: place)
    }
    if let last = stack.indices.last, stack[last].isMapping, stack[last].key == nil {
      refuse("lists and mappings as keys", at: place)
      // The key is built and dropped, and so is its value.
      stack[last].dropsNext = true
    }
    stack.append(Frame(isMapping: isMapping, start: place.lowerBound))
  }

  private mutating func close(at end: Int) {
    guard let frame = stack.popLast() else { return }
    let range = frame.start..<Swift.max(frame.start, end)
    let content: DataValue.Content =
      frame.isMapping ? .mapping(frame.entries) : .list(frame.elements)
    if let last = stack.indices.last, stack[last].isMapping, stack[last].key == nil {
      // This was a key.
      stack[last].key = ("", range)
      return
    }
    add(DataValue(content, range: range))
  }

  private func isNull(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// Takes a scalar as a key or as a value.
  private mutating func take(_ text: String, isPlain: Bool, range: SourceRange) {
    guard let last = stack.indices.last, stack[last].isMapping, stack[last].key == nil else {
      let isNull = isPlain && isNull(text)
      return add(DataValue(isNull ? .null : .scalar(text), range: range))
    }
    stack[last].key = (text, range)
    if isPlain, text == "<<" {
      refuse("merge keys", at: range)
      stack[last].dropsNext = true
    } else if !stack[last].keys.insert(text) {
      diagnostics.append(
        Diagnostic(
          .duplicateKey, "key '\(text)' occurs twice; the first value is used", path: file.path,
          range: range))
      stack[last].dropsNext = true
    }
  }

  private mutating func add(_ value: DataValue) {
    values += 1
    guard values <= limits.values else {
      return refuseSize("more than \(limits.values) values of data", at: value.range)
    }
    guard let last = stack.indices.last else {
      root = value
      return
    }
    guard stack[last].isMapping else {
      stack[last].elements.append(value)
      return
    }
    guard let key = stack[last].key else {
      // An alias as a key.
      stack[last].key = ("", value.range)
      stack[last].dropsNext = true
      return
    }
    if !stack[last].dropsNext {
      stack[last].entries.append(DataEntry(key: key.name, keyRange: key.range, value: value))
    }
    stack[last].key = nil
    stack[last].dropsNext = false
  }
}

/// The keys of a mapping: a few are compared one by one, and many by their hashes.
private struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Adds a key, and returns whether it is new.
  mutating func insert(_ key: String) -> Bool {
    if few.contains(key) { return false }
    guard few.count == 16 else {
      few.append(key)
      return true
    }
    return many.insert(key).inserted
  }
}
