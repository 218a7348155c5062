import Diagnostics

extension TemplateCompiler {
  /// Compiles the call of a partial or a layout.
  mutating func emitCall(_ index: Int, _ emitter: BodyEmitter) {
    let syntax = syntaxes[emitter.template]
    let part = syntax.parts[index]
    let indent = part.isStandalone ? indent(part.indent, emitter) : .init()
    let arguments = part.kind == .parent ? addCall(argumentBodies(of: index, emitter)) : nil
    if part.isDynamic {
      // What is called is known only when rendering, and compiled for text.
      guard library.mode == .specification || emitter.context == HTMLContext() else {
        return report(
          .templateUnsafePlace,
          "'\(syntax.file.text(part.range))' stands inside a tag, a script or a comment",
          part.range, in: emitter.template,
          help: "templates that a value names may stand only between tags")
      }
      let path = path(part.name, in: emitter.template)
      library.hasDynamicCalls = true
      return add(
        arguments.map { .dynamicParent(path, indent, arguments: $0) }
          ?? .dynamicPartial(path, indent),
        part.range, part.name, in: emitter.template)
    }
    let name = syntax.file.text(part.name)
    library.called.insert(name)
    guard let called = library.indexByName[name] else {
      if library.mode == .theme { reportUnknown(name, part, in: emitter.template) }
      return
    }
    let entry = entry(ofTemplate: called, in: emitter.context)
    add(
      arguments.map { .parent(entry: entry, indent, arguments: $0) }
        ?? .partial(entry: entry, indent),
      part.range, part.name, in: emitter.template)
  }

  /// The blocks directly inside a layout's call, the last one of each name.
  private mutating func argumentBodies(
    of call: Int, _ emitter: BodyEmitter
  ) -> [(name: String, body: Body)] {
    let syntax = syntaxes[emitter.template]
    var names: [String: Int] = [:]
    var arguments: [(name: String, body: Body)] = []
    var index = call + 1
    while index < syntax.parts[call].end {
      let part = syntax.parts[index]
      if part.kind == .block {
        let name = syntax.file.text(part.name)
        let dedent =
          part.isStandalone ? part.innerIndent?.count ?? 0 : emitter.dedent
        let body = Body(
          template: emitter.template, parts: index + 1..<part.end, context: HTMLContext(),
          dedent: dedent)
        if let known = names[name] {
          arguments[known].body = body
        } else {
          names[name] = arguments.count
          arguments.append((name, body))
        }
      } else if library.mode == .theme,
        part.kind != .text || !syntax.file.bytes[part.range].allSatisfy(isSpace)
      {
        report(
          .templateIgnoredText,
          "text in '\(syntax.file.text(syntax.parts[call].range))' outside of a block is not shown",
          part.range, in: emitter.template, help: "put it into a block of the layout")
      }
      index = part.end
    }
    return arguments
  }

  private mutating func reportUnknown(
    _ name: String, _ part: TemplateSyntax.Part, in template: Int
  ) {
    let names = library.templates.map(\.name)
    // People forget the folder more often than they misspell a name.
    let guess =
      names.first { $0.utf8.suffix(name.utf8.count + 1).elementsEqual("/\(name)".utf8) }
      ?? nearMiss(of: name, among: names)
    report(
      .templateUnknownPartial,
      "no template named '\(name)'" + (guess.map { "; did you mean '\($0)'?" } ?? ""),
      part.name, in: template,
      fixIts: guess.map { [.init("write '\($0)'", range: part.name, replacement: $0)] } ?? [])
  }
}

extension Diagnostic.Kind {
  static let templateUnknownPartial = Diagnostic.Kind(
    "template-unknown-partial", .error,
    explanation: """
      A template calls a partial or a layout that neither the theme nor what it extends has. \
      Templates are named by their path from the folder 'templates', without the extension: \
      {{> partials/timeline}} is templates/partials/timeline.html.
      """)

  static let templateIgnoredText = Diagnostic.Kind(
    "template-ignored-text", .warning,
    explanation: """
      Between {{< layout}} and {{/layout}} only blocks count: they replace the blocks of the layout. \
      Anything else there is not shown.
      """)
}
