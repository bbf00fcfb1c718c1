public import PlanDiff

/// The outcome of `check` for a person at a terminal: what fails first, with both texts and the evidence.
public struct CheckText: CheckFormat {
  public static let name = "text"

  private let width: Int
  private let colour: Bool
  private let everything: Bool
  private let isBrief: Bool

  /// - Parameters:
  ///   - width: Columns of a line.
  ///   - colour: Whether styles are written as escape sequences.
  ///   - everything: Whether claims that hold are listed too.
  ///   - brief: Whether contested and open claims are told without their texts and evidence.
  public init(width: Int = 100, colour: Bool = false, everything: Bool = false, brief: Bool = false) {
    self.width = width
    self.colour = colour
    self.everything = everything
    isBrief = brief
  }

  public func render(_ run: CheckRun) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    // What needs a person stands last, where a terminal leaves it in sight.
    for outcome in CheckMessages.order.reversed() {
      for file in run.files {
        let isListed = outcome != .holds || everything
        for place in file.results.indices
        where file.results[place].outcome == outcome && (isListed || file.results[place].isSettled) {
          let result = file.results[place]
          if outcome == .contested || outcome == .open, isBrief {
            brief(result, file, to: &canvas)
          } else if outcome != .holds || result.isSettled {
            entry(result, file, to: &canvas)
          } else if everything {
            var line = StyledText("holds ", .strong)
            line.append(file.set.qualifiedID(result.interpretation))
            line.append(unbroken: "  " + CheckMessages.places(result.interpretation, file), .quiet)
            canvas.paragraph(line, hanging: 2)
          }
        }
      }
    }
    if !canvas.bytes.isEmpty { canvas.blankLine() }
    canvas.paragraph(CheckMessages.totals(run), .strong, hanging: 2)
    canvas.paragraph("Rules \(run.rules.id) \(run.rules.version) (\(run.rules.sha256.prefix(8))).", .quiet)
    return canvas.bytes
  }

  /// One claim in full, as a message of a test prints it.
  public func render(_ result: CheckResult, in file: CheckRun.File) -> String {
    var canvas = TextCanvas(width: width, colour: colour)
    entry(result, file, to: &canvas)
    return String(decoding: canvas.bytes.drop { $0 == UInt8(ascii: "\n") }, as: UTF8.self)
  }

  private func brief(_ result: CheckResult, _ file: CheckRun.File, to canvas: inout TextCanvas) {
    var heading = StyledText("\(result.outcome.rawValue) ", .strong)
    heading.append(file.set.qualifiedID(result.interpretation), .strong)
    heading.append(unbroken: "  " + CheckMessages.places(result.interpretation, file))
    canvas.paragraph(heading, hanging: 2)
    canvas.paragraph(CheckMessages.summary(result), indent: 4, hanging: 2)
  }

  private func entry(_ result: CheckResult, _ file: CheckRun.File, to canvas: inout TextCanvas) {
    let claim = result.interpretation
    if !canvas.bytes.isEmpty { canvas.blankLine() }
    var heading = StyledText("\(CheckMessages.outcome(result)) ", .strong)
    heading.append(file.set.qualifiedID(claim), .strong)
    heading.append(unbroken: "  " + CheckMessages.places(claim, file))
    canvas.paragraph(heading, hanging: 2)
    if !claim.because.isEmpty { canvas.paragraph("Claim: \(claim.because)", indent: 2, hanging: 2) }
    canvas.paragraph("By \(CheckMessages.signature(claim)).", .quiet, indent: 2, hanging: 2)
    if let contest = claim.contest {
      canvas.paragraph("Contested by \(contest.by): \(contest.reason)", indent: 2, hanging: 2)
    }
    stale(result, to: &canvas)
    canvas.paragraph("Expected: \(claim.expectation.words).", indent: 2, hanging: 2)
    for change in result.changes {
      computed(change, alone: result.isLinked, file, to: &canvas)
    }
    if result.changes.isEmpty { canvas.paragraph("Computed: no change of these provisions.", indent: 2, hanging: 2) }
    if result.outcome != .holds {
      for mismatch in result.mismatches {
        canvas.paragraph("≠ " + CheckMessages.mismatch(mismatch) + ".", indent: 2, hanging: 2)
      }
      for line in CheckMessages.shift(result) { canvas.paragraph(line, indent: 2, hanging: 2) }
    }
    let todo = CheckMessages.todo(result, file)
    if !todo.isEmpty { canvas.paragraph("→ " + todo, indent: 2, hanging: 2) }
  }

  private func stale(_ result: CheckResult, to canvas: inout TextCanvas) {
    for wording in result.staleWordings {
      if wording.present == nil {
        canvas.paragraph("\(wording.address) is gone since the claim was made.", indent: 2, hanging: 2)
        continue
      }
      let mark = wording.redline.isEmpty ? "." : ":"
      canvas.paragraph(
        "The wording of \(wording.address) has changed since the claim was made\(mark)", indent: 2, hanging: 2)
      canvas.paragraph(RedlineText(colour: colour).styled(wording.redline), indent: 2, gutter: "┆ ")
    }
  }

  private func computed(_ change: Change, alone: Bool, _ file: CheckRun.File, to canvas: inout TextCanvas) {
    let places = alone ? "" : " of " + CheckMessages.places(old: change.old, new: change.new, file)
    canvas.paragraph("Computed\(places): \(CheckMessages.computed(change)).", indent: 2, hanging: 2)
    canvas.paragraph(RedlineText(colour: colour).styled(change.redline), indent: 2, gutter: "│ ")
    for delta in change.deltas {
      var evidence = StyledText("· " + Messages.delta(delta) + " ")
      evidence.append(Messages.rule(delta), .quiet)
      canvas.paragraph(evidence, indent: 2, hanging: 2)
    }
  }
}
