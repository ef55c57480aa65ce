using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>
/// Which version of an indicator measures a target of a criterion (gắn cách tính): written once; another choice is the next
/// one, and the last one holds.
/// </summary>
/// <param name="Place">Place of the target in the criterion, from 0; 0 also for a criterion without one.</param>
/// <param name="Number">From 1 for each target of a movement.</param>
/// <param name="Reason">Why, in the words that the history will show.</param>
public sealed record IndicatorBinding(
    MovementId Movement, Guid CommuneId, CriterionId Criterion, int Place, int Number, IndicatorId Indicator, BindingOrigin Origin,
    string Reason, Deed By) : IOfCommune;

/// <summary>Where a binding comes from.</summary>
public enum BindingOrigin
{
    /// <summary>The criterion names its indicator.</summary>
    Key,
    /// <summary>The words of the criterion propose it; it waits for a person's confirmation.</summary>
    Words,
    /// <summary>A person chose or confirmed it.</summary>
    Person,
}
