import Diagnostics
import Sites

/// Makes the theme of a site from the folder of the command line, else that of the configuration.
func loadTheme(
  for configuration: Configuration, folder: String?, contentPrefix: String
) throws(ProjectError) -> Diagnosed<Theme> {
  let path = folder ?? configuration.theme.map { $0.utf8.first == slash ? $0 : contentPrefix + $0 }
  guard let path else { return makeTheme(language: configuration.site.language) }
  var overrides: [String: [UInt8]] = [:]
  do throws(SystemError) {
    let root = try Folder(path)
    let tree = try root.tree()
    for file in tree.files where file.path.split(separator: slash).allSatisfy({ $0.first != dot }) {
      let bytes = file.isRegular ? try root.read(file.path, upTo: 1 << 26) : nil
      if let bytes { overrides[String(decoding: file.path, as: UTF8.self)] = bytes }
    }
  } catch {
    throw ProjectError(.unreadable, path: path, error)
  }
  let name = displayName(ofFolder: path)
  return makeTheme(
    overrides: overrides, folder: name.isEmpty ? "." : name, language: configuration.site.language)
}
