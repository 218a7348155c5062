import Dispatch
import Synchronization

/// Calls a function for each number from 0 on, on several threads, and returns the results in
/// order.
///
/// Each call must depend on its number alone; then the result is the same for any number of
/// threads.
///
/// Linking is a plain function, which can't wait for a task group as `concurrentMap` of `Projects`
/// does.
func concurrentResults<Result: Sendable>(
  count: Int, jobs: Int, _ body: @Sendable (Int) -> Result
) -> [Result] {
  guard jobs > 1, count > 1 else { return (0..<count).map(body) }
  let next = Atomic(0)
  let results = Mutex<[Result?]>(Array(repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: Swift.min(jobs, count)) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = body(index)
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// Calls a function for each number from 0 on, as above, with another function at work beside them,
/// which begins first.
func concurrentResults<Other: Sendable, Result: Sendable>(
  count: Int, jobs: Int, beside other: @Sendable () -> Other, _ body: @Sendable (Int) -> Result
) -> (other: Other, results: [Result]) {
  let otherResult = Mutex<Other?>(nil)
  let results = concurrentResults(count: count + 1, jobs: jobs) { index -> Result? in
    if index > 0 { return body(index - 1) }
    let result = other()
    otherResult.withLock { $0 = result }
    return nil
  }
  // Each number is called for, 0 among them.
  return (otherResult.withLock { $0 } ?? other(), results.compactMap(\.self))
}

/// Returns the results for all elements, in their order; several threads take runs of them.
func concurrentResults<Element: Sendable, Result: Sendable>(
  for elements: [Element], jobs: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
  let runs = runs(of: elements.count, size: 256)
  return concurrentResults(count: runs.count, jobs: jobs) { elements[runs[$0]].map(transform) }
    .flatMap(\.self)
}
