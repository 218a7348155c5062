/// Returns what is wrong with a text and what to do, for somebody who knows no parser.
///
/// - Parameters:
///   - problem: The words of toml++.
///   - isAtLineEnd: Whether it noticed at the end of a line.
/// - Returns: The message, and the help.
func explainTOML(_ problem: String, isAtLineEnd: Bool) -> (message: String, help: String) {
  func says(_ words: String) -> Bool { problem.utf8.starts(with: words.utf8) }

  if isAtLineEnd,
    says("control characters other than TAB") || says("unescaped control characters other than TAB")
  {
    return (
      "the text in quotes has no end on its line", "write the same quotation mark behind the text"
    )
  }
  if says("cannot redefine existing") {
    let name = problem.utf8.drop { $0 != UInt8(ascii: "'") }
    return (
      name.isEmpty
        ? "this key stands here a second time"
        : "the key \(String(Substring(name))) stands here a second time",
      "remove one of the two, or give one of them another name"
    )
  }
  for part in ["year", "month", "day", "hour", "minute", "second"]
  where says("expected \(part) between") {
    return (
      "there is no such \(part)",
      "write a date as in 2024-02-03, and a time as in 09:10:00; or put quotes around it"
    )
  }
  if says("expected value, saw"), isAtLineEnd {
    return (
      "this key has no value", "write the value behind '=', with texts in quotes, or remove the key"
    )
  }
  if says("expected '=', saw ':'") {
    return ("a ':' stands where '=' should", "TOML has '=' between key and value, and YAML has ':'")
  }
  return (problem, "TOML has 'key = value', with texts in quotes, as in 'title = \"Outage\"'")
}
