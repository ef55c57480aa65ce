using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Writes the columns that count facts for indicators: considered, excluded by the first reason that fits, and of the
/// rest those that count. Any number of indicators of a kind are counted in one pass.
/// </summary>
internal sealed class TallySql(FilterSql filters)
{
    public string Columns(IEnumerable<CountingForm> forms) => string.Join(", ", forms.SelectMany(ColumnsOf));

    /// <summary>Whether a form has its columns here; groups are counted in two steps instead.</summary>
    public static bool IsOnePass(CountingForm form) => form is not GroupRatioForm;

    /// <summary>Whether any filter of the form asks the fact's procedure.</summary>
    public static bool AsksTheProcedure(CountingForm form) =>
        FiltersOf(form).Any(FilterSql.AsksTheProcedure);

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

    private IEnumerable<string> ColumnsOf(CountingForm form)
    {
        yield return Count(Considered(form));
        for (var reason = 0; reason < form.Exclusions.Count; reason++) yield return Count(Excluded(form, reason));
        if (form is RatioForm or AverageForm) yield return Count(Counted(form));
        if (form is AverageForm average) yield return $"coalesce(sum(f.{NumberOf(average)}) FILTER (WHERE {Counted(form)}), 0)::bigint";
    }

    private static string Count(string condition) => $"count(*) FILTER (WHERE {condition})";

    private static string NumberOf(AverageForm form) =>
        FactKind.Of(form.Kind).Field(form.Field) is { Type: FieldType.Number or FieldType.Money } field
            ? field.Name
            : throw new ArgumentException($"“{form.Field}” is no number of the kind {form.Kind}.", nameof(form));

    private static IEnumerable<Filter> FiltersOf(CountingForm form)
    {
        var filters = form.Exclusions.Select(e => e.Facts).Prepend(form.Considered);
        return form switch
        {
            RatioForm ratio => filters.Append(ratio.Counted),
            GroupRatioForm ratio => filters.Append(ratio.Counted),
            _ => filters,
        };
    }
}
