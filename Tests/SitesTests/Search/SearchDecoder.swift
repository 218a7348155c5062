import Sites

// Reads the files of the index by what SearchFormat.swift says of them, as the script does.

/// A term of the index.
struct DecodedTerm {
  var text: String
  var frequency: Int
  var incidents: [Int]
  var weights: [Int]
}

/// The terms of all files, in order.
func decodeTerms(_ files: [OutputFile]) -> [DecodedTerm] {
  contents(of: "terms", files).flatMap { text in
    var last: [UInt16] = []
    return text.split(separator: "|").map { entry in
      var rest = Array(entry.utf8)[...]
      let shared = takeNumber(&rest)
      let suffix = String(decoding: rest.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      rest = rest.drop { $0 != UInt8(ascii: " ") }.dropFirst()
      last = Array(last.prefix(shared)) + Array(suffix.utf16)
      var term = DecodedTerm(
        text: String(decoding: last, as: UTF16.self), frequency: takeNumber(&rest), incidents: [],
        weights: [])
      var incident = 0
      while !rest.isEmpty {
        let number = takeNumber(&rest)
        incident += number / 16
        term.incidents.append(incident)
        term.weights.append(number % 16)
      }
      return term
    }
  }
}

/// The words of all files of a kind, in order.
func decodeSpellings(_ files: [OutputFile], kind: String) -> [String] {
  contents(of: kind, files).flatMap { text in
    var words: [String] = []
    var last: [UInt16] = []
    var rest = text.unicodeScalars[...]
    while let share = rest.popFirst() {
      let end = rest.prefix { !("0"..."9").contains($0) }
      last =
        Array(last.prefix(Int(share.value) - 65))
        + Array(String(String.UnicodeScalarView(end)).utf16)
      words.append(String(decoding: last, as: UTF16.self))
      rest = rest.dropFirst(end.count + 1)
    }
    return words
  }
}

/// The strings that the files of a kind hand over.
private func contents(of kind: String, _ files: [OutputFile]) -> [String] {
  let parts = files.filter { $0.path.hasPrefix("search/\(kind)/") }
  return parts.enumerated().compactMap { number, file in
    let text = String(decoding: file.bytes, as: UTF8.self)
    let start = "faultlineSearch(\"\(kind)/\(number)\",\""
    guard file.path == "search/\(kind)/\(number).js", text.hasPrefix(start), text.hasSuffix("\")\n")
    else { return nil }
    return String(text.dropFirst(start.count).dropLast(3))
  }
}

private func takeNumber(_ rest: inout ArraySlice<UInt8>) -> Int {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  var number = 0
  var unit = 1
  while let digit = rest.popFirst(), let value = digits.firstIndex(of: digit) {
    number += (value & 31) * unit
    unit *= 32
    if value < 32 { break }
  }
  return number
}
