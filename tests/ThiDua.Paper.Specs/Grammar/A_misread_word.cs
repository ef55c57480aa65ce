using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Grammar.Restoring;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>A recogniser may be sure of a letter that is wrong: "tập thế" is spelt well and means nothing.</summary>
public sealed class A_misread_word
{
    [Theory]
    [InlineData("02 tập thế, 03 cá nhân", "thế", "thể")]
    [InlineData("Tối thiếu 90% ý kiến khảo sát", "thiếu", "thiểu")]
    [InlineData("Tố chức thực hiện", "Tố", "tổ")]
    [InlineData("đạt từ 80 điếm trở lên", "điếm", "điểm")]
    public void is_known_by_its_neighbours(string text, string word, string likely)
    {
        var (found, instead) = Assert.Single(DoubtWords.Find(Passage.OfLine(text, 0)));

        Assert.Equal((word, likely), (found.Text, instead));
    }

    [Theory]
    [InlineData("phù hợp với tình hình thực tế, xã tập trung chỉ đạo")]
    [InlineData("Thường trực Uỷ ban MTTQ; các chi bộ; cá nhân dẫn đầu")]
    [InlineData("giải quyết khiếu nại, tố cáo")]
    [InlineData("thế kỷ, thiếu nhi, kế toán")]
    [InlineData("hằng năm và cả giai đoạn 2021 - 2025")]
    public void is_no_other_word_of_the_language(string text) => Assert.Empty(DoubtWords.Find(Passage.OfLine(text, 0)));

    [Theory]
    [InlineData("thi đua đấy mạnh cải cách hành chính", "đấy", "đẩy")]
    [InlineData("Phong trào thi đua đẩy mạnh cái cách hành chính", "cái", "cải")]
    [InlineData("PHONG TRÀO THI ĐUA CẢI CÁCH HÀNH CHỈNH", "CHỈNH", "chính")]
    [InlineData("hưởng ứng phong trảo thi đua", "trảo", "trào")]
    public void in_a_phrase_of_the_field_is_known_whatever_its_mark(string text, string word, string likely)
    {
        var (found, instead) = Assert.Single(DoubtWords.Find(Passage.OfLine(text, 0)));

        Assert.Equal((word, likely), (found.Text, instead));
    }

    [Fact]
    public void makes_the_title_doubtful()
    {
        var lines = new DocumentText([new("Số: 05/KH-UBND"), new("KẾ HOẠCH"), new("Phát động phong trào thi đua đấy mạnh cải cách hành chính năm 2024"), new("I. MỤC ĐÍCH"), new("- Thi đua.")], TextMedium.Recognised);

        var reading = PlanReader.Read(lines);

        Assert.Equal("Phát động phong trào thi đua đấy mạnh cải cách hành chính năm 2024", reading.Title);
        Assert.True(reading.Sources["/title"].IsDoubtful);
        Assert.Contains(reading.Findings, finding => finding is { Code: "word-doubtful", Line: 3 } && finding.Message.Contains("“đẩy”", StringComparison.Ordinal));
    }

    [Fact]
    public void stays_as_printed_and_waits_for_a_person()
    {
        var reading = PlanReader.Read(Plan(TextMedium.Recognised));

        Assert.Equal("Tối thiếu 65% hồ sơ được nộp trực tuyến.", reading.Criteria[0].Text);
        Assert.Equal(65, reading.Criteria[0].Targets[0].Value.Number);
        var source = reading.Sources["/criteria/0"];
        Assert.True(source.IsDoubtful && source.OnlyWordsInDoubt);
        Assert.False(reading.Sources["/criteria/1"].IsDoubtful);
        Assert.Contains(reading.Findings, finding => finding.Code == "word-doubtful" && finding.Message.Contains("“thiểu”", StringComparison.Ordinal) && finding.Line == 5);
    }

    [Fact]
    public void is_looked_for_in_recognised_text_only() =>
        Assert.DoesNotContain(PlanReader.Read(Plan(TextMedium.Digital)).Findings, finding => finding.Code == "word-doubtful");

    private static DocumentText Plan(TextMedium medium) => new(
    [
        new("Số: 05/KH-UBND"), new("KẾ HOẠCH"), new("Phát động phong trào thi đua cải cách hành chính năm 2023"), new("I. TIÊU CHÍ THI ĐUA"),
        new("1. Tối thiếu 65% hồ sơ được nộp trực tuyến."), new("2. Tối thiểu 90% hồ sơ được trả đúng hạn."),
    ], medium);
}
