import Incidents

/// The parts of a report that tell what happened, as opposed to what is to be done, by whom, and
/// what was learned.
struct NarrativeSections {
  private let sections: [Section]
  private var next = 0
  /// The sections around the line that was asked for last, outermost first.
  private var open: [(endLine: Int, isNarrative: Bool, titleLine: Int?)] = []

  init(_ sections: [Section]) { self.sections = sections }

  /// Whether a line belongs to them; lines are asked for in their order.
  mutating func isNarrative(at line: Int) -> Bool {
    while next < sections.count, sections[next].line <= line {
      let section = sections[next]
      // A title that names several roles tells what happened where the first of them does.
      if next > 0, sections[next - 1].range == section.range {
        next += 1
        continue
      }
      while let last = open.last, last.endLine < section.line { open.removeLast() }
      let isNarrative =
        switch section.role {
        case .summary, .impact, .rootCause, .trigger, .contributingFactors, .detection, .response,
          .resolution, .timeline:
          true
        case .metadata, .actionItems, .lessons, .wentWell, .wentWrong, .lucky, .related, .people,
          .questions, .support, .glossary:
          false
        // `Short term` below `Action items`.
        case .other: open.last?.isNarrative ?? true
        }
      let isTitled = section.style == .heading && section.role != .other
      open.append((section.endLine, isNarrative, isTitled ? section.line : nil))
      next += 1
    }
    while let last = open.last, last.endLine < line { open.removeLast() }
    guard let last = open.last else { return true }
    // `Contributing factors` is what the section is, not what happened.
    return last.isNarrative && last.titleLine != line
  }
}
