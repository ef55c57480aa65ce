using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Councils;

/// <summary>Drafts the record of a count as a paper.</summary>
public sealed class ComposeBallotRecord(LookAtSession look, IBallots ballots, DraftPaper draft)
{
    public async Task<PaperId> On(BallotId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var ballot = await ballots.Open(id, stop);
        ballot.MustBe(BallotState.Counted);
        var file = await look.At(ballot.Session, stop);
        return await draft.On(PaperKind.BallotRecord, About(id), BallotRecordPaper.Of(file, file.Ballots.First(b => b.Ballot.Id == id)), who, stop);
    }

    /// <summary>What the paper is about, as papers remember it.</summary>
    public static string About(BallotId id) => $"ballot:{id.Value}";
}
