using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Awards;

/// <summary>The record of merit of one person or unit as its page shows it.</summary>
public sealed class ShowMerit(ThiDuaDb db, SeePerson see, TimeProvider clock)
{
    /// <returns>Null where there is no such person in scope.</returns>
    public async Task<MeritShown?> OfPerson(PersonId id, CancellationToken stop)
    {
        if (await see.By(id, stop) is not { } person) return null;
        var today = ThiDua.Law.VietnamDay.Of(clock.GetUtcNow());
        var post = person.Posts.FirstOrDefault(p => p.From <= today && (p.Until is null || p.Until >= today));
        var unit = await db.Set<PostRow>().AsNoTracking().Where(p => p.PersonId == id.Value && p.ValidFrom <= today && (p.ValidUntil == null || p.ValidUntil >= today))
            .Select(p => (Guid?)p.UnitId).FirstOrDefaultAsync(stop);
        var whose = new Candidate(CandidateKind.Individual, unit is { } u ? new UnitId(u) : null, id, person.Name, post is null ? null : $"{post.Title}, {post.Unit}")
        {
            IsLeader = post is null ? null : CandidateOf.IsLeading(post.Title),
        };
        return new(whose, [.. person.Posts], await Rows(whose, stop), await Nominations(whose, stop));
    }

    /// <returns>Null where the unit is not the commune's own.</returns>
    public async Task<MeritShown?> OfUnit(UnitId id, UnitId commune, CancellationToken stop)
    {
        var unit = await db.Set<UnitRow>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id.Value && u.CommuneId == commune.Value, stop);
        if (unit is null) return null;
        var whose = new Candidate(CandidateKind.Collective, id, null, Participant.NameOf(unit.Kind, unit.Name));
        return new(whose, [], await Rows(whose, stop), await Nominations(whose, stop));
    }

    /// <summary>Whether the file is a paper or a reply in a record of this scope.</summary>
    public async Task<bool> Holds(MeritEntryId id, Guid file, CancellationToken stop) =>
        await db.Set<MeritEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, stop) is { } entry
        && (entry.Paper?.File?.File == file || entry.Replies.Any(r => r.File?.File == file));

    private async Task<List<NominatedFor>> Nominations(Candidate whose, CancellationToken stop)
    {
        var subject = whose.Key;
        return await db.Set<Nomination>().AsNoTracking().Where(n => n.Subject == subject).OrderByDescending(n => n.Id).Select(n => new NominatedFor(n.Id, n.Award, n.Year, n.State)).ToListAsync(stop);
    }

    private async Task<List<MeritRow>> Rows(Candidate whose, CancellationToken stop)
    {
        var subject = whose.Key;
        return (await db.Set<MeritEntry>().AsNoTracking().Where(e => e.Subject == subject).OrderByDescending(e => e.From).ThenByDescending(e => e.Id).ToListAsync(stop)).ConvertAll(MeritRow.Of);
    }
}

/// <summary>What the page of a record shows.</summary>
public sealed record MeritShown(Candidate Whose, IReadOnlyList<PostSeen> Posts, IReadOnlyList<MeritRow> Rows, IReadOnlyList<NominatedFor> Nominations);

/// <summary>A nomination as the record of its candidate names it.</summary>
public sealed record NominatedFor(NominationId Id, string Award, int Year, NominationState State);

/// <summary>A line of a record.</summary>
public sealed record MeritRow(
    MeritEntryId Id, MeritKind Kind, string What, DateOnly From, DateOnly? Until, int? Year, MeritPaper? Paper, Level? Scope, string? Achievement, bool IsUsed,
    bool? IsFounded, IReadOnlyList<MeritReply> Replies, string ByName, Struck? StruckOut,
    IReadOnlyList<CoAuthor> CoAuthors)
{
    /// <summary>As a reader knows it: the name of the award instead of its key.</summary>
    public string Title => Kind is MeritKind.Title or MeritKind.Award && AwardKinds.Shipped.Find(What) is { } award ? award.FullNameOn(From) : What;

    internal static MeritRow Of(MeritEntry e) => new(
        e.Id, e.Kind, e.What, e.From, e.Until, e.Year, e.Paper, e.Scope, e.Achievement, e.Kind is MeritKind.Initiative && e.Nomination is not null,
        e.IsFounded, e.Replies, e.By.Name, e.StruckOut, e.CoAuthors);
}
