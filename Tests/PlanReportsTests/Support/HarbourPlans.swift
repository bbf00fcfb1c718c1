import PlanDiff

/// Two invented versions of a harbour accord, small enough to read and with every kind of change once.
enum HarbourPlans {
  static let topics = [
    Topic(id: "port", title: "port of Vell"), Topic(id: "fleet", title: "size of the fleet"),
    Topic(id: "money", title: "money"),
  ]

  static let draft = Plan(
    id: "draft", title: "Harbour Accord, first draft", family: "harbour", issuer: "the mediators", date: "2031-02-03",
    wording: .restatement, sources: [Source(id: "gazette", publisher: "The Vell Gazette", date: "2031-02-04")],
    parties: [Party(id: "Karn", aliases: ["Karnish"]), Party(id: "Orvel", aliases: ["Orvelian"])], topics: topics,
    points: [
      Provision(label: "1", text: "Karn will keep the port of Vell open to ships of Orvel.", topics: ["port"]),
      Provision(
        label: "2", text: "The fleet of Karn shall not exceed 40 vessels.", topics: ["fleet"],
        points: [
          Provision(label: "a", text: "Orvel shall verify the number of vessels every month.", topics: ["fleet"]),
          Provision(label: "b", text: "Karn shall grant access to its yards.", topics: ["fleet"]),
        ]),
      Provision(label: "3", text: "Talks on the islands will be hosted by the city of Tessel.", topics: ["port"]),
      Provision(
        label: "4", text: "Orvel shall pay 3 million crowns within 30 days and lift the toll.", topics: ["money"]),
      Provision(label: "5", text: "Karn shall publish its accounts.", topics: ["money"]),
      Provision(label: "6", text: "Orvel shall return the archives.", topics: ["port"]),
      Provision(label: "7", text: "The accord enters into force on signature."),
    ])

  static let final = Plan(
    id: "final", title: "Harbour Accord, final draft — 港口协议", family: "harbour", basis: "draft",
    date: "2031-05", wording: .translation, parties: draft.parties, topics: topics,
    points: [
      Provision(
        label: "1", text: "Karn may keep the port of Vell open to ships of Orvel in peacetime.", topics: ["port"]),
      Provision(label: "2", text: "The fleet of Karn shall not exceed 30 vessels.", topics: ["fleet"]),
      Provision(label: "3", status: .deleted),
      Provision(label: "4", text: "Orvel shall pay 5 million crowns within 90 days.", topics: ["money"]),
      Provision(label: "5", text: "Orvel shall lift the toll.", topics: ["money"]),
      Provision(label: "6", text: "Orvel shall verify the number of vessels every month.", topics: ["fleet"]),
      Provision(label: "7", text: "Talks on the islands will be hosted by the city of Ankel.", topics: ["port"]),
      Provision(label: "8", text: "The accord enters into force upon signature."),
      Provision(
        label: "9", text: "A court of five judges settles disputes.", sources: ["gazette"], alternatives: ["…"]),
    ])

  /// A version of which nothing is published.
  static let secret = Plan(
    id: "secret", title: "Harbour Accord, unpublished", date: "2031-04-01", disclosure: .undisclosed,
    completeness: .none, sources: [Source(id: "herald", publisher: "Tessel Herald", date: "2031-04-02")],
    topics: topics,
    claims: [Claim(who: "both delegations", named: true, source: "herald", what: "The talks were productive.")],
    points: [
      Provision(label: "S-1", topics: ["port"], status: .undisclosed, about: ["draft#1", "draft#3"]),
      Provision(label: "S-2", topics: ["fleet"], status: .reported, about: ["draft#2"]),
      Provision(label: "S-4", topics: ["money"], status: .disputed, about: ["draft#4"]),
    ])
}
