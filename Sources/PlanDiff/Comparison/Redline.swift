/// Writes a token alignment as runs of text. Equal and inserted runs give the new text byte for byte, equal and deleted
/// runs the old.
enum Redline {
  static func runs(old: TokenizedText, new: TokenizedText, alignment: TokenAlignment) -> [RedlineRun] {
    var writer = RunWriter()
    var oldAt = 0
    var newAt = 0
    for (index, match) in alignment.partner.enumerated() where match >= 0 {
      let partner = Int(match)
      let oldToken = old.tokens[index]
      let newToken = new.tokens[partner]
      writer.gap(old.bytes[oldAt..<Int(oldToken.start)], new.bytes[newAt..<Int(newToken.start)])
      writer.gap(old.bytes[oldToken.range], new.bytes[newToken.range])
      oldAt = Int(oldToken.end)
      newAt = Int(newToken.end)
    }
    writer.gap(old.bytes[oldAt...], new.bytes[newAt...])
    return writer.finish()
  }

  /// One side alone: all deleted or all inserted.
  static func whole(_ text: String, _ operation: RedlineRun.Operation) -> [RedlineRun] {
    text.isEmpty ? [] : [RedlineRun(operation, text)]
  }

  private struct RunWriter {
    private var runs: [RedlineRun] = []
    private var equal: [UInt8] = []
    private var deleted: [UInt8] = []
    private var inserted: [UInt8] = []

    /// What lies between two matches, or a matched pair itself: equal where the bytes agree.
    mutating func gap(_ old: ArraySlice<UInt8>, _ new: ArraySlice<UInt8>) {
      if old.elementsEqual(new) {
        guard !old.isEmpty else { return }
        // A lone space inside a changed stretch stays inside it: readers see one edit, not two.
        if old.count == 1, !(deleted.isEmpty && inserted.isEmpty), ByteClass.isSpace(old[old.startIndex]) {
          pendingSpace = true
          return
        }
        flushChange()
        equal.append(contentsOf: old)
        return
      }
      // White space that both sides begin with is no change.
      var old = old
      var new = new
      if deleted.isEmpty, inserted.isEmpty {
        while let left = old.first, let right = new.first, left == right, ByteClass.isSpace(left) {
          equal.append(left)
          old.removeFirst()
          new.removeFirst()
        }
      }
      var tail: [UInt8] = []
      while let left = old.last, let right = new.last, left == right, ByteClass.isSpace(left) {
        tail.append(left)
        old.removeLast()
        new.removeLast()
      }
      if pendingSpace {
        deleted.append(32)
        inserted.append(32)
        pendingSpace = false
      }
      if !equal.isEmpty {
        runs.append(RedlineRun(.equal, String(decoding: equal, as: UTF8.self)))
        equal.removeAll()
      }
      deleted.append(contentsOf: old)
      inserted.append(contentsOf: new)
      if !tail.isEmpty {
        flushChange()
        equal.append(contentsOf: tail.reversed())
      }
    }

    private var pendingSpace = false

    private mutating func flushChange() {
      if !deleted.isEmpty { runs.append(RedlineRun(.delete, String(decoding: deleted, as: UTF8.self))) }
      if !inserted.isEmpty { runs.append(RedlineRun(.insert, String(decoding: inserted, as: UTF8.self))) }
      deleted.removeAll()
      inserted.removeAll()
      if pendingSpace {
        equal.append(32)
        pendingSpace = false
      }
    }

    mutating func finish() -> [RedlineRun] {
      flushChange()
      if !equal.isEmpty { runs.append(RedlineRun(.equal, String(decoding: equal, as: UTF8.self))) }
      return runs
    }
  }
}
