/// A timeline entry before its date and zone are settled.
struct TimelineDraft: Sendable {
  var stamp: Stamp
  /// The date of the heading or line that it stands under.
  var carriedDate: DateReading?
  /// The date that the timeline's preface gives to all entries without one.
  var commonDate: DateReading?
  /// The zone of its column or section.
  var zone: String?
  /// The year that its column or section names.
  var year: Int?
  var written: String
  var text: String
  /// The index of its first line in `LineTable.lines`.
  var line: Int
  /// The index of its last line.
  var lastLine: Int
  /// How deep its list is nested; 0 outside of lists.
  var depth: Int
  /// Whether it has no time of its own and stands under a dated heading.
  var isUntimed = false
  /// The words of the date of that heading, where it has no time of its own; else empty.
  var dateWritten = ""
  /// Whether nothing stood behind its time, so that the next lines tell the event.
  var isOpen = false
  /// Whether its time stands at the end of its line.
  var isClosing = false

  /// What the column of phases calls it, in lower case; empty where there is none.
  var phase = ""

  /// Adds the text of a further line; a new block begins a new line of the text.
  mutating func append(_ more: String, line: Int, isNewBlock: Bool = false) {
    lastLine = line
    // A first sentence or two are the event; pages of detail stay in the report.
    guard !more.isEmpty, text.utf8.count < 600 else { return }
    text += text.isEmpty ? more : (isNewBlock ? "\n" : " ") + more
  }
}
