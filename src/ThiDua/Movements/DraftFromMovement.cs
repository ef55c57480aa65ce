using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Begins a draft as a copy of an earlier movement, moved on by years; every moved year waits for confirmation.</summary>
public sealed class DraftFromMovement(IDrafts drafts, TimeProvider clock)
{
    /// <param name="years">How many years later the new movement runs, at least 1.</param>
    public async Task<DraftId> On(MovementId movement, MovementTerms terms, int years, Actor who, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var draft = new Draft(
            DraftId.New(), who.Commune, new DraftOrigin(Movement: movement), ItemsOfMovement.From(terms, years), clock.GetUtcNow(), who.Name);
        await drafts.Add(draft, stop);
        return draft.Id;
    }
}
