using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>What stands below the body: ô 7 and 9 of the decree's model page.</summary>
internal static class FootOfPaper
{
    // Room for the signature and the seal between position and name.
    private const int RoomToSign = 1400;

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        if (paper.Signatures.Count == 0 && paper.Recipients.Count == 0) yield break;
        var width = Layout.TextWidthOf(paper.IsWide);
        var (half, many) = (width / 2, paper.Signatures.Count);
        yield return Line.Justified().Size(8).Spaced(Layout.Between).KeptWithNext().Done();
        if (many > 1)
        {
            yield return Grid.SideBySide([.. paper.Signatures.Select(one => (width / many, Signature(one, TitleLines(paper))))]);
            if (paper.Recipients.Count > 0) yield return Line.Justified().Size(8).Spaced(Layout.Between).Done();
            foreach (var line in Recipients(paper.Recipients)) yield return line;
        }
        else
        {
            yield return Grid.TwoColumns(half, width - half, OrBlank(Recipients(paper.Recipients)), OrBlank(paper.Signatures.SelectMany(one => Signature(one, 0))));
        }
    }

    public static IEnumerable<Paragraph> Recipients(IReadOnlyList<string> recipients)
    {
        if (recipients.Count == 0) yield break;
        yield return new Line().Size(Layout.RecipientsTitleSize).Spaced().Say("Nơi nhận:", bold: true, italic: true).Done();
        for (var i = 0; i < recipients.Count; i++)
        {
            var text = recipients[i].TrimStart('-', ' ').TrimEnd(';', '.', ' ');
            yield return new Line().Size(Layout.RecipientsSize).Spaced().Say($"- {text}{(i == recipients.Count - 1 ? "." : ";")}").Done();
        }
    }

    /// <summary>Who signs, side by side; one alone at the right.</summary>
    public static IEnumerable<OpenXmlElement> Signatures(OfficialPaper paper, int width) => paper.Signatures.Count > 1
        ? [Grid.SideBySide([.. paper.Signatures.Select(one => (width / paper.Signatures.Count, Signature(one, TitleLines(paper))))]), new Line().Spaced().Done()]
        : [Grid.TwoColumns(width / 2, width - (width / 2), OrBlank([]), OrBlank(paper.Signatures.SelectMany(one => Signature(one, 0)))), new Line().Spaced().Done()];

    // Names stand side by side at one height.
    private static int TitleLines(OfficialPaper paper) => paper.Signatures.Max(one => one.Authority is null ? 1 : 2);

    private static IEnumerable<Paragraph> Signature(PaperSignature signature, int titleLines)
    {
        if (signature.Authority is { } authority) yield return Line.Centred().Spaced().KeptWithNext().Say(authority, bold: true).Done();
        yield return Line.Centred().Spaced().KeptWithNext().Say(signature.Position, bold: true).Done();
        if (signature.Authority is null && titleLines > 1) yield return Line.Centred().Spaced().KeptWithNext().Done();
        yield return Line.Centred().Spaced(RoomToSign).Say(signature.Name, bold: true).Done();
    }

    // A cell of Word must hold a paragraph.
    private static IEnumerable<Paragraph> OrBlank(IEnumerable<Paragraph> lines) => lines.DefaultIfEmpty(new Line().Spaced().Done());
}
