using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Movements;

/// <summary>Movements and terms with valid defaults; a spec says only what matters to it.</summary>
internal static class MovementBuilder
{
    public static readonly Deed Now = new(new DateTimeOffset(2026, 3, 2, 2, 0, 0, TimeSpan.Zero), Guid.CreateVersion7(), "Trần Thị Hoà");

    public static MovementTerms Terms(params Criterion[] criteria) => new()
    {
        Title = "Phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
        PlanNumber = "05",
        PlanSymbol = "KH-UBND",
        PlanDate = new(2026, 3, 2),
        From = new(2026, 3, 2),
        To = new(2026, 12, 31),
        Criteria = criteria,
    };

    public static Criterion ACriterion(string text = "Hồ sơ tiếp nhận trên Cổng dịch vụ công", params Target[] targets) =>
        new(CriterionId.New(), "7", null, text, targets, null);

    public static Target AtLeast(decimal number) => new(">=", number, null, "%");

    public static Movement AMovement(MovementTerms? terms = null) =>
        Movement.Launch(UnitId.New(), null, terms ?? Terms(ACriterion(targets: AtLeast(65))), new(2026, 3, 2), Now);
}
