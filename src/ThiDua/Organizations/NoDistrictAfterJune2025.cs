using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Local government has two levels since 2025-07-01: districts end on the day before, and none is founded after.</summary>
public sealed record NoDistrictAfterJune2025(Provision Basis) : IRule<Unit>
{
    public static readonly NoDistrictAfterJune2025 Law72Of2025 =
        new(new Provision("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "", From: new(2025, 7, 1)));

    /// <summary>The last day on which a district existed.</summary>
    public DateOnly LastDay => Basis.From.AddDays(-1);

    public Finding Check(Unit unit) => new(
        Basis,
        Met: unit.Kind is not UnitKind.District || unit.Force.Until <= LastDay,
        Reason: $"Cấp huyện kết thúc hoạt động từ ngày {Vietnamese.Day(Basis.From)} theo {Basis}; "
            + $"đề nghị ghi ngày kết thúc của {unit.Name} không muộn hơn {Vietnamese.Day(LastDay)}.");
}
