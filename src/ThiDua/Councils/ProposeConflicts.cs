using ThiDua.Awards;

namespace ThiDua.Councils;

/// <summary>
/// Looks for what may bind members to candidates: own candidacy, own unit, being the head of the candidate's unit,
/// an initiative that both are authors of, and bonds that were confirmed before. A proposal is nothing before the member answers.
/// </summary>
public sealed class ProposeConflicts(ISessions sessions, IMeritRecords records)
{
    // How posts that head a unit are called; the title decides, since nothing else here says who heads what.
    private static readonly string[] Heads = ["Trưởng", "Phó", "Giám đốc", "Chánh", "Chủ tịch", "Bí thư"];

    public async Task In(Session session, CancellationToken stop)
    {
        // A record names the initiative; that somebody confirmed the same before says less.
        KnownBond[] known = [.. await sessions.Bonds(stop), .. Authors((await records.All(stop)).SelectMany(lines => lines))];
        IReadOnlyList<KnownBond> bonds = [.. known.OrderBy(bond => bond is { Kind: ConflictKind.CoAuthor, Why: null })];
        foreach (var item in session.Items.Where(i => i.Outcome is null))
        {
            foreach (var member in session.Roll)
            {
                if (Between(member, item, bonds) is var (kind, why)) session.Propose(new Conflict(ConflictId.New(), item.Id, member.Person, kind, why));
            }
        }
    }

    /// <summary>Who made an initiative together, each bound to each; a line in the record of one of them is enough.</summary>
    internal static IEnumerable<KnownBond> Authors(IEnumerable<MeritEntry> lines) =>
        from line in lines
        where line is { Kind: MeritKind.Initiative, Counts: true }
        let authors = line.CoAuthors.Select(one => one.Person).Concat(line.Whose.Person is { } own ? [own] : []).Distinct().ToList()
        from member in authors
        from candidate in authors
        where member != candidate
        select new KnownBond(member, candidate, ConflictKind.CoAuthor, $"Là đồng tác giả sáng kiến “{line.What}”.");

    /// <summary>The strongest bond that can be seen; null where there is none.</summary>
    internal static (ConflictKind Kind, string Why)? Between(Attendance member, AgendaItem item, IReadOnlyList<KnownBond> bonds)
    {
        if (item.Person == member.Person) return (ConflictKind.Self, "Là người được đề nghị khen thưởng.");
        if (bonds.FirstOrDefault(b => b.Member == member.Person && b.Candidate == item.Person) is { } bond)
            return (bond.Kind, bond.Why ?? $"Đã xác nhận ở phiên họp trước: {bond.Kind.InVietnamese().ToLowerInvariant()}.");
        if (item.Unit is not { } unit || unit != member.Unit) return null;
        if (item.Kind is CandidateKind.Collective) return (ConflictKind.OwnUnit, $"Đang giữ chức vụ {member.Post} tại tập thể được đề nghị.");
        return item.Kind is CandidateKind.Individual && Array.Exists(Heads, head => member.Post.StartsWith(head, StringComparison.OrdinalIgnoreCase))
            ? (ConflictKind.Superior, $"Là {member.Post}, cùng đơn vị với người được đề nghị.")
            : null;
    }
}
