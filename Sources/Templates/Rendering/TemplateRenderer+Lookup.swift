extension TemplateRenderer {
  /// The value of a name, or `null` where nothing has that name.
  func value(at path: Instruction.Path, _ keys: Span<TemplateKey>) -> TemplateValue {
    guard path.count > 0 else { return current }
    let first = Int(path.start)
    var found: TemplateValue?
    if path.isConstant {
      found = library.constants[keys[first]]
    } else {
      let key = keys[first]
      var index = objects.count - 1
      while index >= 0, found == nil {
        found = objects[index][key]
        index -= 1
      }
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
}
