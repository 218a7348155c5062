import Diagnostics
import Encodings

extension TemplateCompiler {
  /// A section, inverted section or block whose end is not reached yet.
  private struct Open {
    var part: Int
    /// The index of its instruction.
    var instruction: Int
    var context: HTMLContext
  }

  /// Compiles the content of a template or an argument.
  mutating func compile(_ body: Body) {
    let syntax = syntaxes[body.template]
    var emitter = BodyEmitter(template: body.template, dedent: body.dedent, context: body.context)
    var open: [Open] = []
    var index = body.parts.lowerBound
    while true {
      while let last = open.last, syntax.parts[last.part].end == index {
        open.removeLast()
        close(last, &emitter)
      }
      guard index < body.parts.upperBound else { break }
      let part = syntax.parts[index]
      switch part.kind {
      case .text: emitText(part, &emitter)
      case .variable, .raw: emitValue(part, &emitter)
      case .section, .inverted, .block:
        emitter.context = emitter.context.atBoundary
        open.append(Open(part: index, instruction: library.code.count, context: emitter.context))
        emitOpening(part, &emitter)
      case .partial, .parent:
        emitter.context = emitter.context.atBoundary
        emitter.lastUse = library.code.count
        emitCall(index, emitter)
        emitter.context.passValue()
        index = part.end
        continue
      }
      index += 1
    }
    // What is not a whole file is an argument, whose tag stands before it.
    let count = syntax.file.bytes.count
    let first = body.parts.lowerBound
    let range = first > 0 ? syntax.parts[first - 1].range : count..<count
    join(emitter.context, body.context, range, in: body.template)
    add(.return, range, 0..<0, in: body.template)
  }

  private mutating func close(_ open: Open, _ emitter: inout BodyEmitter) {
    let part = syntaxes[emitter.template].parts[open.part]
    let next = Int32(clamping: library.code.count)
    switch library.code[open.instruction] {
    case .section(let path, _, _):
      library.code[open.instruction] = .section(
        path, end: next + 1, usesElement: emitter.lastUse > open.instruction)
      add(
        .endSection(start: Int32(clamping: open.instruction)), part.range, part.name,
        in: emitter.template)
    case .inverted(let path, _):
      library.code[open.instruction] = .inverted(path, end: next)
    case .block(let slot, _, let indent, let isStandalone):
      library.code[open.instruction] = .block(
        slot: slot, end: next, indent, isStandalone: isStandalone)
    case .text, .value, .endSection, .partial, .dynamicPartial, .parent, .dynamicParent, .return:
      break
    }
    emitter.textBarrier = library.code.count
    emitter.context = join(
      emitter.context, open.context, part.range, in: emitter.template)
    if part.kind == .block { emitter.context.passValue() }
  }

  /// The context after a part that begins in one context and ends in another.
  @discardableResult
  private mutating func join(
    _ end: HTMLContext, _ start: HTMLContext, _ range: SourceRange, in template: Int
  ) -> HTMLContext {
    if let joined = end.atBoundary.joined(with: start) { return joined }
    let subject = range.isEmpty ? "the file" : "'\(syntaxes[template].file.text(range))'"
    report(
      .templateUnbalancedMarkup, "\(subject) begins \(start.words) and ends \(end.words)", range,
      in: template,
      help: "keep tags, attributes, quotes and comments whole in one section or file")
    return start
  }

  private mutating func emitText(_ part: TemplateSyntax.Part, _ emitter: inout BodyEmitter) {
    let start = library.text.count
    let line = library.lineStarts.count
    let bytes = syntaxes[emitter.template].file.bytes
    var index = part.range.lowerBound
    var blanksToDrop =
      index == 0 || bytes[index - 1] == UInt8(ascii: "\n") ? emitter.dedent : 0
    while index < part.range.upperBound {
      let byte = bytes[index]
      index += 1
      if blanksToDrop > 0, isBlank(byte) {
        blanksToDrop -= 1
        continue
      }
      blanksToDrop = 0
      library.text.append(byte)
      if byte == UInt8(ascii: "\n") {
        blanksToDrop = emitter.dedent
        library.lineStarts.append(Int32(clamping: library.text.count))
      }
    }
    guard library.text.count > start else { return }
    if library.mode == .theme,
      let problem = emitter.context.advance(over: library.text[start...])
    {
      report(
        .templateUnsafePlace, "a value before this ':' would choose the scheme of the address",
        part.range.lowerBound + problem..<part.range.lowerBound + problem + 1,
        in: emitter.template, help: "write the scheme in the template")
    }
    addText(start, line, part.range, emitter)
  }

  /// Adds an instruction for the text since `start`, or extends the one before.
  private mutating func addText(
    _ start: Int, _ line: Int, _ range: SourceRange, _ emitter: BodyEmitter
  ) {
    let end = Int32(clamping: library.text.count)
    let start = Int32(clamping: start)
    let last = library.code.count - 1
    if last >= emitter.textBarrier, case .text(let first, start, let firstLine) = library.code[last]
    {
      library.code[last] = .text(start: first, end: end, line: firstLine)
    } else {
      add(
        .text(start: start, end: end, line: Int32(clamping: line)), range, 0..<0,
        in: emitter.template)
    }
  }

