using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class Sources
{
    [Fact]
    public void point_at_the_words_they_were_read_from()
    {
        var text = APlan.With("III. TIÊU CHÍ THI ĐUA", "1. Tối thiểu 65% hồ sơ được nộp trực tuyến (trừ hồ sơ mật).");

        var reading = PlanReader.Read(text);

        Assert.Equal("65%", Words("/criteria/0/targets/0"));
        Assert.Equal("hồ sơ mật", Words("/criteria/0/exclusion"));
        Assert.Equal("05", Words("/number"));

        string Words(string pointer)
        {
            var span = reading.Sources[pointer];
            return text.Lines[span.Line - 1].Text.Substring(span.Start, span.Length);
        }
    }

    [Fact]
    public void run_on_across_line_ends_each_counted_as_one()
    {
        var text = APlan.With("III. TIÊU CHÍ THI ĐUA", "1. Tối thiểu 65% hồ sơ được nộp", "trực tuyến.");

        var span = PlanReader.Read(text).Sources["/criteria/0"];

        Assert.Equal("Tối thiểu 65% hồ sơ được nộp".Length + 1 + "trực tuyến.".Length, span.Length);
    }

    [Fact]
    public void are_doubtful_where_a_digit_was_struck_twice()
    {
        var reading = PlanReader.Read(APlan.With("III. TIÊU CHÍ THI ĐUA", "1. Hoàn thành nhiệm vụ năm 20233.", "2. Thực hiện nghiêm kỷ luật."));

        Assert.True(reading.Sources["/criteria/0"].IsDoubtful);
        Assert.False(reading.Sources["/criteria/1"].IsDoubtful);
        Assert.Contains(reading.Findings, f => f.Code == "digit-doubled");
    }
}
