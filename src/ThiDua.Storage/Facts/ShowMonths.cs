using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Sources by months: what is there, what is missing, and who owes it.</summary>
public sealed class ShowMonths(ThiDuaDb db, NpgsqlDataSource database, TimeProvider clock)
{
    /// <param name="year">All twelve months of it.</param>
    public async Task<IReadOnlyList<SourceYear>> Of(UnitId commune, int year, CancellationToken stop)
    {
        var kinds = await db.Set<SourceRow>().Where(s => s.CommuneId == commune.Value).Select(s => s.Kind).Distinct().ToListAsync(stop);
        var counted = new Dictionary<(Guid, DateOnly), long>();
        foreach (var kind in kinds) await CountByMonths.Of(database, commune, FactKind.Of(kind), year, clock.Today(), counted, stop);
        return await Told(commune, year, counted, stop);
    }

    /// <summary>The same without counting, for who only asks which months are missing: no month has rows.</summary>
    public Task<IReadOnlyList<SourceYear>> Owed(UnitId commune, int year, CancellationToken stop) => Told(commune, year, [], stop);

    private async Task<IReadOnlyList<SourceYear>> Told(UnitId commune, int year, Dictionary<(Guid, DateOnly), long> counted, CancellationToken stop)
    {
        var today = clock.Today();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var sources = await db.Set<SourceRow>().AsNoTracking().Where(s => s.CommuneId == commune.Value).ToListAsync(stop);
        var brought = (await Brought(commune, first, last, stop)).ToLookup(b => b.Source);
        var spans = (await Spans(commune, first, last, stop)).ToLookup(s => s.Source);
        var holders = await Holders(commune, today, stop);
        return [.. sources.OrderBy(s => s.Name, Vietnamese.ByAlphabet).Select(source => new SourceYear(source.Source, [.. holders[source.Owes]],
            [.. Enumerable.Range(1, 12).Select(month => MonthOf(
                new DateOnly(year, month, 1), source.EveryMonth, counted.GetValueOrDefault((source.Id.Value, new(year, month, 1))),
                brought[source.Id.Value], spans[source.Id.Value], today))]))];
    }

    private static SourceMonth MonthOf(
        DateOnly month, bool owed, long rows, IEnumerable<BroughtMonth> brought, IEnumerable<BroughtSpan> spans, DateOnly today)
    {
        var end = month.AddMonths(1).AddDays(-1);
        if (rows > 0 && (!owed || brought.Any(b => b.Month == month))) return new(month, MonthState.There, rows);
        // A file that reaches over the month and holds nothing of it says that there was nothing.
        if (brought.Any(b => b.Month == month) || spans.Any(s => s.From < month && s.To > end)) return new(month, MonthState.Empty, 0);
        if (!owed) return new(month, MonthState.NotOwed, 0);
        return new(month, end < today ? MonthState.Missing : MonthState.NotYet, 0);
    }

    private Task<List<BroughtMonth>> Brought(UnitId commune, DateOnly first, DateOnly last, CancellationToken stop) => db.Database.SqlQuery<BroughtMonth>(
        $"""
        SELECT DISTINCT b.source_id AS source, m.month
        FROM batch b JOIN batch_month m ON m.batch_id = b.id AND m.commune_id = b.commune_id
        WHERE b.commune_id = {commune.Value} AND b.state = 'Committed' AND b.source_id IS NOT NULL AND m.month BETWEEN {first} AND {last}
        """).ToListAsync(stop);

    private Task<List<BroughtSpan>> Spans(UnitId commune, DateOnly first, DateOnly last, CancellationToken stop) => db.Database.SqlQuery<BroughtSpan>(
        $"""
        SELECT source_id AS source, first_on AS "From", last_on AS "To" FROM batch
        WHERE commune_id = {commune.Value} AND state = 'Committed' AND source_id IS NOT NULL AND first_on <= {last} AND last_on >= {first}
        """).ToListAsync(stop);

    private async Task<ILookup<Duty, string>> Holders(UnitId commune, DateOnly today, CancellationToken stop)
    {
        var held = await (
            from grant in db.GrantsIn(commune, today)
            join person in db.Set<PersonRow>().IgnoreQueryFilters() on grant.PersonId equals person.Id
            select new { grant.Duty, person.Name }).Distinct().ToListAsync(stop);
        return held.OrderBy(h => h.Name, Vietnamese.ByGivenName).ToLookup(h => h.Duty, h => h.Name);
    }

    private sealed record BroughtMonth(Guid Source, DateOnly Month);

    private sealed record BroughtSpan(Guid Source, DateOnly From, DateOnly To);
}

/// <summary>A source over the months of a year.</summary>
/// <param name="Owing">Names of those who hold the duty that owes it, today.</param>
/// <param name="Months">Twelve, January first.</param>
public sealed record SourceYear(Source Source, IReadOnlyList<string> Owing, IReadOnlyList<SourceMonth> Months);

/// <param name="Month">Its first day.</param>
/// <param name="Rows">Facts of the source in this month, of all its files that were not undone; of a list that is a state, what it holds in this month.</param>
public sealed record SourceMonth(DateOnly Month, MonthState State, long Rows)
{
    public override string ToString() => Month.ToString("MM/yyyy", CultureInfo.InvariantCulture);
}

/// <summary>What is known of a month of a source.</summary>
public enum MonthState
{
    /// <summary>Đã có số liệu.</summary>
    There,
    /// <summary>Tệp có cả tháng này, không phát sinh dòng nào.</summary>
    Empty,
    /// <summary>Tháng đã hết, chưa có tệp.</summary>
    Missing,
    /// <summary>Tháng chưa hết.</summary>
    NotYet,
    /// <summary>Không phải đưa hằng tháng.</summary>
    NotOwed,
}
