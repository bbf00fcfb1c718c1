import Mustache

/// The named values one template, or one section of it, is filled with.
///
/// A name given as nil is known to be empty: looking it up stops here and does not go on to the values of the section
/// around it.
struct TemplateValues: MustacheParent, ExpressibleByDictionaryLiteral {
  private var values: [String: Any] = [:]

  init(dictionaryLiteral elements: (String, Any?)...) {
    values.reserveCapacity(elements.count)
    for (name, value) in elements {
      self[name] = value
    }
  }

  subscript(name: String) -> Any? {
    get { values[name] }
    set { values[name] = newValue ?? Absent() }
  }

  /// Adds the values of another part of the same template.
  mutating func merge(_ other: TemplateValues) {
    values.merge(other.values) { _, added in added }
  }

  func child(named name: String) -> Any? { values[name] }

  /// Renders as nothing and opens no section.
  private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
  }
}

extension String {
  /// nil where there is nothing to show.
  var unlessEmpty: String? { isEmpty ? nil : self }
}

extension Array {
  /// nil where there is nothing to show.
  var unlessEmpty: [Element]? { isEmpty ? nil : self }
}
