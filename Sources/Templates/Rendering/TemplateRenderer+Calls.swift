import Diagnostics

extension TemplateRenderer {
  /// Goes on with an entry, until it returns.
  ///
  /// A call that is too deep is left out.
  ///
  /// - Returns: Whether the page goes on: false where too many calls were left out or made.
  mutating func call(
    _ entry: Int, _ white: Instruction.Indent, arguments: Int? = nil, caller: Int? = nil,
    from index: inout Int, isAtLine: Bool = true
  ) -> Bool {
    let caller = caller ?? index - 1
    callCount += 1
    guard calls.count < Self.maximumDepth, callCount <= Self.maximumCalls else {
      omitCall(at: caller)
      return omissions <= Self.maximumOmissions && callCount <= Self.maximumCalls
    }
    calls.append(
      Call(
        caller: caller, next: index, scope: scope, scopeCount: scopes.count,
        indentCount: indent.count))
    if let arguments {
      scopes.append(Scope(arguments: arguments, outer: scope))
      scope = scopes.count - 1
    }
    if white.count > 0 {
      indent += library.indents[Int(white.start)..<Int(white.start) + Int(white.count)]
      isAtLineStart = isAtLine
    }
    index = Int(library.entries[entry])
    return true
  }

  /// The outermost argument for a block, and the scope in which it was written.
  func argument(for slot: Int32) -> (entry: Int, scope: Int)? {
    var found: (entry: Int, scope: Int)?
    var scope = scope
    while scope >= 0 {
      let arguments = library.arguments[scopes[scope].arguments]
      if let argument = arguments.first(where: { $0.slot == slot }) {
        found = (Int(argument.entry), scopes[scope].outer)
      }
      scope = scopes[scope].outer
    }
    return found
  }

  /// The entry of the template that a value names.
  func entry(namedAt path: Instruction.Path) -> Int? {
    guard case .string(let name) = value(at: path, library.keys.span) else { return nil }
    return library.indexByName[name]
  }

  private mutating func omitCall(at caller: Int) {
    omissions += 1
    guard omissions == 1 else { return }
    let chain = calls.suffix(3).map { library.placeOfInstruction($0.caller) }
    let (path, range) = library.sourceOfInstruction(caller)
    diagnostics.append(
      Diagnostic(
        .templateRecursion,
        calls.count < Self.maximumDepth
          ? "the page calls templates more than \(Self.maximumCalls) times, so it ends here"
          : "templates call each other more than \(Self.maximumDepth) deep, so this call is left out",
        path: path, range: range,
        help: "it is reached by way of \(chain.joined(separator: ", ")); a template that calls "
          + "itself needs a section that ends it"))
  }
}

extension Diagnostic.Kind {
  static let templateRecursion = Diagnostic.Kind(
    "template-recursion", .error,
    explanation: """
      Partials, layouts and blocks call each other more than 64 deep, usually because a template \
      calls itself outside of a section that could end it. Calls beyond that depth are left out.
      """)
}
