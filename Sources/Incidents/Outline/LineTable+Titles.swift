import Documents

extension LineTable {
  /// Takes numbered lines in capitals for headings where the text of their sections is indented, by
  /// which the sections are the items of a list to Markdown.
  ///
  /// ```text
  /// 6. ROOT CAUSE
  ///    The ports had no guard.
  ///
  /// 7. ACTIONS
  ///    - Guard on all ports
  /// ```
  ///
  /// Three are needed, two of which are titles of sections with such text, and nothing else may be
  /// an item of the list. A report that has other headings but its title has its own sections.
  mutating func unlistTitles() {
    let titles = lines.indices.filter { isCapitalTitle(lines[$0]) }
    guard titles.count >= 3,
      titles.count(where: { index in
        hasTextBelow(index)
          && Vocabulary.role(ofLongTitle: TitleText(bytes[lines[index].text]).words) != nil
      }) >= 2,
      !lines.contains(where: isHeadingOfSection),
      let first = titles.first
    else { return }
    let all = Set(titles)
    guard
      lines.indices[first...].allSatisfy({ index in
        let line = lines[index]
        return !line.startsItem || line.listDepth != 1 || !line.isOrdered || all.contains(index)
      })
    else { return }
    for index in lines.indices[first...] where lines[index].listDepth > 0 {
      lines[index].listDepth -= 1
      guard all.contains(index) else { continue }
      let isAlone = lines[index].isWholeBlock
      lines[index].kind = .heading(level: 2)
      lines[index].startsItem = false
      lines[index].isOrdered = false
      lines[index].isWholeBlock = true
      guard !isAlone, index + 1 < lines.count, lines[index + 1].block == lines[index].block else {
        continue
      }
      // The title stands for its item, whose paragraph is the text below it.
      lines[index].block -= 1
      lines[index + 1].startsBlock = true
      lines[index + 1].isWholeBlock =
        index + 2 >= lines.count || lines[index + 2].block != lines[index + 1].block
    }
  }

  private func isHeadingOfSection(_ line: Line) -> Bool {
    if case .heading(let level) = line.kind { level > 1 } else { false }
  }

  /// Whether an item of an outer list has more than its first line.
  private func hasTextBelow(_ index: Int) -> Bool {
    guard index + 1 < lines.count, case let next = lines[index + 1] else { return false }
    return next.listDepth > 1 || next.listDepth == 1 && !next.startsItem
  }

  /// Whether a line is an item of an outer list with a number and no small letters but in brackets.
  private func isCapitalTitle(_ line: Line) -> Bool {
    guard line.kind == .text, line.startsItem, line.isOrdered, line.listDepth == 1,
      line.quoteDepth == 0, line.isTaskDone == nil, line.startsBlock, line.block > 0,
      (4...60).contains(line.text.count)
    else { return false }
    let name = bytes[line.text].prefix { $0 != UInt8(ascii: "(") }
    return name.count(where: \.isUppercase) >= 4
      && !name.contains { (0x61...0x7A).contains($0) || $0.isOne(of: ".!?") }
  }
}
