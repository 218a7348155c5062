import Synchronization

/// Returns the results for all elements, in their order, with several elements at work at once.
///
/// Workers take runs of neighbouring elements, so that the cost of a task is shared. The result
/// does not depend on the number of jobs.
///
/// It suspends its caller, where `concurrentResults` of `Archives`, which serves plain functions,
/// would block a thread of the pool.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, chunk: Int = 32,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  await concurrentMap(elements, jobs: jobs, chunk: chunk, beside: {}, transform).results
}

/// Returns the results for all elements, as above, and that of another function, which one of the
/// workers calls first while the others begin with the elements.
func concurrentMap<Element: Sendable, Result: Sendable, Other: Sendable>(
  _ elements: [Element], jobs: Int, chunk: Int = 32, beside other: @escaping @Sendable () -> Other,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> (other: Other, results: [Result]) {
  guard jobs > 1, elements.count > chunk else { return (other(), elements.map(transform)) }
  typealias Part = (start: Int, results: [Result])
  let next = ChunkCounter()
  let (made, parts) = await withTaskGroup(of: (other: Other?, parts: [Part]).self) { group in
    for worker in 0..<jobs {
      group.addTask {
        let made = worker == 0 ? other() : nil
        var parts: [Part] = []
        while case let start = next.take(chunk), start < elements.count {
          let end = Swift.min(start + chunk, elements.count)
          parts.append((start, elements[start..<end].map(transform)))
        }
        return (made, parts)
      }
    }
    var made: Other?
    var all: [Part] = []
    for await part in group {
      made = part.other ?? made
      all += part.parts
    }
    return (made, all)
  }
  // The first worker has called it.
  return (made ?? other(), parts.sorted { $0.start < $1.start }.flatMap(\.results))
}

/// Hands out runs of indexes to workers; a class since all workers share it.
private final class ChunkCounter: Sendable {
  private let next = Atomic<Int>(0)

  func take(_ count: Int) -> Int {
    next.wrappingAdd(count, ordering: .relaxed).oldValue
  }
}
