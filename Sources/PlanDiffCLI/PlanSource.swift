import Foundation
import PlanDiff

/// Finds the text a person names: a plan's id in the folder of versions, or the path of a file.
struct PlanSource {
  init(versions: String?) throws {}

  func plan(named name: String) throws -> Plan {
    guard let data = FileManager.default.contents(atPath: name) else {
      throw CommandFailure(at: name, "no such file")
    }
    let stem = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    return PlanSource.parse(String(decoding: data, as: UTF8.self), id: stem)
  }

  static func parse(_ text: String, id: String) -> Plan {
    var points: [Provision] = []
    for paragraph in text.split(separator: "\n\n") {
      let words = paragraph.split(separator: ".", maxSplits: 1)
      if words.count == 2, Int(words[0].trimmed) != nil {
        points.append(Provision(label: words[0].trimmed, text: words[1].trimmed))
      } else {
        points.append(Provision(label: "p\(points.count + 1)", text: paragraph.trimmed))
      }
    }
    return Plan(id: id, points: points)
  }
}
