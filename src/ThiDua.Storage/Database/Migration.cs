using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ThiDua.Storage.Database;

/// <summary>One numbered step of the schema, <c>NNNN-verb-phrase.sql</c>; never edited after it was released.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    private const string Folder = "ThiDua.Storage.Migrations.";

    /// <summary>SHA-256 of the text; line ends do not count.</summary>
    public string Hash { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>Those built into this version of ThiDua, in order.</summary>
    public static IReadOnlyList<Migration> BuiltIn { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(Read).OrderBy(migration => migration.Number),
    ];

    private static Migration Read(string resource)
    {
        using var text = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        var name = resource[Folder.Length..^".sql".Length];
        return new(int.Parse(name[..4], CultureInfo.InvariantCulture), name[5..], text.ReadToEnd());
    }
}
