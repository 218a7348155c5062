extension TemplateRenderer {
  /// The value of a name, or `null` where nothing has that name.
  func value(at path: Instruction.Path, _ keys: Span<TemplateKey>) -> TemplateValue {
    guard path.count > 0 else { return current }
    let first = Int(path.start)
    var found: TemplateValue?
    if path.isConstant {
      found = library.constants[keys[first]]
    } else {
      found = innermost(keys[first])
    }
    guard var value = found else { return .null }
    for index in first + 1..<first + Int(path.count) {
      guard case .object(let object) = value, let next = object[keys[index]] else {
        return .null
      }
      value = next
    }
    return value
  }

  /// Whether the value of a name is false, or nothing has the name.
  func isFalse(_ path: Instruction.Path, _ keys: Span<TemplateKey>) -> Bool {
    guard path.count == 1, !path.isConstant else { return value(at: path, keys).isFalse }
    return place(of: keys[Int(path.start)]).map { objects[$0.object].fields[$0.field].1.isFalse }
      ?? true
  }

  /// The value of the innermost object that has a key.
  private func innermost(_ key: TemplateKey) -> TemplateValue? {
    place(of: key).map { objects[$0.object].fields[$0.field].1 }
  }

  /// Where the innermost object that has a key has it.
  ///
  /// Objects are looked into where they stand: a copy of one would be counted, and workers that
  /// count the same object wait for each other.
  func place(of key: TemplateKey) -> (object: Int, field: Int)? {
    var place = objects.count - 1
    while place >= 0 {
      var field = 0
      while field < objects[place].fields.count {
        if objects[place].fields[field].0 == key { return (place, field) }
        field += 1
      }
      place -= 1
    }
    return nil
  }
}
