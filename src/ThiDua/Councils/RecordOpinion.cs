using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Enters the written opinion of an absent member: the member does it, or the officer from the signed paper.</summary>
public sealed class RecordOpinion(ISessions sessions)
{
    public Task On(SessionId id, PersonId member, IReadOnlyDictionary<AgendaItemId, BallotMark> marks, string? note, Actor who, CancellationToken stop) => sessions.Change(id, session =>
    {
        if (member != who.Person) who.MustRunTheCouncil();
        foreach (var (item, mark) in marks) session.Write(member, item, mark, note);
    }, stop);
}
