import Testing

/// The invariants of README.md, "Architecture", that the text of the sources shows.
struct LayerTests {
  /// The targets from left to right: each may import only those before it.
  private static let layers = [
    "Diagnostics", "Encodings", "Documents", "Incidents", "Archives", "Templates", "Sites",
    "Projects", "faultline",
  ]

  @Test("A target imports only what stands to its left")
  func direction() {
    for file in sources {
      guard let own = Self.layers.firstIndex(of: file.module) else {
        Issue.record("\(file.path): the target is not in the list of layers")
        continue
      }
      for other in file.imports {
        if let index = Self.layers.firstIndex(of: other) {
          #expect(index < own, "\(file.path) imports \(other)")
        }
      }
    }
  }

  /// The folders of the reader from left to right: each may use only what those before it declare.
  private static let readerFolders = [
    "Text", "Time", "Taxonomy", "Model", "Words", "Outline", "Causes", "Recognizers", "Checks",
  ]

  @Test("A folder of the reader uses only what those to its left declare")
  func readerDirection() throws {
    var owners: [String: Int] = [:]
    let files = sources.filter { $0.module == "Incidents" }.map { file in
      (file, Self.readerFolders.firstIndex(of: file.folder))
    }
    for case (let file, let folder?) in files {
      for name in file.declarations { owners[name] = folder }
    }
    #expect(owners.count > 50, "the names of the reader were not found")
    for case (let file, let folder?) in files {
      let words = Set(file.code.flatMap { $0.split { !$0.isLetter && !$0.isNumber } })
      for (name, owner) in owners where owner > folder && words.contains(Substring(name)) {
        Issue.record("\(file.path) uses \(name) of \(Self.readerFolders[owner])")
      }
    }
    let folders = Set(files.filter { $0.0.path.split(separator: "/").count > 2 }.map(\.0.folder))
    #expect(folders == Set(Self.readerFolders))
  }

  /// `direction` allows it, since the targets stand in one row.
  @Test("The template language knows nothing of incidents")
  func templatesStandAlone() {
    for file in sources where file.module == "Templates" {
      #expect(
        file.imports.isDisjoint(with: ["Documents", "Incidents", "Archives"]), "\(file.path)")
    }
  }

  @Test("All of Foundation is nowhere, and its essentials are only at the ends")
  func foundation() {
    for file in sources {
      #expect(!file.imports.contains("Foundation"), "\(file.path)")
      if file.imports.contains("FoundationEssentials") {
        #expect(["Projects", "faultline"].contains(file.module), "\(file.path)")
      }
    }
  }

  @Test("Files, clock and environment are touched only at the ends")
  func system() {
    let systems: Set = ["Glibc", "Musl", "Darwin", "CPlatform"]
    let words = [
      "getenv(", "fopen(", "ContinuousClock", "SuspendingClock", "clock_gettime", "time(nil",
      "ProcessInfo", "FileManager", "random(", "SystemRandomNumberGenerator",
    ]
    for file in sources where !["Projects", "faultline"].contains(file.module) {
      #expect(file.imports.isDisjoint(with: systems), "\(file.path)")
      for line in file.code {
        for word in words { #expect(!line.contains(word), "\(file.path): \(line)") }
      }
    }
    for file in sources where file.module == "Projects" && !file.path.contains("/Platform/") {
      #expect(
        file.imports.isDisjoint(with: systems), "\(file.path): only Platform calls the system")
    }
  }

  @Test("Each C library is touched in one file, or the few files of one parser")
  func libraries() {
    let users = { (module: String) in sources.filter { $0.imports.contains(module) }.map(\.path) }
    #expect(users("CCMark") == ["Documents/CMarkParser.swift"])
    #expect(users("CTOML") == ["Documents/DataReader+TOML.swift"])
    #expect(users("CYAML").allSatisfy { $0.hasPrefix("Documents/DataReader+YAML") })
    #expect(users("CSQLite") == ["Projects/SQLite/SQLiteDatabase.swift"])
    #expect(users("CPlatform") == ["Projects/Platform/Exchange.swift"])
    #expect(users("ArgumentParser").allSatisfy { $0.hasPrefix("faultline/") })
  }
}
