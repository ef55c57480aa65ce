namespace ThiDua.Storage.Facts;

/// <summary>Days that are counted, both inclusive, and the day on whose end facts are seen as they stood.</summary>
/// <param name="SeenOn">The last of the days; or later, where the days end with a month.</param>
internal sealed record CountedDays(DateOnly From, DateOnly To, DateOnly SeenOn)
{
    /// <summary>First day after the month of the last day.</summary>
    public DateOnly AfterLast => CountQuestion.MonthOf(To).AddMonths(1);

    public CountedDays AYearBefore => new(From.AddYears(-1), To.AddYears(-1), SeenOn.AddYears(-1));

    /// <summary>The days as a rule of periods has them counted.</summary>
    /// <remarks>Events are seen on the day asked about, so that months add up. What exists over time, and what is compared, is seen on the last of its days.</remarks>
    public static CountedDays Of(CountQuestion question, DateOnly from, DateOnly to, DateOnly seenOn)
    {
        if (seenOn != to && (seenOn < to || to.AddDays(1).Day != 1)) throw new ArgumentException("Days that end within a month are seen on the last of them.", nameof(seenOn));
        if (question.Period is { Ends: not null } or { NewestBy: not null }) return new(to, to, to);
        return CountKind.MonthsAddUp(question) ? new(from, to, seenOn) : new(from, to, to);
    }
}
