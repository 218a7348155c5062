import Diagnostics

extension ContractCheck {
  /// Whether a name is a constant that the contract leaves open, or stands where names are unknown.
  private func isOpen(_ path: Instruction.Path) -> Bool {
    let first = library.keys[Int(path.start)]
    if path.isConstant { return shapes[shapes.site].field(first) == nil }
    return objects.contains { shapes[$0].type == .anything }
      && !objects.contains { shapes[$0].field(first) != nil }
  }

  /// Whether a constant of that name exists; where it does not, that is reported.
  ///
  /// Constants are known before any page is rendered, so one that is missing writes nothing ever.
  private mutating func isConstantKnown(_ path: Instruction.Path, _ place: Int) -> Bool {
    guard !constantNames.isEmpty else { return true }
    let keys = Int(path.start)..<Int(path.start) + Int(path.count)
    let written = library.keyNames[keys].joined(separator: ".")
    let group = Array((written + ".").utf8)
    if constantNames.contains(where: { $0 == written || $0.utf8.starts(with: group) }) {
      return true
    }
    let guess = nearMiss(of: written, among: constantNames)
    report(
      .templateUnknownName,
      "no value named '\(written)'" + (guess.map { "; did you mean '\($0)'?" } ?? ""), place,
      help: nil, replacement: guess)
    return false
  }

  /// The shape of a name, or nil where there is none, which it reports.
  mutating func shape(at path: Instruction.Path, _ place: Int) -> Int? {
    guard path.count > 0 else { return current }
    if path.isConstant, !isConstantKnown(path, place) { return nil }
    if isOpen(path) { return shapes.open }
    let keys = Int(path.start)..<Int(path.start) + Int(path.count)
    let candidates = path.isConstant ? [shapes.site] : objects
    let first = library.keys[keys.lowerBound]
    guard
      var shape = candidates.last(where: { shapes[$0].field(first) != nil })
        .flatMap({ shapes[$0].field(first) })
    else {
      let names = candidates.reversed().flatMap { shapes[$0].fields.map(\.name) }
      reportUnknown(keys.lowerBound, of: keys, among: names, place, help: owner(of: first))
      return nil
    }
    for key in keys.dropFirst() {
      let owner = shapes[shape]
      switch owner.type {
      case .anything: return shapes.open
      case .object:
        guard let next = owner.field(library.keys[key]) else {
          reportUnknown(key, of: keys, among: owner.fields.map(\.name), place, help: nil)
          return nil
        }
        shape = next
      case .list, .values, .text, .address, .number, .flag, .markup:
        let name = library.keyNames[keys.lowerBound..<key].joined(separator: ".")
        let isList = owner.type.isList
        reportUnknown(
          key, of: keys, among: [], place,
          help: "'\(name)' is \(owner.type.words)"
            + (isList ? "; its values are named inside {{#\(name)}}…{{/\(name)}}" : ""))
        return nil
      }
    }
    return shape
  }

  /// Checks that a value can be written.
  mutating func checkValue(_ shape: Int, isRaw: Bool, _ place: Int) {
    let type = shapes[shape].type
    let name = library.nameInInstruction(place)
    switch type {
    case .list, .values:
      report(
        .templateWrongType, "'\(name)' is a list, which writes nothing", place,
        help: "write its values inside {{#\(name)}}…{{/\(name)}}")
    case .object:
      report(
        .templateWrongType, "'\(name)' is a group of values, which writes nothing", place,
        help: shapes[shape].fields.first.map { "name one of them, such as '\(name).\($0.name)'" })
    case .text, .address, .number, .flag:
      guard isRaw else { return }
      report(
        .templateRawValue, "'\(name)' is not markup, so it is escaped", place,
        help: "write '{{\(name)}}'")
    case .markup, .anything: break
    }
  }

  private mutating func reportUnknown(
    _ key: Int, of keys: Range<Int>, among names: [String], _ place: Int, help: String?
  ) {
    let written = library.keyNames[keys].joined(separator: ".")
    let guess = nearMiss(of: library.keyNames[key], among: names).map { name in
      (library.keyNames[keys.lowerBound..<key] + [name]
        + library.keyNames[key + 1..<keys.upperBound]).joined(separator: ".")
    }
    report(
      .templateUnknownName,
      "no value named '\(written)'" + (guess.map { "; did you mean '\($0)'?" } ?? ""), place,
      help: guess == nil ? help : nil, replacement: guess)
  }

  /// Says of a name that is not known here which of the known values has it.
  private func owner(of key: TemplateKey) -> String? {
    for object in objects.reversed() {
      for field in shapes[object].fields where shapes[field.shape].field(key) != nil {
        let open = "{{#\(field.name)}}…{{/\(field.name)}}"
        return "a value of that name is in '\(field.name)'; use it inside \(open)"
      }
    }
    return nil
  }

  private mutating func report(
    _ kind: Diagnostic.Kind, _ message: String, _ place: Int, help: String?,
    replacement: String? = nil
  ) {
    let (path, range) = library.sourceOfInstruction(place)
    let isNew = reported.insert(Report(path: path, range: range, message: message)).inserted
    guard isNew else { return }
    let calls = chain.suffix(8).reversed().map(library.placeOfInstruction)
    let included = calls.isEmpty ? nil : "included from \(calls.joined(separator: ", from "))"
    let whole = [help, included].compactMap { $0 }.joined(separator: "; ")
    let name = library.nameRangeInInstruction(place)
    diagnostics.append(
      Diagnostic(
        kind, message, path: path, range: name, help: whole.isEmpty ? nil : whole,
        fixIts: replacement.map { [.init("write '\($0)'", range: name, replacement: $0)] } ?? []))
  }
}

extension TemplateContract.ValueType {
  fileprivate var isList: Bool {
    switch self {
    case .list, .values: true
    case .text, .address, .number, .flag, .markup, .object, .anything: false
    }
  }
}

extension Diagnostic.Kind {
  static let templateUnknownName = Diagnostic.Kind(
    "template-unknown-name", .error,
    explanation: """
      A template names a value that its page does not have, so nothing would be written. The theme \
      guide lists the names of each page. Inside a section the values of its object come first, and \
      those around it are visible as well.
      """)

  static let templateWrongType = Diagnostic.Kind(
    "template-wrong-type", .warning,
    explanation: """
      A template writes a list or a group of values as if it were a text, which writes nothing. \
      Open a section over a list, {{#name}}…{{/name}}, and name a value of a group with a dot.
      """)

  static let templateUnknownPage = Diagnostic.Kind(
    "template-unknown-page", .warning,
    explanation: """
      The folder 'pages' of a theme holds a template that no page is made from, usually because its \
      name is misspelled. The theme guide lists the pages.
      """)
}
