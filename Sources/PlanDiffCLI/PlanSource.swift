import Foundation
import PlanDiff
import PlanFiles

/// Finds the text a person names: a plan's id in the folder of versions, or the path of a file.
struct PlanSource {
  let versions: String

  init(versions: String?) throws {
    self.versions = versions ?? "versions"
  }

  func plan(named name: String) throws -> Plan {
    let path = FileManager.default.fileExists(atPath: name) ? name : versions + "/" + name + ".yaml"
    if path.hasSuffix(".yaml") {
      do {
        return try PlanReader().readPlan(path: path)
      } catch {
        throw CommandFailure(lines: ["\(error)"])
      }
    }
    guard let data = FileManager.default.contents(atPath: path) else {
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
