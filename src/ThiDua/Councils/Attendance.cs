using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>A member on the roll of a session (điểm danh), with name and post as they were on the day.</summary>
/// <param name="Reason">Why absent, or why gone early, for the minutes.</param>
public sealed record Attendance(
    PersonId Person, string Name, string Post, UnitId? Unit, SeatRole Role, Presence State = Presence.NotCalled, string? Reason = null)
{
    /// <summary>Was in the room, to the end or for a part of it.</summary>
    public bool TookPart => State is Presence.Present or Presence.Left;
}

/// <summary>Whether a member is there.</summary>
public enum Presence
{
    /// <summary>Chưa điểm danh; counts as not present.</summary>
    NotCalled,
    /// <summary>Có mặt.</summary>
    Present,
    /// <summary>Vắng mặt.</summary>
    Absent,
    /// <summary>Có mặt rồi về trước; no longer in the room, and what was voted before stands.</summary>
    Left,
}

/// <summary>What an absent member wrote about a candidate (ý kiến bằng văn bản); named, as the minutes have it.</summary>
public sealed record WrittenOpinion(PersonId Member, AgendaItemId Item, BallotMark Mark, string? Note);
