using System.Globalization;
using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Cli.Facts;

/// <summary>What became of a file, for people at a terminal.</summary>
internal static class PrintBrought
{
    private const int MostLines = 20;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static async Task To(TextWriter output, string file, Brought brought)
    {
        var counts = brought.Counts;
        await output.WriteLineAsync($"{file}: {FactKind.Of(brought.File.Kind!).Title}{(brought.File.Source is { } source ? $", nguồn {source.Name}" : "")}");
        await output.WriteLineAsync(
            $"  {Number(counts.Rows)} dòng: {Number(counts.New)} mới, {Number(counts.Changed)} thay đổi, {Number(counts.Unchanged)} như cũ, {Number(counts.Refused)} không nhận, {Number(counts.Warned)} cần xem lại");
        foreach (var problem in brought.Problems.Take(MostLines))
        {
            await output.WriteLineAsync($"  {(problem.Blocks ? "không nhận" : "xem lại")}  {Place(problem)}  {problem.Message}");
        }

        var all = brought.File.ProblemsByRule.Values.Sum();
        if (all > MostLines) await output.WriteLineAsync($"  … và {Number(all - Math.Min(MostLines, brought.Problems.Count))} chỗ nữa; xem đủ ở mục Số liệu trên trang.");
    }

    private static string Place(CellProblem problem) =>
        (problem.Sheet > 1 ? $"trang tính {problem.Sheet} " : "") + $"dòng {problem.Line}" + (problem.Column > 0 ? $" cột {problem.Column}" : "");

    private static string Number(long number) => number.ToString("#,0", Vietnamese);
}
