/// Whether a paragraph is what a template asks for: `Describe how users were affected`.
func isTemplatePrompt(_ text: some Collection<UInt8>) -> Bool {
  let words = text.prefix(32).lowercased.split(separator: 0x20, maxSplits: 2)
  guard words.count >= 2 else { return false }
  return requests.contains(words[0].string) && objects.contains(words[1].string)
}

func isTemplatePrompt(_ text: String) -> Bool { isTemplatePrompt(text.utf8) }

private let requests: Set<String> = [
  "describe", "list", "explain", "provide", "include", "outline", "summarize", "summarise", "add",
  "insert", "briefly", "give", "state", "enter", "write", "document", "specify", "indicate",
  "detail",
  "fill",
]
private let objects: Set<String> = [
  "the", "how", "what", "which", "who", "when", "why", "where", "any", "all", "a", "an", "your",
  "here", "each", "every", "in", "describe", "explain", "summarize", "summarise", "brief",
  "details",
  "whether", "as", "if", "one", "this",
]
