import Diagnostics
import Documents
import Incidents

// The taxonomy of causes in `faultline.yml`:
//
//   causes:
//     replace: true
//     groups: [{id: payments, title: Payments}]
//     classes:
//       - {id: card-network, title: Card network, parent: payments, phrases: [acquirer]}
//
// A list stands for `classes`. A class that the default taxonomy has is changed: its texts are
// replaced, its phrases and aliases are added to.

extension ConfigurationReader {
  /// Reads `causes`.
  mutating func causes(_ value: DataValue) {
    var draft = TaxonomyDraft()
    if case .list = value.content {
      readClasses(value, into: &draft)
    } else {
      guard case .mapping(let entries) = value.content else {
        return reject(
          value, "'causes' takes a list of classes, or 'classes', 'groups' and 'replace'")
      }
      for entry in entries where !["replace", "groups", "classes"].contains(entry.key) {
        reject(
          unknown: entry, among: ["replace", "groups", "classes"], present: entries.map(\.key),
          in: "causes")
      }
      func setting(_ key: String) -> DataValue? {
        entries.first { $0.key == key && $0.value.content != .null }?.value
      }
      if let replace = setting("replace"), flag(replace) == true { draft.taxonomy.classes = [] }
      // Groups come first, since classes name them.
      if let groups = setting("groups") { readGroups(groups, into: &draft) }
      if let classes = setting("classes") { readClasses(classes, into: &draft) }
    }
    configuration.taxonomy = draft.taxonomy
  }

  private mutating func readGroups(_ value: DataValue, into draft: inout TaxonomyDraft) {
    for element in value.elements {
      guard let fields = fields(of: element, keys: ["id", "title"], what: "groups") else {
        continue
      }
      guard let id = identifier(fields["id"], of: element, what: "group"),
        draft.groups.insert(id).inserted || rejectDuplicate(fields["id"], "group", id)
      else { continue }
      let title = fields["title"].flatMap { text($0) } ?? id
      if let index = draft.taxonomy.groups.firstIndex(where: { $0.id == id }) {
        draft.taxonomy.groups[index].title = title
      } else {
        draft.taxonomy.groups.append(.init(id: id, title: title))
      }
    }
  }

  private mutating func readClasses(_ value: DataValue, into draft: inout TaxonomyDraft) {
    let keys = ["id", "title", "description", "parent", "phrases", "aliases"]
    for element in value.elements {
      guard let fields = fields(of: element, keys: keys, what: "causes") else { continue }
      guard let id = identifier(fields["id"], of: element, what: "cause class"),
        draft.classes.insert(id).inserted || rejectDuplicate(fields["id"], "cause class", id)
      else { continue }
      let known = draft.taxonomy.classes.firstIndex { $0.id == id }
      var cause =
        known.map { draft.taxonomy.classes[$0] }
        ?? CauseClass(
          id: id, title: id.replacing("-", with: " "), description: "", group: "",
          // What replaces a default class is a cause of the same kind.
          phrases: CausePhrases(kind: Taxonomy.standard[id]?.phrases.kind ?? .fault))
      if let title = fields["title"].flatMap({ text($0) }) { cause.title = title }
      if let words = fields["description"].flatMap({ text($0) }) { cause.description = words }
      if let parent = fields["parent"], let name = text(parent) {
        if draft.taxonomy.groups.contains(where: { $0.id == name }) {
          cause.group = name
        } else {
          let near = nearMiss(of: name, among: draft.taxonomy.groups.map(\.id))
          reject(
            parent,
            "no group is named '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? "")")
        }
      }
      cause.aliases += fields["aliases"].map { texts($0).map(kebabCase) } ?? []
      cause.phrases.naming += fields["phrases"].map { phrases($0) } ?? []
      if let known {
        draft.taxonomy.classes[known] = cause
      } else {
        draft.taxonomy.classes.append(cause)
      }
    }
  }

  /// The phrases of a class, without those whose braces can't be understood.
  private mutating func phrases(_ value: DataValue) -> [String] {
    value.elements.flatMap { element in
      texts(element).filter { phrase in
        if CausePhrases.hasReadableBraces(phrase) { return true }
        reject(
          element, "the braces of the phrase '\(phrase)' can't be read as alternatives",
          help: "write \"{card|bank} declined\", in quotes: with a '}' for each '{', no braces "
            + "or '+' in them, no empty phrase, and at most 256 texts that it stands for")
        return false
      }
    }
  }

  /// The values of a mapping by key; nil where it is none.
  ///
  /// Unknown keys are errors.
  private mutating func fields(
    of value: DataValue, keys: [String], what: String
  ) -> [String: DataValue]? {
    guard case .mapping(let entries) = value.content else {
      reject(value, "each of the \(what) has keys with values, of which 'id' is one")
      return nil
    }
    var fields: [String: DataValue] = [:]
    for entry in entries {
      if !keys.contains(entry.key) {
        reject(unknown: entry, among: keys, present: entries.map(\.key), in: what)
      } else if entry.value.content != .null {
        fields[entry.key] = entry.value
      }
    }
    return fields
  }

  /// Reads an `id`, which becomes a part of addresses.
  private mutating func identifier(
    _ value: DataValue?, of element: DataValue, what: String
  ) -> String? {
    guard let value else {
      reject(element, "a \(what) needs an 'id'")
      return nil
    }
    guard let id = text(value) else { return nil }
    let isID =
      (1...60).contains(id.utf8.count) && id.utf8.first != UInt8(ascii: "-")
      && id.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
    guard isID else {
      reject(value, "an id has small letters, digits and '-' only, such as 'card-network'")
      return nil
    }
    return id
  }

  /// Reports a second use of an id; false, so that it is passed over.
  private mutating func rejectDuplicate(_ value: DataValue?, _ what: String, _ id: String) -> Bool {
    if let value { reject(value, "another \(what) has the id '\(id)' already") }
    return false
  }
}

/// A taxonomy as far as it has been read.
private struct TaxonomyDraft {
  var taxonomy = Taxonomy.standard
  /// The ids that the file has used.
  var groups: Set<String> = []
  var classes: Set<String> = []
}

/// Front matter is compared with aliases in this form.
private func kebabCase(_ text: String) -> String {
  String(
    decoding: text.utf8.map {
      $0 == 0x20 || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : lowercased($0)
    }, as: UTF8.self)
}
