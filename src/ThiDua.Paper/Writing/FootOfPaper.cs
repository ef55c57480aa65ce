using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>What stands below the body: ô 7 and 9 of the decree's model page.</summary>
internal static class FootOfPaper
{
    // Room for the signature and the seal between position and name.
    private const int RoomToSign = 1400;

    private static readonly int Half = Layout.TextWidth / 2;

    public static IEnumerable<OpenXmlElement> Of(OfficialPaper paper)
    {
        if (paper.Signatures.Count == 0 && paper.Recipients.Count == 0) yield break;
        yield return Line.Justified().Size(8).Spaced(Layout.Between).Done();
        if (paper.Signatures.Count > 1)
        {
            yield return Grid.TwoColumns(Half, Layout.TextWidth - Half, Signature(paper.Signatures[0]), Signature(paper.Signatures[1]));
            if (paper.Recipients.Count > 0) yield return Line.Justified().Size(8).Spaced(Layout.Between).Done();
            foreach (var line in Recipients(paper.Recipients)) yield return line;
        }
        else
        {
            yield return Grid.TwoColumns(Half, Layout.TextWidth - Half, OrBlank(Recipients(paper.Recipients)), OrBlank(paper.Signatures.SelectMany(Signature)));
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

    private static IEnumerable<Paragraph> Signature(PaperSignature signature)
    {
        if (signature.Authority is { } authority) yield return Line.Centred().Spaced().KeptWithNext().Say(authority, bold: true).Done();
        yield return Line.Centred().Spaced().KeptWithNext().Say(signature.Position, bold: true).Done();
        yield return Line.Centred().Spaced(RoomToSign).Say(signature.Name, bold: true).Done();
    }

    // A cell of Word must hold a paragraph.
    private static IEnumerable<Paragraph> OrBlank(IEnumerable<Paragraph> lines) => lines.DefaultIfEmpty(new Line().Spaced().Done());
}
