using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Storage.Participation;

/// <summary>The registrations of a movement as its pages show them.</summary>
public sealed class ShowRegistrations(ThiDuaDb db, IRegistrations registrations, ListParticipants list)
{
    /// <summary>The board of a movement; null where the movement is out of sight.</summary>
    public async Task<RegistrationsHome?> Of(MovementId id, CancellationToken stop)
    {
        if (await db.Set<Movement>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, stop) is not { } movement) return null;
        var everybody = await list.In(movement.Commune, stop);
        var registered = await registrations.OfMovement(id, stop);
        var board = RegistrationBoard.Of(everybody.Units, everybody.All, registered);
        var names = everybody.Units.ToDictionary(u => u.Id, u => u.Name);
        return new RegistrationsHome(
            id, movement.Terms.Title, movement.State, RegistrationPolicy.Of(movement.Terms).Asked,
            [.. movement.Terms.Criteria.Select(c => new PledgeChoice(c.Id, c.Text, c.AppliesTo))],
            [.. board.Units.Select(LineOf)], [.. registered.Select(r => RowOf(r, names))], [.. board.Missing], names);
    }

    /// <summary>One registration; null where it is out of sight.</summary>
    public async Task<RegistrationHome?> One(RegistrationId id, CancellationToken stop)
    {
        if (await registrations.Find(id, stop) is not { } registration) return null;
        var movement = await db.Set<Movement>().AsNoTracking().SingleAsync(m => m.Id == registration.Movement, stop);
        return new RegistrationHome(
            id, movement.Id, movement.Terms.Title, movement.State, registration.Participant, registration.Pledges, registration.State,
            registration.ReturnedBecause, registration.History, [.. movement.Terms.Criteria.Select(c => new PledgeChoice(c.Id, c.Text, c.AppliesTo))]);
    }

    private static BoardLine LineOf(RegistrationBoard.UnitLine line) => new(
        line.Unit.Name, line.Missing.Count, line.Of(RegistrationState.Written), line.Of(RegistrationState.Waiting),
        line.Of(RegistrationState.Returned), line.Of(RegistrationState.Approved));

    private static RegistrationRow RowOf(Registration r, Dictionary<UnitId, string> units) => new(
        r.Id, r.Participant, units.GetValueOrDefault(r.Participant.Unit, r.Participant.Line), r.State, r.Pledges.Count, r.Outcome.Kept, r.Outcome.Reported);
}

/// <summary>Registrations of a movement, by unit and one by one.</summary>
/// <param name="Asked">The plan's sentence that asks for registration; null where it asks for none.</param>
/// <param name="Missing">Everybody who could take part and is not registered.</param>
/// <param name="Units">Names of the commune's units.</param>
public sealed record RegistrationsHome(
    MovementId Movement, string Title, MovementState State, string? Asked, IReadOnlyList<PledgeChoice> Choices,
    IReadOnlyList<BoardLine> Board, IReadOnlyList<RegistrationRow> Rows, IReadOnlyList<Participant> Missing, IReadOnlyDictionary<UnitId, string> Units)
{
    public int Of(RegistrationState state) => Rows.Count(r => r.State == state);
}

/// <summary>How many of a unit are missing, and in each state.</summary>
public sealed record BoardLine(string Unit, int Missing, int Written, int Waiting, int Returned, int Approved);

/// <summary>One registration of the list.</summary>
/// <param name="Kept">Pledges kept, of those reported.</param>
public sealed record RegistrationRow(
    RegistrationId Id, Participant Participant, string Unit, RegistrationState State, int Pledges, int Kept, int Reported);

/// <summary>A criterion that may be pledged.</summary>
/// <param name="For">Whom the plan sets it for; null for everybody.</param>
public sealed record PledgeChoice(CriterionId Id, string Text, Audience? For);

/// <summary>One registration with its pledges and steps.</summary>
public sealed record RegistrationHome(
    RegistrationId Id, MovementId Movement, string MovementTitle, MovementState MovementState, Participant Participant,
    IReadOnlyList<Pledge> Pledges, RegistrationState State, string? ReturnedBecause, IReadOnlyList<RegistrationStep> History, IReadOnlyList<PledgeChoice> Choices);
