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

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        var width = Layout.TextWidthOf(paper.IsWide);
        foreach (var part in paper.Issuer.Length == 0 ? OfAPerson(paper, width) : OfAnAgency(paper, width)) yield return part;
        foreach (var line in paper.Type is { } type ? Title(type, paper.Subject, width) : []) yield return line;
        foreach (var line in Addressees(paper.To)) yield return line;
    }

    // The issuer's column is the narrower: 42 % of the line.
    private static int LeftOf(int width) => width * 42 / 100;

    private static IEnumerable<OpenXmlElement> OfAnAgency(OfficialPaper paper, int width)
    {
        var (left, right) = (LeftOf(width), width - LeftOf(width));
        return [Grid.TwoColumns(left, right, Issuer(paper, left), StateAndMotto(right)), Grid.TwoColumns(left, right, NumberOf(paper), PlaceAndDay(paper))];
    }

    // What a person writes in his own name bears the State's name and motto alone.
    private static IEnumerable<OpenXmlElement> OfAPerson(OfficialPaper paper, int width) =>
        [.. StateAndMotto(width), Grid.TwoColumns(LeftOf(width), width - LeftOf(width), [new Line().Spaced().Done()], PlaceAndDay(paper))];

    private static IEnumerable<Paragraph> Issuer(OfficialPaper paper, int column)
    {
        foreach (var line in paper.Superior is { } superior ? AgencyName.Broken(superior, column) : []) yield return Line.Centred().Size(Layout.StateSize).Spaced().Say(line).Done();
        foreach (var line in AgencyName.Broken(paper.Issuer, column)) yield return Line.Centred().Size(Layout.StateSize).Spaced().Say(line, bold: true).Done();
        yield return Rule(column, TextWidth.OfBold(LastLine(AgencyName.Broken(paper.Issuer, column)[^1], column, Layout.StateSize / 2), Layout.StateSize / 2.0) * 0.4);
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

    private static IEnumerable<Paragraph> Title(string type, string subject, int width)
    {
        yield return Line.Centred().Spaced(240).Outlined(0).Say(type, bold: true).Done();
        yield return Line.Centred().Spaced().Say(subject, bold: true).Done();
        yield return Rule(width, TextWidth.OfBold(LastLine(subject, width, Layout.BodySize / 2), Layout.BodySize / 2.0) * 0.4);
    }

    private static IEnumerable<Paragraph> Addressees(IReadOnlyList<string> to)
    {
        if (to.Count == 1) yield return Line.Centred().Spaced(240, Layout.Between).Say($"Kính gửi: {to[0]}").Done();
        if (to.Count < 2) yield break;
        yield return new Line().Indented(Layout.Mm(35)).Spaced(240).Say("Kính gửi:").Done();
        for (var i = 0; i < to.Count; i++)
            yield return new Line().Indented(Layout.Mm(45)).Spaced().Say($"- {to[i]}{(i == to.Count - 1 ? "." : ";")}").Done();
    }

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
