import Diagnostics
import Documents

extension ImpactReader {
  /// The money that a sentence of the impact or summary says was lost:
  /// `about EUR 84,000` of `Lost revenue about EUR 84,000`.
  ///
  /// Nil where no sentence tells a loss with an amount, and where it was none, or might have been.
  func lostRevenue() -> Located<String>? {
    for role in [Section.Role.impact, .summary] {
      for entry in outline.entries(role) {
        let lines = entry.lines.prefix(30).filter { !table.lines[$0].isRow }
        for (text, index) in outline.paragraphs(in: lines, of: table) {
          for sentence in sentences(of: table.bytes[text]) {
            let words = table.bytes[sentence]
            guard losses.occurs(in: words), !doubts.occurs(in: words),
              let amount = amount(in: words)
            else { continue }
            return Located(
              table.text(amount), at: table.sourceRange(of: amount, inParagraph: index), .stated)
          }
        }
      }
    }
    return nil
  }

  /// The first amount of money: a number with a currency before or behind it, and what rounds or
  /// multiplies it.
  private func amount(in sentence: ArraySlice<UInt8>) -> Range<Int>? {
    let words = sentence.split(whereSeparator: \.isSpace)
    for (index, word) in words.enumerated() where word.contains(where: \.isDigit) {
      var first = index
      var last = index
      let hasSign = signs.contains { word.firstRange(of: $0.utf8) != nil }
      let before = index > 0 ? words[index - 1] : []
      let behind = index + 1 < words.count ? words[index + 1] : []
      if isCurrency(before) {
        first -= 1
      } else if !hasSign {
        // `1.2 million euros`
        let isMultiple = multiples.contains(behind.lowercased[...].string)
        let unit = isMultiple && index + 2 < words.count ? words[index + 2] : behind
        guard isCurrency(unit) else { continue }
        last += isMultiple ? 2 : 1
      }
      if last == index, multiples.contains(behind.lowercased[...].string) { last += 1 }
      if first > 0, roundings.contains(words[first - 1].lowercased[...].string) { first -= 1 }
      var end = words[last].endIndex
      while let byte = sentence[..<end].last, byte.isOne(of: ".,;:)") { end -= 1 }
      var start = words[first].startIndex
      while start < end, sentence[start].isOne(of: "(") { start += 1 }
      return start..<end
    }
    return nil
  }

  private func isCurrency(_ word: ArraySlice<UInt8>) -> Bool {
    var word = word
    while let last = word.last, last.isOne(of: ".,;:)") { word = word.dropLast() }
    return currencies.contains(word.lowercased[...].string)
  }
}

private let losses = PhraseTable([
  "lost revenue", "revenue loss", "loss of revenue", "lost sales", "loss of sales", "lost orders",
  "in revenue", "of revenue", "in sales", "revenue impact", "lost turnover", "loss of turnover",
  "umsatzausfall", "umsatzverlust", "entgangener umsatz", "manque à gagner",
  "perte de chiffre d'affaires", "pérdida de ingresos", "pérdidas de ingresos", "perda de receita",
  "omzetverlies", "tapt omsetning", "tapte inntekter", "förlorade intäkter", "mancati ricavi",
])
private let doubts = PhraseTable([
  "no%", "not%", "without%", "could have", "would have", "might have", "may have", "avoided",
  "saved", "kein", "nicht%", "aucun", "sin%", "sem%", "geen%", "ingen", "last year", "per year",
  "a year", "per month", "a month", "per hour",
])
private let signs = ["$", "€", "£", "¥"]
private let currencies: Set<String> = [
  "€", "$", "£", "¥", "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "jpy", "cad", "aud", "brl",
  "inr", "kr", "euro", "euros", "dollars", "pounds", "r$", "us$",
]
private let multiples: Set<String> = [
  "k", "m", "thousand", "million", "mio", "billion", "millionen",
]
private let roundings: Set<String> = [
  "about", "around", "approximately", "roughly", "nearly", "almost", "over", "some", "~", "ca.",
  "etwa", "rund", "environ", "unos", "cerca", "ongeveer", "circa",
]
