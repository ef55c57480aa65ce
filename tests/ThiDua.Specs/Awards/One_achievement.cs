using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

public sealed class One_achievement
{
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    [Theory]
    [InlineData(NominationState.Decided, false, Answer.NotMet)]
    [InlineData(NominationState.Agreed, false, Answer.NotMet)]
    [InlineData(NominationState.Qualified, true, Answer.NotMet)]   // the other one came first
    [InlineData(NominationState.Qualified, false, Answer.Warning)] // this one did
    public void is_commended_by_one_form(NominationState state, bool cameFirst, Answer answer) =>
        Assert.Equal(answer, Case(new("Giấy khen của Chủ tịch UBND cấp huyện", false, state, cameFirst)).Says("once").Answer);

    [Theory]
    [InlineData(true, Answer.NotMet)]
    [InlineData(false, Answer.Warning)]
    public void that_the_council_agreed_to_twice_is_left_to_the_one_proposed_first(bool cameFirst, Answer answer) =>
        Assert.Equal(answer, (Case(new("Giấy khen", false, NominationState.Agreed, cameFirst)) with { VotedOn = YearEnd }).Says("once").Answer);

    [Theory]
    [InlineData(2025, "đã có THÀNH TÍCH xuất sắc.", Answer.NotMet)] // the same words
    [InlineData(2024, "Đã có thành tích xuất sắc", Answer.Warning)] // those of another year
    [InlineData(2025, "Đã cứu người bị nạn", Answer.Met)]
    public void that_the_record_shows_as_commended_is_not_commended_again(int year, string words, Answer answer)
    {
        var line = new MeritFacts(MeritKind.Award, "certificate.district", new(year, 6, 2)) { Year = year, Achievement = words };
        Assert.Equal(answer, ACase.Of("certificate.commune", YearEnd).With(line).Says("once").Answer);
        Assert.Equal(Answer.Met, ACase.Of("certificate.commune", YearEnd).With(line with { What = "gift.commune" }).Says("once").Answer); // a gift is no award
    }

    [Fact]
    public void is_named_before_a_certificate_is_given_for_it()
    {
        var named = ACase.Of("certificate.commune", YearEnd);
        var nameless = (named with { Achievement = "" }).Says("certificate.achievement");

        Assert.Equal((Answer.Met, "“Đã có thành tích xuất sắc”"), (named.Says("certificate.achievement").Answer, named.Says("certificate.achievement").Reason));
        Assert.Equal((Answer.NotMet, new DateOnly(2026, 1, 1)), (nameless.Answer, nameless.Earliest)); // today: it only has to be written
        Assert.DoesNotContain(ACase.Of("title.advanced_worker", YearEnd).Judged().Findings, f => f.Rule == "certificate.achievement");
    }

    [Fact]
    public void may_stand_beside_a_title_of_the_year() =>
        Assert.Equal(Answer.Met, Case(new("Lao động tiên tiến", true, NominationState.Decided, true)).Says("once").Answer);

    [Fact]
    public void stands_beside_a_gift_of_the_head() =>
        Assert.DoesNotContain((ACase.Of("gift.commune", YearEnd) with { Rivals = [new("Giấy khen", false, NominationState.Decided, true)] }).Judged().Findings, f => f.Rule == "once");

    [Fact]
    public void commended_by_theme_is_no_ground_for_merit()
    {
        var merit = ACase.Of("merit.province", YearEnd) with { Ground = AwardGround.Merit };
        Assert.Equal(Answer.Met, merit.Says("thematic_for_merit").Answer);
        Assert.DoesNotContain((merit with { Ground = AwardGround.Thematic }).Judged().Findings, f => f.Rule == "thematic_for_merit");
        var thematic = merit with { Record = [ThematicAward(merit.Candidate)] };
        Assert.Equal(Answer.NotMet, thematic.Says("thematic_for_merit").Answer);
        Assert.Equal(Answer.Warning, thematic.With(new MeritFacts(MeritKind.Award, "certificate.commune", new(2025, 3, 1)) { Year = 2024 }).Says("thematic_for_merit").Answer);
    }

    // As a decision of the commune's own writes it into the record.
    private static MeritEntry ThematicAward(Candidate whose)
    {
        var place = new NominationPlace(ACase.Commune, MovementId.New(), new(2024), "certificate.commune", Level.Commune);
        var nomination = Nomination.Propose(place, whose, new(AwardGround.Thematic, "Thành tích chuyên đề"), ACase.Now);
        return MeritEntry.Of(nomination, new(Guid.CreateVersion7(), "15/QĐ-UBND", new(2024, 12, 20), "Chủ tịch UBND xã"), ACase.Now);
    }

    private static AwardCase Case(RivalAward rival) => ACase.Of("certificate.commune", YearEnd) with { Rivals = [rival] };
}
