using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Decisions;

public sealed class A_due_day_of_a_dossier
{
    private const string Own = "Hồ sơ đề nghị khen thưởng của cá nhân, tập thể trình Ủy ban nhân dân xã trước ngày 05/01 hàng năm.";

    [Theory]
    [InlineData(2022, "2023-01-04")] // "trước ngày": the day itself is too late
    [InlineData(2024, "2025-01-04")]
    public void of_a_yearly_review_is_the_one_after_its_year(int year, string last) =>
        Assert.Equal(DateOnly.Parse(last, null), DueOfDossier.In(Plan(new(null, 105, Before: true, Own)), Level.Commune, [new(year)])!.LastDay);

    [Fact]
    public void that_returns_in_december_is_that_of_the_year_itself() => Assert.Equal(
        new DateOnly(2022, 12, 15), DueOfDossier.In(Plan(new(null, 1215, Before: false, "Gửi hồ sơ đề nghị khen thưởng chậm nhất ngày 15/12 hằng năm.")), Level.Commune, [new(2022)])!.LastDay);

    [Fact]
    public void does_not_bind_the_final_review_nor_the_level_above_nor_other_work()
    {
        var plan = Plan(new(null, 105, Before: true, Own));
        Assert.Null(DueOfDossier.In(plan, Level.Commune, [new(2025, IsFinal: true)]));
        Assert.Null(DueOfDossier.In(plan, Level.Province, [new(2022)]));
        Assert.Null(DueOfDossier.In(Plan(new(null, 105, Before: true, "Gửi báo cáo kết quả trước ngày 05/01 hàng năm.")), Level.Commune, [new(2022)]));
    }

    [Theory]
    [InlineData("2023-01-04", false)]
    [InlineData("2023-01-05", true)]
    public void is_noted_with_what_is_sent_after_it(string sent, bool late)
    {
        var by = new Deed(default, Guid.Empty, "Lan");
        var dossier = Dossier.Begin(UnitId.New(), MovementId.New(), Level.Commune, "Hồ sơ", new(["Tờ trình"], "Kế hoạch"), null, [new(Guid.CreateVersion7(), "An", null, RecipientKind.Individual, "Giấy khen", "Có thành tích")], by);
        dossier.Fill(1, new(Guid.CreateVersion7(), "Tờ trình", null, Guid.CreateVersion7(), null, by));
        dossier.Send(new(DateOnly.Parse(sent, null), new(2023, 2, 1), by), new(new(2023, 1, 4), Own));

        Assert.Equal(late, dossier.History[^1].Because?.StartsWith("sau thời hạn của kế hoạch", StringComparison.Ordinal) ?? false);
    }

    private static MovementTerms Plan(Deadline deadline) => new() { Title = "Phong trào", From = new(2022, 1, 1), To = new(2025, 12, 31), Deadlines = [deadline] };
}
