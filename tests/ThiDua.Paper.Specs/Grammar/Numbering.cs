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

    /// <summary>The Vietnamese alphabet has no f, j, w, z; some writers leave out đ, some put in f.</summary>
    [Theory]
    [InlineData("A. B. C. D. Đ. E. G.")]
    [InlineData("A. B. C. D. E. G. H.")]
    [InlineData("A. B. C. D. E. F. G.")]
    public void in_capitals_skips_no_letter_that_the_alphabet_lacks(string letters) =>
        Assert.DoesNotContain(APlan.Reading(Sections(letters)).Findings, f => f.Code == "numbering-broken");

    [Theory]
    [InlineData("a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)")]
    [InlineData("a) b) c) d) e) g)")]
    public void in_small_letters_skips_none_either(string letters) =>
        Assert.DoesNotContain(APlan.Reading(["I. NỘI DUNG THI ĐUA", .. Sections(letters)]).Findings, f => f.Code == "numbering-broken");

    [Theory]
    [InlineData("A. B. D.", "D")]
    [InlineData("A. B. C. D. G.", "G")]
    public void in_capitals_that_skips_a_letter_is_noticed(string letters, string broken) =>
        Assert.StartsWith($"Mục {broken} bị nhảy số", Assert.Single(APlan.Reading(Sections(letters)).Findings, f => f.Code == "numbering-broken").Message, StringComparison.Ordinal);

    /// <summary>I, II, II, IV: a recogniser lost a stroke of III; in a text that was typed it is the writer's slip.</summary>
    [Theory]
    [InlineData(TextMedium.Recognised, "numbering-misread")]
    [InlineData(TextMedium.Digital, "numbering-broken")]
    public void that_one_misread_numeral_explains_is_no_slip_of_the_writer(TextMedium medium, string code)
    {
        var lines = APlan.With("I. MỤC ĐÍCH", "- Một.", "II. NỘI DUNG THI ĐUA", "- Hai.", "II. THỜI GIAN", "Trong năm 2023.", "IV. KHEN THƯỞNG", "- Bốn.");

        var findings = PlanReader.Read(lines with { Medium = medium }).Findings.Where(f => f.Code.StartsWith("numbering", StringComparison.Ordinal));

        Assert.All(findings, f => Assert.Equal(code, f.Code));
        Assert.Contains(findings, f => f.Line == 13);
    }

    private static string[] Sections(string numbers) => [.. numbers.Split(' ').Select(no => $"{no} Nội dung của mục này.")];

    [Fact]
    public void inside_a_table_counts_like_any_other()
    {
        var criteria = APlan.Reading("I. TIÊU CHÍ CHẤM ĐIỂM", "TT\tNội dung\tĐiểm", "1\tHồ sơ đúng hạn đạt từ 98% trở lên.\t20", "2\tCó sáng kiến.\t10").Criteria;

        Assert.Equal(["1 Hồ sơ đúng hạn đạt từ 98% trở lên.", "2 Có sáng kiến."], criteria.Select(c => $"{c.No} {c.Text}"));
    }
}
