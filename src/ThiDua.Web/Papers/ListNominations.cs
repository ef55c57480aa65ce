using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>The nominations of one review as lines of the list of candidates.</summary>
internal static class ListNominations
{
    /// <summary>The review that is being worked on: the earliest with somebody who is not decided yet, else the last.</summary>
    /// <param name="live">At least one.</param>
    public static AwardRound RoundOf(IReadOnlyList<Nomination> live)
    {
        var rounds = live.OrderBy(one => one.Year).ThenBy(one => one.IsFinal).ToList();
        return (rounds.Find(one => one.Decision is null) ?? rounds[^1]).Round;
    }

    public static IReadOnlyList<ListedCandidate> Of(IEnumerable<Nomination> live, AwardRound round, DateOnly day, CommuneOnPaper head) =>
        [.. live.Where(one => one.Round == round).Select(one => new ListedCandidate(
            one.Subject, one.Candidate.Name, one.Candidate.Line ?? "", head.NamedIn(AwardKinds.Shipped[one.Award].FullNameOn(day)), NoteOf(one),
            one.Candidate.Kind is CandidateKind.Collective, one.Level.On(day), one.State is NominationState.Held))];

    private static string NoteOf(Nomination one) => one switch
    {
        { Decision: { } decision } => $"Quyết định số {decision.Number}",
        { State: NominationState.Held } => "Tạm dừng, chờ kết luận xác minh",
        { State: NominationState.Proposed } => "Chờ bổ sung minh chứng",
        { Vote: { IsMet: true } vote } => $"Hội đồng đồng ý {vote.For}/{vote.Denominator} phiếu",
        _ => "",
    };
}
