using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Who has not sent, waits, was returned, is approved, by unit (bảng theo dõi đăng ký).</summary>
/// <param name="Units">Units with somebody to register, in the order given.</param>
public sealed record RegistrationBoard(IReadOnlyList<RegistrationBoard.UnitLine> Units)
{
    /// <summary>Everybody who is not registered yet, of all units.</summary>
    public IEnumerable<Participant> Missing => Units.SelectMany(u => u.Missing);

    public int Of(RegistrationState state) => Units.Sum(u => u.Registered.Count(r => r.State == state));

    /// <param name="expected">Everybody who could take part: people with a post, units, hamlets.</param>
    public static RegistrationBoard Of(IReadOnlyList<Unit> units, IReadOnlyList<Participant> expected, IReadOnlyList<Registration> registered)
    {
        var taken = registered.Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        return new([.. units.Select(unit => new UnitLine(
            unit, [.. registered.Where(r => r.Participant.Unit == unit.Id)],
            [.. expected.Where(p => p.Unit == unit.Id && !taken.Contains(p.Key))])).Where(u => u.Registered.Count + u.Missing.Count > 0)]);
    }

    /// <summary>One unit: its registrations, and who of it is missing.</summary>
    public sealed record UnitLine(Unit Unit, IReadOnlyList<Registration> Registered, IReadOnlyList<Participant> Missing)
    {
        public int Of(RegistrationState state) => Registered.Count(r => r.State == state);
    }
}
