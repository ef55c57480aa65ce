namespace ThiDua.Specs.House;

/// <summary>The tree of the repository as the specs of the house look at it.</summary>
internal static class Tree
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "artifacts", "lib"];

    public static string Root { get; } = FindRoot();

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths below the root with forward slashes; nothing that a build makes.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(Made, StringComparer.Ordinal).Any())
            .ToList();
        Assert.NotEmpty(files); // a spec that looks at nothing is not green
        return files;
    }

    /// <summary>Names of the folders right below one.</summary>
    public static IReadOnlyList<string> Folders(string folder)
    {
        var folders = Directory.GetDirectories(Path.Combine(Root, folder)).Select(path => Path.GetFileName(path)!)
            .Except(Made, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(folders);
        return folders;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThiDua.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("These specs look at the repository, and stand outside it.");
    }
}
