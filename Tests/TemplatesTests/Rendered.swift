import Diagnostics
import Templates
import TestSupport
import Testing

/// Renders `pages/page` of a theme that consists of the given templates.
func rendered(
  _ template: String, _ others: [(String, String)] = [], with view: TemplateObject = [:],
  constants: TemplateObject = [:]
) -> (text: String, diagnostics: [Diagnostic]) {
  let library = compile(template, others, constants: constants)
  let page = library.value.render("pages/page", with: view)
  return (
    String(decoding: page.value, as: UTF8.self), library.diagnostics + page.diagnostics
  )
}

/// Compiles a theme of `pages/page` and other templates, named with their extensions.
func compile(
  _ template: String, _ others: [(String, String)] = [], constants: TemplateObject = [:]
) -> Diagnosed<TemplateLibrary> {
  let files = [("pages/page.html", template)] + others
  return compileTemplates(
    files.map { ($0.0, SourceFile(path: $0.0, text: $0.1)) }, constants: constants)
}

/// What a diagnostic says and where, as tests compare it.
struct Finding: Equatable, Sendable {
  var kind: String
  var message: String
  /// The marker at which it begins, or its offset where there is none.
  var place: String

  init(_ place: String, _ kind: String, _ message: String) {
    (self.place, self.kind, self.message) = (place, kind, message)
  }

  init(_ diagnostic: Diagnostic, in text: MarkedText) {
    let offset = diagnostic.range?.lowerBound ?? -1
    place = text.markers.first { $0.value == offset }?.key ?? "\(offset)"
    kind = diagnostic.kind.name
    message = diagnostic.message
  }
}
