using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>What stands above the body: ô 1–5 of the decree's model page.</summary>
internal static class HeadOfPaper
{
    private const string State = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    private static readonly string[] Units = ["XÃ", "PHƯỜNG", "ĐẶC KHU", "THỊ TRẤN", "THỊ XÃ", "QUẬN", "HUYỆN", "THÀNH PHỐ", "TỈNH", "THI ĐUA"];

    // The issuer's column is the narrower: 42 % of the line.
    private static readonly int LeftColumn = Layout.TextWidth * 42 / 100;
    private static readonly int RightColumn = Layout.TextWidth - LeftColumn;

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        foreach (var part in paper.Issuer.Length == 0 ? OfAPerson(paper) : OfAnAgency(paper)) yield return part;
        foreach (var line in paper.Type is { } type ? Title(type, paper.Subject) : []) yield return line;
        foreach (var line in Addressees(paper.To)) yield return line;
    }

    private static IEnumerable<OpenXmlElement> OfAnAgency(OfficialPaper paper) =>
    [
        Grid.TwoColumns(LeftColumn, RightColumn, Issuer(paper), StateAndMotto(RightColumn)),
        Grid.TwoColumns(LeftColumn, RightColumn, NumberOf(paper), PlaceAndDay(paper)),
    ];

    // What a person writes in his own name bears the State's name and motto alone.
    private static IEnumerable<OpenXmlElement> OfAPerson(OfficialPaper paper) =>
        [.. StateAndMotto(Layout.TextWidth), Grid.TwoColumns(LeftColumn, RightColumn, [new Line().Spaced().Done()], PlaceAndDay(paper))];

    private static IEnumerable<Paragraph> Issuer(OfficialPaper paper)
    {
        foreach (var line in paper.Superior is { } superior ? Broken(superior) : []) yield return Line.Centred().Size(Layout.StateSize).Spaced().Say(line).Done();
        foreach (var line in Broken(paper.Issuer)) yield return Line.Centred().Size(Layout.StateSize).Spaced().Say(line, bold: true).Done();
        yield return Rule(LeftColumn, TextWidth.OfBold(LastLine(Broken(paper.Issuer)[^1], LeftColumn, Layout.StateSize / 2), Layout.StateSize / 2.0) * 0.4);
    }

    private static IEnumerable<Paragraph> StateAndMotto(int column)
    {
        yield return Line.Centred().Size(Layout.StateSize).Spaced().Say(State, bold: true).Done();
        yield return Line.Centred().Size(Layout.MottoSize).Spaced().Say(Motto, bold: true).Done();
        yield return Rule(column, TextWidth.OfBold(Motto, Layout.MottoSize / 2.0));
    }

    private static IEnumerable<Paragraph> NumberOf(OfficialPaper paper)
    {
        yield return Line.Centred().Size(Layout.NumberSize).Spaced(60).Say(paper.Symbol.Length == 0 ? "" : $"Số: {paper.Number ?? "       "}/{paper.Symbol}").Done();
        if (paper.Type is null) yield return Line.Centred().Size(24).Spaced(Layout.Between).Say($"V/v {paper.Subject}").Done();
    }

    // A day below ten and the months one and two have a leading zero (Phụ lục I, II.4).
    private static IEnumerable<Paragraph> PlaceAndDay(OfficialPaper paper)
    {
        var day = paper.Date is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"ngày {date.Day:00} tháng {(date.Month < 3 ? "0" : "")}{date.Month} năm {date.Year}")
            : "ngày … tháng … năm …";
        yield return Line.Centred().Size(Layout.BodySize).Spaced(60).Say($"{paper.Place}, {day}", italic: true).Done();
    }

    private static IEnumerable<Paragraph> Title(string type, string subject)
    {
        yield return Line.Centred().Spaced(240).Outlined(0).Say(type, bold: true).Done();
        yield return Line.Centred().Spaced().Say(subject, bold: true).Done();
        yield return Rule(Layout.TextWidth, TextWidth.OfBold(LastLine(subject, Layout.TextWidth, Layout.BodySize / 2), Layout.BodySize / 2.0) * 0.4);
    }

    private static IEnumerable<Paragraph> Addressees(IReadOnlyList<string> to)
    {
        if (to.Count == 1) yield return Line.Centred().Spaced(240, Layout.Between).Say($"Kính gửi: {to[0]}").Done();
        if (to.Count < 2) yield break;
        yield return new Line().Indented(Layout.Mm(35)).Spaced(240).Say("Kính gửi:").Done();
        for (var i = 0; i < to.Count; i++)
            yield return new Line().Indented(Layout.Mm(45)).Spaced().Say($"- {to[i]}{(i == to.Count - 1 ? "." : ";")}").Done();
    }

    // A name too long for its column is broken before the unit, as typists do: ỦY BAN NHÂN DÂN / XÃ TÂN HÒA.
    private static IReadOnlyList<string> Broken(string name)
    {
        if (Fits(name)) return [name];
        var at = Units.Select(unit => name.IndexOf($" {unit} ", StringComparison.OrdinalIgnoreCase)).Where(place => place > 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? Halved(name) : [.. Halved(name[..at]), .. Halved(name[(at + 1)..])];
    }

    // Into lines of about the same length, none of which begins or ends with a hyphen.
    private static IReadOnlyList<string> Halved(string name)
    {
        if (Fits(name)) return [name];
        var middle = Enumerable.Range(1, name.Length - 2).Where(i => name[i] == ' ' && name[i - 1] != '-' && name[i + 1] != '-')
            .OrderBy(i => Math.Abs(i - name.Length / 2)).Cast<int?>().FirstOrDefault();
        return middle is { } at ? [.. Halved(name[..at]), .. Halved(name[(at + 1)..])] : [name];
    }

    private static bool Fits(string name) => TextWidth.OfBold(name, Layout.StateSize / 2.0) * 20 < LeftColumn;

    /// <summary>A solid rule of that length (in points) in the middle of a column.</summary>
    private static Paragraph Rule(int column, double length)
    {
        var beside = Math.Max(0, (column - (int)(length * 20)) / 2);
        return new Line().Size(4).Indented(beside, beside).Spaced(30).Ruled().Done();
    }

    // The rule is measured by the line above it, which is what is left over when the text is broken into lines.
    private static string LastLine(string text, int column, int size)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            line = TextWidth.OfBold(longer, size) * 20 > column ? word : longer;
        }

        return line;
    }
}
