namespace ThiDua.Movements;

/// <summary>How the states of this area are called on screen and on paper.</summary>
public static class StateWords
{
    public static string Of(MovementStage stage) => stage switch
    {
        MovementStage.NotBegun => "Chưa bắt đầu",
        MovementStage.Running => "Đang diễn ra",
        MovementStage.PastItsTime => "Đã hết thời gian, chưa kết thúc",
        MovementStage.Closed => "Đã kết thúc",
        _ => "Đã tổng kết",
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
