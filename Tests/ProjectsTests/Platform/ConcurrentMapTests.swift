import Testing

@testable import Projects

struct ConcurrentMapTests {
  @Test("Results are in the order of the elements", arguments: [1, 2, 3, 9])
  func order(jobs: Int) async {
    let numbers = Array(0..<100)
    let results = await concurrentMap(numbers, jobs: jobs, chunk: 4) { $0 * 2 }
    #expect(results == numbers.map { $0 * 2 })
  }

  @Test("The function beside the elements is called too", arguments: [1, 2, 3], [0, 1, 100])
  func beside(jobs: Int, count: Int) async {
    let numbers = Array(0..<count)
    let made = await concurrentMap(numbers, jobs: jobs, chunk: 4, beside: { "plan" }) { $0 + 1 }
    #expect(made.other == "plan")
    #expect(made.results == numbers.map { $0 + 1 })
  }
}
