using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>
/// What organising a movement takes: aim, scope, subjects, contents and criteria, time, plan, measures; launch; inspection;
/// publicity and examples; interim and final review, award.
/// </summary>
internal static class ContentsOfAMovement
{
    public static readonly Provision Basis = new("Luật Thi đua, khen thưởng số 06/2022/QH15", "Điều 17", From: new(2024, 1, 1));
}
