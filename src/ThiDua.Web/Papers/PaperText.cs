using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Web.Papers;

/// <summary>The text of a paper as the preview shows it.</summary>
internal static partial class PaperText
{
    public static string Day(DateOnly? day) => day is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"ngày {date.Day:00} tháng {(date.Month < 3 ? "0" : "")}{date.Month} năm {date.Year}")
        : "ngày … tháng … năm …";

    /// <summary>With the mark that stands at the end of a line of a list.</summary>
    public static string Ended(string text, bool last) => text.TrimEnd(';', '.', ' ') + (last ? "." : ";");

    /// <summary>"[^2]" as "[2]".</summary>
    public static string Marked(string text) => Note().Replace(text, "[${number}]");

    [GeneratedRegex(@"\[\^(?<number>\d+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Note();
}
