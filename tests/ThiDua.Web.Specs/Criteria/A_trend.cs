using System.Globalization;
using System.Xml.Linq;
using ThiDua.Web.Criteria;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_trend
{
    private static readonly TrendDrawing Year = new([("1/2026", 60m), ("2/2026", null), ("3/2026", 64.95m), ("4/2026", 70m)], 65m, "%");

    [Fact]
    public void leaves_a_gap_where_a_month_has_no_figures()
    {
        var lines = Elements(Year.Whole("Tiêu chí 7", "", asFile: false), "polyline");

        Assert.Equal(2, Assert.Single(lines).Attribute("points")!.Value.Split(' ').Length);
        Assert.Equal(3, Elements(Year.Whole("Tiêu chí 7", "", asFile: false), "circle").Count);
    }

    [Fact]
    public void names_the_target_and_what_it_shows()
    {
        var svg = Year.Whole("Hồ sơ <trực tuyến> & trả kết quả", "Số liệu đến ngày 30/04/2026", asFile: true);

        Assert.Contains("Chỉ tiêu 65", svg, StringComparison.Ordinal);
        Assert.Contains("Số liệu đến ngày 30/04/2026", svg, StringComparison.Ordinal);
        Assert.Equal("Hồ sơ <trực tuyến> & trả kết quả", Assert.Single(Elements(svg, "title")).Value);
    }

    [Fact]
    public void writes_every_month_and_every_number_of_its_scale_inside_the_drawing()
    {
        var wide = new TrendDrawing([.. Enumerable.Range(1, 12).Select(month => ($"{month}/2026", (decimal?)(month * 1_234.5m)))], 15_000m, "hồ sơ");

        foreach (var text in Elements(wide.Whole("a", "b", asFile: false), "text"))
        {
            var (x, length) = (decimal.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture), text.Value.Length * 7.4m); // of a letter of 13 px
            var left = text.Attribute("text-anchor")!.Value == "end" ? x - length : x - (length / 2);
            var right = text.Attribute("text-anchor")!.Value == "end" ? x : x + (length / 2);
            Assert.True(left >= 0 && right <= 720, $"“{text.Value}” reaches from {left} to {right}.");
        }
    }

    [Fact]
    public void is_drawn_small_as_high_as_its_own_figures_reach()
    {
        var points = Elements(new TrendDrawing([("1", 96m), ("2", 98m), ("3", 97m)], 100m, "%").Small().ToString(), "polyline")[0].Attribute("points")!.Value.Split(' ');
        var heights = points.Select(point => decimal.Parse(point.Split(',')[1], CultureInfo.InvariantCulture)).ToList();

        Assert.True(heights.Max() - heights.Min() > 8, string.Join(' ', points));
    }

    [Fact]
    public void carries_no_style_that_the_security_policy_would_refuse() => Assert.All(
        XDocument.Parse(Year.Whole("a", "b", asFile: true)).Descendants(), element => Assert.Null(element.Attribute("style")));

    [Fact]
    public void of_nothing_still_is_a_drawing() => Assert.NotEmpty(Elements(new TrendDrawing([], null, "%").Whole("a", "b", asFile: false), "line"));

    private static List<XElement> Elements(string svg, string name) => [.. XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == name)];
}
