using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Criteria;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Awards;

/// <summary>"Có giải pháp được Hội đồng sáng kiến … công nhận": one initiative serves its authors, and nobody else.</summary>
public sealed class An_initiative(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private const string Name = "Tổ hỗ trợ lưu động";
    private static readonly DateOnly Recognised = new(2026, 5, 4);

    private CommuneWithCriteria _ward = null!;
    private Movement _movement = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ward = new(database);
        _movement = await _ward.Launch(new Criterion(CriterionId.New(), null, Audience.Individual, "Có giải pháp được Hội đồng sáng kiến của thành phố hoặc phường công nhận.", [], null));
    }

    public ValueTask DisposeAsync() => _ward.DisposeAsync();

    [Theory]
    [InlineData("21/QĐ-UBND", "21/QĐ-UBND")]
    [InlineData("21/QĐ-UBND", null)] // one of the two lines does not say its decision
    public async Task serves_the_first_of_two_who_are_not_its_authors_together(string? first, string? second)
    {
        var (mai, hung) = (Somebody("Lê Thị Mai"), Somebody("Trần Văn Hùng"));
        await Enter(mai, Name, first);
        await Enter(hung, "tổ hỗ trợ lưu động", second);
        NominationId[] ids = [(await Propose(mai))[0], (await Propose(hung))[0]];

        Assert.Equal(Answer.Met, (await Of(ids[0])).Answer);
        var refused = await Of(ids[1]);
        Assert.Equal(Answer.NotMet, refused.Answer);
        Assert.Contains("là căn cứ đề nghị khen Lê Thị Mai, mà hồ sơ của hai người không ghi là đồng tác giả", refused.Reason, StringComparison.Ordinal);

        await _ward.Do<ChangeNomination>(change => change.Withdraw(ids[0], "Nhường", _ward.Lan, Stop));
        Assert.Equal(Answer.Met, (await Of(ids[1])).Answer);
    }

    [Fact]
    public async Task serves_all_its_authors()
    {
        var (mai, hung) = (Somebody("Lê Thị Mai"), Somebody("Trần Văn Hùng"));
        await _ward.Do<KeepMerit>(keep => keep.EnterShared(mai, new(MeritKind.Initiative, Name, Recognised), [hung], _ward.Lan, Stop));
        foreach (var id in await Propose(mai, hung)) Assert.Equal(Answer.Met, (await Of(id)).Answer);
    }

    [Fact]
    public async Task of_the_same_name_under_another_decision_is_another_one()
    {
        var (mai, hung) = (Somebody("Lê Thị Mai"), Somebody("Trần Văn Hùng"));
        await Enter(mai, Name, "21/QĐ-UBND");
        await Enter(hung, Name, "22/QĐ-UBND");
        foreach (var id in await Propose(mai, hung)) Assert.Equal(Answer.Met, (await Of(id)).Answer);
    }

    private static Candidate Somebody(string name) => new(CandidateKind.Individual, UnitId.New(), PersonId.New(), name, "Công chức");

    private Task Enter(Candidate whose, string name, string? number) => _ward.Do<KeepMerit>(keep => keep.Enter(
        whose, new(MeritKind.Initiative, name, Recognised) { Paper = number is null ? null : new(number, Recognised, "UBND phường", null) }, _ward.Lan, Stop));

    private Task<IReadOnlyList<NominationId>> Propose(params Candidate[] candidates) => _ward.Ask<ProposeNominations, IReadOnlyList<NominationId>>(propose => propose.On(
        new(_movement.Id, new(2026), "certificate.commune", candidates, new(AwardGround.Thematic, "Đã có thành tích xuất sắc trong cải cách hành chính năm 2026")), null, _ward.Lan, Stop));

    private async Task<EligibilityFinding> Of(NominationId id) =>
        (await _ward.Ask<INominations, Nomination?>(nominations => nominations.Find(id, Stop)))!.Eligibility!.Findings.Single(finding => finding.Rule.StartsWith("plan.initiative", StringComparison.Ordinal));
}
