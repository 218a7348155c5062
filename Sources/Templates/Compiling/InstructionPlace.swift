import Diagnostics

/// The source of an instruction.
struct InstructionPlace: Sendable {
  /// The index of the template in its library.
  var template: Int32
  /// The bytes of the tag.
  var lower: Int32
  var upper: Int32
  /// The bytes of the name in it.
  var nameLower: Int32
  var nameUpper: Int32
}

extension TemplateLibrary {
  /// The path and the bytes of the tag that an instruction comes from.
  func sourceOfInstruction(_ index: Int) -> (path: String, range: SourceRange) {
    let place = places[index]
    return (templates[Int(place.template)].file.path, Int(place.lower)..<Int(place.upper))
  }

  /// The place of an instruction as people read it.
  func placeOfInstruction(_ index: Int) -> String {
    let place = places[index]
    return templates[Int(place.template)].file.place(Int(place.lower)..<Int(place.upper))
  }

  /// The bytes of the name that the tag of an instruction holds.
  func nameRangeInInstruction(_ index: Int) -> SourceRange {
    Int(places[index].nameLower)..<Int(places[index].nameUpper)
  }

  /// The name that the tag of an instruction holds.
  func nameInInstruction(_ index: Int) -> String {
    templates[Int(places[index].template)].file.text(nameRangeInInstruction(index))
  }
}
