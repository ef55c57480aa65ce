using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_plan_of_terms
{
    private static readonly CommuneOnPaper Commune = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");

    [Theory]
    [InlineData("Tiếp nhận hồ sơ trực tuyến.", ">=", "Tiếp nhận hồ sơ trực tuyến, đạt tối thiểu 65%.")]
    [InlineData("Tối thiểu 65% hồ sơ được tiếp nhận trực tuyến.", ">=", "Tối thiểu 65% hồ sơ được tiếp nhận trực tuyến.")]
    [InlineData("Hồ sơ quá hạn 65%.", "<=", "Hồ sơ quá hạn tối đa 65%.")]
    public void prints_a_target_that_the_words_of_its_criterion_do_not_say(string text, string comparison, string printed) =>
        Assert.Contains(printed, Texts(new Criterion(CriterionId.New(), "1", null, text, [new(comparison, 65, null, "%")], null)));

    /// <summary>Criteria 5 and 7 to 9 of seed 000, and others like them.</summary>
    [Theory]
    [InlineData("Tối thiểu 65% số hồ sơ TTHC (so với tổng số hồ sơ TTHC tiếp nhận) được tiếp nhận trên Cổng dịch vụ công.", ">= 70 %", "Tối thiểu 70% số hồ sơ TTHC (so với tổng số hồ sơ TTHC tiếp nhận) được tiếp nhận trên Cổng dịch vụ công.")]
    [InlineData("100% TTHC được trả kết quả đúng hạn và trước hạn.", ">= 95 %", "Tối thiểu 95% TTHC được trả kết quả đúng hạn và trước hạn.")]
    [InlineData("Số hóa kết quả đạt tỷ lệ tối thiểu là 60% để kết nối dữ liệu.", ">= 62.5 %", "Số hóa kết quả đạt tỷ lệ tối thiểu là 62,5% để kết nối dữ liệu.")]
    [InlineData("Tối thiểu 70% TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt từ 60% trở lên.", ">= 70 %|>= 65 %", "Tối thiểu 70% TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt từ 65% trở lên.")]
    [InlineData("Tối thiểu 70% TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt từ 60% trở lên.", ">= 60 %|>= 60 %", "Tối thiểu 60% TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt từ 60% trở lên.")]
    [InlineData("Tối thiểu 70% TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt từ 60% trở lên.", ">= 75 %", "Đủ chỉ tiêu TTHC được thanh toán trực tuyến; trong số đó, tỷ lệ giao dịch đạt đủ chỉ tiêu; chỉ tiêu: tối thiểu 75%.")]
    [InlineData("Tỷ lệ đúng hạn đạt từ 95% trở lên.", "<= 90 %", "Tỷ lệ đúng hạn đạt tối đa 90%.")]
    [InlineData("Tỷ lệ đúng hạn đạt từ 95% đến 98%.", ">= 90 %", "Tỷ lệ đúng hạn đạt tối thiểu 90%.")]
    [InlineData("Tỷ lệ đúng hạn đạt từ 95% đến 98%.", ">= 95 %", "Tỷ lệ đúng hạn đạt từ 95% đến 98%.")]
    [InlineData("Tổ chức từ 5 - 7 buổi tuyên truyền.", ">= 5 buổi", "Tổ chức từ 5 - 7 buổi tuyên truyền.")]
    [InlineData("Tổ chức từ 5 - 7 buổi tuyên truyền.", ">= 8 buổi", "Tổ chức tối thiểu 8 buổi tuyên truyền.")]
    [InlineData("Đạt 100% - tương ứng 5 điểm.", "= 98 %", "Đạt 98% - tương ứng 5 điểm.")]
    [InlineData("Có ít nhất 01 sáng kiến được công nhận năm 2026.", ">= 2 sáng kiến", "Có ít nhất 02 sáng kiến được công nhận năm 2026.")]
    [InlineData("Có tối thiểu hai sáng kiến.", ">= 3 sáng kiến", "Có tối thiểu 3 sáng kiến.")]
    [InlineData("Hằng năm buổi đối thoại được tổ chức ít nhất 02 buổi.", ">= 3 buổi", "Hằng năm buổi đối thoại được tổ chức ít nhất 03 buổi.")]
    [InlineData("100% văn bản gửi điện tử (trừ 5% văn bản mật).", "= 98 %", "98% văn bản gửi điện tử (trừ 5% văn bản mật).")]
    public void says_a_target_that_was_changed_once_and_as_it_stands(string text, string targets, string printed) =>
        Assert.Contains(printed, Texts(new Criterion(CriterionId.New(), "1", null, text, [.. targets.Split('|').Select(TargetOf)], null)));

    [Theory]
    [InlineData("Trừ văn bản mật")]
    [InlineData("văn bản mật")]
    public void keeps_the_word_of_an_exclusion(string exclusion) =>
        Assert.Contains("Văn bản được gửi điện tử (trừ văn bản mật).", Texts(new Criterion(CriterionId.New(), "1", null, "Văn bản được gửi điện tử.", [], exclusion)));

    [Fact]
    public void names_the_unit_of_each_piece_of_work() =>
        Assert.Equal(["Văn phòng: Tổng hợp kết quả.", "Các thôn tuyên truyền."], Texts(Terms with { Assignments = [new("Văn phòng", "Tổng hợp kết quả"), new("Các thôn", "Các thôn tuyên truyền.")] })[^2..]);

    [Fact]
    public void prints_the_day_of_a_deadline_that_its_words_do_not_say() =>
        Assert.Contains("Gửi hồ sơ khen thưởng, trước ngày 05/01 hằng năm.", Texts(Terms with { Deadlines = [new(null, 105, Before: true, "Gửi hồ sơ khen thưởng")] }));

    [Fact]
    public void lists_the_dossier_of_each_level_apart() => Assert.Equal(
        ["Hồ sơ trình cấp tỉnh gồm:", "Tờ trình.", "Biên bản.", "Hồ sơ trình cấp xã gồm:", "Biên bản."],
        Texts(Terms with { Dossiers = [new(Level.Province, ["Tờ trình", "Biên bản"]), new(Level.Commune, ["Biên bản"])] })[^5..]);

    private static Target TargetOf(string written) =>
        written.Split(' ', 3) is [var comparison, var number, var unit] ? new(comparison, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), null, unit) : throw new ArgumentException("No target.", nameof(written));

    private static MovementTerms Terms => new() { Title = "Phong trào thi đua cải cách hành chính năm 2026", PlanDate = new(2026, 2, 5) };

    private static List<string> Texts(Criterion criterion) => Texts(Terms with { Criteria = [criterion] });

    private static List<string> Texts(MovementTerms terms) => [.. ComposePlan.Of(terms, Commune).Body.OfType<PaperParagraph>().Select(one => one.Text)];
}
