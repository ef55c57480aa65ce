using System.Globalization;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>The time of day with colons: 7:05, 10:30:00, 10:30:00.123+07:00.</summary>
internal static class ClockTime
{
    private const int Vietnam = 7 * 3600;

    /// <param name="shift">Seconds to add where the time is that of another zone (Z, +00:00).</param>
    public static bool TryRead(ReadOnlySpan<char> text, out long seconds, out long shift)
    {
        (seconds, shift) = (0, 0);
        var zone = text.LastIndexOfAny("Zz+-");
        if (zone > 0)
        {
            if (!TryZone(text[zone..], out shift)) return false;
            text = text[..zone];
        }

        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, ':');
        if (count is < 2 or > 3) return false;
        var last = count == 3 ? text[parts[2]] : "0";
        var point = last.IndexOfAny(".,");
        if (point > 0) last = last[..point];
        if (!Part(text[parts[0]], 24, out var hours) || !Part(text[parts[1]], 60, out var minutes) || !Part(last, 60, out var rest)) return false;
        seconds = hours * 3600L + minutes * 60 + rest;
        return true;
    }

    /// <summary>HH:mm:ss and nothing else.</summary>
    public static bool TryPlain(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.Length != 8 || text[2] != ':' || text[5] != ':') return false;
        for (var i = 0; i < 8; i++)
        {
            if (i is not (2 or 5) && !char.IsAsciiDigit(text[i])) return false;
        }

        var (hours, minutes, rest) = (Two(text, 0), Two(text, 3), Two(text, 6));
        seconds = hours * 3600L + minutes * 60 + rest;
        return hours < 24 && minutes < 60 && rest < 60;
    }

    /// <summary>HH:mm and nothing else.</summary>
    public static bool TryMinutes(ReadOnlySpan<char> text, out long seconds)
    {
        seconds = 0;
        if (text.Length != 5 || text[2] != ':') return false;
        if (!char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[3]) || !char.IsAsciiDigit(text[4])) return false;
        var (hours, minutes) = (Two(text, 0), Two(text, 3));
        seconds = hours * 3600L + minutes * 60;
        return hours < 24 && minutes < 60;
    }

    private static int Two(ReadOnlySpan<char> text, int at) => (text[at] - '0') * 10 + (text[at + 1] - '0');

    private static bool TryZone(ReadOnlySpan<char> zone, out long shift)
    {
        shift = Vietnam;
        if (zone is "Z" or "z") return true;
        if (zone.Length < 3 || !Part(zone[1..3], 15, out var hours)) return false;
        var minutes = 0;
        if (zone.Length > 3 && !Part(zone[^2..], 60, out minutes)) return false;
        shift = Vietnam - (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
        return true;
    }

    private static bool Part(ReadOnlySpan<char> digits, int below, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < below;
}
