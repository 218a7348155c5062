// The text of a sentence, as phrases are looked for in it.

extension CauseSentence {
  /// Where a name in double brackets ends, with which a text begins; nil where it is none.
  private static func endOfName(in text: ArraySlice<UInt8>) -> Int? {
    let name = text.prefix(120)
    guard let end = name.firstIndex(of: UInt8(ascii: "]")), name[end...].begins(with: "]]") else {
      return nil
    }
    return end + 2
  }

  /// The bytes with straight apostrophes, and without the names of other reports, such as
  /// `[[2020-07-17-backbone]]`, and of files, such as `tests/connection-lost.test.ts`.
  static func plain(_ sentence: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(sentence.count)
    var index = sentence.startIndex
    // Where the last run of slashes and letters ends: each is looked at once.
    var endOfRun = index
    while index < sentence.endIndex {
      if sentence[index] == 0xE2, sentence[index...].starts(with: [0xE2, 0x80, 0x99]) {
        plain.append(UInt8(ascii: "'"))
        index += 3
      } else if sentence[index] == UInt8(ascii: "["), sentence[index...].begins(with: "[["),
        let end = Self.endOfName(in: sentence[index...])
      {
        index = end
      } else if sentence[index] == UInt8(ascii: "/"), index >= endOfRun {
        let run = pathRun(around: index, in: sentence)
        endOfRun = run.upperBound
        if isFilePath(sentence[run]) {
          plain.removeLast(Swift.min(plain.count, index - run.lowerBound))
          index = run.upperBound
        }
      } else {
        plain.append(sentence[index])
        index += 1
      }
    }
    return plain
  }
}
