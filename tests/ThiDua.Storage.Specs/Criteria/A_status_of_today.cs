using ThiDua.Criteria;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>The status in a file is of the day of its export; a figure of an earlier day goes by the days.</summary>
public sealed class A_status_of_today(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-03-31", 1, 0)] // still in work on that day
    [InlineData("2026-05-10", 0, 1)] // the day it was withdrawn
    [InlineData("2026-06-30", 0, 1)]
    public async Task does_not_hold_before_the_day_on_which_the_dossier_ended(string asOf, int counted, int excluded)
    {
        await using var commune = new CommuneWithCriteria(database);
        await new WrittenFacts(database, commune.Lan.Commune).Add("dossier", "code=H1 received_at=2026-03-02 channel=online status=withdrawn finished_at=2026-05-10");
        var movement = await commune.Launch(One("online_end_to_end", AtLeast(65)));

        var whole = (await commune.Ask<ComputeCriteria, MovementFigures?>(compute => compute.For(
            movement.Id, DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Stop)))!.Figures[0].Whole!;

        Assert.Equal((counted, excluded), ((int)whole.Denominator, (int)whole.Excluded.Sum(e => e.Count)));
    }
}
