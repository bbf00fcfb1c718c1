/// A number, duration, date or frequency as the text uses it.
struct Quantity: Sendable {
  /// What the number measures.
  enum Measure: Sendable, Hashable {
    /// Days.
    case time
    /// Times per day.
    case frequency
    /// Day of an abstract calendar; only differences count.
    case date
    case percent
    case money(Token.Unit)
    /// Metres.
    case length
    /// Square metres.
    case area
    /// Cubic metres.
    case volume
    /// Kilograms.
    case mass
    /// Kilowatt-hours.
    case energy
    /// Kilowatts.
    case power
    /// Megabytes.
    case information
    /// Things counted, by the stem of the noun.
    case count(WordID)

    /// Counts things that are named.
    var countsNoun: Bool {
      if case .count(let noun) = self { noun != 0 } else { false }
    }
  }

  /// What the number does in its clause (`strength.md` 4h).
  enum Role: Sendable {
    case plain, cap, floor, approximate
    /// Time allowed to perform ("within 30 days", "by 1 June").
    case deadline
    /// Time the norm lasts ("for five years").
    case duration
    /// When the norm begins to hold ("from 1 June", "after five years").
    case start
    /// Warning to be given beforehand ("30 days' notice").
    case notice
    /// How far apart repetitions lie ("every 5,000 kilometres").
    case interval
  }

  var measure: Measure
  var value: Double
  var role: Role
  /// Number and unit, with the words that give the role.
  var range: Range<Int>
  /// The number alone.
  var number: Range<Int>
  /// How far two dates may lie apart and still be the same: the rest of a month or a year that was named as a whole.
  var slack = 0.0
  /// For a count in a period ("two convoys a week"): how many, where the period is told by `value`.
  var times: Double?
  /// What an amount is measured against ("an hour", "per kilogram"), where the unit is known.
  var per: Units.Unit?
  /// Days in the unit of a period; 0 where none was read. Figures of one unit are compared to the letter.
  var unit = 0.0
  /// Read from words alone ("in full", "from time to time"), not from a figure.
  var isVerbal = false

  /// Whether two quantities are one and the same amount (months and days within their nominal slack).
  func equals(_ other: Quantity) -> Bool {
    guard isComparable(with: other) else { return false }
    if measure == .date { return abs(value - other.value) <= max(slack, other.slack, 0.5) }
    let (left, right) = rates(beside: other)
    if unit != 0, unit == other.unit { return abs(left - right) <= 1e-6 * max(abs(left), abs(right)) }
    let isNominal = measure == .time || measure == .frequency || left != value
    return abs(left - right) <= (isNominal ? 0.035 : 1e-9) * max(abs(left), abs(right))
  }

  func isComparable(with other: Quantity) -> Bool {
    switch (measure, other.measure) {
    case (.count, .count): true
    case (.money, .money): true
    default: measure == other.measure
    }
  }

  /// The values to compare: "36 cubic metres an hour" and "10 litres a second" are one rate.
  func rates(beside other: Quantity) -> (Double, Double) {
    guard let per, let divisor = other.per, per.dimension == divisor.dimension, per.factor != divisor.factor else {
      return (value, other.value)
    }
    return (value / per.factor, other.value / divisor.factor)
  }

  /// How many or how much, as against when or for how long.
  var isAmount: Bool {
    switch role {
    case .plain, .cap, .floor, .approximate: true
    default: false
    }
  }

  /// "regularly", "from time to time": a rhythm that cannot be counted.
  var isVagueRhythm: Bool { measure == .frequency && isVerbal && value > 0 && value < 0.001 }

  /// Days between repetitions of a frequency of so many times.
  var period: Double? {
    guard measure == .frequency, value > 0 else { return nil }
    return (times ?? 1) / value
  }
}
