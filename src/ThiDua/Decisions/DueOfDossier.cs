using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>
/// Until when the plan wants the dossier: "trước ngày 05/01 hàng năm" is 4 January after the year that is reviewed. Who is
/// late is told and noted, not barred: whether a late dossier is taken is the receiver's matter.
/// </summary>
public sealed class DueOfDossier(INominations nominations, IMovements movements)
{
    /// <returns>Null where the plan fixes no day for a dossier of that level and round.</returns>
    public async Task<DossierDue?> Of(Dossier dossier, CancellationToken stop)
    {
        if (await movements.Find(dossier.Movement, stop) is not { } movement) return null;
        var found = await nominations.Those([.. dossier.Candidates.Select(one => new NominationId(one.Nomination))], stop);
        return In(movement.Terms, dossier.Level, [.. found.Select(one => one.Round).Distinct()]);
    }

    /// <summary>The earliest of the days that the deadlines of the plan come to.</summary>
    public static DossierDue? In(MovementTerms terms, Level level, IReadOnlyCollection<AwardRound> rounds) =>
        (from deadline in terms.Deadlines.Where(one => IsAbout(one.Text, level))
         from round in rounds
         let day = DayOf(deadline, round, terms)
         where day is not null
         orderby day
         select new DossierDue(deadline.Before ? day.Value.AddDays(-1) : day.Value, deadline.Text)).FirstOrDefault();

    private static bool IsAbout(string text, Level level)
    {
        var folded = Folded.Of(text);
        var own = Has("ubnd xa") || Has("uy ban nhan dan xa") || Has("ubnd phuong") || Has("uy ban nhan dan phuong");
        return Has("ho so") && Has("khen") && (level is Level.Commune || !own);

        bool Has(string words) => folded.Contains(words, StringComparison.Ordinal);
    }

    // What returns every year is about yearly reviews; of its days the one nearest to the end of what is reviewed.
    private static DateOnly? DayOf(Deadline deadline, AwardRound round, MovementTerms terms)
    {
        if (deadline.Day is { } fixedDay) return fixedDay;
        if (deadline.EveryYear is not { } yearly || round.IsFinal) return null;
        var end = round.DaysIn(terms).To;
        return Enumerable.Range(end.Year, 2).Select(year => In(year, yearly)).MinBy(day => Math.Abs(day.DayNumber - end.DayNumber));
    }

    // 29 February is the last of February in other years.
    private static DateOnly In(int year, int yearly) => new(year, yearly / 100, Math.Min(yearly % 100, DateTime.DaysInMonth(year, yearly / 100)));
}

/// <summary>The last day on which a dossier is in time, and the sentence of the plan.</summary>
public sealed record DossierDue(DateOnly LastDay, string Text);
