using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Specs.Database;
using ThiDua.Storage.Specs.Papers;

namespace ThiDua.Storage.Specs.Decisions;

/// <summary>A commune below a province, with a movement of 2026 and nominations that its council agreed to.</summary>
internal sealed class AwardedCommune(ThrowAwayDatabase database, DateTimeOffset now) : IAsyncDisposable
{
    private static readonly DateOnly Since = new(2025, 7, 1);

    public static readonly DossierList CityParts = new(Level.Province, ["Tờ trình đề nghị khen thưởng của cơ quan.", "Biên bản họp xét của Thủ trưởng cơ quan.", "Báo cáo thành tích của tập thể, cá nhân đề nghị khen thưởng."]);

    public static readonly DossierList WardParts = new(Level.Commune, ["Biên bản họp xét của Thủ trưởng cơ quan.", "Báo cáo thành tích của tập thể, cá nhân đề nghị khen thưởng."]);

    private StorageHost? _host;

    public StorageHost Host => _host ??= new(database, services => Meeting.MadeAt(services.AddSingleton<TimeProvider>(Clock).AddSingleton<IWritePapers, WrittenAsText>()));

    /// <summary>Where several who act at one moment wait for each other, between what they look at and what they write.</summary>
    public Meeting Meeting { get; } = new();

    public MovableClock Clock { get; } = new(now);

    public UnitId Province { get; } = UnitId.New();

    public UnitId Commune { get; } = UnitId.New();

    public Actor Lan => new(Guid.Empty, PersonId.New(), "Nguyễn Thị Lan", Commune, new HashSet<Duty> { Duty.Officer });

    public Actor OfTheProvince => new(Guid.Empty, PersonId.New(), "Nguyễn Hoài Ân", Province, new HashSet<Duty> { Duty.Province });

    public Movement Movement { get; private set; } = null!;

    /// <summary>Said with every nomination.</summary>
    public string? ReasonBeyondQuota { get; set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    public async Task<AwardedCommune> Settle()
    {
        var province = new Unit(Province, UnitKind.Province, "Tỉnh Lam Giang", null, Province, new Period(Since));
        var commune = new Unit(Commune, UnitKind.Commune, "Xã Tân Hòa", province.Id, Commune, new Period(Since));
        var chair = new Person("Lê Đình Khoát", Commune);
        chair.TakePost(commune, "Chủ tịch UBND xã", new Period(Since));
        chair.Grant(Duty.Chair, commune, new Period(Since));
        await using (var system = Host.Within())
        {
            await system.Get<IOrganizations>().Keep(new Rearrangement { Units = [province, commune] }, Stop);
            await system.Get<IOrganizations>().Keep(new Rearrangement { People = [chair] }, Stop);
        }

        await Launch();
        return this;
    }

    /// <summary>Launches a movement; what follows is of this one.</summary>
    public async Task Launch()
    {
        Movement = Movement.Launch(Commune, null, new MovementTerms
        {
            Title = "Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
            PlanNumber = "31",
            PlanSymbol = "KH-UBND",
            From = new(2026, 1, 1),
            To = new(2026, 12, 31),
            Amounts = [new(300_000, null, "quà với mức tiền trị giá: 300.000đ")],
            Dossiers = [CityParts, WardParts],
        }, new(2026, 1, 1), new(now, Guid.Empty, "Nguyễn Thị Lan"));
        await Do<IMovements>(movements => movements.AddLaunched(Movement, [], Stop));
    }

    /// <summary>Nominations that the rules passed and the council agreed to; several people may bear one name.</summary>
    public async Task<IReadOnlyList<NominationId>> Agreed(Level level, params (CandidateKind Kind, string Name)[] candidates)
    {
        var ids = new List<NominationId>();
        await Do<INominations>(async nominations =>
        {
            foreach (var (kind, name) in candidates)
            {
                var award = level is Level.Commune ? "certificate.commune" : "merit.province";
                var nomination = Nomination.Propose(
                    new(Commune, Movement.Id, new(2026), award, level), new(kind, kind is CandidateKind.Collective ? UnitId.New() : null, kind is CandidateKind.Individual ? PersonId.New() : null, name, kind is CandidateKind.Individual ? "Chuyên viên Văn phòng" : null),
                    new(AwardGround.Thematic, $"Đã có thành tích xuất sắc trong cải cách hành chính ({name})"), new(now, Guid.Empty, "Nguyễn Thị Lan"), ReasonBeyondQuota);
                nomination.Judge(new(new(2026, 6, 1), "VN-2025", []), new(now, Guid.Empty, "Nguyễn Thị Lan"));
                nominations.Add(nomination);
                ids.Add(nomination.Id);
            }

            await nominations.Save(Stop);
        });
        foreach (var id in ids) await Do<RecordVote>(vote => vote.On(id, new(Guid.CreateVersion7(), new(2026, 6, 20), 9, 0, 0, 0, 9, 0.7m, IsMet: true), Lan, Stop));
        return ids;
    }

    /// <summary>Numbers, signs and issues the paper of a decision on the day of the clock.</summary>
    public async Task Issue(AwardDecisionId decision)
    {
        await Sign(decision);
        var paper = new PaperId((await Decision(decision)).Paper!.Value);
        await Do<IssuePaper>(issue => issue.On(paper, Lan, Stop));
    }

    public async Task Sign(AwardDecisionId decision)
    {
        var paper = new PaperId((await Decision(decision)).Paper!.Value);
        await Do<NumberPaper>(number => number.On(paper, VietnamDay.Of(now), Lan, Stop));
        await Do<SignPaper>(sign => sign.On(paper, "Lê Đình Khoát", "Chủ tịch", VietnamDay.Of(now), null, Lan, Stop));
    }

    /// <summary>Replaces the last article of a decision's draft.</summary>
    public async Task Names(AwardDecisionId decision, string last)
    {
        var id = new PaperId((await Decision(decision)).Paper!.Value);
        var paper = (await Ask<IPapers, OutgoingPaper?>(papers => papers.Find(id, Stop)))!;
        var body = paper.Content.Body.ToList();
        body[^1] = ((ThiDua.Documents.PaperArticle)body[^1]) with { Text = last };
        await Do<EditPaper>(edit => edit.On(id, paper.Content with { Body = body }, paper.Revision, Lan, Stop));
    }

    public async Task Fund(decimal amount)
    {
        await Do<PlanFund>(plan => plan.On(VietnamDay.Of(now).Year, new(amount), Lan, Stop));
        await Do<RecordFundMove>(record => record.On(VietnamDay.Of(now).Year, FundEntryKind.Income, new(amount, VietnamDay.Of(now), "Ngân sách xã cấp"), Lan, Stop));
    }

    public async Task<AwardDecision> Decision(AwardDecisionId id) => (await Ask<IDecisions, AwardDecision?>(decisions => decisions.Find(id, Stop)))!;

    public async Task Do<T>(Func<T, Task> act, UnitId? within = null) where T : notnull
    {
        await using var scope = Host.Within(within ?? Commune);
        await act(scope.Get<T>());
    }

    public async Task<R> Ask<T, R>(Func<T, Task<R>> ask, UnitId? within = null) where T : notnull
    {
        await using var scope = Host.Within(within ?? Commune);
        return await ask(scope.Get<T>());
    }

    /// <summary>The refusal of an act; fails where it is not refused.</summary>
    public async Task<string> Refused<T>(Func<T, Task> act, UnitId? within = null) where T : notnull =>
        (await Assert.ThrowsAsync<RefusedException>(() => Do(act, within))).Message;
}

/// <summary>A clock that goes where a spec sets it.</summary>
internal sealed class MovableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
