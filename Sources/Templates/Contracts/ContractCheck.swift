package import Diagnostics

/// Finds the names in templates that no view has, before any page is rendered.
///
/// It goes through each page of the contract as rendering does, into its layouts, partials and
/// blocks, with the types of the values around each tag in place of the values. Emits
/// `template-unknown-name`, `template-wrong-type`, `template-raw-value`, `template-not-found` and
/// `template-unknown-page`.
///
/// - Parameters:
///   - library: The compiled templates.
///   - contract: What pages promise.
///   - constantNames: The dotted names of all constants; without any, constants are not checked.
/// - Returns: What does not hold.
/// - Complexity: Linear in the code that the pages reach with different types around it; at most
///   100,000 calls are followed for a page.
package func check(
  _ library: TemplateLibrary, against contract: TemplateContract, constantNames: [String] = []
) -> [Diagnostic] {
  var check = ContractCheck(
    library: library, shapes: ContractShapes(contract), constantNames: constantNames)
  let names = contract.pages.map(\.template)
  for (page, shape) in zip(contract.pages, check.shapes.pages) {
    guard let template = library.indexByName[page.template] else {
      check.diagnostics.append(
        Diagnostic(
          .templateNotFound, "the theme has no template '\(page.template)'",
          path: page.template, range: nil))
      continue
    }
    check.walk(from: Int(library.entries[template]), page: shape)
  }
  for template in library.templates
  where template.name.utf8.starts(with: "pages/".utf8) && !names.contains(template.name) {
    let guess = nearMiss(of: template.name, among: names)
    check.diagnostics.append(
      Diagnostic(
        .templateUnknownPage,
        "no page is made from '\(template.name)'"
          + (guess.map { "; did you mean '\($0)'?" } ?? ""),
        path: template.file.path, range: nil))
  }
  return check.diagnostics.inPrintingOrder()
}

/// A walk through templates with types for values.
struct ContractCheck {
  let library: TemplateLibrary
  let shapes: ContractShapes
  let constantNames: [String]
  var diagnostics: [Diagnostic] = []

  /// The shapes of the objects around a tag, the innermost last.
  var objects: [Int] = []
  /// The shape of `{{.}}`.
  var current = 0
  /// The calls of partials and layouts by which a tag is reached, as instructions.
  var chain: [Int] = []
  private var sections: [(objects: [Int], current: Int)] = []
  private var calls: [Call] = []
  private var scopes: [Scope] = []
  private var scope = -1
  private var visited: Set<Visit> = []
  var reported: Set<Report> = []

  /// What has been said about a place, which others may reach again.
  struct Report: Hashable {
    var path: String
    var range: SourceRange
    var message: String
  }

  private struct Call {
    var next: Int
    var scope: Int
    var scopeCount: Int
    var chain: [Int]
  }

  private struct Scope {
    var arguments: Int
    var outer: Int
    var chain: [Int]
  }

  /// A call with everything that what it finds depends on.
  private struct Visit: Hashable {
    var entry: Int
    var objects: [Int]
    var current: Int
    var arguments: [Int]
  }

  init(library: TemplateLibrary, shapes: ContractShapes, constantNames: [String]) {
    self.library = library
    self.constantNames = constantNames
    self.shapes = shapes
  }

  mutating func walk(from start: Int, page: Int) {
    objects = [shapes.site, page]
    current = page
    visited = []
    var index = start
    while true {
      let place = index
      index += 1
      switch library.code[place] {
      case .text: break
      case .value(let path, _, let isRaw):
        if let shape = shape(at: path, place) { checkValue(shape, isRaw: isRaw, place) }
      case .section(let path, let end, _):
        if let shape = shape(at: path, place) { enter(shape) } else { index = Int(end) }
      case .endSection:
        guard let outer = sections.popLast() else { break }
        (objects, current) = outer
      case .inverted(let path, _): _ = shape(at: path, place)
      case .partial(let entry, _): call(Int(entry), from: &index, chain: chain + [place])
      case .dynamicPartial(let path, _), .dynamicParent(let path, _, _):
        _ = shape(at: path, place)
      case .parent(let entry, _, let arguments):
        call(Int(entry), from: &index, chain: chain + [place], arguments: Int(arguments))
      case .block(let slot, let end, _, _):
        guard let argument = argument(for: slot) else { break }
        index = Int(end)
        let before = calls.count
        call(argument.entry, from: &index, chain: argument.chain, scope: argument.scope)
        if calls.count > before { scope = argument.scope }
      case .return:
        guard let call = calls.popLast() else { return }
        index = call.next
        scope = call.scope
        scopes.removeLast(scopes.count - call.scopeCount)
        chain = call.chain
      }
    }
  }

  /// Enters a section over a value of some shape.
  private mutating func enter(_ shape: Int) {
    sections.append((objects, current))
    switch shapes[shape].type {
    case .list, .object, .anything:
      // An object that is around already says nothing more there: what it has is found further in.
      objects.removeAll { $0 == shape }
      objects.append(shape)
      current = shape
    case .values: current = shapes.open
    case .text, .address, .number, .flag, .markup: current = shape
    }
  }

  private mutating func call(
    _ entry: Int, from index: inout Int, chain newChain: [Int], arguments: Int? = nil,
    scope newScope: Int? = nil
  ) {
    guard calls.count < TemplateRenderer.maximumDepth, visited.count < 100_000 else { return }
    var inForce = arguments.map { [$0] } ?? []
    var next = newScope ?? scope
    while next >= 0 {
      inForce.append(scopes[next].arguments)
      next = scopes[next].outer
    }
    let visit = Visit(entry: entry, objects: objects, current: current, arguments: inForce)
    guard visited.insert(visit).inserted else { return }
    calls.append(Call(next: index, scope: scope, scopeCount: scopes.count, chain: chain))
    if let arguments {
      scopes.append(Scope(arguments: arguments, outer: scope, chain: chain))
      scope = scopes.count - 1
    }
    chain = newChain
    index = Int(library.entries[entry])
  }

  private func argument(for slot: Int32) -> (entry: Int, scope: Int, chain: [Int])? {
    var found: (entry: Int, scope: Int, chain: [Int])?
    var next = scope
    while next >= 0 {
      let scope = scopes[next]
      if let argument = library.arguments[scope.arguments].first(where: { $0.slot == slot }) {
        found = (Int(argument.entry), scope.outer, scope.chain)
      }
      next = scope.outer
    }
    return found
  }
}
