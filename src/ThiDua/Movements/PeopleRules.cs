using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Somebody must hold the duties that the calendar gives work to.</summary>
internal static class PeopleRules
{
    private static readonly Duty[] Needed = [Duty.Officer, Duty.Chair, Duty.CultureOfficer, Duty.Verifier, Duty.CouncilMember];

    public static IEnumerable<ReadinessItem> DutiesAreHeld(LaunchCase launch)
    {
        var missing = Needed.Where(duty => !launch.Held.Contains(duty)).ToList();
        if (missing.Count == 0) yield return new(Weight.Met, "Các vai trò phụ trách, ký duyệt, thẩm định, hội đồng, tuyên truyền đều có người.");
        foreach (var duty in missing)
        {
            yield return new(Weight.Warning, $"Chưa có người giữ vai trò “{duty.InVietnamese()}”; việc giao vai trò này sẽ không đến ai. Đề nghị phân công.",
                new Fix(Duties: true));
        }
    }
}
