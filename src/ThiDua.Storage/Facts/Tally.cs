using Npgsql;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>What was counted for one indicator over some facts. Tallies of different facts add up.</summary>
internal sealed class Tally(int exclusions)
{
    public long Considered { get; set; }
    public long Denominator { get; set; }

    /// <summary>A count, or a sum for a mean.</summary>
    public long Numerator { get; set; }

    public long[] Excluded { get; } = new long[exclusions];

    public bool IsNothing => Considered == 0;

    public static Tally[] For(IReadOnlyList<CountingForm> forms) => [.. forms.Select(form => new Tally(form.Exclusions.Count))];

    public void Add(Tally other)
    {
        Considered += other.Considered;
        Denominator += other.Denominator;
        Numerator += other.Numerator;
        for (var reason = 0; reason < Excluded.Length; reason++) Excluded[reason] += other.Excluded[reason];
    }

    /// <summary>From the columns that <see cref="TallySql"/> wrote for the form.</summary>
    /// <param name="column">The first of them; afterwards the first of the next form.</param>
    public static Tally Read(NpgsqlDataReader row, CountingForm form, ref int column)
    {
        var tally = new Tally(form.Exclusions.Count) { Considered = row.GetInt64(column++) };
        for (var reason = 0; reason < tally.Excluded.Length; reason++) tally.Excluded[reason] = row.GetInt64(column++);
        tally.Denominator = form is AverageForm or GroupRatioForm ? row.GetInt64(column++) : tally.Considered - tally.Excluded.Sum();
        tally.Numerator = form is CountForm or GrowthForm ? tally.Denominator : row.GetInt64(column++);
        return tally;
    }
}
