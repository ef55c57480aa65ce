namespace ThiDua.Criteria;

/// <summary>Puts computed figures, with all they rest on, into the shape of a snapshot.</summary>
internal static class FreezeFigures
{
    public static FrozenFigures Of(MovementFigures figures, TermsOfFigures by, IReadOnlyList<FrozenInput> files, IReadOnlyList<DeclaredMonth> declared)
    {
        var used = Used(by).ToList();
        var keys = used.Select(one => one.Indicator.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            figures.Movement.Id.Value, figures.Terms.Number, figures.AsOf, figures.From, figures.Last, figures.IsOver, [.. figures.Figures.Select(FrozenFigure.Of)],
            [.. used.Select(one => new FrozenDefinition(one.Id.Value, one.Indicator))], files,
            [.. declared.Where(d => keys.Contains(d.Key) && d.Month <= figures.AsOf)
                .Select(d => new FrozenDeclaration(d.Id.Value, d.Key, d.Month, d.What, d.Numerator, d.Denominator, d.Secrets))]);
    }

    /// <summary>Kinds of facts that the figures count, and those that their filters look into.</summary>
    public static IReadOnlyCollection<string> Kinds(TermsOfFigures by)
    {
        var forms = Used(by).Select(one => one.Indicator.Form).OfType<CountingForm>().ToList();
        var kinds = forms.Select(form => form.Kind).ToHashSet(StringComparer.Ordinal);
        if (forms.Any(form => IndicatorJson.Write(form).Contains("\"procedure.", StringComparison.Ordinal))) kinds.Add("procedure");
        return kinds;
    }

    private static IEnumerable<BoundIndicator> Used(TermsOfFigures by) => by.Places.Select(p => p.Indicator).OfType<BoundIndicator>()
        .SelectMany(bound => CountAll.PartsOf(bound.Indicator, by.Known).Prepend(bound))
        .DistinctBy(bound => bound.Id).OrderBy(bound => bound.Indicator.Key, StringComparer.Ordinal).ThenBy(bound => bound.Indicator.Version);
}
