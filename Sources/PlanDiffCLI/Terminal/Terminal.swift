import Foundation

/// What standard output can show.
struct Terminal: Sendable, Equatable {
  /// Columns of a line: those of the terminal, and 100 where there is none.
  var width: Int
  var hasColour: Bool

  static let plain = Terminal(width: 100, hasColour: false)

  /// Asks the terminal standard output is connected to; `NO_COLOR` and `TERM=dumb` turn colour off.
  static func current(environment: [String: String] = ProcessInfo.processInfo.environment) -> Terminal {
    guard isatty(1) == 1 else { return .plain }
    var size = winsize()
    let answered = unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0
    let columns = answered && size.ws_col > 0 ? Int(size.ws_col) : 100
    let refuses = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Terminal(width: columns, hasColour: !refuses)
  }
}
