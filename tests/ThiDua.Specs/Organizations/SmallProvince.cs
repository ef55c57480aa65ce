using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

/// <summary>A province with two communes, one of them with parts and a person, kept in memory.</summary>
internal sealed class SmallProvince : IOrganizations
{
    public static readonly DateOnly TwoLevels = new(2025, 7, 1);

    private readonly Dictionary<UnitId, Unit> _units = [];
    private readonly List<UnitLink> _links = [];
    private readonly Dictionary<PersonId, Person> _people = [];

    public SmallProvince()
    {
        Nation = Put(UnitKind.Nation, "Trung ương", null);
        Province = Put(UnitKind.Province, "Tỉnh Lam Giang", Nation);
        District = Put(UnitKind.District, "Huyện Hòa Giang", Province, TwoLevels.AddDays(-1));
        Hoa = Put(UnitKind.Commune, "Xã Hoa", Province);
        La = Put(UnitKind.Commune, "Xã Lá", Province);
        Office = Put(UnitKind.Office, "Văn phòng HĐND và UBND", Hoa);
        Hamlet = Put(UnitKind.Hamlet, "Thôn Đông", Hoa);
        Clerk = new Person("Đặng Thị Thu Thủy", Hoa.Id);
        Clerk.TakePost(Office, "Chuyên viên", new Period(new(2020, 1, 1)));
        Clerk.Grant(Duty.Officer, Hoa, new Period(new(2020, 1, 1)));
        _people.Add(Clerk.Id, Clerk);
    }

    public Unit Nation { get; }
    public Unit Province { get; }
    public Unit District { get; }
    public Unit Hoa { get; }
    public Unit La { get; }
    public Unit Office { get; }
    public Unit Hamlet { get; }
    public Person Clerk { get; }

    public UnitTree Now => new(_units.Values, _links);

    public Task<UnitTree> Tree(CancellationToken stop) => Task.FromResult(Now);

    public Task<Person> Person(PersonId id, CancellationToken stop) =>
        Task.FromResult(_people.GetValueOrDefault(id) ?? throw new RefusedException("Không tìm thấy người này."));

    public Task<IReadOnlyList<Person>> PeopleIn(IReadOnlyCollection<UnitId> units, DateOnly day, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<Person>>([.. _people.Values.Where(p =>
            p.Posts.Any(x => units.Contains(x.Unit) && (x.Period.Until ?? day) >= day)
            || p.Duties.Any(x => units.Contains(x.Unit) && (x.Period.Until ?? day) >= day))]);

    public Task Keep(Rearrangement change, CancellationToken stop)
    {
        foreach (var unit in change.Units) _units[unit.Id] = unit;
        _links.AddRange(change.Links);
        foreach (var person in change.People) _people[person.Id] = person;
        return Task.CompletedTask;
    }

    private Unit Put(UnitKind kind, string name, Unit? parent, DateOnly? until = null)
    {
        var id = UnitId.New();
        var unit = new Unit(id, kind, name, parent?.Id, kind.IsAPart() ? parent!.Id : id, new Period(new(2000, 1, 1), until));
        _units.Add(id, unit);
        return unit;
    }
}
