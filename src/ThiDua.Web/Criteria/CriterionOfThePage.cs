using ThiDua.Criteria;
using ThiDua.Movements;

namespace ThiDua.Web.Criteria;

/// <summary>Finds the targets that an address names, with the indicators they are measured by.</summary>
public sealed class CriterionOfThePage(IMovements movements, BindCriteria bind)
{
    /// <returns>Null where this scope has no such movement, the movement no such criterion, or the criterion no such target.</returns>
    public async Task<MeasuredPlace?> Find(MovementId movement, CriterionId criterion, int target, CancellationToken stop) =>
        (await All(movement, stop))?.FirstOrDefault(at => at.Bound.Criterion.Id == criterion && at.Bound.Place == target);

    /// <summary>Every target of every criterion, in the order of the plan.</summary>
    /// <returns>Null where this scope has no such movement.</returns>
    public async Task<IReadOnlyList<MeasuredPlace>?> All(MovementId id, CancellationToken stop) => await movements.Find(id, stop) is { } movement
        ? [.. (await bind.Of(movement, movement.Terms, stop)).Select(bound => new MeasuredPlace(movement, bound))]
        : null;
}

/// <summary>A target of a movement's criterion.</summary>
public sealed record MeasuredPlace(Movement Movement, BoundPlace Bound)
{
    public Indicator? Indicator => Bound.Indicator?.Indicator;

    /// <summary>"Tiêu chí 9, chỉ tiêu 2".</summary>
    public string Name => (Bound.Criterion.No is { Length: > 0 } no ? $"Tiêu chí {no.TrimEnd('.', ')')}" : "Tiêu chí")
        + (Bound.Criterion.Targets.Count > 1 ? $", chỉ tiêu {Bound.Place + 1}" : "");

    /// <summary>With what is measured: "Tiêu chí 7 – Hồ sơ tiếp nhận và trả kết quả trực tuyến".</summary>
    public string Title => Indicator is { } one ? $"{Name} – {one.Name}" : Name;
}
