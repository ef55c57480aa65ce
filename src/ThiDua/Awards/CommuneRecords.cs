using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>What is known of all people and units of a commune at the time of a review, loaded once for all candidates.</summary>
public sealed class CommuneRecords(ILookup<string, MeritEntry> records, IReadOnlyList<Person> people, UnitTree tree, UnitId commune)
{
    private readonly Dictionary<PersonId, Person> _people = people.ToDictionary(p => p.Id);
    private readonly ILookup<string, MeritEntry> _initiatives = records.SelectMany(lines => lines).Where(line => line.Kind is MeritKind.Initiative).ToLookup(line => Named(line.What), StringComparer.Ordinal);

    public int People => _people.Count;

    public int Collectives(DateOnly day) => tree.PartsOf(commune, day).Count();

    public IReadOnlyList<MeritEntry> Of(Candidate candidate) => [.. records[candidate.Key]];

    /// <summary>
    /// Lines in the records of others that claim the same initiative: the same words and, where both say it, the same
    /// decision; without those of its co-authors.
    /// </summary>
    public IEnumerable<MeritEntry> ClaimedByOthers(MeritEntry initiative) => _initiatives[Named(initiative.What)].Where(other =>
        other.Subject != initiative.Subject && SameNumber(other.Paper, initiative.Paper) && !Names(initiative, other.Whose) && !Names(other, initiative.Whose));

    public IReadOnlyList<Period> PresenceOf(Candidate candidate) => candidate switch
    {
        { Kind: CandidateKind.Individual, Person: { } person } => _people.TryGetValue(person, out var known) ? [.. known.Posts.Select(p => p.Period)] : [],
        { Kind: CandidateKind.Collective, Unit: { } unit } when tree.Find(unit) is { } known => [known.Force],
        _ => [],
    };

    /// <summary>Members of a collective on the last day of the period; null for what has no people here.</summary>
    public CollectiveMembers? MembersOf(Candidate candidate, AwardPeriod period)
    {
        if (candidate is not { Kind: CandidateKind.Collective, Unit: { } unit }) return null;
        var members = MembersOn(unit, period.LawDay).Select(p => (Person: p, Lines: records[KeyOf(p)].ToList())).ToList();
        if (members.Count == 0) return null;
        var grades = members.ConvertAll(m => m.Lines.Where(e => e.Kind is MeritKind.Classification && e.Year == period.Year).Select(e => TaskGrades.Read(e.What)).LastOrDefault(g => g is not null));
        return new(
            members.Count, members.Count(m => HasTitle(m.Lines, Rules.AwardNames.AdvancedWorker, period.Year)), members.Count(m => HasTitle(m.Lines, Rules.AwardNames.BaseFighter, period.Year)),
            [.. members.Where(m => m.Lines.Exists(e => IsFromWarningUp(e, period))).Select(m => m.Person.Name)],
            grades.Count(g => g is null), grades.Count(g => g is TaskGrade.NotDone), members.Count(m => WomenIn(m.Lines, period.LawDay) is { Women: 1 }));
    }

    /// <summary>
    /// The sex of a person, the share of women of a collective: as its record says, else counted from the records of its
    /// members; who is not known to be a woman does not count as one. Null where nothing is known.
    /// </summary>
    public WomenAmong? WomenOf(Candidate candidate, DateOnly day)
    {
        if (WomenIn(records[candidate.Key], day) is { } said) return said;
        if (candidate is not { Kind: CandidateKind.Collective, Unit: { } unit }) return null;
        var members = MembersOn(unit, day).Select(p => WomenIn(records[KeyOf(p)], day)).ToList();
        return members.Exists(m => m is not null) ? new(members.Count(m => m is { Women: 1 }), members.Count) : null;
    }

    /// <summary>How many people of the commune have a title of that year in their records.</summary>
    public int WithTitle(string award, int year) => _people.Values.Count(p => HasTitle(records[KeyOf(p)], award, year));

    private IEnumerable<Person> MembersOn(UnitId unit, DateOnly day) => _people.Values.Where(p => p.PostOn(day) is { } post && (post.Unit == unit || (tree.IsUnder(post.Unit, unit) && Belongs(post.Unit, unit))));

    // The committee of a commune is its offices; hamlets and organisations are collectives beside it.
    private bool Belongs(UnitId part, UnitId whole) => whole != commune || tree.Find(part)?.Kind is UnitKind.Office or UnitKind.OneStopSection;

    // The latest that holds on the day.
    private static WomenAmong? WomenIn(IEnumerable<MeritEntry> lines, DateOnly day) => lines
        .Where(e => e.Kind is MeritKind.Women && e.From <= day && (e.Until is null || day <= e.Until)).OrderBy(e => e.From).ThenBy(e => e.Id.Value)
        .Select(e => WomenAmong.Read(e.What)).LastOrDefault();

    private static string Named(string initiative) => string.Join(' ', Law.Folded.Words(initiative));

    private static bool SameNumber(MeritPaper? one, MeritPaper? other) => one is null || other is null || Named(one.Number) == Named(other.Number);

    private static bool Names(MeritEntry initiative, Candidate author) => author.Person is { } person && initiative.CoAuthors.Any(one => one.Person == person);

    private static string KeyOf(Person person) => $"person:{person.Id.Value:N}";

    private static bool HasTitle(IEnumerable<MeritEntry> lines, string award, int year) => lines.Any(e => e.Kind is MeritKind.Title && e.What == award && e.Year == year);

    // "Khiển trách" alone is lighter than "cảnh cáo".
    private static bool IsFromWarningUp(MeritEntry entry, AwardPeriod period) => entry.Kind is MeritKind.Discipline
        && entry.From <= period.To && (entry.Until is null || entry.Until >= period.From)
        && !Law.Folded.Of(entry.What).Contains("khien trach", StringComparison.Ordinal);
}

/// <summary>Loads the records of the commune in whose name we work.</summary>
public sealed class LoadRecords(IMeritRecords records, IOrganizations organizations)
{
    /// <param name="from">People who had a post since then.</param>
    public async Task<CommuneRecords> Of(UnitId commune, DateOnly from, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var units = tree.Units.Where(u => u.Commune == commune).Select(u => u.Id).ToList();
        return new(await records.All(stop), await organizations.PeopleIn(units, from, stop), tree, commune);
    }
}
