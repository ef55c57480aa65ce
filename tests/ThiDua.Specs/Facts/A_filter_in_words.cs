using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class A_filter_in_words
{
    private static readonly FactKind Dossier = FactKind.Of("dossier");

    [Theory]
    [InlineData("channel", Test.Is, "online", "Hình thức nộp là Trực tuyến")]
    [InlineData("finished_at", Test.NotAfter, "due_at", "Ngày xử lý xong không sau Ngày hẹn trả")]
    [InlineData("finished_at", Test.Empty, null, "Ngày xử lý xong để trống")]
    [InlineData("fee", Test.AtLeast, "1500000", "Phí, lệ phí từ 1.500.000 đồng")]
    [InlineData("received_on", Test.AtLeast, "2026-03-05", "Ngày tiếp nhận (tính theo ngày) từ ngày 05/03/2026")]
    [InlineData("procedure.has_fee", Test.Is, "yes", "Thủ tục: Có nghĩa vụ tài chính là có")]
    public void reads_as_a_sentence(string field, Test test, string? value, string sentence) =>
        Assert.Equal(sentence, FilterInWords.Say(Of(field, test, value), Dossier));

    [Fact]
    public void that_asks_nothing_means_all() => Assert.Equal("tất cả", FilterInWords.Say(Filter.Everything, Dossier));

    [Fact]
    public void tells_what_must_hold_from_what_may()
    {
        var either = new Clause([new("channel", Test.Is, ["online"]), new("channel", Test.Is, ["post"])]);
        var both = new Filter([either, new([new("status", Test.IsNot, ["withdrawn"])])]);

        Assert.Equal("Hình thức nộp là Trực tuyến hoặc Hình thức nộp là Bưu chính công ích; Trạng thái không là Công dân rút hồ sơ", FilterInWords.Say(both, Dossier));
    }

    [Theory]
    [InlineData("", Test.Is, "yes", "Chưa chọn trường dữ liệu")]
    [InlineData("channel", Test.AtLeast, "1", "không dùng được cho “Hình thức nộp”")]
    [InlineData("channel", Test.Is, null, "Chưa chọn giá trị cho “Hình thức nộp”")]
    [InlineData("channel", Test.Is, "pigeon", "“pigeon” không dùng được")]
    [InlineData("fee", Test.AtLeast, "12a", "“12a” không dùng được")]
    [InlineData("finished_at", Test.After, "channel", "“channel” không dùng được")]
    [InlineData("received_on", Test.AtLeast, "31/02/2026", "“31/02/2026” không dùng được")]
    public void says_what_cannot_be_asked(string field, Test test, string? value, string sentence) =>
        Assert.Contains(sentence, Assert.Single(CheckFilter.For(Dossier, Of(field, test, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void may_ask_every_field_that_it_offers() => Assert.All(FactKind.All, kind => Assert.All(FieldsOfFilters.Of(kind), name =>
        Assert.NotEmpty(FieldTests.Of(FieldsOfFilters.Find(kind, name)!.Type))));

    [Fact]
    public void offers_no_personal_mark() => Assert.DoesNotContain("applicant_mark", FieldsOfFilters.Of(Dossier));

    private static Filter Of(string field, Test test, string? value) => new([new([new(field, test, value is null ? [] : [value])])]);
}
