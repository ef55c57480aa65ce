namespace ThiDua.Movements;

/// <summary>How a criterion stands against its targets.</summary>
public enum Standing
{
    /// <summary>Chưa có số liệu.</summary>
    NoData,
    /// <summary>Đạt.</summary>
    Met,
    /// <summary>Chưa đạt: the movement still runs.</summary>
    NotYet,
    /// <summary>Không đạt: the movement is over.</summary>
    NotMet,
    /// <summary>Không áp dụng.</summary>
    NotApplicable,
}
