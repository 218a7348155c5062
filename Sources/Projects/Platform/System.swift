#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns the number of processors that this process may use; at least 1.
package func processorCount() -> Int { Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Returns what is at a path from the working folder; links are followed.
func fileStatus(_ path: String) throws(SystemError) -> FileStatus {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { throw .last }
  return FileStatus(status)
}

/// Returns a path without links, `.` and `..`; nil where there is nothing.
func canonicalPath(_ path: String) -> PathBytes? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe PathBytes(
    UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
}

/// Returns the value of a variable of the environment; nil where it is not set.
package func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Whether a stream of this process is a terminal: 0 is the input, 1 the output, 2 the errors.
package func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

/// Writes to a stream of this process; false where nobody reads it any more.
@discardableResult
package func writeToStream(_ stream: Int32, _ bytes: [UInt8]) -> Bool {
  writeBytes(bytes, to: stream) == nil
}

/// Makes writing to a pipe that nobody reads an ordinary error instead of the end of the process.
package func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
