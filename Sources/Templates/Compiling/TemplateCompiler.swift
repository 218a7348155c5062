import Diagnostics

/// Turns the parts of all templates into the code of a library.
///
/// The place of the HTML where a partial, a block or an argument stands is known only from its
/// callers. So each is compiled once for every context that it is called from (nearly always one),
/// as the escaper of Go's html/template does it.
struct TemplateCompiler {
  var library: TemplateLibrary
  var diagnostics: [Diagnostic] = []
  let syntaxes: [TemplateSyntax]
  private var constantKeys: Set<TemplateKey>

  /// What has to be compiled.
  struct Body {
    var template: Int
    var parts: Range<Int>
    var context: HTMLContext
    /// How many blanks each line of the source loses.
    var dedent: Int
  }

  /// What a layout's caller gives for a block.
  struct ArgumentBody {
    var call: Int
    var body: Body
  }

  /// A body by where it begins: the first part of a template or of an argument.
  private struct EntryKey: Hashable {
    var template: Int
    var part: Int
    var context: HTMLContext
  }

  /// What was said of a place, which may be compiled for several contexts.
  private struct Report: Hashable {
    var kind: Diagnostic.Kind
    var template: Int
    var range: SourceRange
  }

  private struct SlotKey: Hashable {
    var name: String
    var context: HTMLContext
  }

  private var pending: [(entry: Int, body: Body)] = []
  private var entryByKey: [EntryKey: Int32] = [:]
  private var slotByKey: [SlotKey: Int] = [:]
  private var slotsByName: [String: [(slot: Int, context: HTMLContext)]] = [:]
  private var argumentsByName: [String: [ArgumentBody]] = [:]
  private var reported: Set<Report> = []

  init(
    _ named: [(name: String, syntax: TemplateSyntax)], mode: TemplateLibrary.Mode,
    constants: TemplateObject
  ) {
    library = TemplateLibrary(mode: mode, constants: constants)
    syntaxes = named.map(\.syntax)
    constantKeys = Set(constants.fields.map(\.0))
    for (index, template) in named.enumerated() {
      library.templates.append(.init(name: template.name, file: template.syntax.file))
      library.indexByName[template.name] = index
    }
  }

  mutating func compile() {
    for index in syntaxes.indices { _ = entry(ofTemplate: index, in: HTMLContext()) }
    while let (entry, body) = pending.popLast() {
      library.entries[entry] = Int32(clamping: library.code.count)
      compile(body)
    }
    reportUnusedArguments()
  }

  /// The entry of a template for a context, which is compiled later.
  mutating func entry(ofTemplate index: Int, in context: HTMLContext) -> Int32 {
    let parts = 0..<syntaxes[index].parts.count
    return entry(of: Body(template: index, parts: parts, context: context, dedent: 0))
  }

  /// The entry of a body; one that is met again is not compiled again.
  private mutating func entry(of body: Body) -> Int32 {
    let key = EntryKey(
      template: body.template, part: body.parts.lowerBound, context: body.context)
    if let known = entryByKey[key] { return known }
    let entry = Int32(clamping: library.entries.count)
    library.entries.append(0)
    pending.append((Int(entry), body))
    entryByKey[key] = entry
    return entry
  }

  /// The slot of a block in a context: what arguments of its name can fill.
  mutating func slot(named name: String, in context: HTMLContext) -> Int32 {
    let key = SlotKey(name: name, context: context)
    if let known = slotByKey[key] { return Int32(clamping: known) }
    let slot = slotByKey.count
    slotByKey[key] = slot
    slotsByName[name, default: []].append((slot, context))
    for argument in argumentsByName[name] ?? [] { fill(slot, in: context, with: argument) }
    return Int32(clamping: slot)
  }

  /// Adds a layout's call and returns its index among the library's arguments.
  mutating func addCall(_ arguments: [(name: String, body: Body)]) -> Int32 {
    let call = library.arguments.count
    library.arguments.append([])
    for (name, body) in arguments {
      let argument = ArgumentBody(call: call, body: body)
      argumentsByName[name, default: []].append(argument)
      for (slot, context) in slotsByName[name] ?? [] { fill(slot, in: context, with: argument) }
    }
    return Int32(clamping: call)
  }

  private mutating func fill(_ slot: Int, in context: HTMLContext, with argument: ArgumentBody) {
    var body = argument.body
    body.context = context
    library.arguments[argument.call].append(
      .init(slot: Int32(clamping: slot), entry: entry(of: body)))
  }

  private mutating func reportUnusedArguments() {
    guard library.mode == .theme else { return }
    let blocks = slotsByName.keys.sorted()
    for (name, arguments) in argumentsByName where slotsByName[name] == nil {
      for argument in arguments {
        let part = syntaxes[argument.body.template].parts[argument.body.parts.lowerBound - 1]
        let guess = nearMiss(of: name, among: blocks)
        let hint = guess.map { "; did you mean '\($0)'?" } ?? ""
        report(
          .templateUnknownBlock, "no layout has a block named '\(name)'\(hint)", part.name,
          in: argument.body.template,
          fixIts: guess.map { [.init("write '\($0)'", range: part.name, replacement: $0)] } ?? [])
      }
    }
  }

  /// The path of a dotted name.
  mutating func path(_ range: SourceRange, in template: Int) -> Instruction.Path {
    let name = syntaxes[template].file.bytes[range]
    var path = Instruction.Path(
      start: Int32(clamping: library.keys.count), count: 0, isConstant: false)
    guard !name.elementsEqual([UInt8(ascii: ".")]) else { return path }
    for part in name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      library.keys.append(TemplateKey(part))
      library.keyNames.append(String(decoding: part, as: UTF8.self))
    }
    // A name of more parts than the count can hold finds nothing, as a name that deep should.
    path.count = Int16(clamping: library.keys.count - Int(path.start))
    path.isConstant = constantKeys.contains(library.keys[Int(path.start)])
    return path
  }

  /// Reports something of a place, once for all contexts for which it is compiled.
  mutating func report(
    _ kind: Diagnostic.Kind, _ message: String, _ range: SourceRange, in template: Int,
    help: String? = nil, fixIts: [Diagnostic.FixIt] = []
  ) {
    let isNew = reported.insert(Report(kind: kind, template: template, range: range)).inserted
    guard isNew else { return }
    diagnostics.append(
      Diagnostic(
        kind, message, path: syntaxes[template].file.path, range: range, help: help,
        fixIts: fixIts))
  }
}

extension Diagnostic.Kind {
  static let templateUnknownBlock = Diagnostic.Kind(
    "template-unknown-block", .warning,
    explanation: """
      A template gives content for a block that no layout or partial has, so the content is never \
      shown. Blocks are declared with {{$ name}}…{{/name}} in the layout.
      """)
}
