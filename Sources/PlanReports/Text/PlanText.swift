public import PlanDiff

/// A plan, or one provision of it, with where it comes from.
public struct PlanText: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  /// The whole plan.
  public func render(_ plan: Plan) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    canvas.paragraph(Messages.plan(plan), .strong, hanging: 2)
    canvas.paragraph(Messages.provenance(plan), hanging: 2)
    canvas.paragraph("sha256 " + plan.sha256, .quiet)
    if let note = plan.note { canvas.paragraph(note, indent: 2) }
    canvas.blankLine()
    for entry in PlanOutline(plan).entries {
      line(entry, to: &canvas)
    }
    if !plan.claims.isEmpty {
      canvas.blankLine()
      canvas.paragraph("Said of the text", .strong)
      claims(plan.claims, plan, indent: 2, to: &canvas)
    }
    if !plan.sources.isEmpty {
      canvas.blankLine()
      canvas.paragraph("Sources", .strong)
      for source in plan.sources {
        canvas.paragraph("\(source.id): \(Messages.source(source))", indent: 2, hanging: 2)
      }
    }
    return canvas.bytes
  }

  /// One provision with its sub-points, sources, note and claims; nil where there is none at the address.
  public func render(_ plan: Plan, address: String) -> [UInt8]? {
    let outline = PlanOutline(plan)
    guard let index = outline.index(of: address) else { return nil }
    var canvas = TextCanvas(width: width, colour: colour)
    let provision = outline.entries[index].provision
    canvas.paragraph("\(plan.id)#\(address)", .strong)
    if !provision.text.isEmpty { canvas.paragraph(provision.text, indent: 2) }
    for entry in outline.entries[index + 1..<outline.entries[index].end] {
      line(entry, to: &canvas)
    }
    for alternative in provision.alternatives {
      canvas.paragraph("· " + alternative, indent: 4, hanging: 2)
    }
    canvas.blankLine()
    for (name, words) in Messages.details(of: provision, in: plan) {
      canvas.paragraph("\(name): \(words)", indent: 2, hanging: 2)
    }
    for id in provision.sources {
      let words = plan.sources.first { $0.id == id }.map(Messages.source) ?? id
      canvas.paragraph("Source: " + words, indent: 2, hanging: 2)
    }
    claims(provision.claims, plan, indent: 2, to: &canvas)
    return canvas.bytes
  }

  private func line(_ entry: PlanOutline.Entry, to canvas: inout TextCanvas) {
    let provision = entry.provision
    var text = StyledText(entry.address, .strong)
    text.append(unbroken: "  ")
    if provision.status != .stated { text.append("[\(provision.status.rawValue)] ", .quiet) }
    text.append(provision.text)
    canvas.paragraph(text, indent: 2 + 2 * entry.depth, hanging: 2)
  }

  private func claims(_ claims: [Claim], _ plan: Plan, indent: Int, to canvas: inout TextCanvas) {
    for claim in claims {
      let source = plan.sources.first { $0.id == claim.source }
      canvas.paragraph("· " + Messages.claim(claim, source: source), indent: indent, hanging: 2)
    }
  }
}
