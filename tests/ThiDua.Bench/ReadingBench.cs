using System.Diagnostics;
using System.Globalization;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;

namespace ThiDua.Bench;

/// <summary>How fast plans are read: text, Word, PDF, and a scanned page beside bare Tesseract on the same picture.</summary>
internal static class ReadingBench
{
    public static async Task Run(TextWriter output)
    {
        using var intake = new PaperIntake(pagesAtOnce: 1);
        await output.WriteLineAsync("| What | Ours | Instead | Ours ÷ instead |");
        await output.WriteLineAsync("|---|---|---|---|");
        await Texts(intake, output);
        await Words(intake, output);
        await OnePdf(intake, output);
        await ScanBench.Run(intake, Folder(), output);
        using var self = Process.GetCurrentProcess();
        await output.WriteLineAsync($"\nPeak memory of this process: {self.PeakWorkingSet64 >> 20} MB. One core, medians of rounds in turns.");
    }

    private static async Task Texts(PaperIntake intake, TextWriter output)
    {
        var plans = await Files(".txt");
        var (ours, theirs) = await Rounds.Compare(rounds: 7, calls: 20, () => ReadAll(intake, plans), () =>
        {
            foreach (var plan in plans) Baseline.ByExpressions(plan);
            return Task.CompletedTask;
        });
        await output.WriteLineAsync(Row($"{plans.Count} text plans, plans a second (aim ≥ 200)", plans.Count / ours, plans.Count / theirs, ours / theirs, "five regular expressions"));

        // A busy machine lends a process only a part of its core; the time it truly computed tells the same everywhere.
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        for (var round = 0; round < 20; round++) await ReadAll(intake, plans);
        self.Refresh();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| the same, plans a second of processor time | {20 * plans.Count / (self.TotalProcessorTime - before).TotalSeconds:0.##} | | |"));
    }

    private static async Task Words(PaperIntake intake, TextWriter output)
    {
        var (words, texts) = (await Files(".docx"), await Files(".txt"));
        var (ours, theirs) = await Rounds.Compare(rounds: 7, calls: 10, () => ReadAll(intake, words), () => ReadAll(intake, texts));
        await output.WriteLineAsync(Row(
            $"{words.Count} Word plans, plans a second", words.Count / ours, texts.Count / theirs, ours / words.Count / (theirs / texts.Count), "the same reader on text"));
    }

    private static async Task OnePdf(PaperIntake intake, TextWriter output)
    {
        var file = PathOf("105-dac-khu-2025.pdf");
        var (ours, theirs) = await Rounds.Compare(rounds: 7, calls: 5,
            async () => PlanReader.Read(await intake.Read(file)), () => Baseline.Program("pdftotext", "-layout", file, "-"));
        await output.WriteLineAsync(Row("a PDF plan of two pages, a second", 1 / ours, 1 / theirs, ours / theirs, "pdftotext -layout alone"));
    }

    private static async Task ReadAll(PaperIntake intake, List<byte[]> plans)
    {
        foreach (var plan in plans) PlanReader.Read(await intake.Read(new MemoryStream(plan), "plan"));
    }

    private static async Task<List<byte[]>> Files(string extension)
    {
        var files = new List<byte[]>();
        foreach (var file in Directory.EnumerateFiles(Folder(), "*" + extension).Order(StringComparer.Ordinal)) files.Add(await File.ReadAllBytesAsync(file));
        return files.Count > 0 ? files : throw new InvalidOperationException($"There are no {extension} specimens to read.");
    }

    private static string PathOf(string name) => Path.Combine(Folder(), name);

    private static string Folder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "ThiDua.slnx"))) root = root.Parent;
        return Path.Combine(root?.FullName ?? ".", "tests", "ThiDua.Paper.Specs", "Specimens");
    }

    private static string Row(string what, double ours, double theirs, double ratio, string instead) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours:0.##} | {theirs:0.##} ({instead}) | {ratio:0.00} |");
}
