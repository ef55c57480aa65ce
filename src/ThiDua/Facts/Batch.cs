using ThiDua.Organizations;

namespace ThiDua.Facts;

public readonly record struct BatchId(Guid Value)
{
    public static BatchId New() => new(Guid.CreateVersion7());
}

public readonly record struct SourceId(Guid Value)
{
    public static SourceId New() => new(Guid.CreateVersion7());
}

/// <summary>Where a commune's figures come from (nguồn số liệu): a system, a register, a box of survey slips.</summary>
/// <param name="Owes">The duty that has to bring the file.</param>
/// <param name="EveryMonth">A file is owed for each month; otherwise whenever there is one.</param>
public sealed record Source(SourceId Id, UnitId CommuneId, string Name, string Kind, Duty Owes, bool EveryMonth, Mapping? Mapping) : IOfCommune
{
    Guid IOfCommune.CommuneId => CommuneId.Value;
}

/// <summary>What a file would do, or did, to the facts.</summary>
public sealed record BatchCounts(long Rows, long New, long Changed, long Unchanged, long Refused, long Warned);

/// <summary>The life of a file that was brought in: received → checked → committed → undone; all of it or nothing.</summary>
public enum BatchState
{
    /// <summary>Đã nhận tệp.</summary>
    Received,
    /// <summary>Đã kiểm tra (chạy thử).</summary>
    Checked,
    /// <summary>Đã nhập.</summary>
    Committed,
    /// <summary>Đã hủy nhập.</summary>
    Undone,
}
