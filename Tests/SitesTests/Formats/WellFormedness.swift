/// Returns what is wrong with an XML document of elements, attributes and text; nil if nothing is.
///
/// Knows as much of XML 1.0 as our formats use: no comments, sections, doctypes or other entities.
func wellFormednessError(_ bytes: [UInt8]) -> String? {
  guard let text = String(validating: bytes, as: UTF8.self) else { return "no UTF-8" }
  var scalars = Array(text.unicodeScalars)[...]
  let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".unicodeScalars
  guard scalars.starts(with: declaration) else { return "no declaration" }
  scalars = scalars.dropFirst(declaration.count)
  var open: [String] = []
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "<":
      guard let end = scalars.firstIndex(of: ">") else { return "unclosed tag" }
      var tag = scalars[..<end]
      scalars = scalars[(end + 1)...]
      if tag.first == "/" {
        let name = string(tag.dropFirst())
        guard open.popLast() == name else { return "</\(name)> closes another" }
        continue
      }
      let isEmpty = tag.last == "/"
      if isEmpty { tag = tag.dropLast() }
      let nameEnd = tag.firstIndex(of: " ") ?? tag.endIndex
      let name = string(tag[..<nameEnd])
      guard !name.isEmpty, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
        return "name '\(name)'"
      }
      if let error = attributeError(tag[nameEnd...]) { return error }
      if !isEmpty { open.append(name) }
    case ">": return "a bare >"
    default: if let error = characterError(scalar, &scalars) { return error }
    }
  }
  return open.isEmpty ? nil : "open: \(open)"
}

private func attributeError(_ text: ArraySlice<Unicode.Scalar>) -> String? {
  var rest = text
  while !rest.isEmpty {
    guard rest.popFirst() == " ", let equals = rest.firstIndex(of: "=") else { return "attribute" }
    rest = rest[(equals + 1)...]
    guard rest.popFirst() == "\"", let quote = rest.firstIndex(of: "\"") else { return "quote" }
    var value = rest[..<quote]
    rest = rest[(quote + 1)...]
    while let scalar = value.popFirst() {
      if scalar == "<" { return "< in an attribute" }
      if let error = characterError(scalar, &value) { return error }
    }
  }
  return nil
}

private func characterError(
  _ scalar: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>
) -> String? {
  switch scalar {
  case "&":
    guard let end = rest.prefix(6).firstIndex(of: ";") else { return "a bare &" }
    let name = string(rest[..<end])
    rest = rest[(end + 1)...]
    return ["amp", "lt", "gt", "quot", "#39"].contains(name) ? nil : "&\(name);"
  case "\t", "\n", "\r": return nil
  default:
    let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    return isForbidden ? "U+\(String(scalar.value, radix: 16))" : nil
  }
}

private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
