using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>A task as lists, calendar and its own page show it.</summary>
/// <param name="Done">Who reported it done and when; null as long as nobody did.</param>
public sealed record TaskRow(
    MovementTaskId Id, string Title, Duty Duty, PersonId? Person, string? PersonName, DateOnly Start, DateOnly Due, string Reason,
    bool IsFixed, bool WasPastAtLaunch, Deed? Done)
{
    public bool IsOpen => Done is null && !WasPastAtLaunch;

    /// <summary>Whether it waits for this person: handed to him, or to a duty of his and to nobody else.</summary>
    public bool WaitsFor(Actor actor) => IsOpen && MovementTask.IsFor(actor, Duty, Person);

    internal static TaskRow Of(MovementTask task) => new(
        task.Id, task.Title, task.Duty, task.Person, task.PersonName, task.Start, task.Due, task.Reason, task.IsFixed, task.WasPastAtLaunch, task.Done);
}
