/// Checks ISO 8601 dates of three exactnesses: `2025`, `2025-11`, `2025-11-20`.
enum CalendarDate {
  /// Why a text is no date, in words that follow the quoted text; nil where it is one.
  static func fault(in text: String) -> String? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.count == $1 }),
      parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
    else { return "which is no ISO date" }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    guard numbers.count > 1 else { return nil }
    guard (1...12).contains(numbers[1]) else { return "but a year has twelve months" }
    guard numbers.count > 2 else { return nil }
    let days = length(ofMonth: numbers[1], year: numbers[0])
    return (1...days).contains(numbers[2]) ? nil : "but that month has \(days) days"
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    switch month {
    case 2: return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}
