using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>Plans as text files: specimens beside the specs, and the seeds in the shared folder.</summary>
internal static class PlanFiles
{
    public static readonly string Root = FindRoot();

    public static string Shared =>
        Environment.GetEnvironmentVariable("THIDUA_SHARED") ?? Path.Combine(Path.GetDirectoryName(Root)!, "shared");

    public static string Specimens => Path.Combine(Root, "tests", "ThiDua.Paper.Specs", "Specimens");

    public static DocumentText Text(string plan) =>
        new([.. plan.Normalize().ReplaceLineEndings("\n").Split('\n').Select(line => new TextLine(line))], TextMedium.Digital);

    public static DocumentText Load(string folder, string number) =>
        Text(File.ReadAllText(PathOf(folder, number)));

    public static string PathOf(string folder, string number) => Directory.GetFiles(folder, number + "-*.txt").Single();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ThiDua.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
