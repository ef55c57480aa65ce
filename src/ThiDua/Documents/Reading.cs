using System.Text.Json.Serialization;

namespace ThiDua.Documents;

/// <summary>
/// What one document says, as read: text as printed, with white space folded and lines joined. Nothing is corrected;
/// what the document leaves blank is <see langword="null"/> or empty. A reading never changes; a review keeps the
/// person's corrections beside it.
/// </summary>
/// <remarks>The keys and their meaning are the reading contract; JSON names are these names in camel case.</remarks>
public sealed record Reading
{
    public DocumentType DocumentType { get; init; } = DocumentType.Other;
    public string? SuperiorAgency { get; init; }
    public string? Issuer { get; init; }
    public string? Number { get; init; }
    public string? Symbol { get; init; }
    public string? Place { get; init; }

    /// <summary>ISO date, or <c>YYYY-MM</c> where the day is left blank.</summary>
    public string? Date { get; init; }

    public string? Title { get; init; }
    public string? Theme { get; init; }
    public string? SignerTitle { get; init; }
    public string? SignerName { get; init; }
    public IReadOnlyList<string> LegalBases { get; init; } = [];
    public IReadOnlyList<string> Purposes { get; init; } = [];
    public IReadOnlyList<string> Requirements { get; init; } = [];
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public IReadOnlyList<string> Contents { get; init; } = [];
    public ReadPeriod? Period { get; init; }

    /// <summary>Phases of a plan of several years or several rounds, in order; beside the contract.</summary>
    public IReadOnlyList<ReadPhase> Phases { get; init; } = [];

    public IReadOnlyList<ReadCriterion> Criteria { get; init; } = [];
    public IReadOnlyList<string> RewardForms { get; init; } = [];
    public IReadOnlyList<string> RewardStandards { get; init; } = [];

    /// <summary>Under which numbered section each standard stands, in their order; beside the contract, and null where none stands under one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReadSection>? StandardSections { get; init; }

    public IReadOnlyList<ReadQuota> Quotas { get; init; } = [];
    public IReadOnlyList<ReadAmount> MoneyAmounts { get; init; } = [];

    /// <summary>What the section on money says beside amounts: what awards are paid from, and by which rule; beside the contract, null where it says nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Funding { get; init; }

    /// <summary>Whom a paper on awards names, and for what; beside the contract, null where the document is no such paper.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadAwards? Awards { get; init; }

    public IReadOnlyList<ReadDossier> DossierComponents { get; init; } = [];
    public IReadOnlyList<ReadDeadline> Deadlines { get; init; } = [];
    public IReadOnlyList<ReadAssignment> Assignments { get; init; } = [];
    public IReadOnlyList<string> Recipients { get; init; } = [];
    public IReadOnlyList<ReadFinding> Findings { get; init; } = [];

    /// <summary>JSON pointer of a value (<c>/criteria/4/targets/0</c>) → where it stands in the text that was read.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Sources { get; init; } = new Dictionary<string, SourceSpan>();
}

/// <summary>A numbered section and its heading: "III.1.b", "Khen thưởng tổng kết giai đoạn 2021 – 2025"; null where there is none.</summary>
public sealed record ReadSection(string? No, string? Heading);

