using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;
using ThiDua.Storage.Specs.Papers;

namespace ThiDua.Storage.Specs.Decisions;

public sealed class A_dossier_on_its_way(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task has_the_parts_that_the_plan_asks_for_at_its_level()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var city = await Begun(commune, Level.Province);
        var ward = await Begun(commune, Level.Commune);

        Assert.Equal(AwardedCommune.CityParts.Items, city.Parts.Select(p => p.Name));
        Assert.Equal([DossierPartKind.Letter, DossierPartKind.Minutes, DossierPartKind.Report], city.Parts.Select(p => p.Kind));
        Assert.Equal((2, "Kế hoạch số 31/KH-UBND"), (ward.Parts.Count, ward.PartsBasis));
        Assert.Equal(((Guid?)commune.Province.Value, (Guid?)null), (city.ReceiverId, ward.ReceiverId));
        Assert.Equal("Hồ sơ đề nghị khen thưởng cấp tỉnh, phong trào thi đua đẩy mạnh cải cách hành chính năm 2026", city.Title);
    }

    [Fact]
    public async Task is_not_sent_while_something_is_missing_and_names_it()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Begun(commune, Level.Province);
        await FillAll(commune, dossier, except: "Nguyễn Văn An");

        var refused = await commune.Refused<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop));
        Assert.Contains("còn thiếu 1 nội dung: thiếu báo cáo thành tích của Nguyễn Văn An", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_the_report_of_every_candidate_in_at_once()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Begun(commune, Level.Province);
        Assert.Contains("Chưa lập báo cáo thành tích của", await commune.Refused<FileReports>(file => file.On(dossier.Id, 3, commune.Lan, Stop)), StringComparison.Ordinal);
        Assert.Contains("không yêu cầu báo cáo", await commune.Refused<FileReports>(file => file.On(dossier.Id, 1, commune.Lan, Stop)), StringComparison.Ordinal);

        var an = dossier.Candidates.Single(c => c.Name == "Nguyễn Văn An");
        var report = await commune.Ask<DraftPaper, PaperId>(draft => draft.On(PaperKind.IndividualReport, $"nomination:{an.Nomination}", PaperDesk.Decision(""), commune.Lan, Stop));
        Assert.Equal((1, "Văn phòng"), await commune.Ask<FileReports, (int, string)>(async file => await file.On(dossier.Id, 3, commune.Lan, Stop) is var done ? (done.Filed, Assert.Single(done.Missing)) : default));
        Assert.Equal((report.Value, (Guid?)an.Nomination), Assert.Single((await Kept(commune, dossier.Id)).Parts[2].Papers) is var filed ? (filed.Paper!.Value, filed.Candidate) : default);
    }

    [Fact]
    public async Task counts_whom_other_dossiers_of_the_level_propose_against_the_quota()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        await commune.Do<SetQuota>(s => s.On(commune.Movement.Id, new(Level.Province, Audience.Individual, 2, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: true, "Kế hoạch: không vượt quá 02 cá nhân"), commune.Lan, Stop));
        var ids = await commune.Agreed(Level.Province, (CandidateKind.Individual, "Lê Văn Một"), (CandidateKind.Individual, "Lê Văn Hai"), (CandidateKind.Individual, "Lê Văn Ba"));
        await commune.Ask<BeginDossier, Dossier>(begin => begin.On(commune.Movement.Id, Level.Province, [.. ids.Take(2)], commune.Lan, Stop));

        var refused = await commune.Refused<BeginDossier>(begin => begin.On(commune.Movement.Id, Level.Province, [ids[2]], commune.Lan, Stop));
        Assert.Contains("Tổng cộng 3 đối tượng, số lượng cấp tỉnh, cá nhân không được vượt 2", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_due_twenty_working_days_after_it_was_sent_complete()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Sent(commune);
        Assert.Equal((new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 18)), (dossier.Sent!.Day, dossier.Sent.Due));
    }

    [Fact]
    public async Task is_seen_by_the_province_only_once_it_was_sent_there()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Begun(commune, Level.Province);
        Assert.Null(await Received(commune, dossier.Id, commune.Province));
        await FillAll(commune, dossier);
        await commune.Do<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop));

        Assert.NotNull(await Received(commune, dossier.Id, commune.Province));
        Assert.Null(await Received(commune, dossier.Id, UnitId.New()));
        Assert.Single(await commune.Ask<IDossiers, IReadOnlyList<Dossier>>(d => d.ReceivedBy(commune.Province, Stop), commune.Province));
    }

    [Fact]
    public async Task is_recalled_until_it_was_opened()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Sent(commune);
        await commune.Do<SendDossier>(send => send.Recall(dossier.Id, "Bổ sung thành tích", commune.Lan, Stop));
        Assert.Equal(DossierState.Gathering, (await Kept(commune, dossier.Id)).State);
        await commune.Do<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop));
        await commune.Do<SettleDossier>(settle => settle.Open(dossier.Id, commune.OfTheProvince, Stop), commune.Province);

        Assert.Contains("không rút lại được", await commune.Refused<SendDossier>(send => send.Recall(dossier.Id, "Sửa", commune.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task comes_back_with_reasons_and_goes_again_only_when_they_were_mended()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Sent(commune);
        await commune.Do<SettleDossier>(settle => settle.Open(dossier.Id, commune.OfTheProvince, Stop), commune.Province);
        await commune.Do<SettleDossier>(settle => settle.Return(dossier.Id, new Dictionary<int, string> { [1] = "", [2] = "Thiếu chữ ký thư ký" }, commune.OfTheProvince, Stop), commune.Province);

        var returned = await Kept(commune, dossier.Id);
        Assert.Equal((DossierState.Returned, null, "Thiếu chữ ký thư ký"), (returned.State, returned.Parts[0].Returned, returned.Parts[1].Returned));
        Assert.Contains("Thiếu chữ ký thư ký", await commune.Refused<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop)), StringComparison.Ordinal);
        await commune.Do<FillDossierPart>(fill => fill.WithFile(dossier.Id, 2, AFile("Biên bản đã ký đủ", PaperKind.Minutes), null, commune.Lan, Stop));
        await commune.Do<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop));
        await commune.Do<SettleDossier>(settle => settle.Open(dossier.Id, commune.OfTheProvince, Stop), commune.Province);
        await commune.Do<SettleDossier>(settle => settle.Accept(dossier.Id, commune.OfTheProvince, Stop), commune.Province);
        Assert.Equal(DossierState.Accepted, (await Kept(commune, dossier.Id)).State);
    }

    [Fact]
    public async Task takes_its_letter_from_the_house_and_is_not_sent_with_a_draft_of_it()
    {
        await using var commune = await new AwardedCommune(database, Friday).Settle();
        var dossier = await Begun(commune, Level.Province);
        var paper = await commune.Ask<ComposeProposal, PaperId>(compose => compose.On(dossier.Id, commune.Lan, Stop));
        await commune.Ask<ComposeProposal, PaperId>(compose => compose.On(dossier.Id, commune.Lan, Stop));

        var letter = await commune.Ask<IPapers, OutgoingPaper?>(papers => papers.Find(paper, Stop));
        Assert.Equal(["Chủ tịch Ủy ban nhân dân tỉnh Lam Giang", "Sở Nội vụ tỉnh Lam Giang"], letter!.Content.To);
        Assert.Equal(paper.Value, Assert.Single((await Kept(commune, dossier.Id)).Parts[0].Papers).Paper);
        Assert.Contains("chưa được ký, ban hành", await commune.Refused<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop)), StringComparison.Ordinal);
    }

    private static async Task<Dossier> Begun(AwardedCommune commune, Level level)
    {
        var nominations = await commune.Agreed(level, (CandidateKind.Individual, "Nguyễn Văn An"), (CandidateKind.Collective, "Văn phòng"));
        return await commune.Ask<BeginDossier, Dossier>(begin => begin.On(commune.Movement.Id, level, nominations, commune.Lan, Stop));
    }

    private static async Task<Dossier> Sent(AwardedCommune commune)
    {
        var dossier = await Begun(commune, Level.Province);
        await FillAll(commune, dossier);
        await commune.Do<SendDossier>(send => send.On(dossier.Id, commune.Lan, Stop));
        return await Kept(commune, dossier.Id);
    }

    private static async Task FillAll(AwardedCommune commune, Dossier dossier, string? except = null)
    {
        foreach (var part in dossier.Parts)
        {
            Guid?[] whose = part.IsOfEach ? [.. dossier.Candidates.Where(c => c.Name != except).Select(c => (Guid?)c.Nomination)] : [null];
            foreach (var candidate in whose)
                await commune.Do<FillDossierPart>(fill => fill.WithFile(dossier.Id, part.Number, AFile(part.Name, Kinds[part.Kind]), candidate, commune.Lan, Stop));
        }
    }

    private static readonly Dictionary<DossierPartKind, PaperKind> Kinds = new()
    {
        [DossierPartKind.Letter] = PaperKind.Proposal,
        [DossierPartKind.Minutes] = PaperKind.Minutes,
        [DossierPartKind.Report] = PaperKind.CollectiveReport,
    };

    private static PartFile AFile(string name, PaperKind kind) => new(name, kind, null, _ => Task.FromResult(Guid.CreateVersion7()));

    private static async Task<Dossier> Kept(AwardedCommune commune, DossierId id) => (await commune.Ask<IDossiers, Dossier?>(d => d.Find(id, Stop)))!;

    private static Task<Dossier?> Received(AwardedCommune commune, DossierId id, UnitId by) => commune.Ask<IDossiers, Dossier?>(d => d.FindReceived(id, by, Stop), by);
}
