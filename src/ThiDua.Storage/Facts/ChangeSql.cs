using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Writes the condition on facts that a form may see otherwise on the day asked about than for good. Only these are taken out
/// of sums and counted anew: what was settled ahead of the day it is due has a day still to come and yet counts the same.
/// </summary>
/// <param name="asOf">As facts stood on the day.</param>
/// <param name="to">Where the day stands in the statement.</param>
internal sealed class ChangeSql(FactKind kind, FilterSql asOf, string to)
{
    private const string Never = "FALSE";

    public string Of(CountingForm form)
    {
        var changes = TallySql.FiltersOf(form).SelectMany(filter => filter.All).Select(Of).Where(change => change != Never).Distinct(StringComparer.Ordinal).ToList();
        return changes.Count == 0 ? Never : string.Join(" OR ", changes.Select(change => $"({change})"));
    }

    // A clause of which one condition holds on the day and for good is the same, whatever becomes of its others.
    private string Of(Clause clause)
    {
        var changes = clause.Any.Select(Of).ToList();
        if (changes.TrueForAll(change => change == Never) || changes is [_]) return changes.Find(change => change != Never) ?? Never;
        var stays = clause.Any.Zip(changes, (condition, change) => $"(({asOf.Of(condition)}) AND ({change}) IS NOT TRUE)");
        return $"({string.Join(" OR ", changes.Where(change => change != Never))}) AND ({string.Join(" OR ", stays)}) IS NOT TRUE";
    }

    private string Of(Condition condition)
    {
        List<string> changes = [ByTheDay(condition), WhenSettled(condition.Field)];
        if (condition.Test is Test.NotAfter or Test.After) changes.AddRange(condition.Values.Select(WhenSettled));
        changes.RemoveAll(change => change == Never);
        return changes.Count == 0 ? Never : string.Join(" OR ", changes);
    }

    private string ByTheDay(Condition condition)
    {
        if (kind.Field(condition.Field) is not { } field) return Never;
        var day = field.Type is FieldType.Moment ? $"f.{field.Name}::date" : "f." + field.Name;
        return condition.Test switch
        {
            Test.ByTheDay or Test.NotByTheDay => $"{day} > {to}",
            Test.BeforeTheDay or Test.NotBeforeTheDay => $"{day} >= {to}",
            _ => Never,
        };
    }

    private string WhenSettled(string name) => kind.Field(name) switch
    {
        { OpenUntilSettled: true } => $"f.{kind.Settled} > {to}",
        { KnownWhenSettled: true } field => $"(f.{field.Name} IS NOT NULL AND (f.{kind.Settled} <= {to}) IS NOT TRUE)",
        _ => Never,
    };
}
