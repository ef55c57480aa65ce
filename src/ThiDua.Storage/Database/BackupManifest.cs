using System.Text.RegularExpressions;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Database;

/// <summary>The first entry of a backup: what it holds, each part with its SHA-256.</summary>
/// <param name="Layout">Shape of the archive itself.</param>
/// <param name="Parts">Path in the archive to hash.</param>
internal sealed partial record BackupManifest(string Product, int Layout, DateTimeOffset At, IReadOnlyDictionary<string, string> Parts)
{
    public const int ThisLayout = 2; // 2: with the sealing key
    public const string EntryName = "manifest.json";
    public const string DumpName = "database.dump";

    /// <summary>Only these paths are ever written to disk, whatever an archive says.</summary>
    public static bool IsPart(string path) => string.Equals(path, DumpName, StringComparison.Ordinal)
        || string.Equals(path, SealingKey.FileName, StringComparison.Ordinal) || IsKeptFile(path);

    public static bool IsKeptFile(string path) => KeptFile().IsMatch(path);

    [GeneratedRegex("^files/[0-9a-f]{2}/[0-9a-f]{62}$", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex KeptFile();
}
