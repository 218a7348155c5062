package import Diagnostics
import Documents

/// What a theme says about itself in its `theme.yml`.
package struct ThemeManifest: Sendable, Hashable {
  /// The version of the contract between program and themes that this program speaks.
  ///
  /// The contract is the names in `themeContract`; its version grows when one goes away or changes
  /// its meaning.
  package static let contractVersion = 1

  package var name: String
  package var version: String
  /// The version of the contract that the theme was written for.
  package var contract: Int

  init(name: String = "default", version: String = "1", contract: Int = contractVersion) {
    self.name = name
    self.version = version
    self.contract = contract
  }
}

/// Reads the manifest of a theme.
///
/// Emits `theme-contract`, `theme-manifest` and the diagnostics of `parseData`.
func readThemeManifest(_ file: SourceFile) -> Diagnosed<ThemeManifest> {
  let read = parseData(file, syntax: .yaml)
  var diagnostics = read.diagnostics
  var manifest = ThemeManifest(name: "unnamed", version: "0")
  let known = ["name", "version", "contract"]
  for entry in read.value.entries {
    switch (entry.key, entry.value.scalar) {
    case ("name", let text?): manifest.name = text
    case ("version", let text?): manifest.version = text
    case ("contract", let text?):
      guard let number = Int(text), number >= 1 else {
        diagnostics.append(
          Diagnostic(
            .themeManifest, "'\(text)' is not the number of a contract", path: file.path,
            range: entry.value.range, help: "write 'contract: \(ThemeManifest.contractVersion)'"))
        continue
      }
      manifest.contract = number
      guard number > ThemeManifest.contractVersion else { continue }
      diagnostics.append(
        Diagnostic(
          .themeContract,
          "the theme needs contract \(number), and this program speaks "
            + "\(ThemeManifest.contractVersion)",
          path: file.path, range: entry.value.range,
          help: "update faultline, or take an older version of the theme"))
    case (let key, _):
      let guess = nearMiss(of: key, among: known).map { "; did you mean '\($0)'?" } ?? ""
      diagnostics.append(
        Diagnostic(
          .themeManifest, "a theme has no fact '\(key)'\(guess)", path: file.path,
          range: entry.keyRange))
    }
  }
  return Diagnosed(manifest, diagnostics)
}

extension Diagnostic.Kind {
  static let themeContract = Diagnostic.Kind(
    "theme-contract", .error,
    explanation: """
      The theme was written for a newer program: its templates may use names that this one does not \
      know. Update the program, or take an older version of the theme.
      """)

  static let themeManifest = Diagnostic.Kind(
    "theme-manifest", .warning,
    explanation: """
      A theme's theme.yml says its name, its version, and the number of the contract that its \
      templates were written for. Nothing else is read from it.
      """)
}

/// The kinds of diagnostics that reading themes emits.
package let themeDiagnosticKinds: [Diagnostic.Kind] = [
  .themeContract, .themeManifest, .themeUnknownFile, .themeUnknownText,
]
