package import Diagnostics
import Documents
package import Templates

/// The look and the words of a site: templates, assets and strings.
package struct Theme: Sendable {
  /// What the theme says about itself.
  package let manifest: ThemeManifest
  /// The compiled templates, with the strings already in them.
  package let templates: TemplateLibrary
  /// The files to be copied, with their paths in the site.
  package let assets: [OutputFile]
  /// The texts of its files, under the paths that diagnostics name.
  package let sources: [SourceFile]
  let words: Words
}

/// Makes the theme of a site: the built-in one, with files of a theme's folder in place of its own.
///
/// Each file of the folder replaces the built-in one of the same path; strings are replaced one by
/// one, so a file of strings may hold only what it changes.
///
/// Emits `theme-contract`, `theme-unknown-file`, `theme-unknown-text`, and what reading data and
/// compiling templates emit.
///
/// - Parameters:
///   - overrides: The bytes of the files of the theme's folder, by path from that folder; empty
///     takes the built-in theme as it is.
///   - folder: The folder of the theme as the user named it, for diagnostics.
///   - language: The language of the pages, such as `en`.
/// - Returns: The theme, and what is wrong with its files.
package func makeTheme(
  overrides: [String: [UInt8]] = [:], folder: String = "theme", language: String = "en"
) -> Diagnosed<Theme> {
  var diagnostics: [Diagnostic] = []
  var files: [String: SourceFile] = [:]
  for (path, bytes) in builtInThemeFiles() {
    files[path] = SourceFile(path: "themes/default/" + path, bytes: bytes)
  }
  let builtIn = files
  for (path, bytes) in overrides {
    files[path] = SourceFile(path: folder + "/" + path, bytes: bytes)
  }
  let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

  var manifest = ThemeManifest()
  if let file = files["theme.yml"] {
    let read = readThemeManifest(file)
    manifest = read.value
    diagnostics += read.diagnostics
  }

  var texts = StringTable()
  var overriding: [(path: String, strings: DataValue)] = []
  for path in ["strings/en.yml", "strings/\(language).yml"] {
    for file in [builtIn[path], files[path]] {
      guard let file else { continue }
      let read = parseData(file, syntax: .yaml)
      diagnostics += read.diagnostics
      if file.path != builtIn[path]?.path { overriding.append((file.path, read.value)) }
      texts.merge(read.value)
    }
    if language == "en" { break }
  }

  let templates = paths.filter { $0.utf8.starts(with: "templates/".utf8) }.compactMap { path in
    files[path].map { (path: path.utf8.dropFirst("templates/".utf8.count).text, source: $0) }
  }
  let compiled = compileTemplates(templates, constants: ["text": .object(texts.object)])
  diagnostics += compiled.diagnostics
  diagnostics += check(
    compiled.value, against: themeContract,
    constantNames: texts.flat.keys.sorted().map { "text." + $0 })
  let inspection = ThemeInspection(
    folder: folder, overrides: overrides, builtIn: builtIn, templates: compiled.value)
  diagnostics += inspection.unknownFiles()
  for file in overriding {
    diagnostics += inspection.unknownTexts(in: file.strings, path: file.path)
  }

  let assets = paths.filter { $0.utf8.starts(with: "assets/".utf8) }.compactMap { path in
    files[path].map { OutputFile(path: path, bytes: $0.bytes) }
  }
  return Diagnosed(
    Theme(
      manifest: manifest, templates: compiled.value, assets: assets,
      sources: paths.compactMap { files[$0] }, words: Words(texts.flat)),
    diagnostics.inPrintingOrder())
}

/// The strings of a theme, by dotted key.
struct StringTable {
  private(set) var flat: [String: String] = [:]
  private var keys: [[String]] = []

  /// Takes the texts of a mapping, which replace those of the same key.
  mutating func merge(_ value: DataValue) {
    // Data is at most 16 deep (`DataLimits`), so this recursion is bounded.
    merge(value, under: [])
  }

  private mutating func merge(_ value: DataValue, under path: [String]) {
    for entry in value.entries {
      let key = path + [entry.key]
      if let text = entry.value.scalar {
        let name = key.joined(separator: ".")
        if flat.updateValue(text, forKey: name) == nil { keys.append(key) }
      } else {
        merge(entry.value, under: key)
      }
    }
  }

  /// The texts as nested values for templates.
  var object: TemplateObject { object(keys[...].map { $0[...] }, in: "") }

  private func object(_ keys: [ArraySlice<String>], in prefix: String) -> TemplateObject {
    var fields: [(TemplateKey, TemplateValue)] = []
    var groups: [(name: String, keys: [ArraySlice<String>])] = []
    for key in keys {
      guard let name = key.first else { continue }
      if key.count == 1 {
        fields.append((TemplateKey(name), TemplateValue(flat[prefix + name])))
      } else if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].keys.append(key.dropFirst())
      } else {
        groups.append((name, [key.dropFirst()]))
      }
    }
    for group in groups {
      fields.append(
        (TemplateKey(group.name), .object(object(group.keys, in: prefix + group.name + "."))))
    }
    return TemplateObject(fields: fields)
  }
}
