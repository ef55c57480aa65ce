using System.Globalization;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>The terms as a list of items with headings: for comparing versions and for reading on a page.</summary>
public static class TermsAsItems
{
    public static readonly IReadOnlyList<string> Headings =
    [
        "Tên phong trào", "Chủ đề", "Cơ quan ban hành", "Số, ký hiệu", "Ngày ban hành", "Thời gian", "Căn cứ", "Mục đích", "Yêu cầu",
        "Đối tượng", "Nội dung", "Giai đoạn", "Tiêu chí", "Hình thức khen thưởng", "Tiêu chuẩn khen thưởng", "Số lượng khen thưởng",
        "Mức thưởng, quà", "Kinh phí khen thưởng", "Hồ sơ", "Mốc thời gian", "Tổ chức thực hiện", "Nơi nhận",
    ];

    public static IReadOnlyList<TermsItem> Of(MovementTerms terms) =>
    [
        .. Fields(terms),
        .. Plain("Căn cứ", terms.LegalBases), .. Plain("Mục đích", terms.Purposes), .. Plain("Yêu cầu", terms.Requirements),
        .. Plain("Đối tượng", terms.Subjects), .. Plain("Nội dung", terms.Contents),
        .. terms.Phases.Select(p => new TermsItem("Giai đoạn", p.Name, $"{p.Name}: {Days(p.From, p.To)}. {p.Text}")),
        .. terms.Criteria.Select(c => new TermsItem("Tiêu chí", c.Id.Value.ToString(), Criterion(c)) { Indicator = c.Key }),
        .. Plain("Hình thức khen thưởng", terms.RewardForms), .. Plain("Tiêu chuẩn khen thưởng", terms.RewardStandards),
        .. terms.Quotas.Select(q => new TermsItem("Số lượng khen thưởng", $"{q.Level}/{q.Subject}", Quota(q))),
        .. terms.Amounts.Select(a => new TermsItem("Mức thưởng, quà", null, $"{VietnameseNumber.Format(a.Amount)} đồng: {a.Text}")),
        .. Plain("Kinh phí khen thưởng", terms.Funding),
        .. terms.Dossiers.SelectMany(d => d.Items.Select(i => new TermsItem("Hồ sơ", null, $"{Words.Of(d.Level)}: {i}"))),
        .. terms.Deadlines.Select(d => new TermsItem("Mốc thời gian", null, Deadline(d))),
        .. terms.Assignments.Select(a => new TermsItem("Tổ chức thực hiện", a.Assignee, Assignment(a))),
        .. Plain("Nơi nhận", terms.Recipients),
    ];

    /// <summary>A criterion in one line: number, text, targets, exclusion.</summary>
    public static string Criterion(Criterion criterion)
    {
        var targets = string.Join("; ", criterion.Targets);
        return (criterion.No is { Length: > 0 } no ? $"{no}. " : "") + criterion.Text
            + (targets.Length == 0 ? "" : $" [{targets}]") + (criterion.Exclusion is { } but ? $" (trừ {but})" : "");
    }

    /// <summary>Days of a period as far as they are fixed.</summary>
    public static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "chưa ấn định",
        ({ } f, null) => string.Create(CultureInfo.InvariantCulture, $"từ {f:dd/MM/yyyy}"),
        (null, { } t) => string.Create(CultureInfo.InvariantCulture, $"đến hết {t:dd/MM/yyyy}"),
        ({ } f, { } t) => string.Create(CultureInfo.InvariantCulture, $"{f:dd/MM/yyyy} – {t:dd/MM/yyyy}"),
    };

    /// <summary>The day of the plan as far as it is written: "12/01/2026", "tháng 02/2023, ngày để trống"; null where nothing is.</summary>
    public static string? DayOfPlan(MovementTerms t) =>
        t.PlanDate?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        ?? (t.PlanDateWithoutDay is { } open ? $"tháng {open.ToVietnamese()}, ngày để trống" : null);

    private static IEnumerable<TermsItem> Fields(MovementTerms t)
    {
        var fields = new (string Heading, string? Text)[]
        {
            ("Tên phong trào", t.Title), ("Chủ đề", t.Theme), ("Cơ quan ban hành", t.PlanIssuer),
            ("Số, ký hiệu", Symbol(t)), ("Ngày ban hành", DayOfPlan(t)),
            ("Thời gian", t.From is null && t.To is null ? t.PeriodText : Days(t.From, t.To)),
        };
        return fields.Where(f => !string.IsNullOrWhiteSpace(f.Text)).Select(f => new TermsItem(f.Heading, f.Heading, f.Text!));
    }

    /// <summary>Number and symbol of the plan as written; null where both are blank.</summary>
    public static string? Symbol(MovementTerms terms) =>
        terms.PlanNumber is null && terms.PlanSymbol is null ? null : $"{terms.PlanNumber ?? "…"}/{terms.PlanSymbol ?? "…"}";

    private static IEnumerable<TermsItem> Plain(string heading, IReadOnlyList<string> texts) =>
        texts.Select(text => new TermsItem(heading, null, text));

    private static string Quota(Quota q) => $"{Words.Of(q.Level)}, {Words.Of(q.Subject)}: không quá {q.Max:D2}";

    private static string Deadline(Deadline d) => string.Create(CultureInfo.InvariantCulture,
        $"{(d.Before ? "trước " : "")}{(d.Day is { } day ? $"{day:dd/MM/yyyy}" : d.EveryYear is { } e ? $"{e % 100:D2}/{e / 100:D2} hằng năm" : "chưa ấn định ngày")}: {d.Text}");

    private static string Assignment(Assignment a) => $"{a.Assignee}: {a.Task}" + (a.Duty is { } duty ? $" [{duty.InVietnamese()}]" : "");
}

/// <summary>One item of the terms.</summary>
/// <param name="Identity">What stays the same when the text changes; null where only the text says which item it is.</param>
public sealed record TermsItem(string Heading, string? Identity, string Text)
{
    /// <summary>Of a criterion, the key of the indicator that measures it; null where none does.</summary>
    public string? Indicator { get; init; }

    public bool IsSameAs(TermsItem other) =>
        Identity == other.Identity && Indicator == other.Indicator && string.Equals(Text, other.Text, StringComparison.Ordinal);
}
