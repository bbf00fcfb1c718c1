/// Chooses links so that every provision has at most one and the sum of their worth is greatest.
///
/// The graph of possible links falls into components; small ones are solved exactly (Kuhn 1955, Munkres 1957, in the
/// O(n³) form with potentials), large ones greedily by worth.
enum Assignment {
  struct Edge {
    var old: Int
    var new: Int
    /// Above 0; what is not worth linking is left out by the caller.
    var worth: Double
  }

  static func solve(_ edges: [Edge], exactUpTo limit: Int) -> [Edge] {
    components(of: edges).flatMap { component in
      let olds = Set(component.map(\.old)).sorted()
      let news = Set(component.map(\.new)).sorted()
      if olds.count == 1 || news.count == 1 || max(olds.count, news.count) > limit { return greedy(component) }
      return exact(component, olds, news)
    }
  }

  /// Groups edges that share provisions, in order of their first old provision.
  private static func components(of edges: [Edge]) -> [[Edge]] {
    var roots: [Int] = []
    func root(_ node: Int) -> Int {
      var at = node
      while roots[at] != at {
        roots[at] = roots[roots[at]]
        at = roots[at]
      }
      return at
    }
    var oldNodes: [Int: Int] = [:]
    var newNodes: [Int: Int] = [:]
    func node(_ key: Int, _ nodes: inout [Int: Int]) -> Int {
      if let known = nodes[key] { return known }
      nodes[key] = roots.count
      roots.append(roots.count)
      return roots.count - 1
    }
    let ends = edges.map { (node($0.old, &oldNodes), node($0.new, &newNodes)) }
    for (one, two) in ends {
      let left = root(one)
      let right = root(two)
      roots[max(left, right)] = min(left, right)
    }
    var places: [Int: Int] = [:]
    var groups: [[Edge]] = []
    for (edge, (one, _)) in zip(edges, ends) {
      let top = root(one)
      if let place = places[top] {
        groups[place].append(edge)
      } else {
        places[top] = groups.count
        groups.append([edge])
      }
    }
    return groups
  }

  private static func greedy(_ edges: [Edge]) -> [Edge] {
    var takenOld: Set<Int> = []
    var takenNew: Set<Int> = []
    var chosen: [Edge] = []
    let sorted = edges.sorted {
      $0.worth != $1.worth ? $0.worth > $1.worth : ($0.old, $0.new) < ($1.old, $1.new)
    }
    for edge in sorted where !takenOld.contains(edge.old) && !takenNew.contains(edge.new) {
      takenOld.insert(edge.old)
      takenNew.insert(edge.new)
      chosen.append(edge)
    }
    return chosen.sorted { $0.old < $1.old }
  }

  private static func exact(_ edges: [Edge], _ olds: [Int], _ news: [Int]) -> [Edge] {
    let size = max(olds.count, news.count)
    var cost = Array(repeating: Array(repeating: 0.0, count: size + 1), count: size + 1)
    let rows = Dictionary(uniqueKeysWithValues: olds.enumerated().map { ($1, $0 + 1) })
    let columns = Dictionary(uniqueKeysWithValues: news.enumerated().map { ($1, $0 + 1) })
    for edge in edges {
      if let row = rows[edge.old], let column = columns[edge.new] { cost[row][column] = -edge.worth }
    }
    let rowOf = hungarian(cost, size)
    var chosen: [Edge] = []
    for column in 1...size {
      let row = rowOf[column]
      if row >= 1, row <= olds.count, column <= news.count, cost[row][column] < 0 {
        chosen.append(Edge(old: olds[row - 1], new: news[column - 1], worth: -cost[row][column]))
      }
    }
    return chosen.sorted { $0.old < $1.old }
  }

  /// Row assigned to each column of a square cost matrix (both counted from 1).
  private static func hungarian(_ cost: [[Double]], _ size: Int) -> [Int] {
    var rowPotential = Array(repeating: 0.0, count: size + 1)
    var columnPotential = Array(repeating: 0.0, count: size + 1)
    var rowOf = Array(repeating: 0, count: size + 1)
    var way = Array(repeating: 0, count: size + 1)
    for row in 1...size {
      rowOf[0] = row
      var column = 0
      var least = Array(repeating: Double.infinity, count: size + 1)
      var used = Array(repeating: false, count: size + 1)
      repeat {
        used[column] = true
        let current = rowOf[column]
        var delta = Double.infinity
        var next = 0
        for other in 1...size where !used[other] {
          let reduced = cost[current][other] - rowPotential[current] - columnPotential[other]
          if reduced < least[other] {
            least[other] = reduced
            way[other] = column
          }
          if least[other] < delta {
            delta = least[other]
            next = other
          }
        }
        for other in 0...size {
          if used[other] {
            rowPotential[rowOf[other]] += delta
            columnPotential[other] -= delta
          } else {
            least[other] -= delta
          }
        }
        column = next
      } while rowOf[column] != 0
      repeat {
        let before = way[column]
        rowOf[column] = rowOf[before]
        column = before
      } while column != 0
    }
    return rowOf
  }
}
