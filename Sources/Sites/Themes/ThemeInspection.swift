import Diagnostics
import Documents
import Templates

/// Looks for files and texts of a theme's folder that have no effect, most likely by a misspelling.
struct ThemeInspection {
  let folder: String
  /// The files of the folder, by path from it.
  let overrides: [String: [UInt8]]
  /// The files of the built-in theme.
  let builtIn: [String: SourceFile]
  let templates: TemplateLibrary

  /// Reports the files that nothing reads.
  ///
  /// A new template counts where another calls it, a file of strings where it is named like a
  /// language, and an asset always, unless its name is nearly that of a built-in one and nothing in
  /// the folder mentions it. Notes for people (`README.md`, `LICENSE`) are no part of a theme.
  func unknownFiles() -> [Diagnostic] {
    let paths = overrides.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return paths.compactMap { path in
      guard builtIn[path] == nil, path != "theme.yml" else { return nil }
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).map(\.text)
      let near = nearestBuiltIn(to: path)
      switch parts.first {
      case "templates" where parts.count > 1:
        let name = templateName(ofPath: path.utf8.dropFirst("templates/".utf8.count).text)
        // Of a page that is none, the check of the contract tells.
        if parts[1] == "pages" || templates.isCalled(name) { return nil }
        return unknown(path, "no template uses '\(name)'", near: near)
      case "assets" where parts.count > 1:
        guard let near = nearestAsset(to: path), let name = parts.last, !isMentioned(name) else {
          return nil
        }
        return unknown(path, "nothing in the theme uses this file", near: near)
      case "strings" where parts.count == 2 && isLanguageFile(parts[1]): return nil
      default:
        let isForPeople = parts.count == 1 && ["md", "txt", ""].contains(fileExtension(path))
        if isForPeople, near == nil { return nil }
        return unknown(path, "a theme has no file '\(path)'", near: near)
      }
    }
  }

  /// Reports the texts of a file of strings that are none of the theme, where one is near.
  func unknownTexts(in strings: DataValue, path: String) -> [Diagnostic] {
    let known = Set(Word.allCases.map(\.rawValue)).union(builtInTexts)
    let names = known.sorted()
    return leaves(of: strings).compactMap { name, range in
      guard !known.contains(name), let near = nearMiss(of: name, among: names) else { return nil }
      return Diagnostic(
        .themeUnknownText, "no text is named '\(name)'; did you mean '\(near)'?", path: path,
        range: range)
    }
  }

  private var builtInTexts: Set<String> {
    guard let file = builtIn["strings/en.yml"] else { return [] }
    return Set(leaves(of: parseData(file, syntax: .yaml).value).map(\.name))
  }

  /// The dotted names of the texts in a mapping, with the places of their last parts.
  private func leaves(of value: DataValue) -> [(name: String, range: SourceRange)] {
    var found: [(name: String, range: SourceRange)] = []
    // Data is at most 16 deep, so few mappings are pending at any time.
    var pending = [(prefix: "", value: value)]
    while let (prefix, value) = pending.popLast() {
      for entry in value.entries {
        let name = prefix + entry.key
        if entry.value.scalar != nil {
          found.append((name, entry.keyRange))
        } else {
          pending.append((name + ".", entry.value))
        }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The built-in file that was most likely meant: one of the same name elsewhere, else a near
  /// miss.
  private func nearestBuiltIn(to path: String) -> String? {
    let paths = builtIn.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let name = lastPart(path)
    return paths.first { lastPart($0) == name } ?? nearMiss(of: path, among: paths)
  }

  /// The built-in asset of the same folder and kind that was most likely meant.
  ///
  /// Names are compared without folder and extension, which would make short ones too alike.
  private func nearestAsset(to path: String) -> String? {
    let name = lastPart(path)
    let folder = path.utf8.dropLast(name.utf8.count).text
    let ending = "." + fileExtension(path)
    let stem = name.utf8.dropLast(ending.utf8.count).text
    let stems = builtIn.keys.filter { known in
      known == folder + lastPart(known) && "." + fileExtension(known) == ending
    }.map { lastPart($0).utf8.dropLast(ending.utf8.count).text }
    return nearMiss(of: stem, among: stems.sorted()).map { folder + $0 + ending }
  }

  private func isMentioned(_ name: String) -> Bool {
    let wanted = Array(name.utf8)
    return overrides.contains { path, bytes in
      guard ["html", "css", "js", "svg"].contains(fileExtension(path)) else { return false }
      return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
  }

  private func unknown(_ path: String, _ message: String, near: String?) -> Diagnostic {
    Diagnostic(
      .themeUnknownFile, message + (near.map { "; did you mean '\($0)'?" } ?? ""),
      path: folder + "/" + path, range: nil,
      help: near == nil ? "a theme is made of theme.yml, templates, assets and strings" : nil)
  }
}

/// Whether a name is that of a file of strings: a language tag, such as `de` or `pt-BR`.
private func isLanguageFile(_ name: String) -> Bool {
  guard fileExtension(name) == "yml" else { return false }
  let parts = name.utf8.dropLast(".yml".utf8.count).split(separator: UInt8(ascii: "-"))
  guard let language = parts.first, (2...3).contains(language.count) else { return false }
  return parts.allSatisfy { part in
    (2...8).contains(part.count)
      && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }
}

private func lastPart(_ path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last?.text ?? ""
}

/// The part of a file's name after its last dot; empty where there is none.
private func fileExtension(_ path: String) -> String {
  let name = Array(lastPart(path).utf8)
  return name.lastIndex(of: UInt8(ascii: ".")).map { name[($0 + 1)...].text } ?? ""
}

extension Diagnostic.Kind {
  static let themeUnknownFile = Diagnostic.Kind(
    "theme-unknown-file", .warning,
    explanation: """
      The folder of the theme holds a file that has no effect: no file of the built-in theme has its \
      path, and nothing in the theme uses it. It is most likely misspelled or in the wrong folder; \
      the message names the nearest path. A theme is made of theme.yml and of the folders \
      templates, assets and strings.
      """)

  static let themeUnknownText = Diagnostic.Kind(
    "theme-unknown-text", .warning,
    explanation: """
      A file of strings has a text under a name that is nearly the name of a text of the built-in \
      theme, so it replaces nothing. The file 'themes/default/strings/en.yml' lists all names.
      """)
}
