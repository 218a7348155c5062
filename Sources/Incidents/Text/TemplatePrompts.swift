/// Whether a paragraph is what a template asks for: `Describe how users were affected`,
/// `Who responded? What obstacles did they encounter?`.
func isTemplatePrompt(_ text: String) -> Bool {
  let bytes = Array(text.utf8)[...]
  return isTemplateRequest(bytes) || isOnlyQuestions(bytes)
}

/// Whether a paragraph asks its author for something: `Describe how users were affected`.
func isTemplateRequest(_ text: ArraySlice<UInt8>) -> Bool {
  let beginning = text.prefix(40)
  // Most paragraphs have none of the words, and are not split.
  guard requestTable.occurs(in: beginning) else { return false }
  // `*Include the numbers.*`, and where the mark is not closed on its line.
  let plain = beginning.drop { $0.isOne(of: "*_[(<> ") }
  let words = plain.lowercased.split(separator: 0x20, maxSplits: 2)
  guard words.count >= 2 else { return false }
  if words[0].elementsEqual("be".utf8) { return words[1].elementsEqual("specific".utf8) }
  if words[0].elementsEqual("report".utf8) { return words[1].elementsEqual("when".utf8) }
  return requests.contains(words[0].string) && objects.contains(words[1].string)
}

/// Whether a paragraph is nothing but questions, such as `Who responded?`.
func isOnlyQuestions(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.last == UInt8(ascii: "?") else { return false }
  return sentences(of: text).allSatisfy { range in
    text[range].last == UInt8(ascii: "?")
      && questionWords.contains(
        text[range].prefix(while: \.isLetterOrNonASCII).lowercased[...].string)
  }
}

private let requests: Set<String> = [
  "describe", "list", "explain", "provide", "include", "outline", "summarize", "summarise", "add",
  "insert", "briefly", "give", "state", "enter", "write", "document", "specify", "indicate",
  "detail", "fill",
]
private let requestTable = PhraseTable(requests + ["report", "be specific"])
private let questionWords: Set<String> = ["what", "how", "who", "which", "when", "where", "why"]
private let objects: Set<String> = [
  "the", "how", "what", "which", "who", "when", "why", "where", "any", "all", "a", "an", "your",
  "here", "each", "every", "in", "describe", "explain", "summarize", "summarise", "brief",
  "details",
  "whether", "as", "if", "one", "this", "anything", "action",
]
