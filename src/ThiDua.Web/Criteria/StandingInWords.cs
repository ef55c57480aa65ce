using ThiDua.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>How a movement stands by its criteria, in one line; the same wherever it is said.</summary>
internal static class StandingInWords
{
    private static readonly CriterionState[] Told = [CriterionState.OnCourse, CriterionState.AtRisk, CriterionState.Missed, CriterionState.NoData, CriterionState.Unjudged, CriterionState.NotApplicable];

    /// <summary>"Đạt 5/16 tiêu chí; 2 đúng tiến độ; 1 có nguy cơ".</summary>
    public static string Of(MovementFigures figures) =>
        $"Đạt {figures.Of(CriterionState.Met)}/{figures.Terms.Terms.Criteria.Count} tiêu chí" + string.Concat(
            Told.Select(state => (State: state, Count: figures.Of(state))).Where(one => one.Count > 0)
                .Select(one => $"; {one.Count} {StandsAs.Word(one.State).ToLower(Written.Vietnamese)}"));
}
