using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Everybody who could take part in a commune's movement today: its committee, its units, and people with a post in them.</summary>
public sealed class ListParticipants(IOrganizations organizations, TimeProvider clock)
{
    // Posts of people who work for the commune without being its officials (người hoạt động không chuyên trách); what they are called is the province's affair.
    private static readonly string[] NotSpecialised =
        ["khong chuyen trach", "truong thon", "truong khu pho", "truong ban", "truong ap", "to truong", "to dan pho", "bi thu chi bo", "cong tac mat tran", "thon doi"];

    private static readonly string[] Hamlets = ["thon ", "khu pho ", "khu dan cu ", "to dan pho ", "ap ", "xom ", "buon ", "ban dan cu "];

    public async Task<Participants> In(UnitId commune, CancellationToken stop)
    {
        var today = clock.Today();
        var tree = await organizations.Tree(stop);
        List<Unit> units = [tree[commune], .. tree.PartsOf(commune, today)];
        var people = await organizations.PeopleIn([.. units.Select(u => u.Id)], today, stop);
        var byId = units.ToDictionary(u => u.Id);
        return new(units,
        [
            .. units.Select(Participant.Of),
            .. people.Select(p => (Person: p, Post: p.PostOn(today))).Where(p => p.Post is { } post && byId.ContainsKey(post.Unit))
                .Select(p => Participant.Of(p.Person, p.Post!, byId[p.Post!.Unit], IsSpecialised(p.Post, byId[p.Post.Unit]))),
        ]);
    }

    /// <summary>The same by the line below a name, "Trưởng thôn Đông" or "Phó thôn, Thôn Đông", where the post itself is not at hand.</summary>
    public static bool IsOfficial(string line)
    {
        var folded = Folded.Of(line);
        return !NotSpecialised.Any(folded.Contains) && !Hamlets.Any(hamlet => folded.StartsWith(hamlet, StringComparison.Ordinal) || folded.Contains(", " + hamlet, StringComparison.Ordinal));
    }

    private static bool IsSpecialised(Post post, Unit unit) =>
        unit.Kind is not UnitKind.Hamlet && !NotSpecialised.Any(Folded.Of(post.Title).Contains);
}

/// <summary>Units of a commune, itself first, and everybody who could take part.</summary>
public sealed record Participants(IReadOnlyList<Unit> Units, IReadOnlyList<Participant> All);
