/// One tag of an SVG file.
struct SVGTag: Hashable {
  /// Without `/` or prefix, in lower case; begins with `!` or `?` where it is no element.
  var name: String
  var attributes: [(name: String, value: String)]

  static func == (a: Self, b: Self) -> Bool {
    a.name == b.name && a.attributes.elementsEqual(b.attributes, by: ==)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Returns the tags of an SVG file; nil where the bytes are not plain XML in UTF-8.
///
/// - Complexity: O(n).
func svgTags(in bytes: [UInt8]) -> [SVGTag]? {
  guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
  var rest = Array(text.utf8)[...]
  var tags: [SVGTag] = []
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[(start + 1)...]
    if rest.starts(with: "!--".utf8) {
      guard let end = end(of: "-->", in: rest) else { return nil }
      rest = rest[end...]
      continue
    }
    guard let tag = tag(in: &rest) else { return nil }
    tags.append(tag)
  }
  return tags
}

/// Returns the index after a text; nil where it does not occur.
private func end(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
  let wanted = Array(text.utf8)
  var index = bytes.startIndex
  while index + wanted.count <= bytes.endIndex {
    if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
    index += 1
  }
  return nil
}

/// Reads a tag after its `<`; nil where it is not well-formed.
private func tag(in rest: inout ArraySlice<UInt8>) -> SVGTag? {
  if rest.first == slash { rest.removeFirst() }
  var tag = SVGTag(name: localName(takeName(&rest)), attributes: [])
  if tag.name.utf8.first == UInt8(ascii: "!") || tag.name.utf8.first == UInt8(ascii: "?") {
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    rest = rest[(end + 1)...]
    return tag
  }
  while true {
    rest = rest.drop { isSpace($0) }
    guard let byte = rest.first else { return nil }
    if byte == UInt8(ascii: ">") {
      rest.removeFirst()
      return tag
    }
    if byte == slash {
      rest.removeFirst()
      continue
    }
    let name = takeName(&rest)
    rest = rest.drop { isSpace($0) }
    guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return nil }
    rest = rest.drop { isSpace($0) }
    guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = rest.firstIndex(of: quote)
    else { return nil }
    tag.attributes.append((localName(name), String(decoding: rest[..<end], as: UTF8.self)))
    rest = rest[(end + 1)...]
  }
}

private func takeName(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
  let name = rest.prefix { !isSpace($0) && !Array("=>/<\"'".utf8).contains($0) }
  rest = rest[name.endIndex...]
  return Array(name)
}

/// The part of a name after its prefix, in lower case.
private func localName(_ name: [UInt8]) -> String {
  let local = name.split(separator: UInt8(ascii: ":")).last ?? []
  return String(decoding: local.map(lowercased), as: UTF8.self)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// Returns the size of an SVG file from its root's `width` and `height`, else from its `viewBox`.
func svgSize(of bytes: [UInt8]) -> ImageSize? {
  // The root stands near the start; a header that is cut off has no more tags than that.
  let head = Array(bytes.prefix(16 * 1_024))
  let end = head.lastIndex(of: UInt8(ascii: ">")) ?? -1
  guard let root = svgTags(in: Array(head[..<(end + 1)]))?.first(where: { $0.name == "svg" })
  else { return nil }
  if let width = root["width"].flatMap(pixels), let height = root["height"].flatMap(pixels) {
    return ImageSize(width: width, height: height)
  }
  let box = (root["viewbox"] ?? "").utf8.split { isSpace($0) || $0 == UInt8(ascii: ",") }
    .compactMap { pixels(String(decoding: Array($0), as: UTF8.self), from: -1e6) }
  return box.count == 4 && box[2] > 0 && box[3] > 0
    ? ImageSize(width: box[2], height: box[3]) : nil
}

/// Reads a length in pixels, rounded; nil for other units.
private func pixels(_ text: String) -> Int? { pixels(text, from: 0.5) }

private func pixels(_ text: String, from least: Double) -> Int? {
  var digits = Array(text.utf8)
  if digits.suffix(2).elementsEqual("px".utf8) { digits.removeLast(2) }
  guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite,
    number >= least, number <= 100_000
  else { return nil }
  return Int(number.rounded())
}

/// Whether an SVG file can do nothing but be looked at.
///
/// Opened by itself, a picture with scripts runs them as a page of the site. Only elements and
/// attributes are let through that cannot run, load or lead anywhere.
func isHarmlessSVG(_ bytes: [UInt8]) -> Bool {
  guard let tags = svgTags(in: bytes), tags.contains(where: { $0.name == "svg" }) else {
    return false
  }
  return tags.allSatisfy { tag in
    if tag.name == "?xml" { return true }
    return harmlessElements.contains(tag.name)
      && tag.attributes.allSatisfy { name, value in
        if name.utf8.starts(with: "on".utf8) || name == "style" || loadsOther(value) {
          return false
        }
        guard name == "href" || name == "src" else { return true }
        return value.utf8.first == UInt8(ascii: "#")
          || ["data:image/png;", "data:image/jpeg;"].contains { value.utf8.starts(with: $0.utf8) }
      }
  }
}

/// Whether a value names a place outside of the picture: `url(…)` of anything but a part of it.
private func loadsOther(_ value: String) -> Bool {
  let bytes = Array(value.utf8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  let call = Array("url(".utf8)
  var index = 0
  while index + call.count <= bytes.count {
    if bytes[index..<(index + call.count)].elementsEqual(call) {
      let target = bytes[(index + call.count)...].drop { " \t\n\r'\"".utf8.contains($0) }
      if target.first != UInt8(ascii: "#") { return true }
    }
    index += 1
  }
  return false
}

/// In lower case, as names are compared here.
///
/// Style sheets are none of them: they can load others.
private let harmlessElements: Set<String> = [
  "circle", "clippath", "defs", "desc", "ellipse", "fedropshadow", "feblend", "fecolormatrix",
  "fecomposite", "feflood", "fegaussianblur", "femerge", "femergenode", "feoffset", "filter", "g",
  "image", "line", "lineargradient", "marker", "mask", "metadata", "path", "pattern", "polygon",
  "polyline", "radialgradient", "rect", "stop", "svg", "switch", "symbol", "text",
  "textpath", "title", "tspan", "use",
]
