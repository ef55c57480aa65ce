using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// Begins a draft as a copy of a movement: of an earlier one moved on by years, every moved year waiting for
/// confirmation, or of a running one as it stands, for a change of its terms.
/// </summary>
public sealed class DraftFromMovement(IDrafts drafts, TimeProvider clock)
{
    /// <param name="years">How many years later the new movement runs; 0 for a draft that changes the movement itself.</param>
    public async Task<DraftId> On(MovementId movement, MovementTerms terms, int years, Actor who, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        var draft = new Draft(
            DraftId.New(), who.Commune, new DraftOrigin(Movement: movement), ItemsOfMovement.From(terms, years), clock.GetUtcNow(), who.Name);
        await drafts.Add(draft, stop);
        return draft.Id;
    }
}
