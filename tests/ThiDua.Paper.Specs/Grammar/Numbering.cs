using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class Numbering
{
    [Theory]
    [InlineData("I. NỘI DUNG THI ĐUA|1. Một.|2. Hai.")]
    [InlineData("I/ NỘI DUNG THI ĐUA:|1/ Một.|2/ Hai.")]
    [InlineData("I- Nội dung thi đua|a) Một.|b) Hai.")]
    [InlineData("1. Nội dung thi đua|1.1. Một.|1.2. Hai.")]
    [InlineData("Phần I. NỘI DUNG|- Một.|- Hai.")]
    [InlineData("A. NỘI DUNG|I. Nội dung thi đua|1) Một.|2) Hai.")]
    [InlineData("Nội dung thi đua|• Một.|• Hai.")]
    [InlineData("Nội dung thi đua|•|Một.|•|Hai.")]
    [InlineData("III. NỘI DUNG PHONG TRÀO THI ĐUA|+ Một.|+ Hai.")]
    [InlineData("1. Nội dung thi đua:|Thi đua thực hiện các nội dung sau:|(1) Một.|(2) Hai.")]
    public void of_every_style_gives_the_same_items(string section) =>
        Assert.Equal(["Một.", "Hai."], APlan.Reading(section.Split('|')).Contents);

    [Fact]
    public void that_skips_a_number_is_noticed_and_read_on()
    {
        var reading = APlan.Reading("I. NỘI DUNG THI ĐUA", "1. Một.", "2. Hai.", "4. Bốn.");

        Assert.Equal(3, reading.Contents.Count);
        Assert.Contains(reading.Findings, f => f is { Code: "numbering-broken", Line: 12 });
    }

    [Fact]
    public void that_ran_into_a_percentage_gives_both_with_doubt()
    {
        var reading = APlan.Reading("I. TIÊU CHÍ", "4. Thực hiện đúng quy định.", "5.100% hồ sơ được trả đúng hạn.", "6. Thực hiện tốt.");

        Assert.Equal(("5", "100% hồ sơ được trả đúng hạn."), (reading.Criteria[1].No, reading.Criteria[1].Text));
        Assert.True(reading.Sources["/criteria/1"].IsDoubtful);
        Assert.Contains(reading.Findings, f => f.Severity == "doubt");
    }

    [Fact]
    public void that_was_misread_keeps_its_place_with_doubt()
    {
        var reading = APlan.Reading("I. TIÊU CHÍ", "1. Hồ sơ đúng hạn đạt từ 98% trở lên.", "o. 100% văn bản được ký số.");

        Assert.Equal(["1", "2"], reading.Criteria.Select(c => c.No!));
        Assert.Contains(reading.Findings, f => f is { Code: "numbering-misread", Severity: "doubt" });
    }

    [Fact]
    public void in_strokes_that_a_recogniser_bridged_is_roman()
    {
        var lines = APlan.With("II. NỘI DUNG THI ĐUA", "- Một.", "HH. THỜI GIAN", "Trong năm 2023.");

        var period = PlanReader.Read(lines with { Medium = TextMedium.Recognised }).Period;

        Assert.Equal("2023-12-31", period?.To);
    }

    [Fact]
    public void inside_a_table_counts_like_any_other()
    {
        var criteria = APlan.Reading("I. TIÊU CHÍ CHẤM ĐIỂM", "TT\tNội dung\tĐiểm", "1\tHồ sơ đúng hạn đạt từ 98% trở lên.\t20", "2\tCó sáng kiến.\t10").Criteria;

        Assert.Equal(["1 Hồ sơ đúng hạn đạt từ 98% trở lên.", "2 Có sáng kiến."], criteria.Select(c => $"{c.No} {c.Text}"));
    }
}