/// <summary>Kind of administrative document (Decree 30/2020/NĐ-CP, Article 7, as far as the field needs it).</summary>
public enum DocumentType
{
    /// <summary>Kế hoạch.</summary>
    Plan,
    /// <summary>Chỉ thị.</summary>
    Directive,
    /// <summary>Quyết định.</summary>
    Decision,
    /// <summary>Hướng dẫn.</summary>
    Guidance,
    /// <summary>Công điện.</summary>
    Telegram,
    /// <summary>Tờ trình.</summary>
    Proposal,
    /// <summary>Biên bản.</summary>
    Minutes,
    /// <summary>Báo cáo.</summary>
    Report,
    /// <summary>Thông báo.</summary>
    Notice,
    /// <summary>Công văn.</summary>
    Letter,
    /// <summary>Danh sách.</summary>
    List,
    /// <summary>Giấy khen, bằng khen, giấy chứng nhận.</summary>
    Certificate,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>ISO dates as far as the text fixes them, and the sentence they were read from.</summary>
public sealed record ReadPeriod(string? From, string? To, string Text);

/// <summary>One phase (giai đoạn, đợt, năm) of a plan: its name, its days as far as fixed, its sentence.</summary>
public sealed record ReadPhase(string Name, string? From, string? To, string Text);

/// <summary>One criterion (tiêu chí, chỉ tiêu, tiêu chuẩn) with its number as printed.</summary>
/// <param name="AppliesTo"><c>collective</c>, <c>individual</c> or null.</param>
/// <param name="Exclusion">The "trừ …" clause without its bracket.</param>
public sealed record ReadCriterion(
    string? No, string? AppliesTo, string Text, IReadOnlyList<ReadTarget> Targets, string? Exclusion);

/// <summary>A target: operator <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c> or <c>=</c>; a number or a grade; its unit.</summary>
public sealed record ReadTarget(string Operator, TargetValue Value, string? Unit);

/// <summary>A target's value: a number ("65", "99,5") or a grade in words ("Tốt"); exactly one of the two.</summary>
[JsonConverter(typeof(TargetValueJson))]
public sealed record TargetValue
{
    private TargetValue(decimal? number, string? grade) => (Number, Grade) = (number, grade);

    public decimal? Number { get; }
    public string? Grade { get; }

    public static TargetValue Of(decimal number) => new(number, null);

    public static TargetValue Of(string grade) => new(null, grade);

    public override string ToString() =>
        Grade ?? Number!.Value.ToString("0.####", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"));
}

/// <summary>A quota: level <c>commune</c>, <c>district</c>, <c>province</c> or null; subject <c>collective</c>, <c>individual</c> or null.</summary>
public sealed record ReadQuota(string? Level, string? Subject, int Max, string Text);

/// <summary>An amount in đồng; per <c>person</c>, <c>collective</c> or null.</summary>
public sealed record ReadAmount(decimal Amount, string? Per, string Text);

/// <summary>The parts of a dossier for one level (<c>commune</c>, <c>district</c>, <c>province</c> or null).</summary>
public sealed record ReadDossier(string? Level, IReadOnlyList<string> Items);

/// <summary>ISO date, or <c>--MM-DD</c> for one that returns every year, or null where the text gives no day.</summary>
public sealed record ReadDeadline(string? Date, string Text);

/// <summary>Who does what (tổ chức thực hiện): the body, and its whole item.</summary>
public sealed record ReadAssignment(string Assignee, string Task);

/// <summary>What the reader noticed. Severity <c>info</c>, <c>warning</c> or <c>doubt</c>; message in Vietnamese.</summary>
/// <param name="Line">Line of the text that was read, from 1; null where the finding belongs to no line.</param>
public sealed record ReadFinding(string Code, string Severity, string Message, int? Line);

/// <summary>Where a value stands in the text that was read.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Start">Character in the line, from 0.</param>
/// <param name="Length">Characters from there on; a value of several lines runs on across line ends, each counted as one.</param>
/// <param name="Confidence">0–1; below 0.8 a person must confirm.</param>
/// <param name="Page">From 1; null where the source has no pages.</param>
/// <param name="OnlyWordsInDoubt">Doubtful only because words that lost their marks were restored; digits stand as printed.</param>
public sealed record SourceSpan(
    int Line, int Start, int Length, decimal Confidence, int? Page = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool OnlyWordsInDoubt = false)
{
    /// <summary>Below this confidence a value is doubtful and must be confirmed by a person.</summary>
    public const decimal Doubtful = 0.8m;

    public bool IsDoubtful => Confidence < Doubtful;
}
