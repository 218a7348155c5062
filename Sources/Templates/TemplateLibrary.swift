package import Diagnostics

/// Compiled templates, which render any number of pages on any number of threads.
package struct TemplateLibrary: Sendable {
  /// The rules by which templates are read.
  package enum Mode: Sendable {
    /// For themes: values are escaped for the place of the HTML in which they stand, and only
    /// `TemplateValue.html` is taken for markup.
    case theme
    /// Mustache by the letter of its specification, for its test cases.
    case specification
  }

  /// A template of the library.
  struct Template: Sendable {
    /// The name by which other templates call it: its path without the extension.
    var name: String
    var file: SourceFile
  }

  /// What an argument for a block replaces, and where its code is.
  struct Argument: Sendable {
    var slot: Int32
    var entry: Int32
  }

  let mode: Mode
  let constants: TemplateObject
  var templates: [Template] = []
  var indexByName: [String: Int] = [:]
  /// The templates that others call, and whether some call depends on a value.
  var called: Set<String> = []
  var hasDynamicCalls = false

  var code: [Instruction] = []
  var places: [InstructionPlace] = []
  /// Where the code of each entry begins; the first entries are the templates, for use in text.
  var entries: [Int32] = []
  /// The text of all templates, with the constants already in it.
  var text: [UInt8] = []
  /// The offsets in `text` after each line ending that stands in a template.
  var lineStarts: [Int32] = []
  var indents: [UInt8] = []
  var keys: [TemplateKey] = []
  /// The names of `keys`, for messages.
  var keyNames: [String] = []
  /// The arguments of each call of a layout.
  var arguments: [[Argument]] = []

  init(mode: Mode, constants: TemplateObject) {
    self.mode = mode
    self.constants = constants
  }

  /// Whether there is a template of that name, such as `pages/incident`.
  package func contains(_ name: String) -> Bool { indexByName[name] != nil }

  /// Whether another template calls this one, or may by a name that is a value.
  package func isCalled(_ name: String) -> Bool { hasDynamicCalls || called.contains(name) }

  /// The names of all templates, sorted.
  package var names: [String] { templates.map(\.name) }

  /// Renders one page; to render many, keep a `TemplateRenderer`.
  package func render(
    _ name: String, with view: TemplateObject, in site: TemplateObject = [:]
  ) -> Diagnosed<[UInt8]> {
    var renderer = TemplateRenderer(self)
    return renderer.render(name, with: view, in: site)
  }
}

/// Compiles templates.
///
/// A template is called by its path without the extension, so that `partials/timeline.html` is
/// `{{> partials/timeline}}`. What can't be read is left out and reported: syntax, calls of unknown
/// templates and blocks, and values in places of the HTML where none is safe.
///
/// - Parameters:
///   - files: The templates, each with its path from the folder of templates.
///   - mode: The rules by which they are read.
///   - constants: Values that are the same for all pages (the theme's strings and options). They are
///     written into the text of the templates here, and no view can hide them.
/// - Returns: The library, and what is wrong with the templates.
package func compileTemplates(
  _ files: [(path: String, source: SourceFile)], mode: TemplateLibrary.Mode = .theme,
  constants: TemplateObject = [:]
) -> Diagnosed<TemplateLibrary> {
  var diagnostics: [Diagnostic] = []
  var named: [(name: String, syntax: TemplateSyntax)] = []
  for (path, source) in files {
    let parsed = parseTemplate(source)
    diagnostics += parsed.diagnostics
    named.append((templateName(ofPath: path), parsed.value))
  }
  named.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  var compiler = TemplateCompiler(named, mode: mode, constants: constants)
  compiler.compile()
  diagnostics += compiler.diagnostics
  return Diagnosed(compiler.library, diagnostics.inPrintingOrder())
}

/// The name of a template: its path without the extension of the file.
package func templateName(ofPath path: String) -> String {
  let bytes = Array(path.utf8)
  let file = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  guard let dot = bytes[file...].lastIndex(of: UInt8(ascii: ".")), dot > file else { return path }
  return String(decoding: bytes[..<dot], as: UTF8.self)
}
