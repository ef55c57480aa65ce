using ThiDua.Documents;

namespace ThiDua.Web.Papers;

/// <summary>The text of a paper as a form: one field for each part, a new paragraph may follow any.</summary>
public sealed class PaperForm
{
    /// <summary>What parts the cells of a row in the field of a table.</summary>
    private const string BetweenCells = " | ";

    public string? Subject { get; set; }
    public string? Place { get; set; }
    public string? To { get; set; }
    public string? LegalBases { get; set; }
    public string? Recipients { get; set; }

    /// <summary>Names of those who sign, in the order of their positions.</summary>
    public List<string?> Signers { get; set; } = [];

    /// <summary>What stands above each name, the position in the last line: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
    public List<string?> Positions { get; set; } = [];
    public List<BlockForm> Blocks { get; set; } = [];

    public static PaperForm Of(OfficialPaper paper) => new()
    {
        Subject = paper.Subject,
        Place = paper.Place,
        To = string.Join('\n', paper.To),
        LegalBases = string.Join('\n', paper.LegalBases),
        Recipients = string.Join('\n', paper.Recipients),
        Signers = [.. paper.Signatures.Select(one => (string?)one.Name)],
        Positions = [.. paper.Signatures.Select(one => (string?)(one.Authority is { } authority ? $"{authority}\n{one.Position}" : one.Position))],
        Blocks = [.. All(paper).Select(BlockForm.Of)],
    };

    /// <summary>The paper with the texts of the form; parts whose text was emptied are gone.</summary>
    public OfficialPaper Into(OfficialPaper paper)
    {
        var at = 0;
        return paper with
        {
            Subject = Plain(Subject),
            Place = Plain(Place),
            To = Lines(To),
            LegalBases = Lines(LegalBases),
            Recipients = Lines(Recipients),
            Signatures = [.. paper.Signatures.Select((one, i) => Signature(one, Plain(Signers.ElementAtOrDefault(i)), Lines(Positions.ElementAtOrDefault(i))))],
            Body = [.. paper.Body.SelectMany(block => Changed(block, ref at))],
            Annexes = [.. paper.Annexes.Select(annex => annex with { Body = [.. annex.Body.SelectMany(block => Changed(block, ref at))] })],
        };
    }

    private static IEnumerable<PaperBlock> All(OfficialPaper paper) => paper.Body.Concat(paper.Annexes.SelectMany(annex => annex.Body));

    private PaperBlock[] Changed(PaperBlock block, ref int at)
    {
        var form = Blocks.ElementAtOrDefault(at++);
        if (form is null) return [block];
        var text = Plain(form.Text);
        PaperBlock? changed = text.Length == 0 ? null : block switch
        {
            PaperHeading heading => heading with { Text = text },
            PaperArticle article => article with { Text = text },
            PaperResolve resolve => resolve with { Text = text },
            PaperParagraph paragraph => paragraph with { Text = text },
            PaperTable table => table with { Rows = [.. Lines(form.Text).Select(line => Cells(line, table.Heading.Count))] },
            _ => block,
        };
        PaperBlock[] added = [.. Lines(form.Added).Select(line => new PaperParagraph(line))];
        return changed is null ? added : [changed, .. added];
    }

    // One line is the position alone; what stands above the last one is the authority. Nothing typed leaves both as they were.
    private static PaperSignature Signature(PaperSignature signature, string name, string[] above) => above switch
    {
        [] => signature with { Name = name },
        [var position] => new(null, position, name),
        [.. var authority, var position] => new(string.Join(' ', authority), position, name),
    };

    private static IReadOnlyList<string> Cells(string line, int columns)
    {
        var cells = line.Split(BetweenCells.Trim(), StringSplitOptions.TrimEntries);
        return [.. Enumerable.Range(0, columns).Select(i => cells.ElementAtOrDefault(i) ?? "")];
    }

    private static string[] Lines(string? text) =>
        (text ?? "").Normalize().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Plain(string? text) => (text ?? "").Normalize().ReplaceLineEndings("\n").Trim();

    /// <summary>One part of the text.</summary>
    public sealed class BlockForm
    {
        public string? Label { get; set; }
        public string? Text { get; set; }

        /// <summary>Paragraphs to be put behind it, one to a line.</summary>
        public string? Added { get; set; }

        internal static BlockForm Of(PaperBlock block) => block switch
        {
            PaperHeading heading => new() { Label = $"Mục {heading.Number}", Text = heading.Text },
            PaperArticle article => new() { Label = $"Điều {article.Number}", Text = article.Text },
            PaperResolve resolve => new() { Label = "Dòng giữa trang", Text = resolve.Text },
            PaperParagraph paragraph => new() { Label = paragraph.Mark is { } mark ? $"Đoạn {mark}" : "Đoạn", Text = paragraph.Text },
            PaperTable table => new() { Label = $"Bảng: {string.Join(BetweenCells, table.Heading)}", Text = string.Join('\n', table.Rows.Select(row => string.Join(BetweenCells, row))) },
            _ => new() { Label = "Phần", Text = "" },
        };
    }
}
