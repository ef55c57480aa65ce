using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Documents;
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

    [Theory]
    [InlineData(1, PaperKind.Decision, DocumentType.Decision, "được ghi là quyết định khen thưởng, không phải “Tờ trình")]
    [InlineData(1, PaperKind.Proposal, DocumentType.Decision, "được ghi là tờ trình nhưng mở đầu như quyết định")]
    [InlineData(2, PaperKind.Minutes, DocumentType.Report, "được ghi là biên bản họp Hội đồng nhưng mở đầu như báo cáo")]
    [InlineData(2, PaperKind.BallotRecord, DocumentType.Minutes, "được ghi là biên bản kiểm phiếu, không phải “Biên bản họp xét")]
    [InlineData(3, PaperKind.Other, null, "được ghi là văn bản khác, không phải “Báo cáo thành tích")]
    public async Task takes_no_file_of_another_kind_and_keeps_none(int part, PaperKind said, DocumentType? looks, string refused)
    {
        await using var commune = await Settled();
        var dossier = await Begun(commune);
        var file = new PartFile("quét.pdf", said, looks, _ => throw new InvalidOperationException("Nothing is kept that does not fit."));

        Assert.Contains(refused, await commune.Refused<FillDossierPart>(fill => fill.WithFile(dossier.Id, part, file, dossier.Candidates[0].Nomination, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, PaperKind.Proposal, DocumentType.Proposal)]
    [InlineData(1, PaperKind.Letter, null)] // a letter has no name at its head
    [InlineData(2, PaperKind.Minutes, DocumentType.Minutes)]
    [InlineData(3, PaperKind.IndividualReport, DocumentType.Report)]
    [InlineData(3, PaperKind.CollectiveReport, null)] // a scan that nobody can read
    public async Task takes_a_file_that_is_what_was_said(int part, PaperKind said, DocumentType? looks)
    {
        await using var commune = await Settled();
        var dossier = await Begun(commune);
        var id = Guid.CreateVersion7();
        await commune.Do<FillDossierPart>(fill => fill.WithFile(dossier.Id, part, new("quét.pdf", said, looks, _ => Task.FromResult(id)), dossier.Candidates[0].Nomination, commune.Lan, Stop));

        var kept = Assert.Single((await commune.Ask<IDossiers, Dossier?>(dossiers => dossiers.Find(dossier.Id, Stop)))!.PartOf(part).Papers);
        Assert.Equal((id, said), (kept.File, kept.Kind));
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
