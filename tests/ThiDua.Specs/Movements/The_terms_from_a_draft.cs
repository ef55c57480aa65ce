using ThiDua.Movements;
using ThiDua.Organizations;
using static ThiDua.Specs.Movements.DraftBuilder;

namespace ThiDua.Specs.Movements;

public sealed class The_terms_from_a_draft
{
    private static readonly DraftItem Title = Item("title", "Phát động phong trào thi đua năm 2024");

    [Fact]
    public void take_every_standing_item_in_its_order()
    {
        var terms = Terms(Title, Item("purposes", "Hai", ordinal: 2048), Item("purposes", "Một", ordinal: 1024), Item("purposes", "Gỡ") with { RemovedBy = "Hoà" });

        Assert.Equal(["Một", "Hai"], terms.Purposes);
    }

    [Fact]
    public void block_without_a_title()
    {
        var made = TermsFromDraft.Of(DraftOf());

        Assert.Contains(made.Findings, finding => finding is { Key: "title", Blocks: true });
    }

    [Fact]
    public void keep_a_criterion_s_identity_from_its_item()
    {
        var item = Item("criteria", "Trả kết quả đúng hạn", new ItemDetails { Targets = [new("=", 100m, null, "%")], IndicatorKey = "results_on_time" });

        var criterion = Assert.Single(Terms(Title, item).Criteria);

        Assert.Equal(item.Id.Value, criterion.Id.Value);
        Assert.Equal(new Target("=", 100m, null, "%"), Assert.Single(criterion.Targets));
        Assert.Equal("results_on_time", criterion.Key);
    }

    [Fact]
    public void keep_month_and_year_of_a_plan_whose_day_was_left_blank()
    {
        var terms = Terms(Title, Item("date", "2023-02"));

        Assert.Null(terms.PlanDate);
        Assert.Equal("tháng 02/2023, ngày để trống", TermsAsItems.DayOfPlan(terms));
        Assert.Equal("10/02/2023", TermsAsItems.DayOfPlan(Terms(Title, Item("date", "2023-02-10"))));
        Assert.Null(TermsAsItems.DayOfPlan(Terms(Title)));
    }

    [Theory]
    [InlineData("~", 65, null)]
    [InlineData(">=", null, null)]
    [InlineData(">=", 65, "Tốt")]
    public void block_on_a_target_that_says_nothing_clear(string @operator, int? number, string? grade)
    {
        var item = Item("criteria", "Tỷ lệ", new ItemDetails { Targets = [new(@operator, number, grade, "%")] });

        var made = TermsFromDraft.Of(DraftOf(Title, item));

        Assert.Contains(made.Findings, finding => finding.Item == item.Id && finding.Blocks);
        Assert.Empty(Assert.Single(made.Terms.Criteria).Targets);
    }

    [Theory]
    [InlineData("2024-12-20", 20, 12, null, "Gửi báo cáo trước ngày 20/12/2024.", true)]
    [InlineData("--01-05", null, null, 105, "Hồ sơ gửi chậm nhất ngày 05/01 hằng năm.", false)]
    public void tell_a_day_from_one_that_returns_every_year(string to, int? day, int? month, int? everyYear, string text, bool before)
    {
        var deadline = Assert.Single(Terms(Title, Item("deadlines", text, new ItemDetails { To = to })).Deadlines);

        Assert.Equal(day is null ? null : new DateOnly(2024, month!.Value, day.Value), deadline.Day);
        Assert.Equal(everyYear, deadline.EveryYear);
        Assert.Equal(before, deadline.Before);
    }

    [Fact]
    public void block_on_a_quota_without_a_number_and_on_a_day_that_does_not_exist()
    {
        var quota = Item("quotas", "Không vượt quá 01 tập thể");
        var deadline = Item("deadlines", "Ngày 31/02", new ItemDetails { To = "2024-02-31" });

        var made = TermsFromDraft.Of(DraftOf(Title, quota, deadline));

        Assert.Equal([quota.Id, deadline.Id], made.Findings.Where(finding => finding.Blocks).Select(finding => finding.Item!.Value));
        Assert.Empty(made.Terms.Quotas);
    }

    [Fact]
    public void gather_dossier_parts_by_level()
    {
        var terms = Terms(
            Title,
            Item("dossierComponents", "Tờ trình", new ItemDetails { Level = Level.Province }, 1),
            Item("dossierComponents", "Biên bản", new ItemDetails { Level = Level.Commune }, 2),
            Item("dossierComponents", "Báo cáo", new ItemDetails { Level = Level.Province }, 3));

        Assert.Equal(["Tờ trình", "Báo cáo"], terms.Dossiers.Single(list => list.Level == Level.Province).Items);
    }

    [Fact]
    public void block_when_the_period_runs_backwards()
    {
        var period = Item("period", "Năm 2024", new ItemDetails { From = "2024-12-31", To = "2024-01-01" });

        Assert.Contains(TermsFromDraft.Of(DraftOf(Title, period)).Findings, finding => finding.Item == period.Id && finding.Blocks);
    }

    [Fact]
    public void warn_where_nobody_in_the_house_takes_an_assignment_over()
    {
        var item = Item("assignments", "Tổng hợp kết quả", new ItemDetails { Assignee = "Văn phòng" });

        var made = TermsFromDraft.Of(DraftOf(Title, item, Item("assignments", "Tuyên truyền", new ItemDetails { Assignee = "Đài", Duty = Duty.CultureOfficer })));

        Assert.Equal(item.Id, Assert.Single(made.Findings, finding => !finding.Blocks).Item);
        Assert.Equal(2, made.Terms.Assignments.Count);
    }

    private static MovementTerms Terms(params DraftItem[] items) => TermsFromDraft.Of(DraftOf(items)).Terms;
}
