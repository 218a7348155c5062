import CSQLite

/// A database of SQLite in memory, which gives the bytes of its file.
@safe struct SQLiteDatabase: ~Copyable {
  /// A value of a column.
  enum Value: Sendable, Hashable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
  }

  private let handle: OpaquePointer

  /// Opens an empty database.
  init() throws(SQLiteError) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_open_v2(
      ":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      unsafe sqlite3_close_v2(handle)
      throw SQLiteError(message: "the database can't be opened (\(code))")
    }
    unsafe self.handle = opened
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(SQLiteError) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Inserts rows into a table, in order.
  func insert(into table: String, _ rows: [[Value]]) throws(SQLiteError) {
    guard let width = rows.first?.count else { return }
    let places = Array(repeating: "?", count: width).joined(separator: ",")
    var statement: OpaquePointer?
    let code = unsafe sqlite3_prepare_v2(
      handle, "INSERT INTO \(table) VALUES (\(places))", -1, &statement, nil)
    defer { unsafe sqlite3_finalize(statement) }
    guard code == SQLITE_OK else { throw failure }
    for row in rows {
      for (index, value) in row.enumerated() {
        guard unsafe bind(value, to: statement, at: Int32(index + 1)) == SQLITE_OK else {
          throw failure
        }
      }
      guard unsafe sqlite3_step(statement) == SQLITE_DONE else { throw failure }
      unsafe sqlite3_reset(statement)
    }
  }

  private func bind(_ value: Value, to statement: OpaquePointer?, at index: Int32) -> Int32 {
    switch value {
    case .null: return unsafe sqlite3_bind_null(statement, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(statement, index, Int64(number))
    case .real(let number): return unsafe sqlite3_bind_double(statement, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // SQLite makes a copy, as this value of the last argument asks it to (SQLITE_TRANSIENT).
        let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        // Of no bytes there is no address, and SQLite would take that for NULL.
        guard let start = bytes.baseAddress else {
          return unsafe sqlite3_bind_text(statement, index, "", 0, copies)
        }
        return unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          unsafe sqlite3_bind_text(statement, index, $0, Int32(bytes.count), copies)
        }
      }
    }
  }

  /// Returns the bytes of the database as a file.
  func fileBytes() throws(SQLiteError) -> [UInt8] {
    var size: Int64 = 0
    guard let start = unsafe sqlite3_serialize(handle, "main", &size, 0) else {
      throw SQLiteError(message: "the database is too large for the memory")
    }
    defer { unsafe sqlite3_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(size)))
  }

  private var failure: SQLiteError {
    SQLiteError(message: unsafe String(cString: sqlite3_errmsg(handle)))
  }
}

/// What SQLite says went wrong.
struct SQLiteError: Error, Hashable {
  let message: String
}

extension SQLiteDatabase.Value {
  /// A text, or NULL for nil.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// A whole number, or NULL for nil.
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
}
