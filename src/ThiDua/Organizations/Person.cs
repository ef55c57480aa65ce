using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>A person of a commune with posts (chức vụ) over time and duties in ThiDua; never deleted, since papers name people.</summary>
/// <param name="commune">Where the person's record is kept: the commune of the present post.</param>
public sealed class Person(PersonId id, string name, UnitId commune, IEnumerable<Post> posts, IEnumerable<DutyGrant> duties)
{
    private readonly List<Post> _posts = [.. posts];
    private readonly List<DutyGrant> _duties = [.. duties];
    private readonly HashSet<Guid> _touched = [];

    public Person(string name, UnitId commune) : this(PersonId.New(), PersonName.Of(name), commune, [], []) { }

    public PersonId Id { get; } = id;

    public string Name { get; private set; } = name;

    public UnitId Commune { get; private set; } = commune;

    public IReadOnlyList<Post> Posts => _posts;

    public IReadOnlyList<DutyGrant> Duties => _duties;

    /// <summary>
    /// Ids of posts and duties given, ended or taken back since the person was loaded. Only these are stored, so that what
    /// someone else changed meanwhile is not undone.
    /// </summary>
    public IReadOnlySet<Guid> Touched => _touched;

    public Post? PostOn(DateOnly day) => _posts.Find(p => p.Period.Includes(day));

    public IReadOnlySet<Duty> DutiesOn(DateOnly day, UnitId commune) =>
        _duties.Where(d => d.Commune == commune && d.Period.Includes(day)).Select(d => d.Duty).ToHashSet();

    public void Rename(string name) => Name = PersonName.Of(name);

    /// <summary>Gives a post; one person has one post at a time, further work is given as duties (kiêm nhiệm).</summary>
    public Post TakePost(Unit unit, string title, Period period)
    {
        MustExist(unit, period.From);
        MustHaveNoOtherPost(period);

        var post = new Post(PostId.New(), unit.Id, unit.Commune, PostTitle.Of(title), period);
        _posts.Add(post);
        _touched.Add(post.Id.Value);
        Commune = unit.Commune;
        return post;
    }

    /// <summary>Ends the present post on the day before and takes another (điều động, bổ nhiệm).</summary>
    public Post MoveTo(Unit unit, string title, DateOnly from)
    {
        if (_posts.Find(p => p.Period.Includes(from)) is { } present) LeavePost(present.Id, from.AddDays(-1));
        return TakePost(unit, title, new Period(from));
    }

    public void LeavePost(PostId id, DateOnly lastDay)
    {
        var post = _posts.Find(p => p.Id == id) ?? throw RefusedException.NothingInSight("Không tìm thấy chức vụ này của người đã chọn.");
        _posts[_posts.IndexOf(post)] = post with { Period = post.Period.EndingOn(lastDay) };
        _touched.Add(id.Value);
    }

    public DutyGrant Grant(Duty duty, Unit unit, Period period)
    {
        duty.MustBeHeldIn(unit);
        MustExist(unit, period.From);
        MustNotHold(duty, unit, period);

        var grant = new DutyGrant(DutyGrantId.New(), duty, unit.Id, unit.Commune, period);
        _duties.Add(grant);
        _touched.Add(grant.Id.Value);
        return grant;
    }

    /// <summary>Ends a duty; one that would end before its first day is withdrawn altogether.</summary>
    public void End(DutyGrantId id, DateOnly lastDay)
    {
        var grant = _duties.Find(d => d.Id == id) ?? throw RefusedException.NothingInSight("Không tìm thấy nhiệm vụ này của người đã chọn.");
        MustNotHaveEnded(grant, lastDay);

        if (lastDay < grant.Period.From) _duties.Remove(grant);
        else _duties[_duties.IndexOf(grant)] = grant with { Period = grant.Period.EndingOn(lastDay) };
        _touched.Add(id.Value);
    }

    /// <summary>The record follows the place: the commune was merged into another.</summary>
    public void RecordMovesTo(UnitId commune) => Commune = commune;

    private static void MustExist(Unit unit, DateOnly day)
    {
        if (!unit.ExistsOn(day))
        {
            throw new RefusedException(
                $"{unit.Name} không hoạt động vào ngày {Vietnamese.Day(day)} ({unit.Force}). Đề nghị chọn đơn vị hoặc ngày khác.");
        }
    }

    private void MustHaveNoOtherPost(Period period)
    {
        if (_posts.Find(p => p.Period.Overlaps(period)) is { } other)
        {
            throw new RefusedException(
                $"{Name} đang giữ chức vụ “{other.Title}” {other.Period}. Đề nghị kết thúc chức vụ đó trước, hoặc giao kiêm nhiệm bằng nhiệm vụ.");
        }
    }

    private void MustNotHold(Duty duty, Unit unit, Period period)
    {
        if (_duties.Find(d => d.Duty == duty && d.Unit == unit.Id && d.Period.Overlaps(period)) is { } held)
        {
            throw new RefusedException(
                $"{Name} đã được giao nhiệm vụ “{duty.InVietnamese()}” tại {unit.Name} {held.Period}. Đề nghị chọn thời gian khác.");
        }
    }

    private static void MustNotHaveEnded(DutyGrant grant, DateOnly lastDay)
    {
        if (grant.Period.Until < lastDay)
        {
            throw new RefusedException(
                $"Nhiệm vụ “{grant.Duty.InVietnamese()}” đã kết thúc ngày {Vietnamese.Day(grant.Period.Until.Value)}; muốn kéo dài, đề nghị giao lại.");
        }
    }
}
