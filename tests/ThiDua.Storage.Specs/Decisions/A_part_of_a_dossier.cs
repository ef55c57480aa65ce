using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;
using ThiDua.Storage.Specs.Papers;

namespace ThiDua.Storage.Specs.Decisions;

public sealed class A_part_of_a_dossier(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, PaperKind.Decision, "là quyết định khen thưởng, không phải “Tờ trình")]
    [InlineData(2, PaperKind.Proposal, "là tờ trình, không phải “Biên bản họp xét")]
    [InlineData(3, PaperKind.FinalReport, "là báo cáo tổng kết, không phải “Báo cáo thành tích")]
    public async Task takes_no_paper_of_another_kind(int part, PaperKind kind, string said)
    {
        await using var commune = await Settled();
        var dossier = await Begun(commune);
        var paper = await Draft(commune, kind, "spec:1");

        Assert.Contains(said, await commune.Refused<FillDossierPart>(fill => fill.WithPaper(dossier.Id, part, paper, dossier.Candidates[0].Nomination, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_the_report_of_whom_it_stands_for_alone()
    {
        await using var commune = await Settled();
        var dossier = await Begun(commune);
        var (office, an) = (dossier.Candidates.Single(one => one.Name == "Văn phòng"), dossier.Candidates.Single(one => one.Name == "Nguyễn Văn An"));
        var report = await Draft(commune, PaperKind.IndividualReport, $"nomination:{an.Nomination}");

        Assert.Contains("không phải báo cáo thành tích của Văn phòng", await commune.Refused<FillDossierPart>(fill => fill.WithPaper(dossier.Id, 3, report, office.Nomination, commune.Lan, Stop)), StringComparison.Ordinal);
        await commune.Do<FillDossierPart>(fill => fill.WithPaper(dossier.Id, 3, report, an.Nomination, commune.Lan, Stop));
        var kept = (await commune.Ask<IDossiers, Dossier?>(dossiers => dossiers.Find(dossier.Id, Stop)))!;
        Assert.Equal(report.Value, Assert.Single(kept.Parts[2].Papers).Paper);
    }

    private async Task<AwardedCommune> Settled() => await new AwardedCommune(database, new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero)).Settle();

    private static async Task<Dossier> Begun(AwardedCommune commune)
    {
        var agreed = await commune.Agreed(Level.Province, (CandidateKind.Individual, "Nguyễn Văn An"), (CandidateKind.Collective, "Văn phòng"));
        return await commune.Ask<BeginDossier, Dossier>(begin => begin.On(commune.Movement.Id, Level.Province, agreed, commune.Lan, Stop));
    }

    private static Task<PaperId> Draft(AwardedCommune commune, PaperKind kind, string about) =>
        commune.Ask<DraftPaper, PaperId>(draft => draft.On(kind, about, PaperDesk.Decision("QĐ-UBND"), commune.Lan, Stop));
}
