using ThiDua.Law;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Makes a candidate of a participant.</summary>
public static class CandidateOf
{
    // Posts of leadership at commune level; who is none of these works directly.
    private static readonly string[] Leading =
        ["chu tich", "bi thu", "truong phong", "pho phong", "pho truong phong", "chanh van phong", "pho chanh", "giam doc", "truong ban", "pho ban", "hieu truong", "chi huy truong"];

    public static Candidate Participant(Participant participant) => new(
        KindOf(participant.Kind), participant.Unit, participant.Person, participant.Name, participant.Line.Length > 0 ? participant.Line : null)
    {
        IsLeader = participant.Person is null || participant.Line.Length == 0 ? null : IsLeading(participant.Line),
    };

    /// <summary>Whether a post is one of leadership (lãnh đạo, quản lý), by its title.</summary>
    public static bool IsLeading(string title)
    {
        var folded = Folded.Of(title);
        return Leading.Any(word => folded.StartsWith(word, StringComparison.Ordinal) || folded.StartsWith("pho " + word, StringComparison.Ordinal));
    }

    /// <summary>Whether a person is an official (cán bộ, công chức), by post and unit; null where no post is known.</summary>
    public static bool? IsOfficial(Candidate candidate) =>
        candidate is { Kind: CandidateKind.Individual, Line: { Length: > 0 } line } ? ListParticipants.IsOfficial(line) : null;

    private static CandidateKind KindOf(ParticipantKind kind) => kind switch
    {
        ParticipantKind.Collective or ParticipantKind.Hamlet => CandidateKind.Collective,
        ParticipantKind.Household => CandidateKind.Household,
        _ => CandidateKind.Individual,
    };
}
