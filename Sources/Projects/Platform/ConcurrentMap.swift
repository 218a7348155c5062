import Synchronization

/// Returns the results for all elements, in their order, with several elements at work at once.
///
/// Workers take runs of neighbouring elements, so that the cost of a task is shared. The result does
/// not depend on the number of jobs.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], jobs: Int, chunk: Int = 32,
  _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  guard jobs > 1, elements.count > chunk else { return elements.map(transform) }
  let next = ChunkCounter()
  let parts = await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<jobs {
      group.addTask {
        var parts: [(start: Int, results: [Result])] = []
        while case let start = next.take(chunk), start < elements.count {
          let end = Swift.min(start + chunk, elements.count)
          parts.append((start, elements[start..<end].map(transform)))
        }
        return parts
      }
    }
    var all: [(start: Int, results: [Result])] = []
    for await parts in group { all += parts }
    return all
  }
  return parts.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// Hands out runs of indexes to workers; a class since all workers share it.
private final class ChunkCounter: Sendable {
  private let next = Atomic<Int>(0)

  func take(_ count: Int) -> Int {
    next.wrappingAdd(count, ordering: .relaxed).oldValue
  }
}
