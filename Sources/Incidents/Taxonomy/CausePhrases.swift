/// The phrases by which the wording of a report shows a class of causes.
///
/// A phrase is in lower case and begins at a word's beginning; `%` at its end asks for the end of a
/// word. `a + b` asks for both within 60 bytes of each other, in any order, and has no third part;
/// `{a|b}` asks for one of the two, so that `{row|record} + {deleted|lost}` stands for four.
package struct CausePhrases: Sendable, Hashable {
  /// What the class is, and so how much a mention outside of the sections about the cause tells.
  package enum Kind: Sendable, Hashable {
    /// The name of a fault, such as a full disk.
    case fault
    /// A fault of any code, such as `bug`: where a sentence names another class as well, that tells
    /// whose it was, and what was not seen for long is the fault itself.
    case defect
    /// What people did, which is a fault, or lacked, such as tests or knowledge: that lets a fault
    /// through.
    case lapse
    /// The name of a fault that is hardly mentioned otherwise, such as `race condition`.
    case rare
    /// A thing that reports mention for many reasons, such as a database.
    case topic
    /// As a topic, and by its nature seldom the root, such as a migration.
    case circumstance
    /// What was not seen, which reports tell where they look back.
    case oversight

    /// Whether it names a fault that reports mention for other reasons too.
    var isCommonFault: Bool { self == .fault || self == .defect || self == .lapse }
  }

  /// Phrases that name the class by themselves.
  package var naming: [String]
  /// Phrases that name the class where a report tells its cause, such as a thing and what became of
  /// it, and that only support it elsewhere.
  package var cues: [String]
  /// Phrases that only support it: words of its topic.
  package var hinting: [String]
  /// Suppliers, such as `our provider`: they name the class where the sentence says beside them
  /// that they failed or changed, and only support it otherwise.
  package var parties: [String]
  /// Names of suppliers, such as `azure`, which stand in front of many things of one's own: what
  /// says that they failed or changed must stand right beside them.
  package var vendors: [String]
  /// Phrases of a repair that shows the class where a report does not tell its cause, such as
  /// `renewed the certificate`.
  package var repairing: [String]
  package var kind: Kind

  package init(
    naming: [String] = [], cues: [String] = [], hinting: [String] = [], parties: [String] = [],
    vendors: [String] = [],
    repairing: [String] = [], kind: Kind = .fault
  ) {
    self.naming = naming
    self.cues = cues
    self.hinting = hinting
    self.parties = parties
    self.vendors = vendors
    self.repairing = repairing
    self.kind = kind
  }

  /// Whether it is the class of suppliers.
  var namesSuppliers: Bool { !parties.isEmpty || !vendors.isEmpty }

  /// Creates phrases from texts that part them by commas.
  init(
    naming: String, hinting: String = "", parties: String = "", vendors: String = "",
    kind: Kind = .fault
  ) {
    self.init(
      naming: phraseList(of: naming), hinting: phraseList(of: hinting),
      parties: phraseList(of: parties), vendors: phraseList(of: vendors), kind: kind)
  }

  /// Whether each brace of a phrase is one of alternatives, and none of these is empty: what is
  /// not understood, or stands for too many texts, is looked for as it is written.
  package static func hasReadableBraces(_ phrase: String) -> Bool {
    func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
    guard phrase.utf8.contains(where: isBrace) else { return true }
    return Array(phrase.utf8).split(separator: UInt8(ascii: "+")).map(\.trimmed.string)
      .flatMap(alternatives(in:)).allSatisfy { text in
        !text.utf8.contains(where: isBrace)
          && text.utf8.contains { $0 != 0x20 && $0 != UInt8(ascii: "%") }
      }
  }
}
