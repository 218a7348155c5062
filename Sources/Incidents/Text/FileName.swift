/// The name of a file without its ending, or that of its folder for `README` and `index`.
func fileName(of path: String) -> String {
  var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0)[...] }
  var name = parts.popLast() ?? []
  for ending in [".html.md", ".markdown.md", ".markdown", ".md", ".txt"]
  where name.lowercased.count > ending.utf8.count
    && name.lowercased.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  {
    name = name.dropLast(ending.utf8.count)
    break
  }
  let lowered = name.lowercased
  if lowered.elementsEqual("readme".utf8) || lowered.elementsEqual("index".utf8),
    let folder = parts.last
  {
    return folder.string
  }
  return name.string
}

/// The path of a file around a slash, without what stands around it; nil where it is none, as in
/// `read/write`.
func filePath(around slash: Int, in text: ArraySlice<UInt8>) -> Range<Int>? {
  func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte.isOne(of: "/._-:")
  }
  let start = text[..<slash].lastIndex { !isPart($0) }.map { $0 + 1 } ?? text.startIndex
  let end = text[slash...].firstIndex { !isPart($0) } ?? text.endIndex
  let dot = text[slash..<end].firstIndex(of: UInt8(ascii: "."))
  guard let dot, dot + 1 < end else { return nil }
  return start..<end
}

/// Whether a text is nothing but the path of a file, such as `docs/runbook.md`.
func isFilePath(_ text: String) -> Bool {
  let bytes = Array(text.utf8)[...]
  guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
  return filePath(around: slash, in: bytes) == bytes.indices
}
