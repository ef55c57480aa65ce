namespace ThiDua.Criteria;

/// <summary>How a criterion stands by its figures.</summary>
/// <remarks>
/// The rule: met when the value reaches the target, and while the movement runs no forecast says that it will fall below;
/// on course when it does not yet, but the forecast does; missed when the movement is over or the target cannot be reached
/// any more; at risk otherwise.
/// </remarks>
public enum CriterionState
{
    /// <summary>Chưa có số liệu, or nothing has occurred yet.</summary>
    NoData,
    /// <summary>Đạt.</summary>
    Met,
    /// <summary>Đúng tiến độ.</summary>
    OnCourse,
    /// <summary>Có nguy cơ.</summary>
    AtRisk,
    /// <summary>Không đạt.</summary>
    Missed,
    /// <summary>Không áp dụng.</summary>
    NotApplicable,
    /// <summary>Chưa có mức để so: there is a value, but neither the plan nor the catalogue names a target.</summary>
    Unjudged,
}

/// <summary>The states in words.</summary>
public static class CriterionStateWords
{
    public static string Of(CriterionState state) => state switch
    {
        CriterionState.NoData => "Chưa có số liệu",
        CriterionState.Met => "Đạt",
        CriterionState.OnCourse => "Đúng tiến độ",
        CriterionState.AtRisk => "Có nguy cơ",
        CriterionState.Missed => "Không đạt",
        CriterionState.NotApplicable => "Không áp dụng",
        _ => "Chưa có mức để so",
    };
}
