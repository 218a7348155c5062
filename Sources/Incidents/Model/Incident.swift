package import Diagnostics
package import Documents

/// One incident, as its postmortem tells it.
///
/// A function of one file and the configuration: what concerns several incidents is in `Archives`.
package struct Incident: Sendable {
  /// The identifier as declared or taken from the file's name; `Archives` makes it unique.
  package var id: ID
  package var title: Located<String>
  /// The document it was read from, with the whole text of the report.
  package var document: Document
  /// The lines of the report in the file, counted from 1; the whole file unless it holds several.
  package var lines: ClosedRange<Int>
  /// The nodes of `document` that are this incident's body.
  package var nodes: Range<Int>

  /// The day it began.
  package var date: Located<CalendarDate>?
  /// The severity on the house's own scale, as written.
  package var severity: Located<String>?
  /// The state of the report: draft, review or final, or the words of the report.
  package var status: Located<String>?
  /// What front matter says of the incident beside times, as `resolved: true` does; nil where it
  /// says nothing.
  package var declaredState: Located<State>?
  /// Whether front matter calls it a draft; drafts are left out of a site unless asked for.
  package var isDraft: Bool
  package var services: [Located<String>]
  package var teams: [Located<String>]
  package var tags: [Located<String>]
  /// Authors, owners and responders, as written.
  package var people: [Located<String>]
  /// The zone of times that name none themselves.
  package var timeZone: Located<Zone>?
  package var milestones: Milestones
  /// The duration that the report states, in minutes.
  package var statedDuration: Located<Duration>?
  /// The times from the start to the detection and the mitigation that the report states or
  /// declares, such as `Time to detect: 10 minutes`.
  package var statedDelays: [Milestones.Name: Located<Duration>] = [:]
  /// In the order of time as far as the report has one; newest-first timelines are turned round.
  package var timeline: [TimelineEntry]
  /// One to three sentences in the report's own words; nil where it has no opening text.
  package var summary: Located<String>?
  package var impact: Impact
  package var causes: [CauseFinding]
  /// The text of the root-cause section's first paragraphs, in the report's own words.
  package var rootCauseText: Located<String>?
  /// How it was noticed, in the report's own words or as declared.
  package var detection: Located<String>?
  /// What helped, in the words that the section about it opens with; nil without such a section.
  package var resolution: Located<String>?
  package var actions: [ActionItem]
  package var sections: [Section]
  package var references: [Reference]
  /// Earlier addresses of the page, from front matter.
  package var aliases: [Located<String>]
  /// Status-page ids or URLs, from front matter.
  package var statusPages: [Located<String>]
  /// Identifiers of incidents that front matter calls related.
  package var related: [Located<String>]
  /// Front matter that has no meaning of its own here, in the order of the file.
  package var extraFields: [ExtraField]
  /// What was noticed while reading, in the order of the file.
  package var diagnostics: [Diagnostic]

  package init(id: ID, title: Located<String>, document: Document) {
    self.id = id
    self.title = title
    self.document = document
    lines = 1...max(1, document.file.lineCount)
    nodes = 0..<document.nodes.count
    isDraft = false
    services = []
    teams = []
    tags = []
    people = []
    milestones = Milestones()
    timeline = []
    impact = Impact()
    causes = []
    actions = []
    sections = []
    references = []
    aliases = []
    statusPages = []
    related = []
    extraFields = []
    diagnostics = []
  }

  /// The time between start and resolution, in minutes; 0 where it is under half a minute, nil where
  /// one of them is unknown, both are the same or the report has them in the wrong order.
  package var computedMinutes: Int? {
    guard let start = milestones[.started]?.value, let end = milestones[.resolved]?.value,
      start.seconds(to: end) != 0
    else { return nil }
    return milestones.minutes(from: .started, to: .resolved)
  }
}

extension Incident {
  /// The name of an incident in addresses and references.
  ///
  /// Letters, digits, `-`, `_` and `.` of ASCII only; never empty, never starting with a dot.
  package struct ID: Sendable, Hashable, Comparable {
    package let slug: String

    /// Creates an identifier from any text by replacing what an address cannot hold.
    package init(_ text: String) {
      var bytes: [UInt8] = []
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          bytes.append(byte)
        case UInt8(ascii: "."), UInt8(ascii: "-"):
          if let last = bytes.last, last != byte { bytes.append(byte) }
        default:
          if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
        }
      }
      while let last = bytes.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ".") {
        bytes.removeLast()
      }
      slug = bytes.isEmpty ? "incident" : String(decoding: bytes.prefix(120), as: UTF8.self)
    }

    package static func < (a: Self, b: Self) -> Bool {
      a.slug.utf8.lexicographicallyPrecedes(b.slug.utf8)
    }
  }

  /// A length of time as a report states it.
  package struct Duration: Sendable, Hashable {
    package var minutes: Int
    /// The words of the report, such as `approximately 6 hours`.
    package var written: String
    package var isApproximate: Bool
    package var extent: Extent

    /// What of an incident a length of time measures.
    package enum Extent: Sendable, Hashable {
      /// From its start to its resolution.
      case whole
      /// The time without service, or from the detection on: at most the whole.
      case part
    }

    package init(
      minutes: Int, written: String, isApproximate: Bool, extent: Extent = .whole
    ) {
      self.minutes = minutes
      self.written = written
      self.isApproximate = isApproximate
      self.extent = extent
    }
  }

  /// A front-matter key without a meaning of its own, kept and shown as it is.
  package struct ExtraField: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }
}
