/// A JSON Schema (2020-12), as what writes it.
struct Schema {
  let write: (inout JSONWriter) -> Void

  init(_ write: @escaping (inout JSONWriter) -> Void) { self.write = write }

  /// Returns the schema of values of some types, such as `string` and `null`.
  static func value(_ types: String..., format: String? = nil) -> Schema {
    Schema { json in
      json.object {
        $0.types(types)
        if let format {
          $0.key("format")
          $0.string(format)
        }
      }
    }
  }

  /// Returns the schema of whole numbers from a least one on.
  static func number(from least: Int, orNull: Bool = false) -> Schema {
    Schema { json in
      json.object {
        $0.types(["integer"] + (orNull ? ["null"] : []))
        $0.key("minimum")
        $0.number(least)
      }
    }
  }

  /// Returns the schema of an enumeration's names.
  static func choice<Names: CaseIterable & RawRepresentable>(
    of names: Names.Type, orNull: Bool = false
  ) -> Schema where Names.RawValue == String {
    Schema { json in
      json.object {
        $0.key("enum")
        $0.array { json in
          for name in Names.allCases { json.string(name.rawValue) }
          if orNull { json.null() }
        }
      }
    }
  }

  /// Returns the schema of an array.
  static func list(of element: Schema) -> Schema {
    Schema { json in
      json.object {
        $0.types(["array"])
        $0.key("items")
        element.write(&$0)
      }
    }
  }

  /// Returns the schema of an object that has these fields and no others.
  static func record(_ fields: [SchemaField], orNull: Bool = false) -> Schema {
    Schema { json in json.object { $0.record(fields, orNull: orNull) } }
  }
}

/// A field of an object in a schema.
struct SchemaField {
  var name: StaticString
  var schema: Schema
  var isRequired: Bool

  init(_ name: StaticString, _ schema: Schema, isRequired: Bool = true) {
    self.name = name
    self.schema = schema
    self.isRequired = isRequired
  }
}

/// Returns the file of a schema, which is named by its address where there is a base URL.
func schemaFile(
  _ path: String, title: String, of fields: [SchemaField], options: SiteOptions
) -> OutputFile {
  var json = JSONWriter()
  json.object {
    $0.key("$schema")
    $0.string("https://json-schema.org/draft/2020-12/schema")
    if let base = options.baseURL {
      $0.key("$id")
      $0.string(base + path)
    }
    $0.key("title")
    $0.string(title)
    $0.record(fields, orNull: false)
  }
  return OutputFile(path: path, bytes: json.finish(ending: "\n"))
}

extension JSONWriter {
  fileprivate mutating func types(_ names: [String]) {
    key("type")
    if names.count == 1 { string(names[0]) } else { array(of: names) { $0.string($1) } }
  }

  fileprivate mutating func record(_ fields: [SchemaField], orNull: Bool) {
    types(["object"] + (orNull ? ["null"] : []))
    key("properties")
    object { json in
      for field in fields {
        json.key(field.name)
        field.schema.write(&json)
      }
    }
    key("required")
    array(of: fields.filter(\.isRequired)) { $0.string($1.name.description) }
    key("additionalProperties")
    bool(false)
  }
}
