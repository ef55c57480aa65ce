using System.Text;
using System.Xml.Linq;

namespace ThiDua.Paper.Intake.Word;

/// <summary>Counts the automatic lists of a document and gives each paragraph the label that Word would print.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private readonly Dictionary<string, XElement> _abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordList> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);

    public WordNumbering(XElement? numbering)
    {
        foreach (var element in numbering?.Elements() ?? [])
        {
            if (element.Name.LocalName == "abstractNum" && element.Said("abstractNumId") is { } id) _abstracts.TryAdd(id, element);
        }

        foreach (var element in numbering?.Elements() ?? [])
        {
            if (element.Name.LocalName == "num" && element.Said("numId") is { } id && element.Val("abstractNumId") is { } of
                && _abstracts.TryGetValue(of, out var definition))
            {
                _lists.TryAdd(id, new WordList(of, definition, element));
            }
        }
    }

    /// <summary>The label of the next paragraph of a list with what separates it from the text; null where it is in none.</summary>
    public ListLabel? Next(string? list, int level)
    {
        if (list is null || !_lists.TryGetValue(list, out var of) || level is < 0 or >= Levels) return null;

        var counters = _counters.TryGetValue(of.Abstract, out var known) ? known : _counters[of.Abstract] = new int?[Levels];
        if (of.TakeRestart(level) is { } restart) counters[level] = restart;
        else counters[level] = counters[level] is { } last ? Math.Min(last, int.MaxValue - 1) + 1 : of.Level(level).Start;

        for (var deeper = level + 1; deeper < Levels; deeper++) counters[deeper] = null;
        return new(Print(of, level, counters), of.Level(level).Suffix);
    }

    private static string Print(WordList list, int level, int?[] counters)
    {
        var definition = list.Level(level);
        if (definition.Format == "bullet") return Bullet(definition.Text);

        var label = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            if (definition.Text[i] == '%' && i + 1 < definition.Text.Length && definition.Text[i + 1] is >= '1' and <= '9')
            {
                var shown = definition.Text[++i] - '1';
                var format = definition.Legal && shown < level ? "decimal" : list.Level(shown).Format;
                label.Append(ListNumber.Print(counters[shown] ?? list.Level(shown).Start, format, list.Level(shown).Sequence));
            }
            else
            {
                label.Append(definition.Text[i]);
            }
        }

        return label.ToString();
    }

    /// <summary>Bullets of picture fonts stand in the private area; all that matters is that a bullet stands there.</summary>
    private static string Bullet(string text) => text.Trim() switch
    {
        "" => "",
        "\uF02D" => "-",
        "\uF02B" => "+",
        ['\uF0B7' or '\uF0A7' or '\uF0A8' or '\uF0D8' or '\uF0FC' or '\uF076' or '\uF06E' or '\uF071', ..] => "•",
        [>= '\uE000' and <= '\uF8FF', ..] => "•",
        var sign => sign,
    };
}

/// <summary>A label and what follows it: a space, or nothing.</summary>
internal sealed record ListLabel(string Text, string Suffix);
