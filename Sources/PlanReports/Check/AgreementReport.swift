public import PlanDiff

/// How far two people's claims agree, as a table and the list of changes to talk about.
public struct AgreementReport: Sendable {
  private let width: Int
  private let colour: Bool

  public init(width: Int = 100, colour: Bool = false) {
    self.width = width
    self.colour = colour
  }

  public func render(_ agreement: Agreement) -> [UInt8] {
    var canvas = TextCanvas(width: width, colour: colour)
    let count = agreement.pairs.count
    canvas.paragraph("\(agreement.first.name) and \(agreement.second.name)", .strong)
    canvas.paragraph(
      "\(Messages.plural(count, "change", "changes")) read by both; \(agreement.agreed) alike"
        + (count > 0 ? " (\(agreement.agreed * 100 / count) %)" : "") + ". Cohen's kappa over all labels: "
        + "\(AgreementReport.figure(agreement.kappa)).", hanging: 2)
    if !agreement.rows.isEmpty {
      canvas.blankLine()
      line("label", ["first", "second", "both", "kappa"], to: &canvas)
      for row in agreement.rows {
        line(
          row.label.rawValue,
          [String(row.first), String(row.second), String(row.both), AgreementReport.figure(row.kappa)], to: &canvas)
      }
    }
    if !agreement.disagreements.isEmpty {
      canvas.blankLine()
      canvas.paragraph("To adjudicate:", .strong)
      for pair in agreement.disagreements { disagreement(pair, agreement, to: &canvas) }
    }
    alone(agreement.onlyFirst, agreement.first.name, to: &canvas)
    alone(agreement.onlySecond, agreement.second.name, to: &canvas)
    return canvas.bytes
  }

  public func renderJSON(_ agreement: Agreement) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("agreed")
    writer.integer(agreement.agreed)
    writer.key("disagreements")
    writer.beginArray()
    for pair in agreement.disagreements {
      writer.beginObject()
      for (key, claim, label) in [
        ("first", pair.first, pair.firstLabel), ("second", pair.second, pair.secondLabel),
      ] {
        writer.key(key)
        writer.beginObject()
        writer.key("because")
        writer.string(claim.because)
        writer.key("by")
        writer.string(claim.by)
        writer.key("id")
        writer.string(claim.id)
        writer.key("label")
        writer.string(label.rawValue)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endArray()
    writer.key("kappa")
    kappa(agreement.kappa, to: &writer)
    writer.key("labels")
    writer.beginArray()
    for row in agreement.rows {
      writer.beginObject()
      writer.key("both")
      writer.integer(row.both)
      writer.key("first")
      writer.integer(row.first)
      writer.key("kappa")
      kappa(row.kappa, to: &writer)
      writer.key("label")
      writer.string(row.label.rawValue)
      writer.key("second")
      writer.integer(row.second)
      writer.endObject()
    }
    writer.endArray()
    writer.key("onlyFirst")
    writer.strings(agreement.onlyFirst.map(\.id))
    writer.key("onlySecond")
    writer.strings(agreement.onlySecond.map(\.id))
    writer.key("read")
    writer.integer(agreement.pairs.count)
    writer.key("schema")
    writer.string("plandiff.agreement/1")
    writer.endObject()
    writer.lineFeed()
    return writer.bytes
  }

  private func kappa(_ value: Double?, to writer: inout JSONWriter) {
    if let value { writer.decimal(value) } else { writer.null() }
  }

  private static func figure(_ kappa: Double?) -> String {
    kappa.map(Messages.decimal) ?? "n/a"
  }

  private func line(_ name: String, _ cells: [String], to canvas: inout TextCanvas) {
    let padded = cells.map { String(repeating: " ", count: max(0, 8 - $0.count)) + $0 }.joined()
    var text = StyledText()
    text.append(unbroken: name + String(repeating: " ", count: max(1, 13 - name.count)) + padded)
    canvas.paragraph(text)
  }

  private func disagreement(_ pair: Agreement.Pair, _ agreement: Agreement, to canvas: inout TextCanvas) {
    let old = pair.first.old.map { "\(agreement.first.old)#\($0)" }.joined(separator: " + ")
    let new = pair.first.new.map { "\(agreement.first.new)#\($0)" }.joined(separator: " + ")
    let places = [old, new].map { $0.isEmpty ? "∅" : $0 }.joined(separator: " → ")
    canvas.paragraph("\(places)", .strong, indent: 2)
    for (claim, label) in [(pair.first, pair.firstLabel), (pair.second, pair.secondLabel)] {
      canvas.paragraph("\(label.rawValue) (\(claim.by), \(claim.id)): \(claim.because)", indent: 4, hanging: 2)
    }
  }

  private func alone(_ claims: [Interpretation], _ name: String, to canvas: inout TextCanvas) {
    if claims.isEmpty { return }
    canvas.blankLine()
    canvas.paragraph("Only in \(name): \(claims.map(\.id).joined(separator: ", ")).", hanging: 2)
  }
}
