namespace ThiDua.Movements;

public readonly record struct MovementId(Guid Value)
{
    public static MovementId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// The terms of a movement (nội dung kế hoạch phong trào): what launching freezes as version 1 and a later change
/// replaces by a new version. Immutable; results point at the version they were judged by.
/// </summary>
public sealed record MovementTerms
{
    public required string Title { get; init; }
    public string? Theme { get; init; }
    public string? PlanIssuer { get; init; }
    public string? PlanNumber { get; init; }
    public string? PlanSymbol { get; init; }
    public DateOnly? PlanDate { get; init; }

    /// <summary>The date of a plan whose day was left blank, as far as it is written; null where the day is known or nothing is.</summary>
    public WrittenDay? PlanDateWithoutDay { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? PeriodText { get; init; }
    public IReadOnlyList<string> LegalBases { get; init; } = [];
    public IReadOnlyList<string> Purposes { get; init; } = [];
    public IReadOnlyList<string> Requirements { get; init; } = [];
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public IReadOnlyList<string> Contents { get; init; } = [];
    public IReadOnlyList<Phase> Phases { get; init; } = [];
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];
    public IReadOnlyList<string> RewardForms { get; init; } = [];
    public IReadOnlyList<string> RewardStandards { get; init; } = [];

    /// <summary>Under which section of the plan each standard stands, in their order; empty where the plan has none.</summary>
    public IReadOnlyList<PlanSection> StandardSections { get; init; } = [];
    public IReadOnlyList<Quota> Quotas { get; init; } = [];
    public IReadOnlyList<GiftAmount> Amounts { get; init; } = [];

    /// <summary>What awards are paid from and by which rule (kinh phí khen thưởng), as the plan says it.</summary>
    public IReadOnlyList<string> Funding { get; init; } = [];
    public IReadOnlyList<DossierList> Dossiers { get; init; } = [];
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];
    public IReadOnlyList<string> Recipients { get; init; } = [];
}

public readonly record struct CriterionId(Guid Value)
{
    public static CriterionId New() => new(Guid.CreateVersion7());
}

/// <summary>A criterion (tiêu chí thi đua). Its id stays the same from version to version of the terms.</summary>
/// <param name="Key">Indicator key of the catalogue ("results_on_time"); null where none was chosen.</param>
public sealed record Criterion(
    CriterionId Id, string? No, Audience? AppliesTo, string Text, IReadOnlyList<Target> Targets, string? Exclusion,
    string? Key = null);

/// <summary>Whom a criterion, a quota or an amount is for.</summary>
public enum Audience
{
    /// <summary>Tập thể.</summary>
    Collective,
    /// <summary>Cá nhân.</summary>
    Individual,
}

/// <summary>Level of government that awards or receives a dossier.</summary>
public enum Level
{
    /// <summary>Cấp xã.</summary>
    Commune,
    /// <summary>Cấp huyện, until 2025-06-30.</summary>
    District,
    /// <summary>Cấp tỉnh.</summary>
    Province,
}

/// <summary>A target (chỉ tiêu): operator, number or grade, unit.</summary>
/// <param name="Operator"><c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c> or <c>=</c>.</param>
public sealed record Target(string Operator, decimal? Number, string? Grade, string? Unit)
{
    /// <summary>As a page shows it: "≥ 65 %", "= 100 %", "xếp loại Tốt".</summary>
    public override string ToString() => Number is { } number
        ? $"{Sign} {VietnameseNumber.Format(number)}{(Unit is null ? "" : $" {Unit}")}"
        : $"{Unit ?? "xếp loại"} {(Operator is "=" ? "" : $"{Sign} ")}{Grade}";

    private string Sign => Operator switch { ">=" => "≥", "<=" => "≤", var plain => plain };
}

/// <summary>A phase (giai đoạn) with inclusive days.</summary>
public sealed record Phase(string Name, DateOnly? From, DateOnly? To, string Text);

/// <summary>At most <paramref name="Max"/> awards for a level and subject (số lượng khen thưởng).</summary>
public sealed record Quota(Level? Level, Audience? Subject, int Max, string Text);

/// <summary>An amount of money or gift value in đồng that the plan itself promises.</summary>
public sealed record GiftAmount(decimal Amount, Audience? Per, string Text);

/// <summary>A numbered section of the plan: "III.1.b", "Khen thưởng tổng kết giai đoạn 2021 – 2025".</summary>
public sealed record PlanSection(string? No, string? Heading);

/// <summary>The parts of the award dossier for a level (thành phần hồ sơ).</summary>
public sealed record DossierList(Level? Level, IReadOnlyList<string> Items);

/// <summary>A deadline of the plan: a day, or a month and day that return every year, or neither where the text fixes none.</summary>
/// <param name="Day">The day as written.</param>
/// <param name="EveryYear">Month × 100 + day as written (105 = 5 January); null unless it returns every year.</param>
/// <param name="Before">"Trước ngày …": the day itself is too late.</param>
public sealed record Deadline(DateOnly? Day, int? EveryYear, bool Before, string Text);

/// <summary>Who is charged with what by the plan.</summary>
/// <param name="Duty">The duty in ThiDua that takes it over; null until someone chose one.</param>
public sealed record Assignment(string Assignee, string Task, Organizations.Duty? Duty = null);
