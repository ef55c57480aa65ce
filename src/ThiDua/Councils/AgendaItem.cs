using ThiDua.Awards;
using ThiDua.Organizations;

namespace ThiDua.Councils;

public readonly record struct AgendaItemId(Guid Value)
{
    public static AgendaItemId New() => new(Guid.CreateVersion7());
}

/// <summary>One candidate on a session's agenda, with what the members read beforehand and how they voted.</summary>
/// <param name="Candidate">Name as nominated; its post or unit in <paramref name="Line"/>.</param>
/// <param name="Award">Name of the title or form.</param>
/// <param name="VoteKey">Parameter of the share of votes.</param>
public sealed record AgendaItem(
    AgendaItemId Id, NominationId Nomination, string Candidate, string? Line, CandidateKind Kind, PersonId? Person, UnitId? Unit,
    string AwardKey, string Award, string VoteKey, string Achievement)
{
    public string? Discussion { get; init; }

    public SessionOutcome? Outcome { get; init; }

    /// <summary>Why the outcome went no further than the minutes; null where it was handed on, or is not yet.</summary>
    public string? PutOff { get; init; }

    /// <summary>The vote was secret.</summary>
    public bool WasSecret { get; init; }

    public static AgendaItem Of(Nomination nomination, AwardKinds kinds, DateOnly day)
    {
        var kind = kinds[nomination.Award];
        var candidate = nomination.Candidate;
        return new(
            AgendaItemId.New(), nomination.Id, candidate.Name, candidate.Line, candidate.Kind, candidate.Person, candidate.Unit,
            kind.Key, kind.FullNameOn(day), kind.VoteKey ?? VotingRule.Other, nomination.Achievement);
    }
}
