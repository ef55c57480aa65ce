using System.Globalization;

namespace ThiDua.Law;

/// <summary>The day of issue as a document writes it (ngày ban hành): a draft often has its day left blank.</summary>
/// <param name="Day">Null where it is left blank.</param>
public sealed record DocumentDay(int Year, int Month, int? Day)
{
    /// <summary>The first day that it can be.</summary>
    public DateOnly First => new(Year, Month, Day ?? 1);

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>What is blank and what to do, in Vietnamese; null where the day is whole.</summary>
    public string? Blank => Day is null ? $"Ngày ban hành còn để trống, văn bản chỉ ghi tháng {Month:D2}/{Year:D4}. Đề nghị bổ sung ngày." : null;

    public static DocumentDay Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads <c>2023-02-10</c> and <c>2023-02</c>; null where it is neither.</summary>
    public static DocumentDay? TryParse(string? iso)
    {
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Of(day);
        return DateOnly.TryParseExact($"{iso}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new(month.Year, month.Month, null)
            : null;
    }

    /// <summary>As a sentence names it: "ngày văn bản 10/02/2023".</summary>
    public override string ToString() =>
        Day is null ? $"tháng {Month:D2}/{Year:D4} ghi trên văn bản (ngày còn để trống)" : $"ngày văn bản {Day:D2}/{Month:D2}/{Year:D4}";
}
