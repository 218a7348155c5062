import Diagnostics
import Projects
import Testing

struct CodeTests {
  @Test("Nothing in the program can be made to trap on purpose")
  func traps() {
    let words = [
      "try!", "as!", "fatalError(", "preconditionFailure(", "nonisolated(unsafe)",
      "@unchecked", "unowned(unsafe)", "assumeIsolated",
    ]
    for file in sources {
      for (number, line) in file.code.enumerated() {
        for word in words {
          #expect(!line.contains(word), "\(file.path):\(number + 1): \(line)")
        }
      }
    }
  }

  /// The files in which `unsafe` may stand: those that call C or hand bytes to the system.
  private static let unsafeFiles: Set<String> = [
    // They call C.
    "Documents/CMarkParser.swift", "Documents/DataReader+TOML.swift",
    "Documents/DataReader+YAML.swift", "Projects/SQLite/SQLiteDatabase.swift",
    // They read the bytes of strings and of literals in place.
    "Documents/LinkPolicy.swift", "Encodings/ByteBuffer.swift",
    "Encodings/Escaping.swift", "Encodings/PlainBytes.swift",
    "Incidents/Text/Bytes.swift", "Incidents/Text/PhraseTable.swift",
    "Sites/Themes/BuiltInTheme.swift", "Sites/Themes/Words.swift",
    "Templates/TemplateKey.swift",
  ]

  /// `"<\u{301}"` does not begin with `<` for them, but its bytes do.
  @Test("Texts are not compared by Characters")
  func characters() {
    for file in sources {
      for (number, line) in file.code.enumerated() {
        // `hasPrefix(ignoringCase:)` is our own, on bytes.
        let isByCharacter = [".hasPrefix(", ".hasSuffix("].contains { line.contains($0) }
        #expect(
          !isByCharacter || line.contains("ignoringCase:"), "\(file.path):\(number + 1): \(line)")
      }
    }
  }

  @Test("'unsafe' stands in the files that are listed for it, and in no other")
  func unsafeCode() {
    let found = sources.filter { file in
      !file.path.hasPrefix("Projects/Platform/")
        && file.code.contains { line in
          line.split { !$0.isLetter && $0 != "_" }.contains("unsafe")
        }
    }
    #expect(Set(found.map(\.path)) == Self.unsafeFiles)
  }

  @Test("Every declaration that other targets see has a comment")
  func comments() {
    for file in sources {
      for (number, line) in file.lines.enumerated() {
        let words = line.split(separator: " ")
        guard words.first == "package", words.count > 1, needsComment(Array(words.dropFirst()))
        else { continue }
        // Attributes may stand between.
        var above = number - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let isDocumented =
          above >= 0 && file.lines[above].drop(while: { $0 == " " }).hasPrefix("///")
        #expect(isDocumented, "\(file.path):\(number + 1): \(line)")
      }
    }
  }

  /// Stored properties and plain memberwise initializers may speak for themselves.
  private func needsComment(_ words: [Substring]) -> Bool {
    let kinds: Set<Substring> = [
      "struct", "enum", "class", "protocol", "func", "typealias", "actor", "macro",
    ]
    return words.prefix(3).contains { kinds.contains($0) } && !words.contains("==")
      && !words.contains("<") && !words.contains { $0.hasPrefix("hash(") || $0.hasPrefix("next(") }
  }

  @Test("Files stay short enough to be read")
  func length() {
    for file in sources {
      // Behind the end of the last line there is none.
      #expect(file.lines.count - 1 <= 400, "\(file.path)")
    }
  }

  @Test("Every diagnostic has a unique kebab-case name and is explained")
  func diagnostics() {
    var names: Set<String> = []
    for kind in allDiagnosticKinds {
      #expect(names.insert(kind.name).inserted, "\(kind.name) occurs twice")
      #expect(
        kind.name.utf8.allSatisfy {
          $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        }, "\(kind.name)")
      #expect(kind.explanation.utf8.count > 40, "\(kind.name) needs an explanation")
      #expect(kind.explanation.hasSuffix("."), "\(kind.name)")
    }
  }

  @Test("Every kind of diagnostic that the sources declare is in the list")
  func listedKinds() {
    let listed = Set(allDiagnosticKinds.map(\.name))
    for file in sources {
      for (number, line) in file.lines.enumerated() {
        let isDeclaration =
          line.contains("static let")
          && (line.contains("= Diagnostic.Kind(") || line.contains("= Self("))
        guard isDeclaration, number + 1 < file.lines.count,
          let name = file.lines[number + 1].split(separator: "\"").dropFirst().first,
          name.contains("-")
        else { continue }
        #expect(listed.contains(String(name)), "\(file.path):\(number + 1): '\(name)'")
      }
    }
  }
}
