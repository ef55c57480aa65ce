using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Tells forms that look at a fact otherwise on another day (late by then, settled by then, still in force) from those that
/// see it the same on every day, so that sums hold for them whatever day is asked about.
/// </summary>
internal static class DatedForms
{
    public static bool IsDated(CountingForm form)
    {
        var kind = FactKind.Of(form.Kind);
        return form.PeriodIn(kind).Ends is not null || TallySql.FiltersOf(form).Any(filter => filter.All.Any(clause => clause.Any.Any(condition => IsDated(kind, condition))));
    }

    private static bool IsDated(FactKind kind, Condition condition) =>
        condition.Test is Test.ByTheDay or Test.BeforeTheDay or Test.NotByTheDay or Test.NotBeforeTheDay
        || ChangesWhenSettled(kind, condition.Field)
        || (condition.Test is Test.NotAfter or Test.After && condition.Values.Any(other => ChangesWhenSettled(kind, other)));

    private static bool ChangesWhenSettled(FactKind kind, string field) => kind.Field(field) is { KnownWhenSettled: true } or { OpenUntilSettled: true };
}
