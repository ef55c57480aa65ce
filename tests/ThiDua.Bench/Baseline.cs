using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ThiDua.Bench;

/// <summary>What one would use instead: a page of regular expressions over the text, and the programs by themselves.</summary>
internal static partial class Baseline
{
    /// <summary>Number, date, legal bases, numbered items and percentages: far less than a reading, in one pass each.</summary>
    public static int ByExpressions(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file).Normalize();
        return Number().Count(text) + Date().Count(text) + Basis().Count(text) + Item().Count(text) + Percentage().Count(text);
    }

    public static async Task Program(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{name} failed.");
    }

    [GeneratedRegex(@"Số:\s*(\d+[a-z]?)\s*/\s*([\p{Lu}\d-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(Căn cứ|Thực hiện|Xét)\s(.+?)[;.]", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"^\s*([IVX]+|\d+|[a-zđ])[.)]\s*(.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"(tối thiểu|ít nhất|từ|trên|đạt)?\s*(\d+(,\d+)?)\s*%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentage();
}
