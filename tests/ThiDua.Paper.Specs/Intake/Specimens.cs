namespace ThiDua.Paper.Specs.Intake;

/// <summary>The documents kept beside the specs.</summary>
internal static class Specimens
{
    private static readonly string Folder = Path.Combine(RepositoryRoot(), "tests", "ThiDua.Paper.Specs", "Specimens");

    /// <summary>Every specimen of the named kinds, by file name.</summary>
    public static IEnumerable<string> All(params string[] extensions)
    {
        var found = Directory.EnumerateFiles(Folder)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new InvalidOperationException("There are no specimens to look at.");
    }

    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ThiDua.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("ThiDua.slnx stands in no folder above the specs.");
    }
}
