import Foundation

/// A Swift file of the project.
struct SwiftFile: Sendable {
  /// The path from `Sources`, such as `Incidents/Model/Incident.swift`.
  let path: String
  let lines: [Substring]

  /// The target that it belongs to.
  var module: String { String(path.prefix { $0 != "/" }) }

  /// The first folder in its target; the file's name where it stands in none.
  var folder: String { String(path.split(separator: "/")[1]) }

  /// The names of the types that it declares at its top.
  var declarations: [String] {
    lines.compactMap { line in
      var words = line.split(separator: " ")[...]
      while let word = words.first, ["package", "final", "indirect"].contains(word) {
        words.removeFirst()
      }
      // What is indented belongs to a type.
      guard line.first != " ", let kind = words.popFirst(),
        ["struct", "enum", "class", "actor", "protocol"].contains(kind)
      else { return nil }
      return words.first.map { String($0.prefix { $0.isLetter || $0.isNumber }) }
    }
  }

  /// The modules that it imports.
  var imports: Set<String> {
    var modules: Set<String> = []
    for line in lines {
      var words = line.split(separator: " ")[...]
      if words.first == "package" || words.first == "private" { words.removeFirst() }
      if words.first == "import", let name = words.last {
        modules.insert(String(name.prefix { $0 != "." }))
      }
    }
    return modules
  }

  /// The lines without comments and the text of literals, as far as lines tell.
  var code: [String] {
    var isLiteral = false
    return lines.map { line in
      if line.contains("\"\"\"") {
        isLiteral.toggle()
        return ""
      }
      if isLiteral { return "" }
      var code = ""
      var isQuoted = false
      var previous: Character = " "
      for character in line {
        if character == "\"", previous != "\\" { isQuoted.toggle() }
        if !isQuoted {
          if character == "/", previous == "/" { break }
          code.append(character)
        }
        previous = character
      }
      return code
    }
  }
}

/// The Swift files of the program; what only runs while building is not part of it.
let sources: [SwiftFile] = {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")
  let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path())) ?? []
  return paths.sorted().filter { path in
    path.hasSuffix(".swift")
      && !["embed-theme/", "EmbedThemePlugin/"].contains { path.hasPrefix($0) }
  }
  .compactMap { path in
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)).map {
      SwiftFile(path: path, lines: $0.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}()
