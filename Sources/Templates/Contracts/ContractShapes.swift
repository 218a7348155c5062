/// A contract as a table: every type in it by its index, so that the check compares numbers.
struct ContractShapes {
  struct Shape {
    let type: TemplateContract.ValueType
    /// The names of an object, or of a list's elements, and their shapes.
    var fields: [(name: String, key: TemplateKey, shape: Int)] = []

    /// Returns the shape of a field.
    func field(_ key: TemplateKey) -> Int? { fields.first { $0.key == key }?.shape }
  }

  private(set) var shapes: [Shape] = []
  /// A value of which nothing is known, such as an element of `values`.
  let open: Int
  let site: Int
  private(set) var pages: [Int] = []

  init(_ contract: TemplateContract) {
    shapes = [Shape(type: .anything), Shape(type: .object([]))]
    (open, site) = (0, 1)
    shapes[site].fields = add(contract.site)
    for page in contract.pages {
      shapes.append(Shape(type: .object([])))
      pages.append(shapes.count - 1)
      let index = shapes.count - 1
      shapes[index].fields = add(page.fields)
    }
  }

  subscript(index: Int) -> Shape { shapes[index] }

  /// Adds the shapes of fields.
  ///
  /// It recurses as deep as the contract is written in our source.
  private mutating func add(
    _ fields: [TemplateContract.Field]
  ) -> [(name: String, key: TemplateKey, shape: Int)] {
    fields.map { field in
      shapes.append(Shape(type: field.type))
      let index = shapes.count - 1
      switch field.type {
      case .list(let inner), .object(let inner): shapes[index].fields = add(inner)
      case .text, .address, .number, .flag, .markup, .values, .anything: break
      }
      return (field.name, TemplateKey(field.name), index)
    }
  }
}

extension TemplateContract.ValueType {
  /// The type in the words of messages.
  var words: String {
    switch self {
    case .text: "a text"
    case .address: "an address"
    case .number: "a number"
    case .flag: "true or false"
    case .markup: "markup"
    case .values, .list: "a list"
    case .object: "a group of values"
    case .anything: "a value"
    }
  }
}
