using System.Xml.Linq;

namespace ThiDua.Paper.Intake.Word;

/// <summary>One list of a document: the levels of its definition with the list's own changes to them.</summary>
internal sealed class WordList(string @abstract, XElement definition, XElement list)
{
    private readonly Dictionary<int, WordListLevel> _levels = [];
    private readonly HashSet<int> _restarted = [];

    /// <summary>The definition it counts with; lists of one definition go on counting one another.</summary>
    public string Abstract { get; } = @abstract;

    public WordListLevel Level(int level)
    {
        if (_levels.TryGetValue(level, out var known)) return known;

        var own = OverrideOf(level)?.Child("lvl");
        var defined = definition.Elements().FirstOrDefault(e => e.Name.LocalName == "lvl" && e.Said("ilvl").Whole() == level);
        return _levels[level] = WordListLevel.Of(own ?? defined);
    }

    /// <summary>The number a list of its own begins with where it is met for the first time; null otherwise.</summary>
    public int? TakeRestart(int level) =>
        OverrideOf(level).Val("startOverride").Whole() is { } start && _restarted.Add(level) ? start : null;

    private XElement? OverrideOf(int level) =>
        list.Elements().FirstOrDefault(e => e.Name.LocalName == "lvlOverride" && e.Said("ilvl").Whole() == level);
}

/// <summary>How one level of a list counts and prints.</summary>
internal sealed record WordListLevel(int Start, string Format, string? Sequence, string Text, string Suffix, bool Legal)
{
    public static WordListLevel Of(XElement? level)
    {
        var format = FormatOf(level);
        return new(
            level.Val("start").Whole() ?? 1,
            format.Said("val") ?? "decimal",
            format.Said("format"),
            level.Val("lvlText") ?? "",
            level.Val("suff") == "nothing" ? "" : " ",
            level.Switch("isLgl") ?? false);
    }

    /// <summary>A format of one's own stands in a choice beside the format for older programs.</summary>
    private static XElement? FormatOf(XElement? level) =>
        level?.Child("numFmt") ?? level?.Child("AlternateContent")?.Child("Choice")?.Child("numFmt");
}
