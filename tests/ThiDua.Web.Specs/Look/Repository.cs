namespace ThiDua.Web.Specs.Look;

/// <summary>The tree these specs were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>Every Razor file of the web project.</summary>
    public static IReadOnlyList<string> Pages() =>
        [.. Directory.EnumerateFiles(File("src/ThiDua.Web"), "*.cshtml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("node_modules", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))];

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("ThiDua.slnx was not found above the specs."),
        _ when System.IO.File.Exists(Path.Combine(folder.FullName, "ThiDua.slnx")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
