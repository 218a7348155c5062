extension Outline {
  /// Whether a question with its answer belongs to the section around it, such as each of five
  /// whys.
  func isAnswer(_ title: Entry) -> Bool {
    title.inlineValue != nil && title.section.title.hasByteSuffix("?")
      && title.section.style != .heading
      && role(ofEntry: title.parent) == title.section.role
  }

  /// Whether a title with the words of a section is only a part of the section around it.
  ///
  /// Action items are grouped by what they are for, and what went well by what it was good for:
  /// `### Detection` there is no section. In a timeline, `### Recovery of the cache` is an event.
  func isPart(_ title: Entry) -> Bool {
    let role = title.section.role
    let style = title.section.style
    guard title.parent >= 0, role != .other else { return false }
    let around = self.role(ofEntry: title.parent)
    if title.isTable { return around == .actionItems || around == .timeline }
    switch around {
    case .actionItems:
      // `Owner: Ann` there is a part of an item.
      if role == .people || role == .metadata, title.inlineValue != nil { return true }
      return (style == .heading || style == .listLabel) && title.inlineValue == nil
        && [.detection, .resolution, .response].contains(role)
    case .timeline:
      if role == .actionItems, title.inlineValue != nil { return true }
      return title.isByPhrase
        && [.detection, .resolution, .response, .trigger].contains(role)
    case .wentWell, .wentWrong, .lucky, .lessons:
      guard [.actionItems, .detection, .resolution, .response].contains(role) else { return false }
      let words = TitleText(title.section.title).words
      if style == .listLabel {
        // `Prevention` is what something was good for, and `Action items` never is.
        let isWork = Self.namesOfWork.contains { words.hasBytePrefix($0) }
        return title.inlineValue == nil && !isWork
      }
      return title.isByPhrase && !(role == .actionItems && (isQuestion(words) || promises(words)))
    default: return false
    }
  }

  /// Whether a label in a list has an action item behind it.
  func isActionInItem(_ title: Entry) -> Bool {
    title.section.role == .actionItems && title.section.style == .listLabel
      && title.inlineValue != nil
  }

  /// Takes a section called `Remediation` for what was done, where a later one has the work to
  /// come.
  ///
  /// Some reports mean by that word what ended the incident, others what is to follow. A later
  /// section of the same level, such as `Follow-ups`, decides, unless the first has boxes to tick,
  /// a table or groups of its own.
  mutating func settleRemediations(in table: LineTable) {
    // The level and the parent of the sections of work to come that stand further below.
    var promised: Set<[Int]> = []
    for index in entries.indices.reversed() {
      let entry = entries[index]
      guard entry.section.role == .actionItems, !entry.isTable, entry.inlineValue == nil else {
        continue
      }
      let place = [entry.parent, entry.section.level]
      guard TitleText(entry.section.title).words.hasBytePrefix("remedia") else {
        promised.insert(place)
        continue
      }
      guard promised.contains(place),
        !entry.lines.contains(where: { index in
          let line = table.lines[index]
          if line.isHeading { return true }
          return line.isTaskDone != nil || line.isRow
        })
      else { continue }
      entries[index].section.role = .resolution
    }
  }

  /// Whether the words before a colon are a title rather than a sentence that introduces what
  /// follows: few words, or a question.
  func isTitleLike(_ words: String) -> Bool {
    isQuestion(words)
      || words.utf8.count { $0 == 0x20 } < 5
        && !["we ", "it ", "this ", "these ", "they ", "there ", "here ", "i "].contains {
          words.hasBytePrefix($0)
        }
        && ![" involved", " included", " include", " are", " were", " is", " was"].contains {
          words.hasByteSuffix($0)
        }
  }

  /// Whether a title begins with a name for work to come: `Action items for the future`.
  private func promises(_ words: String) -> Bool {
    (Self.namesOfWork + ["prevent", "corrective action"]).contains { words.hasBytePrefix($0) }
  }

  /// What titles of work to come begin with, and no others.
  private static let namesOfWork = ["action item", "action point", "follow up", "next step"]

  private func isQuestion(_ words: String) -> Bool {
    ["what ", "how ", "why ", "where ", "who ", "when "].contains { words.hasBytePrefix($0) }
  }
}
