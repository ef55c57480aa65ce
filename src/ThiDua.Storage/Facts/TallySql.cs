using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Writes what becomes of each fact by an indicator, asking every condition once, and the columns that count it: considered,
/// excluded by the first reason that fits, and of the rest those that count. Any number of indicators of a kind are counted
/// in one pass.
/// </summary>
internal sealed class TallySql(FilterSql filters)
{
    private const int Counts = -1;
    private const int DoesNotCount = 0; // from 1 on: place of the exclusion

    /// <summary>
    /// Columns of facts: by each form nothing for a fact that is not considered, else what becomes of it. They belong into a
    /// subquery that is not flattened, or the conditions would be asked anew for every column that counts.
    /// </summary>
    /// <param name="letter">What the columns' names begin with.</param>
    /// <param name="within">A condition on facts to be looked at; null for all.</param>
    public string Outcomes(IReadOnlyList<CountingForm> forms, string letter, string? within = null) => string.Join(", ", forms.Select((form, place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Outcome(form, within)} AS {letter}{place}") + (form is AverageForm average ? $", f.{NumberOf(average)} AS n{letter}{place}" : "")));

    /// <summary>The columns that count outcomes, as <see cref="Tally.Read"/> takes them.</summary>
    /// <param name="less">Letter of outcomes that are taken off; null for none.</param>
    public static string Columns(IReadOnlyList<CountingForm> forms, string letter, string? less = null) => string.Join(", ", forms.SelectMany((form, place) =>
        less is null ? ColumnsOf(form, letter, place) : ColumnsOf(form, letter, place).Zip(ColumnsOf(form, less, place), (more, fewer) => $"{more} - {fewer}")));

    /// <summary>Whether a form has its columns here; groups are counted in two steps instead.</summary>
    public static bool IsOnePass(CountingForm form) => form is not GroupRatioForm;

    /// <summary>Whether any filter of the form asks the fact's procedure.</summary>
    public static bool AsksTheProcedure(CountingForm form) =>
        FiltersOf(form).Any(FilterSql.AsksTheProcedure);

    /// <summary>Every filter of the form.</summary>
    public static IEnumerable<Filter> FiltersOf(CountingForm form)
    {
        var filters = form.Exclusions.Select(e => e.Facts).Prepend(form.Considered);
        return form switch
        {
            RatioForm ratio => filters.Append(ratio.Counted),
            GroupRatioForm ratio => filters.Append(ratio.Counted),
            _ => filters,
        };
    }

    /// <summary>Holds for a fact that is considered and not excluded.</summary>
    public string Included(CountingForm form) => form.Exclusions.Count == 0
        ? Considered(form)
        : $"{Considered(form)} AND ({string.Join(" OR ", form.Exclusions.Select(e => $"({filters.Of(e.Facts)})"))}) IS NOT TRUE";

    /// <summary>Holds for a fact that the given exclusion is the first to name.</summary>
    public string Excluded(CountingForm form, int reason)
    {
        var before = form.Exclusions.Take(reason).Select(e => $"({filters.Of(e.Facts)}) IS NOT TRUE");
        return string.Join(" AND ", before.Prepend($"({filters.Of(form.Exclusions[reason].Facts)})").Prepend(Considered(form)));
    }

    public string Considered(CountingForm form) => $"({filters.Of(form.Considered)})";

    /// <summary>Holds for a fact of the numerator.</summary>
    public string Counted(CountingForm form) => form switch
    {
        RatioForm ratio => $"{Included(form)} AND ({filters.Of(ratio.Counted)})",
        GroupRatioForm ratio => $"{Included(form)} AND ({filters.Of(ratio.Counted)})",
        AverageForm average => $"{Included(form)} AND f.{NumberOf(average)} IS NOT NULL",
        _ => Included(form),
    };

    private string Outcome(CountingForm form, string? within)
    {
        var considered = within is null ? Considered(form) : $"({within}) AND {Considered(form)}";
        var exclusions = form.Exclusions.Select((exclusion, reason) => string.Create(CultureInfo.InvariantCulture, $" WHEN {filters.Of(exclusion.Facts)} THEN {reason + 1}"));
        var counts = form switch
        {
            RatioForm ratio => $" WHEN {filters.Of(ratio.Counted)} THEN {Counts}",
            AverageForm average => $" WHEN f.{NumberOf(average)} IS NOT NULL THEN {Counts}",
            _ => "",
        };
        return $"CASE WHEN ({considered}) IS NOT TRUE THEN NULL{string.Concat(exclusions)}{counts} ELSE {DoesNotCount} END";
    }

    private static IEnumerable<string> ColumnsOf(CountingForm form, string letter, int place)
    {
        var outcome = string.Create(CultureInfo.InvariantCulture, $"{letter}{place}");
        yield return $"count({outcome})";
        for (var reason = 1; reason <= form.Exclusions.Count; reason++) yield return Count(outcome, reason);
        if (form is RatioForm or AverageForm) yield return Count(outcome, Counts);
        if (form is AverageForm) yield return $"coalesce(sum(n{outcome}) FILTER (WHERE {outcome} = {Counts}), 0)::bigint";
    }

    private static string Count(string outcome, int what) => string.Create(CultureInfo.InvariantCulture, $"count(*) FILTER (WHERE {outcome} = {what})");

    private static string NumberOf(AverageForm form) =>
        FactKind.Of(form.Kind).Field(form.Field) is { Type: FieldType.Number or FieldType.Money } field
            ? field.Name
            : throw new ArgumentException($"“{form.Field}” is no number of the kind {form.Kind}.", nameof(form));
}
