namespace ThiDua.Criteria;

/// <summary>Names what differs between a snapshot and the same worked out again.</summary>
internal static class CompareFrozen
{
    /// <returns>Empty where no figure differs, whatever else came later.</returns>
    public static IReadOnlyList<string> Changes(FrozenFigures before, FrozenFigures now)
    {
        List<string> figures = [.. before.Figures.Zip(now.Figures).SelectMany(pair => Changes(pair.First, pair.Second))];
        return figures.Count == 0 ? [] : [.. Inputs(before, now), .. figures];
    }

    private static IEnumerable<string> Inputs(FrozenFigures before, FrozenFigures now) =>
    [
        .. now.Files.ExceptBy(before.Files.Select(f => f.Batch), f => f.Batch).Select(f => $"Tệp “{f.Name}” được nhập sau khi chốt."),
        .. before.Files.ExceptBy(now.Files.Select(f => f.Batch), f => f.Batch).Select(f => $"Tệp “{f.Name}” đã bị hủy nhập sau khi chốt."),
        .. now.Declared.ExceptBy(before.Declared.Select(d => d.Id), d => d.Id).Select(d => $"Số khai tháng {d.Month:MM/yyyy} của “{Name(now, d.Key)}” được ghi sau khi chốt."),
        .. before.Declared.ExceptBy(now.Declared.Select(d => d.Id), d => d.Id).Select(d => $"Số khai tháng {d.Month:MM/yyyy} của “{Name(before, d.Key)}” đã được thay hoặc gỡ sau khi chốt."),
        .. before.Definitions.Select(d => d.Id).Except(now.Definitions.Select(d => d.Id)).Select(_ => "Một cách tính của bản chốt không còn trong danh mục."),
    ];

    private static IEnumerable<string> Changes(FrozenFigure before, FrozenFigure now)
    {
        var criterion = before.No is { Length: > 0 } no ? $"Tiêu chí {no}" : $"“{before.Text}”";
        if (before.Typed != now.Typed) yield return $"{criterion}: có số liệu ghi tay mới sau khi chốt.";
        // A case that only waits leaves the figure as it stands.
        if (before.State is CriterionState.NotApplicable != now.State is CriterionState.NotApplicable)
            yield return $"{criterion}: việc ghi “không áp dụng” đã thay đổi sau khi chốt.";
        if (before.Shown != now.Shown) yield return $"{criterion}: {before.Shown} nay là {now.Shown}.";
        else if (before.State != now.State) yield return $"{criterion}: {CriterionStateWords.Of(before.State)} nay là {CriterionStateWords.Of(now.State)}.";
        else if (!Numbers(before).SequenceEqual(Numbers(now))) yield return $"{criterion}: số liệu theo tháng, theo năm hoặc theo thành phần đã thay đổi sau khi chốt.";
    }

    private static IEnumerable<(DateOnly, decimal, decimal, ValueState, string?)?> Numbers(FrozenFigure figure) =>
        figure.Trend.Concat(figure.Parts.Select(part => part.Value)).Prepend(figure.Month).Prepend(figure.Year).Prepend(figure.Whole)
            .Select(value => value is null ? ((DateOnly, decimal, decimal, ValueState, string?)?)null : (value.From, value.Numerator, value.Denominator, value.State, value.Said));

    private static string Name(FrozenFigures figures, string key) => figures.Definitions.FirstOrDefault(d => d.Definition.Key == key)?.Definition.Name ?? key;
}
