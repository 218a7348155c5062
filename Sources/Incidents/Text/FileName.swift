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
