import Foundation

// Writes the files of a theme folder as Swift source: one `StaticString` a file, since string
// literals compile in a fraction of a second where byte arrays take minutes. Text that is not
// UTF-8 is written as base64.
//
// Usage: embed-theme THEME-FOLDER OUTPUT.swift

let root = URL(filePath: CommandLine.arguments[1])
let output = URL(filePath: CommandLine.arguments[2])
var source = """
  /// The files of `themes/default`, by path; a file that is not text is base64.
  package let defaultThemeFiles: [(path: String, isBase64: Bool, contents: StaticString)] = [

  """
for path in try FileManager.default.subpathsOfDirectory(atPath: root.path()).sorted() {
  let url = root.appending(path: path)
  var isDirectory: ObjCBool = false
  guard FileManager.default.fileExists(atPath: url.path(), isDirectory: &isDirectory),
    !isDirectory.boolValue
  else { continue }
  let data = try Data(contentsOf: url)
  let text = String(data: data, encoding: .utf8)
  source += "  (\(path.debugDescription), \(text == nil), "
  source += (text ?? data.base64EncodedString()).debugDescription
  source += "),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)
