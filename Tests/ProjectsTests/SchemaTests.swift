import Archives
import Foundation
import Incidents
import TestSupport
import Testing

@testable import Projects

/// The published schemas against what is published.
struct SchemaTests {
  private func load(_ path: String, in folder: TemporaryFolder) throws -> [String: Any] {
    let text = try #require(folder.text("site/" + path), "\(path)")
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("All data of the repository's reports is as the schemas say, and nothing else is")
  func published() async throws {
    let content = repositoryPath("content")
    let folder = try TemporaryFolder()
    let result = try await buildSite(
      BuildRequest(content: content, jobs: 2), output: folder.path("site"))
    #expect(result.archive.incidents.count > 20)
    let schema = try load("api/v1/incident.schema.json", in: folder)
    for entry in result.archive.incidents {
      let path = "incidents/\(entry.id.slug)/index.json"
      let incident = try load(path, in: folder)
      #expect(violations(of: schema, in: incident) == [], "\(path)")
      // A field too few or too many, at the top and further down.
      for key in incident.keys {
        var changed = incident
        changed[key] = nil
        #expect(violations(of: schema, in: changed) == ["$: no \(key)"])
      }
      var changed = incident
      var source = try #require(incident["source"] as? [String: Any])
      source["extra"] = 1
      changed["source"] = source
      changed["extra"] = 1
      #expect(violations(of: schema, in: changed) == ["$.source: extra", "$: extra"])
    }
    for (name, paths) in [
      ("status-pages", ["api/v1/status-pages.json"]),
      (
        "feed",
        [
          "feed.json", "causes/\(try #require(result.archive.causes.first).cause.id)/feed.json",
          "services/\(try #require(result.archive.services.first).slug)/feed.json",
        ]
      ),
      ("oembed", result.archive.incidents.map { "embed/\($0.id.slug)/oembed.json" }),
    ] {
      let schema = try load("api/v1/\(name).schema.json", in: folder)
      for path in paths {
        let value = try load(path, in: folder)
        #expect(violations(of: schema, in: value) == [], "\(path)")
        var changed = value
        changed["extra"] = 1
        #expect(violations(of: schema, in: changed) == ["$: extra"], "\(path)")
      }
    }
    let list = try load("api/v1/incidents.json", in: folder)
    let listSchema = try load("api/v1/incidents.schema.json", in: folder)
    #expect(violations(of: listSchema, in: list) == [])
    var items = try #require(list["incidents"] as? [[String: Any]])
    items[0]["title"] = nil
    items[1]["date"] = 7
    items[2]["more"] = "x"
    #expect(
      violations(of: listSchema, in: ["incidents": items]) == [
        "$.incidents[0]: no title", "$.incidents[1].date: type", "$.incidents[2]: more",
      ])
  }

  @Test(
    "The validator finds what a schema forbids",
    arguments: [
      (#"{"enum":["a",null]}"#, #"["b"]"#, ["$: enum"]),
      (#"{"enum":["a",null]}"#, #"["a"]"#, []), (#"{"enum":["a",null]}"#, "[null]", []),
      (#"{"type":"integer","minimum":1}"#, "[0]", ["$: minimum"]),
      (#"{"type":"integer"}"#, "[0.5]", ["$: type"]), (#"{"type":"number"}"#, "[0.5]", []),
      (#"{"type":["string","null"]}"#, "[[]]", ["$: type"]),
      (#"{"type":"array","items":{"type":"string"}}"#, "[[1]]", ["$[0]: type"]),
      (#"{"pattern":"x"}"#, "[1]", ["$: the validator does not know 'pattern'"]),
    ])
  func validator(schema: String, instance: String, expected: [String]) throws {
    let rules = try #require(
      JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    let values = try #require(JSONSerialization.jsonObject(with: Data(instance.utf8)) as? [Any])
    #expect(violations(of: rules, in: values[0]) == expected)
  }
}

/// Returns what a value has against a schema, with its place, in order; a keyword that is not known
/// is a violation too.
private func violations(of schema: [String: Any], in value: Any, at place: String = "$")
  -> [String]
{
  let notes: Set<String> = ["$schema", "$id", "title", "format", "required", "items", "properties"]
  var found: [String] = []
  for (keyword, rule) in schema where !notes.contains(keyword) {
    switch keyword {
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      if !types.contains(where: { isOfType(value, $0) }) { found.append("\(place): type") }
    case "enum":
      let names = (rule as? [Any] ?? []).map { $0 as? String }
      if !names.contains(value as? String) || !(value is String || value is NSNull) {
        found.append("\(place): enum")
      }
    case "minimum":
      if let number = value as? NSNumber, number.doubleValue < (rule as? Double ?? .infinity) {
        found.append("\(place): minimum")
      }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      for key in (value as? [String: Any] ?? [:]).keys where known[key] == nil {
        found.append("\(place): \(key)")
      }
    default: found.append("\(place): the validator does not know '\(keyword)'")
    }
  }
  if let object = value as? [String: Any] {
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      found.append("\(place): no \(key)")
    }
    for (key, rules) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      if let member = object[key] {
        found += violations(of: rules, in: member, at: "\(place).\(key)")
      }
    }
  }
  if let array = value as? [Any], let rules = schema["items"] as? [String: Any] {
    for (index, element) in array.enumerated() {
      found += violations(of: rules, in: element, at: "\(place)[\(index)]")
    }
  }
  return found.sorted()
}

/// A value of JSON is one of what `JSONSerialization` makes.
private func isOfType(_ value: Any, _ name: String) -> Bool {
  switch name {
  case "string": value is String
  case "null": value is NSNull
  case "object": value is [String: Any]
  case "array": value is [Any]
  case "number": value is NSNumber
  case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
  default: false
  }
}
