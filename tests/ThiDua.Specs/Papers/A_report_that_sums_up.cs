using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_report_that_sums_up
{
    private static readonly CommuneOnPaper Head = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");
    private static readonly RegisteredOnPaper Registered = new(12, new("Theo danh sách đăng ký.", "registrations:x/12"));
    private static readonly AwardedOnPaper Awarded = new(1, 3, new("Theo Quyết định số 126/QĐ-UBND ngày 28/12/2026.", "awards:x/1/3"));

    private static readonly MovementTerms Terms = new()
    {
        Title = "Phong trào thi đua năm 2026",
        Criteria = [new(CriterionId.New(), "1", null, "Hồ sơ đúng hạn.", [], null), new(CriterionId.New(), "2", null, "Hồ sơ trực tuyến.", [], null)],
    };

    [Fact]
    public void says_of_each_count_where_it_was_counted_in_the_order_of_the_text()
    {
        var paper = Of(new(Registered, Awarded));
        Assert.Contains(paper.Body, block => block is PaperParagraph { Text: "Đã có 12 tập thể, cá nhân, hộ gia đình đăng ký tham gia phong trào[^1]." });
        Assert.Contains(paper.Body, block => block is PaperParagraph { Text: "Đã khen thưởng 01 tập thể và 03 cá nhân có thành tích trong phong trào[^3]." });
        Assert.Contains(paper.Body.OfType<PaperTable>().Single().Rows, row => row[3].EndsWith("[^2]", StringComparison.Ordinal));
        Assert.Equal([Registered.From.Text, "Số liệu chốt", Awarded.From.Text], paper.Footnotes.Select((note, i) => i == 1 ? note.Text[..12] : note.Text));
    }

    [Fact]
    public void has_no_note_on_what_it_does_not_count()
    {
        var paper = Of(new(null, null));
        Assert.StartsWith("Số liệu chốt đến ngày", Assert.Single(paper.Footnotes).Text, StringComparison.Ordinal);
        Assert.Contains(paper.Body.OfType<PaperTable>().Single().Rows, row => row[3].EndsWith("[^1]", StringComparison.Ordinal));
    }

    [Fact]
    public void tells_apart_what_is_reached_and_what_is_still_under_way()
    {
        var texts = Texts(CriterionState.OnCourse);
        Assert.Equal("Không có.", texts[texts.IndexOf("Kết quả nổi bật") + 1]);
        Assert.Equal("Hồ sơ trực tuyến: 64,82 %, chỉ tiêu ≥ 65 %: đang thực hiện, chưa đạt chỉ tiêu tại thời điểm 20/12/2026[^1].", texts[texts.IndexOf("Đang thực hiện") + 1]);
    }

    [Fact]
    public void lists_what_does_not_apply_with_its_reason() =>
        Assert.Contains("Hồ sơ trực tuyến (chỉ tiêu ≥ 65 %); lý do: Không phát sinh hồ sơ.", Texts(CriterionState.NotApplicable));

    private static List<string> Texts(CriterionState state)
    {
        var why = Guid.CreateVersion7();
        var figures = new FiguresOnPaper(FrozenYear.Standing(Terms, new(2026, 12, 20), state, "64,82 %", why));
        var counts = new ReviewCounts(null, null) { WhyNotApplicable = new Dictionary<Guid, string> { [why] = "Không phát sinh hồ sơ." } };
        return [.. ComposeReview.Of(Terms, figures, final: true, counts, Head).Body.Select(block => block switch { PaperHeading heading => heading.Text, PaperParagraph one => one.Text, _ => "" })];
    }

    private static OfficialPaper Of(ReviewCounts counts) => ComposeReview.Of(Terms, FrozenYear.Of(Terms, new(2026, 12, 20), 1424, 2000), final: true, counts, Head);
}
