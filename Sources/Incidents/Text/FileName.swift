import Documents

/// The name of a file without its ending, or that of its folder for `README` and `index`.
func fileName(of path: String) -> String {
  var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { Array($0)[...] }
  var name = parts.popLast() ?? []
  name = name.dropLast(ReportFormat.endingLength(of: name))
  // What generators of sites leave before it: `outage.html.md`.
  for ending in [".html", ".markdown"]
  where name.count > ending.utf8.count
    && name.lowercased.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  {
    name = name.dropLast(ending.utf8.count)
  }
  let lowered = name.lowercased
  if lowered.elementsEqual("readme".utf8) || lowered.elementsEqual("index".utf8),
    let folder = parts.last
  {
    return folder.string
  }
  return name.string
}

/// The bytes around a slash that may be those of a path, without the dots that end a sentence.
func pathRun(around slash: Int, in text: ArraySlice<UInt8>) -> Range<Int> {
  func isPart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte.isOne(of: "/._-")
  }
  let start = text[..<slash].lastIndex { !isPart($0) }.map { $0 + 1 } ?? text.startIndex
  let end = text[slash...].firstIndex { !isPart($0) } ?? text.endIndex
  return start..<(text[slash..<end].lastIndex { $0 != UInt8(ascii: ".") } ?? slash) + 1
}

/// Whether a text is the path of a file with an ending, such as `docs/runbook.md`, and not two words
/// such as `read/write`.
func isFilePath(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.contains(UInt8(ascii: "/")), let dot = text.lastIndex(of: UInt8(ascii: ".")),
    dot > text.startIndex, text[dot - 1] != UInt8(ascii: ".")
  else { return false }
  let ending = text[(dot + 1)...]
  return (1...5).contains(ending.count) && ending.allSatisfy { $0.isASCIILetter || $0.isDigit }
    && ending.first?.isASCIILetter == true
}

/// Whether a text is nothing but the path of a file.
func isFilePath(_ text: String) -> Bool {
  let bytes = Array(text.utf8)[...]
  guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
  return pathRun(around: slash, in: bytes) == bytes.indices && isFilePath(bytes)
}
