namespace ThiDua.Movements;

/// <summary>One thing that waits for a person on "Việc cần làm".</summary>
/// <param name="Why">Why it is there, with the time left in words.</param>
/// <param name="Due">Last day, inclusive; null where there is none.</param>
public sealed record WorkItem(Consequence Consequence, string Title, string Why, WorkPlace Place, DateOnly? Due = null)
{
    /// <summary>What costs most if it is left comes first; of equals, what is due first.</summary>
    public static IReadOnlyList<WorkItem> Sorted(IEnumerable<WorkItem> items) =>
        [.. items.OrderBy(i => i.Consequence).ThenBy(i => i.Due ?? DateOnly.MaxValue).ThenBy(i => i.Title, StringComparer.CurrentCulture)];
}

/// <summary>What it costs to leave something, the worst first.</summary>
public enum Consequence
{
    /// <summary>Quá hạn của pháp luật hoặc của kế hoạch.</summary>
    FixedDeadlinePassed,
    /// <summary>Quá hạn nội bộ.</summary>
    DeadlinePassed,
    /// <summary>Hôm nay là hạn.</summary>
    LastDay,
    /// <summary>Sắp đến hạn.</summary>
    Near,
    /// <summary>Không đọc được tệp.</summary>
    ReadingFailed,
    /// <summary>Chưa phát động được.</summary>
    LaunchBlocked,
    /// <summary>Chờ phát động, kết thúc, tổng kết.</summary>
    Waits,
    /// <summary>Tháng đã hết mà nguồn chưa có tệp số liệu.</summary>
    FileMissing,
    /// <summary>Tiêu chí lâu chưa có số liệu.</summary>
    ValueMissing,
    /// <summary>Đang làm, còn thời gian.</summary>
    UnderWay,
    /// <summary>Chưa đến kỳ.</summary>
    Later,
}

/// <summary>Where the thing is; one of its parts, or a criterion within its movement.</summary>
/// <param name="FilesOf">The year whose files of figures are meant.</param>
/// <param name="Of">What of a later area is meant: "registrations", "nominations", "sessions", "papers".</param>
/// <param name="Thing">Which of them; null for all of the movement.</param>
/// <param name="Part">A page below the thing: "record"; null for its own.</param>
public sealed record WorkPlace(
    MovementTaskId? Task = null, DraftId? Draft = null, bool ReadyToLaunch = false, MovementId? Movement = null, CriterionId? Criterion = null, bool ToEnd = false,
    int? FilesOf = null, string? Of = null, Guid? Thing = null, string? Part = null);
