namespace ThiDua.Movements;

/// <summary>
/// The items of a draft that copies a movement. Years and days moved on are proposals: the old text is kept beside the
/// new one and a person confirms it; number, day of issue and signer belong to the old plan and stay blank. A copy that
/// is not moved on keeps everything, the identity of its criteria too.
/// </summary>
public sealed class ItemsOfMovement
{
    private readonly List<DraftItem> _items = [];
    private readonly YearsOn _yearsOn;

    private readonly bool _isMovedOn;

    private ItemsOfMovement(MovementTerms terms, int years) => (_yearsOn, _isMovedOn) = (new YearsOn(terms, years), years > 0);

    public static IReadOnlyList<DraftItem> From(MovementTerms terms, int years)
    {
        var items = new ItemsOfMovement(terms, years);
        items.Fields(terms);
        items.Lists(terms);
        items.Awards(terms);
        items.Work(terms);
        return items._items;
    }

    private void Fields(MovementTerms terms)
    {
        Add("title", terms.Title);
        Add("theme", terms.Theme ?? "");
        Add("issuer", terms.PlanIssuer ?? "");
        Add("number", _isMovedOn ? "" : terms.PlanNumber ?? "");
        Add("symbol", terms.PlanSymbol ?? "");
        Add("date", _isMovedOn ? "" : ((terms.PlanDate is { } day ? WrittenDay.Of(day) : terms.PlanDateWithoutDay)?.ToString() ?? ""));
        Add("signerName", "");
        Add("period", terms.PeriodText ?? "", Days(terms.From, terms.To));
    }

    private void Lists(MovementTerms terms)
    {
        foreach (var text in terms.LegalBases)
            Add("legalBases", text, doubt: _isMovedOn ? "Căn cứ lấy từ kế hoạch trước. Đề nghị kiểm tra còn hiệu lực và đúng năm." : null);
        Each("purposes", terms.Purposes);
        Each("requirements", terms.Requirements);
        Each("subjects", terms.Subjects);
        Each("contents", terms.Contents);
        Each("rewardForms", terms.RewardForms);
        foreach (var (i, text) in terms.RewardStandards.Index())
            Add("rewardStandards", text, new ItemDetails { No = terms.StandardSections.ElementAtOrDefault(i)?.No, Name = terms.StandardSections.ElementAtOrDefault(i)?.Heading });
        Each("recipients", terms.Recipients);
    }

    private void Awards(MovementTerms terms)
    {
        foreach (var criterion in terms.Criteria)
            Add("criteria", criterion.Text, new ItemDetails { No = criterion.No, AppliesTo = criterion.AppliesTo, Targets = criterion.Targets, Exclusion = criterion.Exclusion, IndicatorKey = criterion.Key, Criterion = _isMovedOn ? null : criterion.Id });
        foreach (var quota in terms.Quotas)
            Add("quotas", quota.Text, new ItemDetails { Level = quota.Level, AppliesTo = quota.Subject, Max = quota.Max });
        foreach (var amount in terms.Amounts)
            Add("moneyAmounts", amount.Text, new ItemDetails { Amount = amount.Amount, AppliesTo = amount.Per });
        Each("funding", terms.Funding);
        foreach (var list in terms.Dossiers)
            foreach (var part in list.Items) Add("dossierComponents", part, new ItemDetails { Level = list.Level });
    }

    private void Work(MovementTerms terms)
    {
        foreach (var phase in terms.Phases) Add("phases", phase.Text, Days(phase.From, phase.To) with { Name = phase.Name });
        foreach (var deadline in terms.Deadlines)
            Add("deadlines", deadline.Text, new ItemDetails { To = Written(deadline) });
        foreach (var assignment in terms.Assignments)
            Add("assignments", assignment.Task, new ItemDetails { Assignee = assignment.Assignee, Duty = assignment.Duty });
    }

    private static ItemDetails Days(DateOnly? from, DateOnly? to) =>
        new() { From = from is { } first ? WrittenDay.Of(first).ToString() : null, To = to is { } last ? WrittenDay.Of(last).ToString() : null };

    private static string? Written(Deadline deadline) =>
        deadline.Day is { } day ? WrittenDay.Of(day).ToString()
        : deadline.EveryYear is { } yearly ? new WrittenDay(null, yearly / 100, yearly % 100).ToString()
        : null;

    private void Each(string key, IReadOnlyList<string> texts)
    {
        foreach (var text in texts) Add(key, text);
    }

    private void Add(string key, string text, ItemDetails? details = null, string? doubt = null)
    {
        var moved = _yearsOn.Move(key, text, details ?? ItemDetails.None);
        _items.Add(new(DraftItemId.New(), key, (_items.Count + 1) * Draft.Gap, moved.Text, moved.Details, Source: null, ReadAs: text.Length == 0 ? null : text, ConfirmedBy: null, Revision: 1)
        {
            Doubt = (doubt, moved.Doubt) is ({ } one, { } other) ? $"{other} {one}" : doubt ?? moved.Doubt,
        });
    }
}
