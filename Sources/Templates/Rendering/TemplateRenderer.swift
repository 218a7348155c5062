package import Diagnostics
package import Encodings

/// Renders pages from a library; each worker keeps one, so that its buffers are made once.
///
/// Templates call each other on a stack of the renderer's own, at most 64 deep.
package struct TemplateRenderer: Sendable {
  /// How many calls of partials, layouts and blocks may be open at a time.
  package static let maximumDepth = 64
  /// How many calls may be left out for their depth before the page is given up: two calls in one
  /// template that calls itself would otherwise take 2⁶⁴ steps.
  static let maximumOmissions = 100
  /// How many calls a page may make: templates that call two others each take 2ⁿ steps for n of
  /// them.
  static let maximumCalls = 1_000_000

  /// What it renders from.
  package let library: TemplateLibrary

  /// The objects that names are looked up in, the innermost last.
  var objects: [TemplateObject] = []
  /// The view of the page, which `{{.}}` is outside of sections.
  private var view = TemplateValue.null
  private var sections: [Section] = []
  var calls: [Call] = []
  /// The arguments in force: each call of a layout adds one to those around it.
  var scopes: [Scope] = []
  var scope = -1
  /// The white space before each line.
  var indent: [UInt8] = []
  /// Whether a line of the template begins here, so that white space is due.
  var isAtLineStart = false
  /// How many calls were left out.
  var omissions = 0
  /// How many calls were made.
  var callCount = 0
  var diagnostics: [Diagnostic] = []

  private struct Section {
    /// The first instruction of its content.
    var start: Int
    /// The list that it goes through, or another value.
    var value: TemplateValue
    /// The place of its element in the list, and how many the list has; none for another value.
    var index = 0
    var count = 0
    /// Whether the names of the element are known.
    var hasObject = false
  }

  /// What `{{.}}` is.
  var current: TemplateValue {
    guard let section = sections.last else { return view }
    guard case .list(let list) = section.value else { return section.value }
    return list[section.index]
  }

  struct Call {
    /// The instruction that called.
    var caller: Int
    var next: Int
    var scope: Int
    var scopeCount: Int
    var indentCount: Int
  }

  struct Scope {
    /// The index of the arguments in the library.
    var arguments: Int
    /// The scope of the call, in which the arguments were written; -1 for none.
    var outer: Int
  }

  /// Creates a renderer without buffers; they grow with the first page.
  package init(_ library: TemplateLibrary) { self.library = library }

  /// Renders a page.
  ///
  /// Emits `template-not-found`, `template-recursion` and `template-raw-value`.
  ///
  /// - Parameters:
  ///   - name: The name of the template, such as `pages/incident`.
  ///   - view: The values of the page.
  ///   - site: Values that all pages share; those of the page hide them.
  /// - Returns: The bytes of the page, and what was noticed.
  package mutating func render(
    _ name: String, with view: TemplateObject, in site: TemplateObject = [:]
  ) -> Diagnosed<[UInt8]> {
    var output = ByteBuffer(capacity: 64 * 1_024)
    let diagnostics = render(name, with: .object(view), in: site, into: &output)
    return Diagnosed(output.take(), diagnostics)
  }

  /// Appends a page to bytes, and returns what was noticed.
  package mutating func render(
    _ name: String, with view: TemplateValue, in site: TemplateObject = [:],
    into output: inout ByteBuffer
  ) -> [Diagnostic] {
    guard let template = library.indexByName[name] else {
      let guess = nearMiss(of: name, among: library.names)
      return [
        Diagnostic(
          .templateNotFound,
          "the theme has no template '\(name)'" + (guess.map { "; did you mean '\($0)'?" } ?? ""),
          path: name, range: nil)
      ]
    }
    objects.append(site)
    if case .object(let object) = view { objects.append(object) }
    self.view = view
    run(from: Int(library.entries[template]), into: &output)
    objects.removeAll(keepingCapacity: true)
    sections.removeAll(keepingCapacity: true)
    calls.removeAll(keepingCapacity: true)
    scopes.removeAll(keepingCapacity: true)
    indent.removeAll(keepingCapacity: true)
    (self.view, scope, isAtLineStart) = (.null, -1, false)
    (omissions, callCount) = (0, 0)
    defer { diagnostics = [] }
    return diagnostics
  }

  private mutating func run(from start: Int, into output: inout ByteBuffer) {
    // Held here, because reading an array out of `self` would retain it each time.
    let code = library.code
    let text = library.text
    let lineStarts = library.lineStarts
    let keys = library.keys
    var index = start
    while true {
      let instruction = code[index]
      index += 1
      switch instruction {
      case .text(let start, let end, let line):
        if indent.isEmpty {
          output.append(span: text.span, Int(start)..<Int(end))
        } else {
          write(
            text.span, Int(start)..<Int(end), lineStarts.span, line: Int(line), into: &output)
        }
      case .value(let path, let escaping, let isRaw):
        if isAtLineStart { beginLine(&output) }
        // Most values are written where they stand, without a copy.
        if path.count == 1, !path.isConstant, !isRaw {
          if let place = place(of: keys[Int(path.start)]) {
            output.append(objects[place.object].fields[place.field].1, escaping)
          }
          break
        }
        let value = value(at: path, keys.span)
        if isRaw, !value.isMarkup { reportRawValue(at: index - 1) }
        output.append(value, escaping)
      case .section(let path, let end, let usesElement):
        if !enterSection(index, path, keys.span, usesElement) { index = Int(end) }
      case .endSection(let start):
        if isInnermost(start: Int(start) + 1), nextElement() { index = Int(start) + 1 }
      case .inverted(let path, let end):
        if !isFalse(path, keys.span) { index = Int(end) }
      case .partial(let entry, let indent):
        guard call(Int(entry), indent, from: &index) else { return }
      case .dynamicPartial(let path, let indent):
        guard let entry = entry(namedAt: path) else { break }
        guard call(entry, indent, from: &index) else { return }
      case .parent(let entry, let indent, let arguments):
        guard call(Int(entry), indent, arguments: Int(arguments), from: &index) else { return }
      case .dynamicParent(let path, let indent, let arguments):
        guard let entry = entry(namedAt: path) else { break }
        guard call(entry, indent, arguments: Int(arguments), from: &index) else { return }
      case .block(let slot, let end, let indent, let isStandalone):
        guard let argument = argument(for: slot) else { break }
        let caller = index - 1
        index = Int(end)
        let before = calls.count
        guard
          call(argument.entry, indent, caller: caller, from: &index, isAtLine: isStandalone)
        else { return }
        if calls.count > before { scope = argument.scope }
      case .return:
        guard let call = calls.popLast() else { return }
        index = call.next
        scope = call.scope
        scopes.removeLast(scopes.count - call.scopeCount)
        indent.removeLast(indent.count - call.indentCount)
        if indent.isEmpty { isAtLineStart = false }
      }
    }
  }

  private mutating func beginLine(_ output: inout ByteBuffer) {
    output.append(span: indent.span, 0..<indent.count)
    isAtLineStart = false
  }

  /// Writes text of a template that is called with white space before each of its lines.
  ///
  /// Empty lines stay empty.
  private mutating func write(
    _ text: Span<UInt8>, _ range: Range<Int>, _ lineStarts: Span<Int32>, line: Int,
    into output: inout ByteBuffer
  ) {
    var start = range.lowerBound
    var line = line
    if isAtLineStart { beginLine(before: text[start], &output) }
    while line < lineStarts.count {
      let next = Int(lineStarts[line])
      guard next <= range.upperBound else { break }
      output.append(span: text, start..<next)
      start = next
      line += 1
      isAtLineStart = true
      if next < range.upperBound { beginLine(before: text[next], &output) }
    }
    output.append(span: text, start..<range.upperBound)
  }

  private mutating func beginLine(before first: UInt8, _ output: inout ByteBuffer) {
    if first != UInt8(ascii: "\n"), first != UInt8(ascii: "\r") {
      output.append(span: indent.span, 0..<indent.count)
    }
    isAtLineStart = false
  }

  /// Enters the section of a name, unless its value is false.
  ///
  /// Most are false, which is seen without a copy of the value. The others are mostly texts, for
  /// which nothing has to be noted unless the section uses its element.
  private mutating func enterSection(
    _ start: Int, _ path: Instruction.Path, _ keys: Span<TemplateKey>, _ usesElement: Bool
  ) -> Bool {
    guard path.count == 1, !path.isConstant else {
      let value = value(at: path, keys)
      guard !value.isFalse else { return false }
      enter(value, start: start)
      return true
    }
    guard let place = place(of: keys[Int(path.start)]),
      !objects[place.object].fields[place.field].1.isFalse
    else { return false }
    if usesElement || objects[place.object].fields[place.field].1.hasElements {
      enter(objects[place.object].fields[place.field].1, start: start)
    }
    return true
  }

  /// Enters the section of a value that is not false.
  private mutating func enter(_ value: TemplateValue, start: Int) {
    var section = Section(start: start, value: value)
    switch value {
    case .list(let list):
      section.count = list.count
      section.hasObject = enterObject(list[0])
    case .object: section.hasObject = enterObject(value)
    case .null, .bool, .integer, .double, .string, .html: break
    }
    sections.append(section)
  }

  /// Makes the names of a value known; false where it has none.
  private mutating func enterObject(_ value: TemplateValue) -> Bool {
    guard case .object(let object) = value else { return false }
    objects.append(object)
    return true
  }

  /// Whether a section that ends is the innermost that was noted: of that of a text nothing was.
  @inline(__always)
  private func isInnermost(start: Int) -> Bool {
    let last = sections.count - 1
    return last >= 0 && sections[last].start == start
  }

  /// Enters the next element of the innermost section, or leaves the section.
  private mutating func nextElement() -> Bool {
    let last = sections.count - 1
    if sections[last].hasObject { objects.removeLast() }
    let index = sections[last].index + 1
    guard index < sections[last].count, case .list(let list) = sections[last].value else {
      sections.removeLast()
      return false
    }
    sections[last].index = index
    sections[last].hasObject = enterObject(list[index])
    return true
  }

  private mutating func reportRawValue(at index: Int) {
    let (path, range) = library.sourceOfInstruction(index)
    let diagnostic = Diagnostic(
      .templateRawValue, "'\(library.nameInInstruction(index))' is not markup, so it is escaped",
      path: path, range: range, help: "write '{{\(library.nameInInstruction(index))}}'")
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

extension Diagnostic.Kind {
  static let templateNotFound = Diagnostic.Kind(
    "template-not-found", .error,
    explanation: """
      A page needs a template that neither the theme nor what it extends has. The page is not \
      written.
      """)

  static let templateRawValue = Diagnostic.Kind(
    "template-raw-value", .warning,
    explanation: """
      A template asks with {{{name}}} or {{& name}} to write a value as it is, but the value is \
      plain text and not markup. It is escaped nevertheless, because text may come from anyone; \
      {{name}} says the same without the warning.
      """)
}
