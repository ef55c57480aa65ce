using System.Reflection;

namespace ThiDua.Paper.Grammar.Data;

/// <summary>Reads the vocabulary files of the grammar: one "key: phrase | phrase" a line, # begins a remark.</summary>
internal static class FieldWords
{
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Grammar.{file}")
            ?? throw new InvalidOperationException($"The vocabulary {file} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    public static IEnumerable<(string Key, string[] Phrases)> Table(string file)
    {
        foreach (var line in Lines(file))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon].Trim(), line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries));
        }
    }
}
