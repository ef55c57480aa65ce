using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>Days from the first to the last, both inclusive; no last day means that no end is known.</summary>
public sealed record Period
{
    /// <exception cref="RefusedException">The last day stands before the first.</exception>
    public Period(DateOnly from, DateOnly? until = null)
    {
        if (until < from)
        {
            throw new RefusedException(
                $"Ngày kết thúc {Vietnamese.Day(until.Value)} đứng trước ngày bắt đầu {Vietnamese.Day(from)}. Đề nghị sửa lại thời gian.");
        }

        (From, Until) = (from, until);
    }

    public DateOnly From { get; }

    public DateOnly? Until { get; }

    public bool Includes(DateOnly day) => day >= From && (Until is null || day <= Until);

    public bool Overlaps(Period other) =>
        (Until is null || other.From <= Until) && (other.Until is null || From <= other.Until);

    /// <summary>The same period with its last day set.</summary>
    /// <exception cref="RefusedException">The day stands before the first day.</exception>
    public Period EndingOn(DateOnly day) => new(From, day);

    public override string ToString() =>
        Until is null ? $"từ {Vietnamese.Day(From)}" : $"từ {Vietnamese.Day(From)} đến {Vietnamese.Day(Until.Value)}";
}
