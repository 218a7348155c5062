/// The smallest, the quartiles and the largest of some numbers.
package struct Spread: Sendable, Hashable {
  package let count: Int
  package let smallest: Int
  package let lowerQuartile: Int
  package let median: Int
  package let upperQuartile: Int
  package let largest: Int

  /// Returns the spread of ascending numbers; nil for none.
  ///
  /// Quartiles lie between neighbours as the median does (method 7 of Hyndman and Fan, 1996, which
  /// spreadsheets use), rounded down.
  package init?(ofAscending numbers: [Int]) {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    func quantile(_ quarter: Int) -> Int {
      let position = (numbers.count - 1) * quarter
      let below = numbers[position / 4]
      let above = numbers[Swift.min(position / 4 + 1, numbers.count - 1)]
      return below + (above - below) * (position % 4) / 4
    }
    count = numbers.count
    smallest = first
    lowerQuartile = quantile(1)
    median = quantile(2)
    upperQuartile = quantile(3)
    largest = last
  }
}
