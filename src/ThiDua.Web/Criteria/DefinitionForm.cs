using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>The definition of an indicator as a commune adapts it: filters put together by choosing.</summary>
public sealed class DefinitionForm
{
    public string? Name { get; set; }
    public string? Formula { get; set; }

    /// <summary>Why a new version is made; stands in its history.</summary>
    public string? Reason { get; set; }

    public List<FilterLine> Considered { get; set; } = [];
    public List<FilterLine> Counted { get; set; } = [];
    public List<ExclusionPart> Exclusions { get; set; } = [];

    public static DefinitionForm Of(Indicator indicator) => new()
    {
        Name = indicator.Name,
        Formula = indicator.Formula,
        Considered = indicator.Form is CountingForm counting ? FilterLine.Of(counting.Considered) : [],
        Exclusions = indicator.Form is CountingForm excluding ? [.. excluding.Exclusions.Select(e => new ExclusionPart { Reason = e.Reason, Lines = FilterLine.Of(e.Facts) })] : [],
        Counted = CountedOf(indicator.Form) is { } counted ? FilterLine.Of(counted) : [],
    };

    /// <summary>What counts of the facts considered; null for forms that only count what they consider.</summary>
    public static Filter? CountedOf(IndicatorForm form) => form switch
    {
        RatioForm ratio => ratio.Counted,
        GroupRatioForm groups => groups.Counted,
        _ => null,
    };

    /// <summary>Every filter of the form can be asked of its kind.</summary>
    public static bool IsAskable(CountingForm form)
    {
        var kind = FactKind.Of(form.Kind);
        IEnumerable<Filter> filters = [form.Considered, .. form.Exclusions.Select(e => e.Facts), CountedOf(form) ?? Filter.Everything];
        return filters.All(filter => CheckFilter.For(kind, filter).Count == 0);
    }

    /// <summary>The form of the indicator with the filters as chosen; kinds of forms without filters stay as they are.</summary>
    public IndicatorForm FormOf(IndicatorForm before)
    {
        if (before is not CountingForm counting) return before;
        var kind = FactKind.Of(counting.Kind);
        var changed = counting with
        {
            Considered = FilterLine.Filter(kind, Considered),
            Exclusions = [.. Exclusions.Where(e => e.Lines.Exists(l => !string.IsNullOrEmpty(l.Field))).Select(e => new Exclusion((e.Reason ?? "").Normalize().Trim(), FilterLine.Filter(kind, e.Lines)))],
        };
        var counted = FilterLine.Filter(kind, Counted);
        return changed switch
        {
            RatioForm ratio => ratio with { Counted = counted },
            GroupRatioForm groups => groups with { Counted = counted },
            _ => changed,
        };
    }

    /// <summary>Adds or takes away what a button of the page names: <c>considered+</c>, <c>counted-2</c>, <c>exclusion+</c>, <c>exclusion.0+</c>, <c>exclusion.0-1</c>, <c>exclusion-0</c>.</summary>
    public void Change(string? change)
    {
        if (change is null || change.IndexOfAny(['+', '-']) is not (> 0 and var sign)) return;
        var (part, place) = (change[..sign], int.TryParse(change[(sign + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
        if (part is "exclusion") AddOrTake(Exclusions, place, change[sign]);
        else if (LinesOf(part) is { } lines) AddOrTake(lines, place, change[sign]);
    }

    public void Settle(FactKind kind)
    {
        foreach (var line in Considered.Concat(Counted).Concat(Exclusions.SelectMany(e => e.Lines))) line.Settle(kind);
    }

    private List<FilterLine>? LinesOf(string part) => part switch
    {
        "considered" => Considered,
        "counted" => Counted,
        _ => part.StartsWith("exclusion.", StringComparison.Ordinal) && int.TryParse(part["exclusion.".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? Exclusions.ElementAtOrDefault(place)?.Lines
            : null,
    };

    private static void AddOrTake<T>(List<T> list, int place, char sign) where T : new()
    {
        if (sign is '+') list.Add(new T());
        else if (place >= 0 && place < list.Count) list.RemoveAt(place);
    }
}

/// <summary>What is left out, and why.</summary>
public sealed class ExclusionPart
{
    public string? Reason { get; set; }
    public List<FilterLine> Lines { get; set; } = [];
}
