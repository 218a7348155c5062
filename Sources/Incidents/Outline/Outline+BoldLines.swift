import Diagnostics
import Documents

/// Titles that are known by being bold or emphasized.
extension Outline {
  /// A paragraph of one line that is all bold: `**Timeline**`, `**What happened?**:`; what follows
  /// in brackets up to the end of the paragraph belongs to the title: `**Timeline** (UTC, May 3)`.
  func boldLine(_ index: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    guard line.isPrefixStrong, line.markedPrefix > 0, line.listDepth == 0 else { return nil }
    let after = table.bytes[(line.text.lowerBound + line.markedPrefix)..<line.text.upperBound]
    guard line.isWholeBlock || line.startsBlock else { return nil }
    guard after.allSatisfy({ $0 == UInt8(ascii: ":") || $0.isSpace }) else {
      return titleWithAside(index, behind: after, in: table)
    }
    let title = TitleText(table.bytes[line.text])
    let wordCount = title.words.utf8.count { $0 == 0x20 } + 1
    guard wordCount <= 10, line.text.count <= 90, !startsWithTime(line.text, in: table.bytes),
      !title.words.isEmpty
    else { return nil }
    let role =
      line.isWholeBlock
      ? Vocabulary.role(ofLongTitle: title.words) : Vocabulary.role(ofTitle: title.words)
    guard line.isWholeBlock || role != nil else { return nil }
    return entry(
      index, role: role ?? .other, style: .boldLine, level: 7, text: line.text, value: nil,
      title: title, in: table)
  }

  /// A line that is all emphasized, above text of its paragraph, as chats write what is bold:
  /// `*What we did*`.
  func emphasizedLine(_ index: Int, in table: LineTable) -> Entry? {
    let line = table.lines[index]
    guard line.startsBlock, !line.isWholeBlock, line.listDepth == 0,
      line.emphasizedPrefix == line.text.count
    else { return nil }
    let title = TitleText(table.bytes[line.text])
    guard let role = Vocabulary.role(ofTitle: title.words), role != .other else { return nil }
    return entry(
      index, role: role, style: .boldLine, level: 7, text: line.text, value: nil, title: title,
      in: table)
  }

  /// `**Timeline** (all times UTC)`, whose bracket may go on in the next lines of its paragraph.
  private func titleWithAside(
    _ index: Int, behind after: ArraySlice<UInt8>, in table: LineTable
  ) -> Entry? {
    let line = table.lines[index]
    guard after.trimmed.first == UInt8(ascii: "(") else { return nil }
    var last = index
    while last < index + 4, last + 1 < table.lines.count,
      table.lines[last + 1].block == line.block
    {
      last += 1
    }
    var words = table.bytes[line.text.lowerBound..<table.lines[last].text.upperBound].trimmed
    if words.last == UInt8(ascii: ":") { words = words.dropLast() }
    // One bracket, which the paragraph ends with.
    guard words.last == UInt8(ascii: ")"),
      words.count(where: { $0 == UInt8(ascii: "(") }) == 1,
      words.count(where: { $0 == UInt8(ascii: ")") }) == 1
    else { return nil }
    let name = line.text.lowerBound..<(line.text.lowerBound + line.markedPrefix)
    guard let role = Vocabulary.role(ofTitle: TitleText(table.bytes[name]).words), role != .other
    else { return nil }
    return entry(
      index, role: role, style: .boldLine, level: 7, text: name, value: nil,
      title: TitleText(table.bytes[line.text]), in: table)
  }
}
