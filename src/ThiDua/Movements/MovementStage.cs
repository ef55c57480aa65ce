namespace ThiDua.Movements;

/// <summary>Where a movement stands on a day (trạng thái của phong trào): by its days, and by what was done about it.</summary>
public enum MovementStage
{
    /// <summary>Đang diễn ra.</summary>
    Running,
    /// <summary>Đã phát động, chưa đến ngày đầu.</summary>
    NotBegun,
    /// <summary>Đã qua ngày cuối, chưa ai ghi nhận kết thúc.</summary>
    PastItsTime,
    /// <summary>Đã kết thúc.</summary>
    Closed,
    /// <summary>Đã tổng kết.</summary>
    SummedUp,
}
