import Incidents

/// Stretches of time of equal length, from the first to the last year of some incidents.
struct TimeBuckets: Sendable {
  private enum Step: Sendable, Hashable { case month, quarter, years(Int) }

  private let step: Step
  private let firstYear: Int
  private(set) var labels: [String]

  /// Divides years into months, quarters or years: the shortest of which there are not too many.
  ///
  /// What lies behind a last day, such as that of the build, is left out; nil leaves out nothing.
  init(
    _ years: ClosedRange<Int>, atMost limit: Int, until last: CalendarDate? = nil, _ time: TimeText
  ) {
    firstYear = years.lowerBound
    let count = years.count
    if count * 12 <= limit {
      step = .month
      labels = years.flatMap { year in
        time.words.shortMonths.map {
          time.words(.bucketMonth, ["month": $0, "year": String(year)])
        }
      }
    } else if count * 4 <= limit {
      step = .quarter
      labels = years.flatMap { year in
        (1...4).map { time.words(.bucketQuarter, ["n": String($0), "year": String(year)]) }
      }
    } else {
      let length = (count + limit - 1) / limit
      step = .years(length)
      labels = stride(from: years.lowerBound, through: years.upperBound, by: length).map { first in
        let last = min(first + length - 1, years.upperBound)
        return last == first
          ? String(first)
          : time.words(.yearRange, ["first": String(first), "last": String(last)])
      }
    }
    if let last, years.contains(last.year) {
      labels.removeLast(labels.count - 1 - index(of: last))
    }
  }

  /// The stretch that a day lies in.
  func index(of date: CalendarDate) -> Int {
    switch step {
    case .month: (date.year - firstYear) * 12 + date.month - 1
    case .quarter: (date.year - firstYear) * 4 + (date.month - 1) / 3
    case .years(let length): (date.year - firstYear) / length
    }
  }
}
