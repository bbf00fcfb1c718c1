@testable import PlanDiff

/// A generated text whose changes are known.
struct InventedDocument {
  /// What was done to a provision of the old text, with the places it then stands at.
  enum Fate: Equatable {
    case kept(Int), edited(Int), moved(Int), removed, split(Int, Int), merged(Int)
  }

  private(set) var old: [String] = []
  private(set) var new: [String] = []
  private(set) var fates: [Fate] = []
  private(set) var added: [Int] = []

  private static let subjects = ["The Commission", "Karn", "Velia", "Each Party", "The Secretariat", "Dornia"]
  private static let verbs = ["inspect", "finance", "repair", "register", "withdraw", "publish", "insure", "fence"]
  private static let syllables = [
    "ba", "co", "dri", "fel", "gam", "hul", "jor", "kes", "lim", "mon", "nar", "pol", "qui", "ras",
  ]

  private static func word(_ random: inout SeededGenerator) -> String {
    (0..<3).map { _ in syllables[Int.random(in: 0..<syllables.count, using: &random)] }.joined()
  }

  static func sentence(_ random: inout SeededGenerator) -> String {
    let subject = subjects[Int.random(in: 0..<subjects.count, using: &random)]
    let verb = verbs[Int.random(in: 0..<verbs.count, using: &random)]
    let words = (0..<6).map { _ in word(&random) }
    return
      "\(subject) shall \(verb) the \(words[0]) and the \(words[1]) of \(words[2]) within "
      + "\(Int.random(in: 2..<99, using: &random)) days, unless the \(words[3]) of the \(words[4]) \(words[5]) agrees."
  }

  init(size: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var placed: [(text: String, old: [Int], fate: Int)] = []
    var moving: [(text: String, old: Int)] = []
    for index in 0..<size {
      let first = Self.sentence(&random)
      let second = Self.sentence(&random)
      old.append(first + " " + second)
      // Changes stand apart from one another, so that each has one reading.
      let fate = index % 3 == 1 ? Int.random(in: 0..<8, using: &random) : 7
      switch fate {
      case 0: break
      case 1: placed.append((first + " " + second.replacing("shall", with: "should"), [index], 1))
      case 2: moving.append((first + " " + second, index))
      case 3:
        placed.append((first, [index], 3))
        placed.append((second, [], 3))
      case 4 where !placed.isEmpty && placed[placed.count - 1].fate == 7:
        placed[placed.count - 1].text += " " + first + " " + second
        placed[placed.count - 1].old.append(index)
        placed[placed.count - 1].fate = 4
      case 5:
        placed.append((first + " " + second, [index], 7))
        placed.append((Self.sentence(&random) + " " + Self.sentence(&random), [], 5))
      default: placed.append((first + " " + second, [index], 7))
      }
    }
    // Far enough that no shorter run of moves explains the new order.
    for (text, index) in moving.prefix(2) {
      placed.insert((text, [index], 2), at: index < size / 2 ? placed.count : 0)
    }
    fates = Array(repeating: .removed, count: size)
    for (place, entry) in placed.enumerated() {
      new.append(entry.text)
      if entry.fate == 5 { added.append(place) }
      for index in entry.old {
        switch entry.fate {
        case 1: fates[index] = .edited(place)
        case 2: fates[index] = .moved(place)
        case 3: fates[index] = .split(place, place + 1)
        case 4: fates[index] = .merged(place)
        default: fates[index] = .kept(place)
        }
      }
    }
  }

  static func plan(_ texts: [String], id: String, firstNumber: Int = 1) -> Plan {
    Plan(id: id, points: texts.enumerated().map { Provision(label: String($0 + firstNumber), text: $1) })
  }

  var oldPlan: Plan { Self.plan(old, id: "old") }
  var newPlan: Plan { Self.plan(new, id: "new") }
}
