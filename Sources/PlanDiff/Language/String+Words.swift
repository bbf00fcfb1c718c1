extension String {
  /// The runs of letters and digits. By bytes where all are ASCII: as characters they would take many times as long.
  var words: [Substring] {
    guard utf8.allSatisfy({ $0 < 128 }) else { return split { !$0.isLetter && !$0.isNumber } }
    return utf8.split { !ByteClass.isLetter($0) && !ByteClass.isDigit($0) }.map(Substring.init)
  }
}
