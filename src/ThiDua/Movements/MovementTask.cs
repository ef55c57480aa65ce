using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Movements;

public readonly record struct MovementTaskId(Guid Value)
{
    public static MovementTaskId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// One piece of work of a movement (nhiệm vụ) on its calendar, given to a duty, and to a person where one was named.
/// Every day of it is inclusive: what is due on a day may be done until that day ends.
/// </summary>
public sealed class MovementTask : IOfCommune
{
    private MovementTask(
        MovementTaskId id, MovementId movement, Guid communeId, StepKind kind, string title, Duty duty, DateOnly start, DateOnly due, string reason) =>
        (Id, Movement, CommuneId, Kind, Title, Duty, Start, Due, Reason) = (id, movement, communeId, kind, title, duty, start, due, reason);

    public MovementTaskId Id { get; }
    public MovementId Movement { get; }
    public Guid CommuneId { get; }
    public StepKind Kind { get; }
    public string Title { get; }
    public Duty Duty { get; private set; }

    /// <summary>The person it was handed to; null: whoever holds the duty.</summary>
    public PersonId? Person { get; private set; }

    public string? PersonName { get; private set; }
    public DateOnly Start { get; private set; }
    public DateOnly Due { get; private set; }

    /// <summary>Why it is due then, with the deadline of the plan or the clause that it was counted from.</summary>
    public string Reason { get; private set; }

    /// <summary>The deadline is the law's or the plan's own, not one proposed by counting back.</summary>
    public bool IsFixed { get; private set; }

    public Deed? Done { get; private set; }

    /// <summary>It was past when the movement was launched: shown on the calendar, asked of nobody.</summary>
    public bool WasPastAtLaunch { get; private set; }

    public IReadOnlyList<TaskChange> Changes { get; private set; } = [];

    public bool IsOpen => Done is null && !WasPastAtLaunch;

    /// <summary>The step of the calendar as a task of the movement.</summary>
    public static MovementTask Of(Movement movement, PlannedStep step, DateOnly launchDay) =>
        new(MovementTaskId.New(), movement.Id, movement.CommuneId, step.Kind, step.Title, step.Duty, step.Start, step.Due, step.Reason)
        {
            IsFixed = step.IsFixed,
            WasPastAtLaunch = step.Due < launchDay,
        };

    public void Finish(Deed by, string? note)
    {
        MustNotBeDone();

        Done = by;
        if (!string.IsNullOrWhiteSpace(note)) Remember("Hoàn thành", "", note, note, by);
    }

    /// <summary>Takes a completion back that was reported by mistake.</summary>
    public void Reopen(string reason, Deed by)
    {
        if (Done is null) throw new RefusedException("Việc này chưa được báo hoàn thành nên không có gì để mở lại.");
        MustGiveReason(reason, "Mở lại");

        Remember("Mở lại", $"hoàn thành {VietnamDay.Of(Done.At):dd/MM/yyyy}", "chưa hoàn thành", reason, by);
        Done = null;
    }

    public void Postpone(DateOnly due, string reason, Deed by)
    {
        MustNotBeDone();
        MustGiveReason(reason, "Lùi hạn");
        if (due <= Due) throw new RefusedException($"Hạn mới {due:dd/MM/yyyy} không sau hạn hiện nay {Due:dd/MM/yyyy}. Đề nghị chọn ngày sau đó.");

        Remember("Lùi hạn", $"{Due:dd/MM/yyyy}", $"{due:dd/MM/yyyy}", reason, by);
        Due = due;
        WasPastAtLaunch = false;
    }

    /// <summary>Hands the task to another duty, or to one person who holds it.</summary>
    public void Reassign(Duty duty, PersonId? person, string? personName, string reason, Deed by)
    {
        MustNotBeDone();
        MustGiveReason(reason, "Chuyển việc");
        if (duty == Duty && person == Person) throw new RefusedException("Việc này đang giao đúng người, đúng vai trò đó rồi.");

        Remember("Chuyển việc", PersonName ?? Duty.InVietnamese(), personName ?? duty.InVietnamese(), reason, by);
        (Duty, Person, PersonName) = (duty, person, personName);
    }

    /// <summary>Takes over the days of a calendar planned anew; what was done or arranged by hand stays.</summary>
    internal void PlanAnew(PlannedStep step, string why, Deed by)
    {
        if (!IsOpen || Changes.Count > 0 || (step.Due == Due && step.Start == Start)) return;

        Remember("Lập lại lịch", $"{Due:dd/MM/yyyy}", $"{step.Due:dd/MM/yyyy}", why, by);
        (Start, Due, Reason, IsFixed) = (step.Start, step.Due, step.Reason, step.IsFixed);
    }

    /// <summary>Whether it waits for this person: handed to him, or to a duty of his and to nobody else.</summary>
    public bool WaitsFor(Actor actor) => IsOpen && IsFor(actor, Duty, Person);

    /// <summary>Whether work that was given to that duty, or to that person alone, is this person's.</summary>
    public static bool IsFor(Actor actor, Duty duty, PersonId? person) => person is { } one ? one == actor.Person : actor.Has(duty);

    private void Remember(string what, string from, string to, string reason, Deed by) =>
        Changes = [.. Changes, new TaskChange(what, from, to, reason.Trim(), by)];

    private void MustNotBeDone()
    {
        if (Done is not null) throw new RefusedException($"Việc này đã hoàn thành ngày {VietnamDay.Of(Done.At):dd/MM/yyyy}. Nếu báo nhầm, đề nghị mở lại trước.");
    }

    private static void MustGiveReason(string reason, string act)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException($"{act} phải có lý do. Đề nghị ghi một câu.");
    }
}

/// <summary>What was changed about a task, from what to what, why and by whom.</summary>
public sealed record TaskChange(string What, string From, string To, string Reason, Deed By);
