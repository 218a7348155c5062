import Archives
package import Diagnostics
import Documents
import Incidents
import Sites

/// Reads `faultline.yml`; what is wrong in it is an error, and the default holds in its place.
///
/// Emits `unknown-setting`, `invalid-setting`, `unknown-diagnostic` and the diagnostics of
/// `parseData`, of which each counts as an error here.
package func readConfiguration(
  _ file: SourceFile, diagnosticKinds: [Diagnostic.Kind]
) -> Diagnosed<Configuration> {
  let data = parseData(file, syntax: .yaml)
  var reader = ConfigurationReader(path: file.path, kinds: diagnosticKinds)
  reader.diagnostics = data.diagnostics
  if data.value.content != .null {
    reader.entries(of: data.value, keys: ConfigurationKey.all, in: nil)
  }
  return Diagnosed(
    reader.configuration,
    reader.diagnostics.map {
      var error = $0
      error.severity = .error
      return error
    })
}

/// The configuration as far as it has been read.
struct ConfigurationReader {
  var configuration = Configuration()
  var diagnostics: [Diagnostic] = []
  private let path: String
  private let kinds: [Diagnostic.Kind]

  init(path: String, kinds: [Diagnostic.Kind]) {
    self.path = path
    self.kinds = kinds
  }

  /// Reads the entries of a mapping by a table of keys.
  mutating func entries(of value: DataValue, keys: [ConfigurationKey], in parent: String?) {
    guard case .mapping(let entries) = value.content else {
      return reject(
        value, parent.map { "'\($0)' takes keys with values" } ?? "the file takes keys with values")
    }
    for entry in entries {
      if let key = keys.first(where: { $0.name == entry.key }) {
        // A key without a value is as good as absent.
        if entry.value.content != .null { key.read(entry.value, &self) }
      } else {
        reject(unknown: entry, among: keys.map(\.name), present: entries.map(\.key), in: parent)
      }
    }
  }

  mutating func limits(_ value: DataValue) {
    entries(of: value, keys: ConfigurationKey.limits, in: "limits")
  }

  mutating func links(_ value: DataValue) {
    guard let choice = value.scalar.flatMap(SiteOptions.Links.init) else {
      return reject(value, "this is 'file' or 'directory'\(written(value))")
    }
    configuration.site.links = choice
  }

  mutating func organisations(_ value: DataValue) {
    guard let choice = value.scalar.flatMap(Organisations.init) else {
      return reject(value, "this is 'folders' or 'one'\(written(value))")
    }
    configuration.organisations = choice
  }

  /// Reads the address of a repository, or a list of them.
  mutating func repositories(_ value: DataValue) {
    for element in value.elements.isEmpty ? [value] : value.elements {
      guard let address = text(element) else { continue }
      guard Repository(address: address) != nil else {
        let example = "such as 'https://github.com/acme/reports'"
        reject(element, "this is the address of a repository, \(example)\(written(element))")
        continue
      }
      configuration.repositories.append(address)
    }
  }

  mutating func embeds(_ value: DataValue) {
    guard let choice = value.scalar.flatMap(SiteOptions.Embeds.init) else {
      return reject(value, "this is 'all', 'status' or 'off'\(written(value))")
    }
    configuration.site.embeds = choice
  }

  /// Reads the addresses of reports that were taken out: with their reasons, or as a list without.
  mutating func removals(_ value: DataValue) {
    var found: [(address: String, range: SourceRange, value: DataValue)] = []
    if case .mapping(let entries) = value.content {
      found = entries.map { ($0.key, $0.keyRange, $0.value) }
    } else {
      found = value.elements.compactMap { element in
        text(element).map { ($0, element.range, element) }
      }
    }
    let isMapping = !value.entries.isEmpty
    for (address, range, value) in found {
      guard address.utf8.first == slash || siteAddress(address) != nil else {
        reject(value, "an address begins with '/', as in '/incidents/db/', not '\(address)'")
        continue
      }
      let reason = isMapping && value.content != .null ? text(value) ?? "" : ""
      configuration.site.removals.append(
        Removal(address: address, reason: reason, file: path, range: range))
    }
  }

  mutating func severities(_ value: DataValue, of key: String) {
    guard case .mapping(let entries) = value.content else {
      return reject(
        value,
        "'\(key)' takes names of diagnostics with severities, such as {missing-zone: warning}")
    }
    for entry in entries {
      guard kinds.contains(where: { $0.name == entry.key }) else {
        report(
          .unknownDiagnostic, "no diagnostic is named", entry, among: kinds.map(\.name).sorted(),
          present: entries.map(\.key))
        continue
      }
      let text = entry.value.scalar ?? ""
      if text == "off" {
        configuration.severities[entry.key] = .some(nil)
      } else if let severity = Diagnostic.Severity(rawValue: text) {
        configuration.severities[entry.key] = severity
      } else {
        reject(entry.value, "a severity is error, warning, note or off, not '\(text)'")
      }
    }
  }

