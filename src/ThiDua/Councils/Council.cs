using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

public readonly record struct CouncilId(Guid Value)
{
    public static CouncilId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// The council that considers awards (Hội đồng Thi đua – Khen thưởng; khoản 4, 5 Điều 90 Luật Thi đua, khen thưởng
/// 06/2022/QH15), founded by a decision, with members who come and go by day.
/// </summary>
public sealed class Council(CouncilId id, Guid communeId, string name, FoundingDecision decision, DateOnly from) : IOfCommune
{
    public CouncilId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;

    /// <summary>"Hội đồng Thi đua – Khen thưởng xã Tân Hòa", as minutes name it.</summary>
    public string Name { get; } = name;

    public FoundingDecision Decision { get; private set; } = decision;

    /// <summary>First day of the council.</summary>
    public DateOnly From { get; } = from;

    /// <summary>Last day, inclusive; null while no end is known.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>All seats ever held, in the order of the decision.</summary>
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public bool SitsOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>Members of that day: the chair first, then by role and in the order of the decision.</summary>
    public IReadOnlyList<Seat> MembersOn(DateOnly day) => [.. Seats.Where(seat => seat.IsHeldOn(day)).OrderBy(seat => seat.Role).ThenBy(seat => seat.Place)];

    /// <summary>Gives a person a seat.</summary>
    public Seat Take(PersonId person, string personName, string post, UnitId? unit, SeatRole role, DateOnly from)
    {
        if (from < From) throw new RefusedException($"Hội đồng được thành lập từ {Vietnamese.Day(From)}; thành viên không tham gia trước ngày đó.");
        if (Seats.Any(seat => seat.Person == person && (seat.Until is null || seat.Until >= from)))
            throw new RefusedException($"{personName} đã là thành viên Hội đồng vào ngày {Vietnamese.Day(from)}. Đề nghị kết thúc vai trò cũ trước khi giao vai trò mới.");
        if (role is SeatRole.Chair && Seats.FirstOrDefault(seat => seat.Role is SeatRole.Chair && (seat.Until is null || seat.Until >= from)) is { } chair)
            throw new RefusedException($"Hội đồng đã có Chủ tịch là {chair.Name}. Đề nghị kết thúc vai trò của {chair.Name} trước.");

        var seat = new Seat(person, personName, post, unit, role, from, null, Seats.Count + 1);
        Seats = [.. Seats, seat];
        return seat;
    }

    /// <summary>Ends a member's seat after the last day.</summary>
    public void Leave(PersonId person, DateOnly lastDay)
    {
        var seat = Seats.FirstOrDefault(s => s.Person == person && s.Until is null)
            ?? throw new RefusedException("Người này không phải là thành viên đương nhiệm của Hội đồng. Đề nghị mở lại danh sách thành viên.");
        if (lastDay < seat.From) throw new RefusedException($"Ngày kết thúc {Vietnamese.Day(lastDay)} đứng trước ngày bắt đầu {Vietnamese.Day(seat.From)}. Đề nghị sửa lại.");
        Seats = [.. Seats.Select(s => s == seat ? s with { Until = lastDay } : s)];
    }

    /// <summary>The council ends after that day, by another decision.</summary>
    public void End(DateOnly lastDay)
    {
        if (lastDay < From) throw new RefusedException($"Hội đồng được thành lập từ {Vietnamese.Day(From)}; không kết thúc trước ngày đó.");
        Until = lastDay;
    }
}

/// <summary>The decision that founded the council (quyết định thành lập).</summary>
/// <param name="Number">"45/QĐ-UBND".</param>
/// <param name="Issuer">Who decided: "Chủ tịch UBND xã Tân Hòa".</param>
public sealed record FoundingDecision(string Number, DateOnly Day, string Issuer);

/// <summary>A person's seat in the council with the days on which it is held, both inclusive.</summary>
/// <param name="Post">Post outside the council, as minutes name it: "Chủ tịch UBND xã".</param>
/// <param name="Unit">The unit of that post; tells of conflicts of interest.</param>
/// <param name="Place">Order in the decision.</param>
public sealed record Seat(
    PersonId Person, string Name, string Post, UnitId? Unit, SeatRole Role, DateOnly From, DateOnly? Until, int Place)
{
    public bool IsHeldOn(DateOnly day) => day >= From && (Until is null || day <= Until);
}

/// <summary>What a member is in the council; all of them vote.</summary>
public enum SeatRole
{
    /// <summary>Chủ tịch Hội đồng.</summary>
    Chair,
    /// <summary>Phó Chủ tịch Hội đồng.</summary>
    ViceChair,
    /// <summary>Ủy viên thường trực.</summary>
    StandingMember,
    /// <summary>Ủy viên.</summary>
    Member,
    /// <summary>Ủy viên, thư ký.</summary>
    Secretary,
}

/// <summary>What roles are called.</summary>
public static class SeatRoles
{
    public static string InVietnamese(this SeatRole role) => role switch
    {
        SeatRole.Chair => "Chủ tịch Hội đồng",
        SeatRole.ViceChair => "Phó Chủ tịch Hội đồng",
        SeatRole.StandingMember => "Ủy viên thường trực",
        SeatRole.Member => "Ủy viên",
        SeatRole.Secretary => "Ủy viên, thư ký",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name."),
    };
}
