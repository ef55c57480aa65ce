using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Movements;

/// <summary>The fields of one item as they are typed; nothing typed is lost when a value is refused.</summary>
public sealed class ItemForm
{
    public Guid Item { get; set; }

    /// <summary>Revision of the item that the person sees.</summary>
    public int Seen { get; set; }

    public string? Text { get; set; }
    public string? No { get; set; }
    public string? Name { get; set; }
    public Audience? Scope { get; set; }
    public List<string?> Operators { get; set; } = [];
    public List<string?> Values { get; set; } = [];
    public List<string?> Units { get; set; } = [];
    public string? Exclusion { get; set; }

    /// <summary>Key of the indicator that measures a criterion.</summary>
    public string? Indicator { get; set; }

    public Level? Level { get; set; }
    public string? Max { get; set; }
    public string? Amount { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Assignee { get; set; }
    public Duty? Duty { get; set; }

    public DraftItemId ItemId => new(Item);

    public static ItemForm Of(DraftItem item) => Of(item.Id, item.Key, item.Revision, item.Text, item.Details);

    public static ItemForm Of(DraftItemId id, string key, int seen, string text, ItemDetails details) => new()
    {
        Item = id.Value,
        Seen = seen,
        Text = key == "date" ? Shown(text) : text,
        No = details.No,
        Name = details.Name,
        Scope = details.AppliesTo,
        Operators = [.. details.Targets.Select(target => target.Operator)],
        Values = [.. details.Targets.Select(target => target.Number is { } number ? VietnameseNumber.Format(number) : target.Grade)],
        Units = [.. details.Targets.Select(target => target.Unit)],
        Exclusion = details.Exclusion,
        Indicator = details.IndicatorKey ?? IndicatorChoices.None,
        Level = details.Level,
        Max = details.Max?.ToString("D2", System.Globalization.CultureInfo.InvariantCulture),
        Amount = details.Amount is { } amount ? VietnameseNumber.Format(amount) : null,
        From = Shown(details.From),
        To = Shown(details.To),
        Assignee = details.Assignee,
        Duty = details.Duty,
    };

    /// <summary>The fields as a browser sends them.</summary>
    public IEnumerable<(string Name, string Value)> Sent()
    {
        (string Name, object? Value)[] single =
        [
            (nameof(Item), Item), (nameof(Seen), Seen), (nameof(Text), Text), (nameof(No), No), (nameof(Name), Name), (nameof(Scope), Scope),
            (nameof(Exclusion), Exclusion), (nameof(Indicator), Indicator), (nameof(Level), Level), (nameof(Max), Max), (nameof(Amount), Amount),
            (nameof(From), From), (nameof(To), To), (nameof(Assignee), Assignee), (nameof(Duty), Duty),
        ];
        IEnumerable<(string, object?)> many = [.. Operators.Select(one => (nameof(Operators), one)), .. Values.Select(one => (nameof(Values), one)), .. Units.Select(one => (nameof(Units), one))];
        return single.Concat(many).Select(field => (field.Item1, field.Item2?.ToString() ?? ""));
    }

    /// <param name="seen">The item as the person saw it.</param>
    /// <exception cref="RefusedException">A number or a day was not understood.</exception>
    public ItemCorrection Correction(DraftItem seen) =>
        new(ItemId, Seen, seen.Key == "date" ? IssueDay(seen.Text) : Text ?? "", Details(seen.Key, seen.Details));

    /// <summary>The details with what the form of that key says; the rest stays as it was.</summary>
    public ItemDetails Details(string key, ItemDetails before) => key switch
    {
        "criteria" => before with { No = Blank(No), AppliesTo = Scope, Targets = Targets(before.Targets), Exclusion = Blank(Exclusion), IndicatorKey = IndicatorChoices.Chosen(Indicator, before.IndicatorKey) },
        "quotas" => before with { Level = Level, AppliesTo = Scope, Max = Whole(Max) },
        "moneyAmounts" => before with { Amount = Number(Amount), AppliesTo = Scope },
        "dossierComponents" => before with { Level = Level },
        "deadlines" => before with { To = Day(To) },
        "period" => before with { From = Day(From), To = Day(To) },
        "phases" => before with { Name = Blank(Name), From = Day(From), To = Day(To) },
        "assignments" => before with { Assignee = Blank(Assignee), Duty = Duty },
        _ => before,
    };

    /// <summary>The details part by part, for who looks and does not type.</summary>
    public IEnumerable<string> InWords(string key)
    {
        var parts = key switch
        {
            "criteria" => [No is null ? null : $"Số {No}", .. TargetsInWords(), Scope is null ? null : Words.Of(Scope), Exclusion is null ? null : $"trừ {Exclusion}", Measured],
            "quotas" => [Words.Of(Level), Words.Of(Scope), Max is null ? "chưa có số tối đa" : $"tối đa {Max}"],
            "moneyAmounts" => [Amount is null ? "chưa có số tiền" : $"{Amount} đồng", Scope is null ? null : Words.Of(Scope)],
            "dossierComponents" => [Words.Of(Level)],
            "deadlines" => [To ?? "chưa có ngày"],
            "assignments" => [Assignee, Duty is { } duty ? duty.InVietnamese() : "chưa chọn nhiệm vụ"],
            "period" or "phases" => new string?[] { Name, From is null ? null : $"từ {From}", To is null ? null : $"đến hết {To}" },
            _ => [],
        };
        return parts.Where(part => !string.IsNullOrWhiteSpace(part)).OfType<string>();
    }

    private string? Measured => Indicator is null or IndicatorChoices.None ? null : $"chỉ số “{IndicatorChoices.Name(Indicator)}”";

    private IEnumerable<string?> TargetsInWords() =>
        Values.Select((value, i) => string.IsNullOrWhiteSpace(value) ? null
            : $"chỉ tiêu {Written.Operator(Operators.ElementAtOrDefault(i) ?? "=")} {value} {Units.ElementAtOrDefault(i)}".TrimEnd());

    private IReadOnlyList<Target> Targets(IReadOnlyList<Target> before)
    {
        var targets = new List<Target>();
        for (var i = 0; i < Values.Count; i++)
        {
            if (Blank(Values[i]) is { } value) targets.Add(TypedTarget.Of(Operators.ElementAtOrDefault(i) ?? "=", value, Blank(Units.ElementAtOrDefault(i))));
        }

        return targets.SequenceEqual(before) ? before : targets;
    }

    private static string? Shown(string? day) => WrittenDay.TryParse(day)?.ToVietnamese() ?? day;

    private static string? Day(string? typed) =>
        Blank(typed) is not { } text ? null
        : WrittenDay.TryParse(text)?.ToString()
            ?? throw new RefusedException($"“{text}” không phải là một ngày. Đề nghị nhập như 20/12/2026, 12/2026 hoặc 05/01 (lặp lại hằng năm).");

    // A plan is issued on a whole day; one that was read without its day may stay so until somebody fills it in.
    private string IssueDay(string before) =>
        Day(Text) is not { } day ? ""
        : day == before || WrittenDay.TryParse(day) is { Date: not null } ? day
        : throw new RefusedException($"“{Text?.Trim()}” chưa đủ ngày, tháng, năm. Đề nghị nhập ngày ban hành như 20/12/2026.");

    private static decimal? Number(string? typed) => Blank(typed) is { } text ? VietnameseNumber.Parse(text) : null;

    private static int? Whole(string? typed) =>
        Number(typed) is not { } number ? null
        : number is >= 0 and <= 100_000 && decimal.IsInteger(number) ? (int)number
        : throw new RefusedException($"“{typed}” không phải là số lượng. Đề nghị nhập số nguyên, ví dụ 03.");

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Normalize().Trim();
}
