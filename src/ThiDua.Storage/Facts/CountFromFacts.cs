using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>Counts indicators in one pass over the facts themselves.</summary>
internal static class CountFromFacts
{
    /// <summary>Every fact of the period, as it stood on its last day.</summary>
    /// <returns>Filled once <paramref name="ask"/> has run.</returns>
    public static Tallies InPeriod(AskTogether ask, CountQuestion question)
    {
        var tallies = new Tallies(question.Forms);
        Count(ask, question, FactSlice.Period, Places(question, TallySql.IsOnePass), tallies);
        foreach (var place in Places(question, form => !TallySql.IsOnePass(form))) CountGroups(ask, question, place, tallies);
        return tallies;
    }

    /// <summary>What has to be added to sums of whole months: facts as they stood on the last day, less what sums hold of them.</summary>
    /// <returns>Filled once <paramref name="ask"/> has run.</returns>
    public static Tallies BesideSums(AskTogether ask, CountQuestion question)
    {
        var tallies = new Tallies(question.Forms);
        // Each for itself: those that ask no procedure need none looked up for their facts, which may be many.
        Count(ask, question, FactSlice.BesideSums, Places(question, form => DatedForms.IsDated(form) && !TallySql.AsksTheProcedure(form)), tallies);
        Count(ask, question, FactSlice.BesideSums, Places(question, form => DatedForms.IsDated(form) && TallySql.AsksTheProcedure(form)), tallies);
        if (question.HasRaggedDays) Count(ask, question, FactSlice.OfRaggedDays, Places(question, form => !DatedForms.IsDated(form)), tallies);
        return tallies;
    }

    private static List<int> Places(CountQuestion question, Func<CountingForm, bool> which) =>
        [.. Enumerable.Range(0, question.Forms.Count).Where(place => which(question.Forms[place]))];

    private static void Count(AskTogether ask, CountQuestion question, FactSlice slice, List<int> places, Tallies tallies)
    {
        if (places.Count == 0) return;
        var asked = question.Of(places);
        var sql = new FactsSql(asked, slice);
        ask.Add(Sql(sql, slice, asked.Forms), sql.Values, row =>
        {
            var (column, group) = (2, tallies.Of(row.GetGuid(0), row.GetString(1)));
            foreach (var place in places) group[place].Add(Tally.Read(row, question.Forms[place], ref column));
        });
    }

    // OFFSET keeps what becomes of a fact from being worked out once for every column; as a literal, for only then may several
    // processes share the work.
    private static string Sql(FactsSql sql, FactSlice slice, IReadOnlyList<CountingForm> forms)
    {
        var (asOf, columns) = (new TallySql(sql.Filters), TallySql.Columns(forms, "o"));
        var outcomes = asOf.Outcomes(forms, "o", slice is FactSlice.Period ? null : sql.OfThePeriod);
        if (slice is not FactSlice.Period)
        {
            outcomes += ", " + new TallySql(sql.ForGood).Outcomes(forms, "w", sql.InSums);
            columns = TallySql.Columns(forms, "o", less: "w");
        }

        return $"SELECT {sql.Grouped}, {columns} FROM (SELECT {sql.Groups}, {outcomes} {sql.FromWhere} OFFSET '0') f GROUP BY {sql.By}";
    }

    // Procedures without a late dossier over procedures with dossiers: months do not add up, so it is never summed up ahead.
    private static void CountGroups(AskTogether ask, CountQuestion question, int place, Tallies tallies)
    {
        var form = (GroupRatioForm)question.Forms[place];
        var sql = new FactsSql(question, FactSlice.Period);
        var columns = new TallySql(sql.Filters);
        var reasons = Enumerable.Range(0, form.Exclusions.Count).ToList();
        var by = question.Kind.Field(form.By)?.Name ?? throw new ArgumentException($"Facts of the kind {form.Kind} have no field “{form.By}”.", nameof(place));
        ask.Add($"""
            SELECT commune, part, sum(considered)::bigint, {string.Concat(reasons.Select(r => $"sum(excluded_{r})::bigint, "))}
                count(*) FILTER (WHERE included > 0), count(*) FILTER (WHERE included > 0 AND counted = included)
            FROM (SELECT {sql.Groups}, count(*) AS considered,
                {string.Concat(reasons.Select(r => $"count(*) FILTER (WHERE {columns.Excluded(form, r)}) AS excluded_{r}, "))}
                count(*) FILTER (WHERE {columns.Included(form)}) AS included, count(*) FILTER (WHERE {columns.Counted(form)}) AS counted
                {sql.FromWhere} AND {columns.Considered(form)} AND f.{by} IS NOT NULL GROUP BY 1, 2, f.{by}) groups
            GROUP BY 1, 2
            """, sql.Values, row =>
        {
            var column = 2;
            tallies.Of(row.GetGuid(0), row.GetString(1))[place].Add(Tally.Read(row, form, ref column));
        });
    }
}
