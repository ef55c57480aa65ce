using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThiDua.Paper.Facts.Xlsx;

/// <summary>Which styles of cells show a number as a day: needed only to show cells, and to know a day in a column of texts.</summary>
internal sealed partial class DayFormats(bool[] isDay)
{
    public static DayFormats None { get; } = new([]);

    public static DayFormats Of(XElement styles)
    {
        var own = styles.Descendants().Where(element => element.Name.LocalName == "numFmt")
            .Select(format => (Id: Number(format.Attribute("numFmtId")), Code: format.Attribute("formatCode")?.Value ?? ""))
            .Where(format => IsDay(format.Code)).Select(format => format.Id).ToHashSet();
        var cells = styles.Elements().FirstOrDefault(element => element.Name.LocalName == "cellXfs")?.Elements() ?? [];
        return new([.. cells.Select(style => Number(style.Attribute("numFmtId")) is var id && (id is >= 14 and <= 22 || own.Contains(id)))]);
    }

    public bool Has(int style) => style >= 0 && style < isDay.Length && isDay[style];

    private static bool IsDay(string code) => Sign().IsMatch(Quoted().Replace(code, ""));

    private static int Number(XAttribute? attribute) => int.TryParse(attribute?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("[dy]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();
}