  mutating func text(_ value: DataValue) -> String? {
    if let text = value.scalar { return text }
    reject(value, "this takes a single text")
    return nil
  }

  /// Reads the name of a zone; one that is not known could not be told in UTC.
  mutating func timeZone(_ value: DataValue) -> String? {
    guard let text = text(value) else { return nil }
    if isKnownTimeZone(text) { return text }
    reject(
      value, "no time zone is known by the name '\(text)'",
      help: "write a name such as Europe/Berlin, or an offset such as +02:00")
    return nil
  }

  mutating func texts(_ value: DataValue) -> [String] {
    value.elements.compactMap { text($0) }.filter { !$0.isEmpty }
  }

  mutating func flag(_ value: DataValue) -> Bool? {
    if let flag = value.flag { return flag }
    reject(value, "this is true or false\(written(value))")
    return nil
  }

  mutating func number(_ value: DataValue, in range: ClosedRange<Int>) -> Int? {
    if let number = value.scalar.flatMap(Int.init), range.contains(number) { return number }
    let upper = String(range.upperBound)
    reject(value, "this is a whole number from \(range.lowerBound) to \(upper)\(written(value))")
    return nil
  }

  /// Reads an address of the web and puts a `/` at its end.
  mutating func baseURL(_ value: DataValue) -> String? {
    guard let text = text(value) else { return nil }
    guard let url = siteAddress(text) else {
      reject(value, "an address begins with 'https://' or 'http://'\(written(value))")
      return nil
    }
    return url
  }

  mutating func languageTag(_ value: DataValue) -> String? {
    guard let text = text(value) else { return nil }
    let isTag =
      (2...35).contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased($0))
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
    guard isTag else {
      reject(value, "a language is a tag such as 'en' or 'pt-BR'\(written(value))")
      return nil
    }
    return text
  }

  private func written(_ value: DataValue) -> String {
    value.scalar.map { ", not '\($0)'" } ?? ""
  }

  mutating func reject(_ value: DataValue, _ message: String, help: String? = nil) {
    diagnostics.append(
      Diagnostic(.invalidSetting, message, path: path, range: value.range, help: help))
  }

  mutating func reject(
    unknown entry: DataEntry, among names: [String], present: [String], in parent: String?
  ) {
    report(
      .unknownSetting, parent.map { "'\($0)' has no key" } ?? "no key", entry, among: names,
      present: present)
  }

  private mutating func report(
    _ kind: Diagnostic.Kind, _ what: String, _ entry: DataEntry, among names: [String],
    present: [String]
  ) {
    let near = nearMiss(of: entry.key, among: names)
    diagnostics.append(
      Diagnostic(
        kind, "\(what) '\(entry.key)'\(near.map { "; did you mean '\($0)'?" } ?? "")", path: path,
        range: entry.keyRange,
        help: near == nil
          ? kind == .unknownSetting
            ? "the keys are \(names.joined(separator: ", "))"
            : "the name of a diagnostic stands in brackets at the end of its message" : nil,
        fixIts: near.map {
          [
            .init(
              "write '\($0)'", range: entry.keyRange, replacement: $0,
              isCertain: !present.contains($0) && isOneEdit(from: entry.key, to: $0, among: names))
          ]
        } ?? []))
  }
}

/// Returns the address of a site with a `/` at its end; nil where the text is no such address.
package func siteAddress(_ text: String) -> String? {
  let bytes = Array(text.utf8)
  let host = ["https://", "http://"].first { bytes.starts(with: $0.utf8) }
    .map { bytes.dropFirst($0.utf8.count) }
  guard let host, let first = host.first, first != slash, bytes.count <= 2_000,
    bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !Array("\"'<>\\^`{|}?#".utf8).contains($0) })
  else { return nil }
  return bytes.last == slash ? text : text + "/"
}

extension Diagnostic.Kind {
  static let unknownSetting = Self(
    "unknown-setting", .error,
    explanation: """
      `faultline.yml` has a key that Faultline does not know, so it does nothing. It is most likely \
      a misspelling; the message names the nearest key. The README lists all keys.
      """)
  static let invalidSetting = Self(
    "invalid-setting", .error,
    explanation: """
      A value in `faultline.yml` is not of the kind that its key takes. The default holds until it \
      is corrected.
      """)
  static let unknownDiagnostic = Self(
    "unknown-diagnostic", .error,
    explanation: """
      `checks:` in `faultline.yml` names a diagnostic that does not exist. The name of each \
      diagnostic stands in brackets at the end of its message.
      """)
}
