using ThiDua.Criteria;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>How the state of a figure is marked: by sign and word, by colour only besides.</summary>
public static class StandsAs
{
    public static Mark Mark(CriterionState state) => state switch
    {
        CriterionState.Met => Layout.Mark.Met,
        CriterionState.OnCourse => Layout.Mark.OnTrack,
        CriterionState.AtRisk => Layout.Mark.AtRisk,
        CriterionState.Missed => Layout.Mark.Missed,
        _ => Layout.Mark.Unknown,
    };

    public static string Word(CriterionState state) => CriterionStateWords.Of(state);
}
