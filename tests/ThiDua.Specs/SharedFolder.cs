namespace ThiDua.Specs;

/// <summary>The folder of real plans beside the checkout; a clone elsewhere has none.</summary>
internal static class SharedFolder
{
    public static string? Find(string part)
    {
        if (Environment.GetEnvironmentVariable("THIDUA_SHARED") is { Length: > 0 } given) return Existing(Path.Combine(given, part));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThiDua.slnx"))) return Existing(Path.Combine(folder.FullName, "..", "shared", part));
        }

        return null;
    }

    private static string? Existing(string path) => Directory.Exists(path) ? Path.GetFullPath(path) : null;
}
