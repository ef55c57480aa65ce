using ThiDua.Movements;

namespace ThiDua.Specs.Movements;

public sealed class A_draft_copied_from_last_year
{
    private static readonly MovementTerms Last = new()
    {
        Title = "Phát động phong trào thi đua năm 2023",
        PlanNumber = "05",
        PlanSymbol = "KH-UBND",
        PlanDate = new(2023, 2, 10),
        From = new(2023, 2, 10),
        To = new(2023, 12, 31),
        PeriodText = "Từ ngày 10/02/2023 đến hết tháng 12 năm 2023.",
        LegalBases = ["Kế hoạch số 18/KH-UBND ngày 20/12/2022 về cải cách hành chính năm 2023"],
        Purposes = ["Nâng cao chỉ số cải cách hành chính."],
        Contents = ["Thực hiện Kế hoạch số 07/KH-UBND ngày 05/01/2023 và Nghị quyết giai đoạn 2021 - 2025"],
        Criteria = [new(CriterionId.New(), "7", Audience.Collective, "Tối thiểu 65% hồ sơ", [new(">=", 65m, null, "%")], null, "online_end_to_end")],
        Deadlines = [new(new DateOnly(2023, 12, 20), null, true, "Trước ngày 20/12/2023"), new(null, 105, true, "Trước ngày 05/01 hằng năm")],
    };

    private static readonly IReadOnlyList<DraftItem> Items = ItemsOfMovement.From(Last, years: 1);

    [Fact]
    public void proposes_the_next_year_and_waits_for_somebody_to_confirm_it()
    {
        var title = One("title");

        Assert.Equal("Phát động phong trào thi đua năm 2024", title.Text);
        Assert.Equal(Last.Title, title.ReadAs);
        Assert.Contains("năm 2023", title.Doubt, StringComparison.Ordinal);
        Assert.True(title.MustBeConfirmed);
    }

    [Fact]
    public void moves_the_days_of_the_period_in_words_and_in_figures()
    {
        var period = One("period");

        Assert.Equal("Từ ngày 10/02/2024 đến hết tháng 12 năm 2024.", period.Text);
        Assert.Equal(("2024-02-10", "2024-12-31"), (period.Details.From, period.Details.To));
        Assert.True(period.MustBeConfirmed);
    }

    [Fact]
    public void leaves_alone_the_day_of_a_cited_act_and_a_span_the_movement_did_not_run()
    {
        Assert.Equal(Last.Contents[0], One("contents").Text);
        Assert.Equal("Kế hoạch số 18/KH-UBND ngày 20/12/2022 về cải cách hành chính năm 2024", One("legalBases").Text);
    }

    [Fact]
    public void asks_to_look_at_every_legal_basis() => Assert.True(One("legalBases").MustBeConfirmed);

    [Fact]
    public void leaves_the_old_number_and_day_behind() =>
        Assert.Equal(("", "", "KH-UBND"), (One("number").Text, One("date").Text, One("symbol").Text));

    [Fact]
    public void does_not_doubt_what_it_did_not_change()
    {
        Assert.False(One("purposes").IsDoubtful);
        Assert.False(One("criteria").IsDoubtful);
        Assert.Equal("online_end_to_end", One("criteria").Details.IndicatorKey);
    }

    [Fact]
    public void moves_a_deadline_but_not_one_that_returns_every_year()
    {
        var deadlines = Items.Where(item => item.Key == "deadlines").ToList();

        Assert.Equal(["2024-12-20", "--01-05"], deadlines.Select(item => item.Details.To));
        Assert.Equal([true, false], deadlines.Select(item => item.MustBeConfirmed));
    }

    [Fact]
    public void keeps_everything_when_it_only_changes_the_running_movement()
    {
        var same = ItemsOfMovement.From(Last, years: 0);

        Assert.DoesNotContain(same, item => item.IsDoubtful);
        var terms = TermsFromDraft.Of(DraftBuilder.DraftOf([.. same])).Terms;
        Assert.Equal((Last.PlanNumber, Last.PlanDate, Last.Criteria[0].Id), (terms.PlanNumber, terms.PlanDate, terms.Criteria[0].Id));
    }

    private static DraftItem One(string key) => Assert.Single(Items, item => item.Key == key);
}
