using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using static ThiDua.Specs.Movements.DraftBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_launch_checklist
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly IReadOnlySet<Duty> Everybody = Enum.GetValues<Duty>().ToHashSet();

    private static readonly DraftItem[] Complete =
    [
        Item("title", "Phong trào thi đua cải cách hành chính năm 2026"), Item("number", "05"), Item("symbol", "KH-UBND"), Item("date", "2026-02-27"),
        Item("period", "Năm 2026", new() { From = "2026-03-02", To = "2026-12-31" }),
        Item("purposes", "Nâng cao hiệu quả"), Item("subjects", "Cán bộ, công chức xã"), Item("criteria", "Hồ sơ đúng hạn", new() { IndicatorKey = "results_on_time" }),
        Item("rewardForms", "Giấy khen của Chủ tịch UBND xã"), Item("rewardStandards", "Hoàn thành xuất sắc nhiệm vụ"),
        Item("quotas", "Không quá 03 cá nhân", new() { Max = 3 }), Item("dossierComponents", "Tờ trình"),
        Item("assignments", "Tuyên truyền", new() { Assignee = "Công chức Văn hoá", Duty = Duty.CultureOfficer }),
    ];

    [Fact]
    public void quotes_a_long_doubt_without_a_space()
    {
        var readiness = Check([.. Complete, Item("purposes", new string('a', 100), confidence: 0.5m)]);

        Assert.Contains(new string('a', 80) + " …", Assert.Single(readiness.Of(Weight.Blocking)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void notes_how_many_criteria_no_indicator_measures()
    {
        var readiness = Check([.. Complete, Item("criteria", "Giữ gìn đoàn kết")]);

        Assert.StartsWith("1/2 tiêu chí", Assert.Single(readiness.Of(Weight.Note)).Message, StringComparison.Ordinal);
        Assert.True(readiness.MayLaunch);
    }

    [Fact]
    public void lets_a_complete_draft_pass_without_a_word()
    {
        var readiness = Check(Complete);

        Assert.True(readiness.MayLaunch);
        Assert.All(readiness.Items, item => Assert.Equal(Weight.Met, item.Weight));
    }

    [Fact]
    public void waits_for_each_doubtful_value_to_be_confirmed()
    {
        var doubtful = Item("criteria", "5.100% thủ tục trả đúng hạn", confidence: 0.5m);

        var item = Assert.Single(Check([.. Complete, doubtful]).Of(Weight.Blocking));

        Assert.Equal(doubtful.Id, item.Fix!.Item);
        Assert.True(Check([.. Complete, doubtful with { ConfirmedBy = "Trần Thị Hoà" }]).MayLaunch);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("period")]
    [InlineData("criteria")]
    public void blocks_a_draft_without(string key) => Assert.False(Check(Without(key)).MayLaunch);

    [Fact]
    public void cites_the_law_for_what_it_demands() =>
        Assert.Equal("Điều 17, Luật Thi đua, khen thưởng số 06/2022/QH15", Check(Without("period")).Of(Weight.Blocking).Single().Basis!.ToString());

    [Theory]
    [InlineData("purposes", "mục đích")]
    [InlineData("subjects", "đối tượng")]
    [InlineData("rewardForms", "hình thức khen thưởng")]
    [InlineData("rewardStandards", "tiêu chuẩn khen thưởng")]
    [InlineData("quotas", "số lượng khen thưởng")]
    [InlineData("dossierComponents", "thành phần hồ sơ")]
    [InlineData("number", "chưa có số")]
    [InlineData("date", "chưa có ngày ban hành")]
    public void warns_of_a_draft_without(string key, string what)
    {
        var readiness = Check(Without(key));

        Assert.True(readiness.MayLaunch);
        Assert.Contains(readiness.Of(Weight.Warning), item => item.Message.Contains(what, StringComparison.Ordinal) && item.Fix?.Key == key);
    }

    [Fact]
    public void warns_of_a_legal_basis_that_has_expired() =>
        Assert.Contains(Check([.. Complete, Item("legalBases", "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ")]).Of(Weight.Warning),
            item => item.Message.Contains("đã hết hiệu lực", StringComparison.Ordinal) && item.Fix!.Key == "legalBases");

    [Fact]
    public void warns_of_a_law_cited_by_the_year_of_one_that_has_expired() =>
        Assert.Contains(Check([.. Complete, Item("legalBases", "Luật Thi đua, khen thưởng năm 2003")]).Of(Weight.Warning),
            item => item.Message.Contains("đã hết hiệu lực từ ngày 01/01/2024", StringComparison.Ordinal));

    [Fact]
    public void names_month_and_year_where_only_the_day_is_blank()
    {
        var warnings = Check([.. Without("date"), Item("date", "2024-02"), Item("legalBases", "Nghị định số 91/2017/NĐ-CP")]).Of(Weight.Warning).Select(i => i.Message).ToList();

        Assert.Contains("Ngày ban hành còn để trống, văn bản chỉ ghi tháng 02/2024. Đề nghị bổ sung ngày.", warnings);
        Assert.Contains(warnings, message => message.Contains("trước tháng 02/2024 ghi trên văn bản", StringComparison.Ordinal));
        Assert.Equal(2, warnings.Count);
    }

    [Fact]
    public void warns_where_nobody_holds_a_duty()
    {
        var held = Everybody.Where(d => d is not Duty.Chair).ToHashSet();

        Assert.Contains("“Chủ tịch UBND”", Assert.Single(Check(Complete, held).Of(Weight.Warning)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01", true)]    // the day before the movement begins
    [InlineData("2026-03-02", false)]
    [InlineData("2027-06-30", false)]
    [InlineData("2027-07-01", true)]
    public void warns_of_a_deadline_outside_the_period(string day, bool warns) =>
        Assert.Equal(warns, Check([.. Complete, Item("deadlines", "Báo cáo kết quả", new() { To = day })])
            .Of(Weight.Warning).Any(i => i.Message.Contains("nằm ngoài thời gian", StringComparison.Ordinal)));

    [Fact]
    public void warns_of_another_movement_that_asks_the_same()
    {
        var other = MovementBuilder.AMovement(MovementBuilder.Terms(MovementBuilder.ACriterion("Hồ sơ đúng hạn")));

        var warning = Assert.Single(Check(Complete, running: [other]).Of(Weight.Warning));

        Assert.Equal(other.Id, warning.Fix!.Movement);
    }

    [Theory]
    [InlineData("issuer", "ỦY BAN NHÂN DÂN XÃ TÂN HÒA", false)]
    [InlineData("issuer", "UBND xã Tân Hoà, huyện Hòa Giang", false)]
    [InlineData("issuer", "Ủy ban nhân dân xã Hòa Lạc", false)]     // a predecessor
    [InlineData("issuer", "Ủy ban nhân dân xã Tân Hóa", true)]
    [InlineData("issuer", "Ủy ban nhân dân xã Tân Hòa Bình", true)]
    [InlineData("issuer", "Ủy ban nhân dân phường Đông Sơn", true)]
    [InlineData("place", "Tân Hoà", false)]
    [InlineData("place", "xã Tân Hòa", false)]
    [InlineData("place", "Đông Sơn", true)]
    public void warns_of_a_plan_of_another_unit_and_leads_to_the_field(string key, string text, bool warns)
    {
        var item = Item(key, text);

        var warnings = Check([.. Complete, item], names: ["Xã Tân Hòa", "Xã Hòa Lạc"]).Of(Weight.Warning).ToList();

        Assert.Equal(warns ? [new Fix(key, item.Id)] : [], warnings.Select(w => w.Fix));
        Assert.All(warnings, w => Assert.Contains("không phải của Xã Tân Hòa", w.Message, StringComparison.Ordinal));
    }

    private static DraftItem[] Without(string key) => [.. Complete.Where(i => i.Key != key)];

    private static Readiness Check(DraftItem[] items, IReadOnlySet<Duty>? held = null, IReadOnlyList<Movement>? running = null, IReadOnlyList<string>? names = null)
    {
        var draft = DraftOf(items);
        return new CheckReadiness(ActRegister.Shipped, WorkingDays.Shipped)
            .Of(new LaunchCase(draft, TermsFromDraft.Of(draft), held ?? Everybody, running ?? [], Today) { OwnNames = names ?? [] });
    }
}
