using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>Drafts the achievement report of one who is nominated, from the figures, those of earlier years, and the record of merit.</summary>
public sealed class ReportOnCandidate(DraftPaper draft, ISnapshots snapshots, IMeritRecords records, ICommuneOnPaper communes, TimeProvider clock)
{
    public async Task<PaperId> On(Movement movement, Nomination nomination, Actor who, CancellationToken stop)
    {
        var candidate = nomination.Candidate;
        var newest = await snapshots.Of(movement.Id, stop) is [var first, ..] ? first : null;
        var about = new AchievementCase(
            candidate.Name, candidate.Line, AwardKinds.Shipped[nomination.Award].Name, nomination.Achievement, movement.Terms, newest is null ? null : new(newest),
            [.. (await records.Of(candidate, stop)).Where(one => one.Counts).Select(Past).OfType<PastAward>()])
        {
            Earlier = newest is null ? [] : [.. (await snapshots.BeforeYear(newest.AsOf.Year, movement.Commune, stop)).Select(one => new FiguresOnPaper(one))],
        };
        var head = await communes.On(movement.Commune, clock.Today(), stop);
        var collective = candidate.Kind is CandidateKind.Collective;
        return await draft.On(
            collective ? PaperKind.CollectiveReport : PaperKind.IndividualReport, $"nomination:{nomination.Id.Value}",
            collective ? ComposeAchievement.OfCollective(about, head) : ComposeAchievement.OfIndividual(about, head), who, stop);
    }

    private static PastAward? Past(MeritEntry entry) => entry.Kind switch
    {
        MeritKind.Title or MeritKind.Award => AwardKinds.Shipped.Find(entry.What) is { } kind
            ? Past(entry, kind.IsTitle ? PastKind.Title : PastKind.Award, kind.Name)
            : Past(entry, entry.Kind is MeritKind.Title ? PastKind.Title : PastKind.Award, entry.What),
        MeritKind.Classification => Past(entry, PastKind.Grade, TaskGrades.Read(entry.What)?.InVietnamese() ?? entry.What),
        _ => null,
    };

    private static PastAward Past(MeritEntry entry, PastKind kind, string name) => new(kind, entry.Year ?? entry.From.Year, name, Cited(entry.Paper));

    private static string Cited(MeritPaper? paper) =>
        paper is null ? "" : $"Số {paper.Number}{(paper.Issued is { } day ? $" ngày {day:dd/MM/yyyy}" : "")} của {paper.Issuer}";
}
