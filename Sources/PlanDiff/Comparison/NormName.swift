/// What a sentence calls the norm it speaks of: "NATO's undertaking not to station troops in Ukraine".
enum NormName {
  /// At the beginning of a sentence. Where nobody is named as bound or entitled, the clause stands for itself.
  static func of(_ subject: NormSubject?) -> String {
    guard let subject else { return "The provision" }
    if subject.spokenBearers.isEmpty {
      return subject.clause.isEmpty ? "The \(noun(subject))" : "The \(noun(subject)) “\(subject.clause)”"
    }
    let bearers = SentenceWriter.list(subject.spokenBearers)
    switch subject.kind {
    case .expectation,
      .obligation where subject.level <= 2, .prohibition where subject.level <= 2:
      return "What is expected of \(bearers)" + (subject.act.map { ", \(negation(subject))to \($0)," } ?? "")
    case .recommendation,
      .obligation where subject.level <= 4, .prohibition where subject.level <= 4:
      return "What is recommended to \(bearers)" + (subject.act.map { ", \(negation(subject))to \($0)," } ?? "")
    case .prohibition where subject.act == nil: return "The ban on \(bearers)"
    default: return capitalised(owned(noun(subject), subject.spokenBearers)) + infinitive(subject)
    }
  }

  /// "NATO's undertaking", "the undertaking of Russia and Ukraine".
  private static func owned(_ noun: String, _ bearers: [String]) -> String {
    if let bearer = bearers.first, bearers.count == 1, !bearer.hasSuffix("s"), !bearer.contains(" ") {
      return "\(bearer)'s \(noun)"
    }
    return "the \(noun) of \(SentenceWriter.list(bearers))"
  }

  private static func infinitive(_ subject: NormSubject) -> String {
    guard let act = subject.act else { return "" }
    switch subject.kind {
    case .obligation, .claim, .permission, .power, .aspiration: return " to \(act)"
    case .prohibition: return " not to \(act)"
    case .exemption: return " from having to \(act)"
    default: return ""
    }
  }

  private static func negation(_ subject: NormSubject) -> String { subject.kind == .prohibition ? "not " : "" }

  private static func noun(_ subject: NormSubject) -> String {
    switch subject.kind {
    case .obligation where subject.level <= 2, .prohibition where subject.level <= 2: "expectation"
    case .obligation where subject.level <= 4, .prohibition where subject.level <= 4: "recommendation"
    case .obligation, .constitutive: "commitment"
    case .prohibition: subject.act == nil || subject.spokenBearers.isEmpty ? "ban" : "undertaking"
    case .limit: "limit"
    case .claim: subject.act == nil ? "entitlement" : "right"
    case .permission: subject.spokenBearers.isEmpty ? "permission" : "freedom"
    case .power: "power"
    case .exemption: "exemption"
    case .recommendation: "recommendation"
    case .expectation: "expectation"
    case .aspiration: "aspiration"
    case .declaration: "statement"
    }
  }

  private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
