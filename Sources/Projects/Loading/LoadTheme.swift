import Diagnostics
import Sites

/// Makes the theme of a site from the folder of the command line, else that of the configuration.
///
/// Emits `invalid-setting` where the configuration names a folder that is not there; the built-in
/// theme stands in for it, so that everything else can be checked.
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
    if folder == nil, let place = configuration.themePlace, !error.isShortage {
      let builtIn = makeTheme(language: configuration.site.language)
      let missing = Diagnostic(
        .invalidSetting, "the theme '\(path)' can't be read: \(error.reason)",
        path: Configuration.fileName, range: place,
        help: "name a folder, as seen from the folder of this file; the built-in theme was used")
      return Diagnosed(builtIn.value, builtIn.diagnostics + [missing])
    }
    throw ProjectError(.unreadable, path: path, error)
  }
  let name = displayName(ofFolder: path)
  return makeTheme(
    overrides: overrides, folder: name.isEmpty ? "." : name, language: configuration.site.language)
}
