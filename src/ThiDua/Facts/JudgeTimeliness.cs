using ThiDua.Law;

namespace ThiDua.Facts;

/// <summary>
/// Whether a dossier ended in time (tiến độ giải quyết). The day of the end against the day appointed; the time of day counts
/// only where the appointment has one.
/// </summary>
/// <remarks>
/// Nhóm chỉ số 2 of Quyết định 766/QĐ-TTg: time spent waiting for the applicant is subtracted, and two or more requests for
/// more papers make the dossier late whatever its day.
/// </remarks>
public static class JudgeTimeliness
{
    public static readonly Provision Basis = new("Quyết định 766/QĐ-TTg", "Nhóm chỉ số tiến độ, kết quả giải quyết", new(2022, 6, 23));

    private const long SecondsOfADay = 86400;
    private const long RequestsThatMakeLate = 2;

    /// <param name="end">Seconds as a <see cref="FactRow"/> keeps them.</param>
    /// <param name="due">Null where no day was appointed.</param>
    /// <returns>Null where it cannot be told: no day was appointed.</returns>
    public static Judgement? Of(long end, long? due, long waitingDays, long requests)
    {
        if (due is null) return requests >= RequestsThatMakeLate ? new(Timeliness.Late, 0) : null;

        var last = due.Value + waitingDays * SecondsOfADay;
        var days = (int)(end / SecondsOfADay - last / SecondsOfADay);
        if (requests >= RequestsThatMakeLate || days > 0) return new(Timeliness.Late, Math.Max(days, 0));
        if (days < 0) return new(Timeliness.Early, 0);
        var hasTime = last % SecondsOfADay != 0 && end % SecondsOfADay != 0;
        return hasTime && end > last ? new(Timeliness.Late, 0) : new(Timeliness.OnTime, 0);
    }
}

/// <summary>In time or not; the numbers are those of the choices of <c>timeliness</c>.</summary>
public enum Timeliness
{
    /// <summary>Trước hạn.</summary>
    Early,
    /// <summary>Đúng hạn.</summary>
    OnTime,
    /// <summary>Quá hạn.</summary>
    Late,
}

/// <param name="OverdueDays">Calendar days after the appointed one; 0 where it was late by hours or by a second request.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Judgement(Timeliness Timeliness, int OverdueDays);
