/// A fact about the input that a person should know, tied to the text it is about.
package struct Diagnostic: Sendable, Hashable {
  /// How much a diagnostic matters.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing has to be done.
    case note
    /// The output is affected; `--strict` makes it fail the build.
    case warning
    /// A meaningful result is not possible for this place; the build exits with 1.
    case error

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  package var kind: Kind
  /// The severity of the kind, unless the configuration changed it.
  package var severity: Severity
  /// One phrase: lower-case start, no period, the user's own text in 'quotes'.
  package var message: String
  /// The path of the file from the content folder (or of the theme file, as the user named it).
  package var path: String
  /// The bytes it is about; nil means the whole file.
  package var range: SourceRange?
  /// What to do about it, in one phrase; nil where the message already says so.
  package var help: String?
  package var fixIts: [FixIt]

  package init(
    _ kind: Kind, _ message: String, path: String, range: SourceRange?, help: String? = nil,
    fixIts: [FixIt] = []
  ) {
    self.kind = kind
    self.severity = kind.severity
    self.message = message
    self.path = path
    self.range = range
    self.help = help
    self.fixIts = fixIts
  }
}

extension Diagnostic {
  /// A rule that emits diagnostics: its stable name, its severity and its manual.
  ///
  /// Kinds are declared in the file that emits them and named in their layer's `all` list.
  package struct Kind: Sendable, Hashable {
    /// Kebab-case, unique, permanent once released.
    package let name: String
    package let severity: Severity
    /// The long text that `faultline check --explain NAME` prints: what it means, why it matters,
    /// what to do.
    package let explanation: String
    /// Whether the page of the incident lists it under "what the report leaves open".
    package let concernsReader: Bool

    package init(
      _ name: String, _ severity: Severity, concernsReader: Bool = false, explanation: String
    ) {
      self.name = name
      self.severity = severity
      self.concernsReader = concernsReader
      self.explanation = explanation
    }

    package static func == (a: Self, b: Self) -> Bool { a.name == b.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  /// A replacement that repairs the place.
  package struct FixIt: Sendable, Hashable {
    package var summary: String
    package var range: SourceRange
    package var replacement: String
    /// Whether a program may apply it unasked (`check --fix`): nothing else can be meant.
    package var isCertain: Bool

    package init(
      _ summary: String, range: SourceRange, replacement: String, isCertain: Bool = false
    ) {
      self.summary = summary
      self.range = range
      self.replacement = replacement
      self.isCertain = isCertain
    }
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics in the order in which they are printed: by path, place and name.
  package func inPrintingOrder() -> [Diagnostic] {
    sorted { a, b in
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      let starts = (a.range?.lowerBound ?? -1, b.range?.lowerBound ?? -1)
      if starts.0 != starts.1 { return starts.0 < starts.1 }
      if a.kind.name != b.kind.name { return a.kind.name < b.kind.name }
      return a.message < b.message
    }
  }

  /// The diagnostics as people read them: of each file and kind the first ones, and then how many
  /// more there are.
  ///
  /// Long help is said once. They must be in printing order.
  ///
  /// - Parameters:
  ///   - limit: How many of each file and kind are told.
  ///   - whole: A file of which all are told, since it is short and one mistake hides no other.
  /// - Returns: Those to print, in the same order.
  package func capped(toEach limit: Int = 10, exceptIn whole: String? = nil) -> [Diagnostic] {
    let all = Array(self)
    var totals: [FileAndKind: Int] = [:]
    for diagnostic in all {
      totals[FileAndKind(path: diagnostic.path, kind: diagnostic.kind), default: 0] += 1
    }
    var seen: [FileAndKind: Int] = [:]
    var told: Set<String> = []
    return all.compactMap { diagnostic in
      let key = FileAndKind(path: diagnostic.path, kind: diagnostic.kind)
      seen[key, default: 0] += 1
      let (number, total) = (seen[key] ?? 0, totals[key] ?? 0)
      // A line that stands for a single other one would save nothing.
      if number <= limit || total == limit + 1 || diagnostic.path == whole {
        guard let help = diagnostic.help, help.utf8.count > 200, !told.insert(help).inserted else {
          return diagnostic
        }
        var short = diagnostic
        short.help = nil
        return short
      }
      guard number == limit + 1 else { return nil }
      var rest = diagnostic
      rest.message = "and \(total - limit) more of this kind in the file"
      rest.help = nil
      rest.fixIts = []
      return rest
    }
  }
}

/// What the diagnostics of one kind in one file are counted by.
private struct FileAndKind: Hashable {
  var path: String
  var kind: Diagnostic.Kind
}
