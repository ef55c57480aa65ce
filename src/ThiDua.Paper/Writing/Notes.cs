using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;

namespace ThiDua.Paper.Writing;

/// <summary>Notes at the foot of the page, where a figure says what it was taken from.</summary>
internal static partial class Notes
{
    private const int Size = 20;

    /// <summary>How the number before a note looks; LibreOffice asks the style, Word the run.</summary>
    public const string Style = "FootnoteReference";

    /// <summary>The places in a text that refer to a note.</summary>
    public static IEnumerable<Match> In(string text) => text.Contains("[^", StringComparison.Ordinal) ? Reference().Matches(text) : [];

    public static Run ReferenceTo(Match note, int size) => new(
        new RunProperties(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) }, new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        new FootnoteReference { Id = int.Parse(note.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) });

    /// <summary>Every note that is referred to must be there, or Word finds the file broken; one that the paper lacks stays blank.</summary>
    public static void Put(MainDocumentPart main, OfficialPaper paper)
    {
        var used = In(OfficialPaperJson.Write(paper)).Select(note => int.Parse(note.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        var most = Math.Max(used, paper.Footnotes.Count);
        if (most == 0) return;

        var notes = new Footnotes(Separator(-1, FootnoteEndnoteValues.Separator, new SeparatorMark()), Separator(0, FootnoteEndnoteValues.ContinuationSeparator, new ContinuationSeparatorMark()));
        for (var i = 1; i <= most; i++) notes.Append(Note(i, paper.Footnotes.ElementAtOrDefault(i - 1)?.Text ?? ""));
        (main.FootnotesPart ?? main.AddNewPart<FootnotesPart>()).Footnotes = notes;
    }

    /// <summary>
    /// A note stands once; whatever refers to it again does so by a field that bears its number, since Word would number
    /// a second reference as a note of its own.
    /// </summary>
    public static void ReferToEachOnce(Document document)
    {
        var seen = new HashSet<long>();
        foreach (var reference in document.Descendants<FootnoteReference>().ToList())
        {
            var (id, run) = (reference.Id!.Value, (Run)reference.Parent!);
            if (seen.Add(id))
            {
                run.InsertBeforeSelf(new BookmarkStart { Id = $"{id}", Name = $"note{id}" });
                run.InsertAfterSelf(new BookmarkEnd { Id = $"{id}" });
                continue;
            }

            run.InsertBeforeSelf(new SimpleField(new Run((RunProperties)run.RunProperties!.CloneNode(true), new Text($"{id}"))) { Instruction = $" NOTEREF note{id} " });
            run.Remove();
        }
    }

    private static Footnote Separator(int id, FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }), new Run(mark))) { Id = id, Type = type };

    private static Footnote Note(int id, string text) => new(new Paragraph(
        new ParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0" }),
        new Run(Look(raised: true), new FootnoteReferenceMark()),
        new Run(Look(raised: false), new Text(" " + text.Normalize()) { Space = SpaceProcessingModeValues.Preserve })))
    { Id = id };

    private static RunProperties Look(bool raised)
    {
        var look = raised ? new RunProperties(new RunStyle { Val = Style }, new FontSize { Val = $"{Size}" }) : new RunProperties(new FontSize { Val = $"{Size}" });
        if (raised) look.Append(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
        return look;
    }

    [GeneratedRegex(@"\[\^(?<number>[1-9]\d{0,2})\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Reference();
}
