using System.Text.Json.Serialization;

namespace ThiDua.Documents;

/// <summary>
/// An administrative paper that is to be written (văn bản hành chính): its content in the order of Nghị định 30/2020/NĐ-CP,
/// Phụ lục I; the layout is the writer's. Whatever is blank stays blank on the paper: a draft has no number and no day.
/// </summary>
public sealed record OfficialPaper
{
    /// <summary>Cơ quan chủ quản; null where the issuer has none above it on paper.</summary>
    public string? Superior { get; init; }

    /// <summary>Empty for what a person writes in his own name: only the State's name and motto stand at the head.</summary>
    public required string Issuer { get; init; }

    /// <summary>"07" or null while not numbered.</summary>
    public string? Number { get; init; }

    /// <summary>"QĐ-UBND", after the slash; empty for a paper without number (a person's own report).</summary>
    public required string Symbol { get; init; }
    public required string Place { get; init; }
    public DateOnly? Date { get; init; }

    /// <summary>Tên loại in capitals: "KẾ HOẠCH"; null for a letter (công văn), which has its subject under the number.</summary>
    public string? Type { get; init; }

    /// <summary>Trích yếu, without "V/v".</summary>
    public required string Subject { get; init; }

    /// <summary>Kính gửi: whom a letter or a proposal is for.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Whose decision it is, in capitals, above the legal bases; null for other papers.</summary>
    public string? Authority { get; init; }

    /// <summary>Căn cứ, without the mark at the end.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];
    public IReadOnlyList<PaperBlock> Body { get; init; } = [];
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>One signs at the right; several (minutes, payments) side by side, the first at the left.</summary>
    public IReadOnlyList<PaperSignature> Signatures { get; init; } = [];
    public IReadOnlyList<PaperAnnex> Annexes { get; init; } = [];

    /// <summary>
    /// The page lies on its side, for a paper that is one wide table (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I: tables that
    /// are no annexes of their own may be set so). Not written where it does not apply: papers keep the hash they had.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWide { get; init; }

    /// <summary>No page numbers: sheets that are cut apart and must not be told from one another.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasNoPageNumbers { get; init; }

    /// <summary>Notes at the foot of the page, in order: the text refers to the first as <c>[^1]</c>.</summary>
    public IReadOnlyList<PaperFootnote> Footnotes { get; init; } = [];
}

/// <summary>Where something in the text comes from: the figures of a snapshot, a paper.</summary>
/// <param name="Source">What it was taken from, as the composer of the paper knows it: "snapshot:…"; null where that is nobody's matter.</param>
public sealed record PaperFootnote(string Text, string? Source = null);

/// <summary>Who signs: authority ("TM. ỦY BAN NHÂN DÂN", null when in person), position in capitals, full name.</summary>
public sealed record PaperSignature(string? Authority, string Position, string Name);

/// <summary>An annex on pages of its own: "PHỤ LỤC", "DANH SÁCH".</summary>
/// <param name="IsWide">Landscape, for tables.</param>
public sealed record PaperAnnex(string Title, string? Subtitle, IReadOnlyList<PaperBlock> Body, bool IsWide = false)
{
    /// <summary>Stands in a subtitle for number and symbol of the paper, which has them later than its text.</summary>
    public const string NumberOfThePaper = "{số}";

    /// <summary>Stands in a subtitle for the paper's day.</summary>
    public const string DayOfThePaper = "{ngày}";

    /// <summary>The subtitle with the number and day of its paper; blanks as long as the paper has none.</summary>
    public string? SubtitleIn(OfficialPaper paper) => Subtitle?
        .Replace(NumberOfThePaper, $"{paper.Number ?? "      "}/{paper.Symbol}", StringComparison.Ordinal)
        .Replace(DayOfThePaper, paper.Date is { } day ? $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}" : "ngày     tháng     năm      ", StringComparison.Ordinal);
}

/// <summary>A part of the body.</summary>
[JsonDerivedType(typeof(PaperHeading), "heading")]
[JsonDerivedType(typeof(PaperParagraph), "paragraph")]
[JsonDerivedType(typeof(PaperArticle), "article")]
[JsonDerivedType(typeof(PaperResolve), "resolve")]
[JsonDerivedType(typeof(PaperTable), "table")]
public abstract record PaperBlock;

/// <summary>A heading with its number as written: "I." and "MỤC ĐÍCH, YÊU CẦU", "1." and "Mục đích".</summary>
/// <param name="Depth">0 for a part in bold at the margin, 1 and more below it.</param>
public sealed record PaperHeading(int Depth, string Number, string Text) : PaperBlock;

/// <summary>A paragraph; <paramref name="Mark"/> is its number or sign ("a)", "-") or null.</summary>
public sealed record PaperParagraph(string Text, string? Mark = null) : PaperBlock;

/// <summary>"Điều 1." in bold, then the text.</summary>
public sealed record PaperArticle(int Number, string Text) : PaperBlock;

/// <summary>A centred line in capitals and bold: "QUYẾT ĐỊNH:".</summary>
public sealed record PaperResolve(string Text) : PaperBlock;

/// <summary>A table with a heading row that is repeated on every page.</summary>
/// <param name="Widths">Share of the width per column; they need not add up to anything.</param>
public sealed record PaperTable(IReadOnlyList<string> Heading, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows) : PaperBlock;
