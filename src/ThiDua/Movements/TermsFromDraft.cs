using System.Text.RegularExpressions;
using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>What of a draft does not make terms as it stands, and where.</summary>
/// <param name="Item">The item to repair; null where one is missing.</param>
/// <param name="Blocks">Launching must wait for it.</param>
/// <param name="Message">One Vietnamese sentence: what, and what to do.</param>
public sealed record DraftFinding(DraftItemId? Item, string Key, bool Blocks, string Message);

/// <summary>The terms that a draft makes, and what of it is not well formed; nothing is left out silently.</summary>
public sealed record DraftedTerms(MovementTerms Terms, IReadOnlyList<DraftFinding> Findings);

/// <summary>Makes the terms of a movement from a draft: numbers and days are taken from the details, never out of the text.</summary>
public static partial class TermsFromDraft
{
    /// <returns>Terms with everything that is well formed, and a finding for everything that is not.</returns>
    public static DraftedTerms Of(Draft draft)
    {
        var at = new DraftReader(draft);
        var terms = new MovementTerms
        {
            Title = at.RequiredText("title", "Chưa có tên phong trào. Đề nghị nhập tên phong trào."),
            Theme = at.Text("theme"),
            PlanIssuer = at.Text("issuer"),
            PlanNumber = at.Text("number"),
            PlanSymbol = at.Text("symbol"),
            PlanDate = PlanDate(at),
            PlanDateWithoutDay = at.First("date") is { } head && WrittenDay.TryParse(head.Text) is { Year: not null, Day: null } open ? open : null,
            From = at.Day(at.First("period"), "period", details => details.From),
            To = at.Day(at.First("period"), "period", details => details.To),
            PeriodText = at.Text("period"),
            LegalBases = at.Texts("legalBases"),
            Purposes = at.Texts("purposes"),
            Requirements = at.Texts("requirements"),
            Subjects = at.Texts("subjects"),
            Contents = at.Texts("contents"),
            RewardForms = at.Texts("rewardForms"),
            RewardStandards = at.Texts("rewardStandards"),
            StandardSections = Sections(draft),
            Funding = at.Texts("funding"),
            Recipients = at.Texts("recipients"),
            Criteria = at.Each("criteria", item => Criterion(item, at)),
            Phases = at.Each("phases", item => Phase(item, at)),
            Quotas = at.Each("quotas", item => Quota(item, at)),
            Amounts = at.Each("moneyAmounts", item => Amount(item, at)),
            Dossiers = Dossiers(at),
            Deadlines = at.Each("deadlines", item => Deadline(item, at)),
            Assignments = at.Each("assignments", item => Assignment(item, at)),
        };
        PeriodMustRunForward(terms, at);
        return new(terms, at.Findings);
    }

    private static DateOnly? PlanDate(DraftReader at)
    {
        if (at.First("date") is not { } item) return null;
        if (at.Written(item, "date", item.Text) is not { } written) return null;
        if (written is { Year: { } year } && new DocumentDay(year, written.Month, written.Day).Blank is { } blank) at.Find(item, "date", blocks: false, blank);
        else if (written.Date is null) at.Find(item, "date", blocks: false, $"Ngày ban hành “{written.ToVietnamese()}” chưa có năm. Đề nghị bổ sung.");
        return written.Date;
    }

    private static void PeriodMustRunForward(MovementTerms terms, DraftReader at)
    {
        if (terms.From > terms.To)
            at.Find(at.First("period"), "period", blocks: true, "Ngày bắt đầu phong trào sau ngày kết thúc. Đề nghị sửa thời gian thực hiện.");
    }

    private static Criterion Criterion(DraftItem item, DraftReader at)
    {
        var details = item.Details;
        if (!details.Targets.All(IsWellFormed))
            at.Find(item, item.Key, blocks: true, "Chỉ tiêu của tiêu chí này chưa rõ: cần một phép so sánh và đúng một giá trị (số hoặc mức xếp loại). Đề nghị sửa chỉ tiêu.");
        return new(
            details.Criterion ?? new CriterionId(item.Id.Value), details.No, details.AppliesTo, item.Text,
            [.. details.Targets.Where(IsWellFormed)], Blank(details.Exclusion), Blank(details.IndicatorKey));
    }

    private static bool IsWellFormed(Target target) =>
        target.Operator is ">=" or "<=" or ">" or "<" or "="
        && target.Number is null != string.IsNullOrWhiteSpace(target.Grade);

    private static Phase Phase(DraftItem item, DraftReader at) =>
        new(Blank(item.Details.Name) ?? item.Text, at.Day(item, "phases", details => details.From), at.Day(item, "phases", details => details.To), item.Text);

    private static Quota? Quota(DraftItem item, DraftReader at)
    {
        if (item.Details.Max is >= 0 and { } max) return new(item.Details.Level, item.Details.AppliesTo, max, item.Text);
        at.Find(item, item.Key, blocks: true, "Số lượng khen thưởng chưa có con số tối đa. Đề nghị nhập số hoặc gỡ mục này.");
        return null;
    }

    private static GiftAmount? Amount(DraftItem item, DraftReader at)
    {
        if (item.Details.Amount is > 0 and { } amount) return new(amount, item.Details.AppliesTo, item.Text);
        at.Find(item, item.Key, blocks: true, "Mức tiền thưởng, quà tặng chưa có số tiền (đồng). Đề nghị nhập số tiền hoặc gỡ mục này.");
        return null;
    }

    private static List<DossierList> Dossiers(DraftReader at) =>
        [.. at.Each("dossierComponents", item => item)
            .GroupBy(item => item.Details.Level)
            .Select(level => new DossierList(level.Key, [.. level.Select(item => item.Text)]))];

    // One for each standard with a text, in their order; none where no standard stands under a numbered section.
    private static List<PlanSection> Sections(Draft draft)
    {
        List<PlanSection> sections = [.. draft.Of("rewardStandards").Where(item => item.Text.Length > 0).Select(item => new PlanSection(Blank(item.Details.No), Blank(item.Details.Name)))];
        return sections.Exists(one => one.No is not null) ? sections : [];
    }

    private static Deadline Deadline(DraftItem item, DraftReader at)
    {
        var day = at.Written(item, "deadlines", item.Details.To);
        if (day is null && string.IsNullOrWhiteSpace(item.Details.To))
            at.Find(item, item.Key, blocks: false, "Thời hạn chưa có ngày cụ thể nên không lên lịch được. Đề nghị nhập ngày (ví dụ 20/12/2023, hoặc 05/01 nếu lặp lại hằng năm).");
        return new(day?.Date, day?.EveryYear, Before().IsMatch(item.Text), item.Text);
    }

    private static Assignment Assignment(DraftItem item, DraftReader at)
    {
        if (item.Details.Duty is null)
            at.Find(item, item.Key, blocks: false, $"Chưa chọn nhiệm vụ trong phần mềm cho “{item.Details.Assignee ?? item.Text}”. Đề nghị chọn để giao việc và nhắc việc.");
        return new(Blank(item.Details.Assignee) ?? "", item.Text, item.Details.Duty);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    [GeneratedRegex(@"trước\s+(ngày|tháng|[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Before();
}
