import PlanDiff

/// Places the lines, bars and swatches of a card, in whole pixels and tenths.
struct CardLayout {
  private let comparison: Comparison
  private let shape: SVGCard.Shape
  private let width: Int
  private let height: Int
  private let margin = 48
  private var lines: [TemplateValues] = []
  private var bars: [TemplateValues] = []
  private var rules: [TemplateValues] = []

  init(comparison: Comparison, shape: SVGCard.Shape) {
    self.comparison = comparison
    self.shape = shape
    width = shape == .square ? 1_080 : 1_200
    height = shape == .square ? 1_080 : 630
  }

  private var inner: Int { width - 2 * margin }

  mutating func values() -> TemplateValues {
    let isSquare = shape == .square
    line(Messages.cardKicker, at: margin, isSquare ? 80 : 62, size: isSquare ? 26 : 22, isQuiet: true)
    let heading = CardText.fitted(Messages.heading(comparison.old, comparison.new), size: isSquare ? 84 : 64, in: inner)
    line(heading, at: margin, isSquare ? 172 : 130, size: isSquare ? 84 : 64, isBold: true, isSerif: true)
    texts(top: isSquare ? 208 : 158)
    strip(top: isSquare ? 430 : 286, height: isSquare ? 170 : 96)
    totals(top: isSquare ? 680 : 436)
    foot()
    return [
      "width": width, "height": height, "title": Messages.pageTitle(comparison.old, comparison.new),
      "description": Messages.cardDescription(comparison), "lines": lines, "bars": bars, "rules": rules,
    ]
  }

  /// Titles and dates of the two texts, side by side.
  private mutating func texts(top: Int) {
    let size = shape == .square ? 26 : 22
    let column = (inner - 40) / 2
    for (place, plan) in [comparison.old, comparison.new].enumerated() {
      let x = margin + place * (column + 40)
      rules.append(["x": x, "y": top, "width": column])
      var y = top + size + 14
      for words in CardText.wrapped(Messages.name(plan), size: size, width: column, lines: shape == .square ? 3 : 2) {
        line(words, at: x, y, size: size, isBold: true)
        y += size + 8
      }
      if let date = plan.date { line(Messages.date(date), at: x, y, size: size - 2, isQuiet: true) }
    }
  }

  /// One bar a provision; its height says how far the force moved.
  private mutating func strip(top: Int, height: Int) {
    let changes = comparison.changes
    let step = Double(inner) / Double(max(1, changes.count))
    for (place, change) in changes.enumerated() {
      let tall = change.label == .unchanged ? 4 : max(12, height * change.barHeight / 3)
      bars.append([
        "x": tenths(Double(margin) + Double(place) * step), "y": top + height - tall,
        "width": tenths(max(0.6, step - min(4, step / 5))), "height": tall, "label": change.label.rawValue,
      ])
    }
  }

  private mutating func totals(top: Int) {
    let size = shape == .square ? 32 : 26
    let reported = comparison.changes.count { $0.label == .removed && $0.flags.contains(.reported) }
    let labels = Label.allCases.filter { comparison.count(of: $0) > 0 }
    let words = labels.map { label in
      "\(Messages.glyph(label)) \(Messages.total(label, comparison.count(of: label), reported: reported))"
    }
    let columns = shape == .square ? 2 : (words.contains { $0.count > 16 } ? 3 : 4)
    for (place, label) in labels.enumerated() {
      let x = margin + place % columns * (inner / columns)
      let y = top + place / columns * (size + 18)
      bars.append(["x": x, "y": y - size + 6, "width": 36, "height": size - 4, "label": label.rawValue])
      line(words[place], at: x + 48, y, size: size)
    }
  }

  /// What must be known first, where the texts stand, and what read them.
  private mutating func foot() {
    let size = shape == .square ? 20 : 16
    var y = height - 30
    let foot = [Messages.cardNotice(comparison), Messages.cardSources(comparison), Messages.engine(comparison.rules)]
    let wrapped = foot.compactMap { $0 }.flatMap { CardText.wrapped($0, size: size, width: inner, lines: 2) }
    for words in wrapped.reversed() {
      line(words, at: margin, y, size: size, isQuiet: true)
      y -= size + 7
    }
  }

  private mutating func line(
    _ text: String, at x: Int, _ y: Int, size: Int, isBold: Bool = false, isSerif: Bool = false, isQuiet: Bool = false
  ) {
    lines.append([
      "x": x, "y": y, "size": size, "text": text, "isBold": isBold, "isSerif": isSerif, "isQuiet": isQuiet,
    ])
  }

  private func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
