using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>
/// Takes a running movement's current terms into a draft, to be edited and then applied as the next version. Every
/// criterion keeps its id, so that its values stay with it.
/// </summary>
public sealed class PrepareChange(IMovements movements, IDrafts drafts, TimeProvider clock)
{
    /// <returns>The draft: the one already under way for the terms in force, or a new one.</returns>
    public async Task<DraftId> On(MovementId id, Actor who, CancellationToken stop)
    {
        var movement = await movements.Open(id, stop);
        movement.MustBeRunning("điều chỉnh nội dung");
        if (await movements.ChangeUnderWay(movement, stop) is { } underWay) return underWay;

        var draft = new Draft(DraftId.New(), movement.Commune, new DraftOrigin(Movement: id), Items(movement.Terms), clock.GetUtcNow(), who.Name);
        await movements.NoteChange(draft.Id, movement, stop);
        await drafts.Add(draft, stop);
        return draft.Id;
    }

    private static List<DraftItem> Items(MovementTerms terms)
    {
        var ids = new Queue<CriterionId>(terms.Criteria.Select(c => c.Id));
        return [.. ItemsOfMovement.From(terms, years: 0).Select(item => AsItStands(item, terms, ids))];
    }

    // Nothing is moved on and nothing is proposed: the terms in force are the starting point, number and day included.
    private static DraftItem AsItStands(DraftItem item, MovementTerms terms, Queue<CriterionId> ids) => item.Key switch
    {
        "criteria" => item with { Doubt = null, Details = item.Details with { Criterion = ids.Dequeue() } },
        "number" => item with { Doubt = null, Text = terms.PlanNumber ?? "", ReadAs = terms.PlanNumber },
        "date" => item with { Doubt = null, Text = (terms.PlanDate is { } day ? WrittenDay.Of(day) : terms.PlanDateWithoutDay)?.ToString() ?? "" },
        _ => item with { Doubt = null },
    };
}
