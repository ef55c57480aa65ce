namespace ThiDua.Movements;

/// <summary>How the states of this area are called on screen and on paper.</summary>
public static class StateWords
{
    public static string Of(MovementState state) => state switch
    {
        MovementState.Running => "đang diễn ra",
        MovementState.Closed => "kết thúc",
        _ => "tổng kết",
    };

    public static string Of(Standing standing) => standing switch
    {
        Standing.Met => "Đạt",
        Standing.NotYet => "Chưa đạt",
        Standing.NotMet => "Không đạt",
        Standing.NotApplicable => "Không áp dụng",
        _ => "Chưa có số liệu",
    };

    /// <summary>The sign beside the word, so that no state is told by colour alone.</summary>
    public static string Sign(Standing standing) => standing switch
    {
        Standing.Met => "✓",
        Standing.NotYet => "!",
        Standing.NotMet => "✗",
        Standing.NotApplicable => "○",
        _ => "–",
    };
}
