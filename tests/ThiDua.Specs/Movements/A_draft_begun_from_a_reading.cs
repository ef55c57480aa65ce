using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Movements;

public sealed class A_draft_begun_from_a_reading
{
    private static readonly Reading Plan = new()
    {
        Title = "Phát động phong trào thi đua năm 2023",
        Period = new("2023-02-10", "2023-12-31", "Kể từ ngày ban hành đến hết tháng 12 năm 2023."),
        Phases = [new("Đợt 1", "2023-02-10", "2023-06-30", "Đợt 1: đến hết tháng 6")],
        LegalBases = ["Luật Thi đua, khen thưởng ngày 26/11/2003", "Nghị định 91/2017/NĐ-CP"],
        Criteria = [new("7", "collective", "5.100% hồ sơ", [new("=", TargetValue.Of(100m), "%"), new("=", TargetValue.Of("Tốt"), "xếp loại")], "hồ sơ mật")],
        Quotas = [new("district", "individual", 2, "02 cá nhân")],
        MoneyAmounts = [new(300_000m, "person", "300.000đ/người")],
        DossierComponents = [new("commune", ["Biên bản", "Báo cáo"]), new("province", ["Tờ trình"])],
        Deadlines = [new("--01-05", "Trước ngày 05/01 hằng năm")],
        Assignments = [new("Công chức Văn phòng – thống kê", "Tổng hợp"), new("Ông Bảy", "Giúp")],
        Sources = new Dictionary<string, SourceSpan>
        {
            ["/title"] = new(3, 0, 20, 1m),
            ["/criteria/0"] = new(40, 2, 12, 0.95m),
            ["/criteria/0/targets/0"] = new(40, 4, 4, 0.5m),
            ["/dossierComponents/0/items/1"] = new(60, 0, 7, 1m),
            ["/dossierComponents/1"] = new(61, 0, 7, 0.1m),
        },
    };

    private static readonly IReadOnlyList<DraftItem> Items = ItemsOfReading.From(Plan);

    [Fact]
    public void has_an_item_for_every_value() =>
        Assert.Equal(
            ["assignments:2", "criteria:1", "deadlines:1", "dossierComponents:3", "legalBases:2", "moneyAmounts:1", "period:1", "phases:1", "quotas:1", "title:1"],
            Items.Where(item => item.Text.Length > 0).GroupBy(item => item.Key).Select(group => $"{group.Key}:{group.Count()}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("100% TTHC được trả kết quả đúng hạn và trước hạn.", "results_on_time")]
    [InlineData("Thực hiện tốt quy chế dân chủ.", null)]
    public void proposes_the_indicator_whose_words_stand_in_a_criterion(string text, string? indicator)
    {
        var plan = new Reading { Criteria = [new("1", null, text, [new("=", TargetValue.Of(100m), "%")], null)] };

        var criterion = ItemsOfReading.From(plan, new ProposeIndicator(TimeProvider.System)).Single(item => item.Key == "criteria");

        Assert.Equal(indicator, criterion.Details.IndicatorKey);
    }

    [Fact]
    public void has_an_empty_item_for_what_the_plan_leaves_blank()
    {
        var number = One("number");

        Assert.Equal(("", null, false), (number.Text, number.ReadAs, number.MustBeConfirmed));
    }

    [Fact]
    public void is_as_certain_of_an_item_as_of_its_least_certain_part()
    {
        var criterion = One("criteria");

        Assert.Equal(new SourceSpan(40, 2, 12, 0.5m), criterion.Source);
        Assert.True(criterion.MustBeConfirmed);
        Assert.False(One("title").MustBeConfirmed);
    }

    [Fact]
    public void keeps_number_targets_exclusion_and_scope_of_a_criterion()
    {
        var details = One("criteria").Details;

        Assert.Equal(("7", Audience.Collective, "hồ sơ mật"), (details.No, details.AppliesTo, details.Exclusion));
        Assert.Equal([new("=", 100m, null, "%"), new("=", null, "Tốt", "xếp loại")], details.Targets);
    }

    [Fact]
    public void keeps_days_levels_numbers_and_money()
    {
        Assert.Equal(("2023-02-10", "2023-12-31"), (One("period").Details.From, One("period").Details.To));
        Assert.Equal("Đợt 1", One("phases").Details.Name);
        Assert.Equal("--01-05", One("deadlines").Details.To);
        Assert.Equal((Level.District, Audience.Individual, 2), (One("quotas").Details.Level, One("quotas").Details.AppliesTo, One("quotas").Details.Max));
        Assert.Equal((300_000m, Audience.Individual), (One("moneyAmounts").Details.Amount, One("moneyAmounts").Details.AppliesTo));
        Assert.Equal([Level.Commune, Level.Commune, Level.Province], Of("dossierComponents").Select(item => item.Details.Level!.Value));
        Assert.Equal(60, Of("dossierComponents")[1].Source!.Line);
    }

    [Fact]
    public void proposes_a_duty_only_where_the_plan_s_words_speak_of_one() =>
        Assert.Equal([Duty.Officer, null], Of("assignments").Select(item => item.Details.Duty));

    [Theory]
    [InlineData("Công chức Văn hóa – XH", Duty.CultureOfficer)]
    [InlineData("Đài truyền thanh phường và các cơ quan, đơn vị có liên quan", Duty.CultureOfficer)]
    [InlineData("Thường trực Hội đồng Thi đua - Khen thưởng phường", Duty.CouncilMember)]
    [InlineData("Văn phòng HĐND và UBND xã", Duty.Officer)]
    [InlineData("Chủ tịch UBND xã", Duty.Chair)]
    [InlineData("Ủy ban MTTQ và các đoàn thể chính trị - xã hội xã", Duty.Member)]
    public void knows_the_bodies_of_a_commune(string assignee, Duty duty) => Assert.Equal(duty, ProposeDuty.For(assignee));

    private static DraftItem One(string key) => Assert.Single(Of(key));

    private static DraftItem[] Of(string key) => [.. Items.Where(item => item.Key == key)];
}