  private mutating func emitValue(_ part: TemplateSyntax.Part, _ emitter: inout BodyEmitter) {
    let isRaw = part.kind == .raw
    let path = path(part.name, in: emitter.template)
    if path.count == 0 { emitter.lastUse = library.code.count }
    guard library.mode == .theme else {
      return add(
        .value(path, isRaw ? .none : .specification, isRaw: false), part.range, part.name,
        in: emitter.template)
    }
    switch emitter.context.escaping {
    case .success(let escaping):
      if path.isConstant, escaping == .markup || escaping == .text,
        let value = constant(at: path), !isRaw || value.isMarkup
      {
        let start = library.text.count
        var text = ByteBuffer()
        text.append(value, escaping)
        library.text += text.take()
        if library.text.count > start {
          addText(start, library.lineStarts.count, part.range, emitter)
        }
      } else {
        add(.value(path, escaping, isRaw: isRaw), part.range, part.name, in: emitter.template)
      }
    case .failure(let place):
      report(
        .templateUnsafePlace,
        "'\(syntaxes[emitter.template].file.text(part.range))' stands \(place.words), "
          + "where no value is safe",
        part.range, in: emitter.template,
        help: "values may stand between tags and in attributes with quotes")
    }
    emitter.context.passValue()
  }

  private func constant(at path: Instruction.Path) -> TemplateValue? {
    var value = TemplateValue.object(library.constants)
    for index in Int(path.start)..<Int(path.start) + Int(path.count) {
      guard case .object(let object) = value, let next = object[library.keys[index]] else {
        return nil
      }
      value = next
    }
    return value
  }

  private mutating func emitOpening(_ part: TemplateSyntax.Part, _ emitter: inout BodyEmitter) {
    let instruction: Instruction
    switch part.kind {
    case .section, .inverted:
      let path = path(part.name, in: emitter.template)
      if path.count == 0 { emitter.lastUse = library.code.count }
      instruction =
        part.kind == .section
        ? .section(path, end: 0, usesElement: true) : .inverted(path, end: 0)
    case .block, .text, .variable, .raw, .partial, .parent:
      emitter.lastUse = library.code.count
      let name = syntaxes[emitter.template].file.text(part.name)
      instruction = .block(
        slot: slot(named: name, in: emitter.context), end: 0,
        indent(part.innerIndent ?? part.indent, emitter), isStandalone: part.isStandalone)
    }
    add(instruction, part.range, part.name, in: emitter.template)
  }

  /// The white space of a range of the source, less what the lines lose.
  func indentRange(_ range: SourceRange?, dedent: Int) -> SourceRange {
    guard let range else { return 0..<0 }
    return range.dropFirst(dedent)
  }

  mutating func indent(_ range: SourceRange?, _ emitter: BodyEmitter) -> Instruction.Indent {
    let range = indentRange(range, dedent: emitter.dedent)
    let start = library.indents.count
    library.indents += syntaxes[emitter.template].file.bytes[range]
    return .init(start: Int32(clamping: start), count: Int32(clamping: range.count))
  }

  mutating func add(
    _ instruction: Instruction, _ range: SourceRange, _ name: SourceRange, in template: Int
  ) {
    library.code.append(instruction)
    library.places.append(
      InstructionPlace(
        template: Int32(clamping: template), lower: Int32(clamping: range.lowerBound),
        upper: Int32(clamping: range.upperBound), nameLower: Int32(clamping: name.lowerBound),
        nameUpper: Int32(clamping: name.upperBound)))
  }
}

/// The state of compiling one body.
struct BodyEmitter {
  let template: Int
  let dedent: Int
  var context: HTMLContext
  /// The first instruction that text may extend: something jumps to what comes after those before.
  var textBarrier = 0
  /// The last instruction that asks for `{{.}}`, or calls what may do so.
  var lastUse = -1
}

extension Diagnostic.Kind {
  static let templateUnsafePlace = Diagnostic.Kind(
    "template-unsafe-place", .error,
    explanation: """
      A template writes a value where no escaping makes it safe: in a script, a style sheet, a \
      comment, a tag's or an attribute's name, an attribute without quotes, or an event attribute \
      such as onclick. The value is left out. Values may stand between tags and in attributes with \
      quotes; give scripts their data in data attributes.
      """)

  static let templateUnbalancedMarkup = Diagnostic.Kind(
    "template-unbalanced-markup", .error,
    explanation: """
      A section, a block or a file of a template begins in one place of the HTML (such as between \
      tags) and ends in another (such as inside an attribute), so how to escape what follows would \
      depend on the values. Elements may be opened in one section and closed in another; a tag, an \
      attribute and a comment may not.
      """)
}
