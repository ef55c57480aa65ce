using System.Collections.Frozen;
using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>The number of a choice by the word a file writes for it, with or without marks.</summary>
internal sealed class ReadChoice(FactField field)
{
    private const int RememberedBits = 8;
    private const int LongestWord = 200;

    private readonly FrozenDictionary<string, int> _folded = Words(field);
    private readonly SeenWords<int> _asWritten = new(RememberedBits);

    /// <summary>Null where no choice has that word.</summary>
    public int? Of(ReadOnlySpan<char> text)
    {
        if (_asWritten.TryGet(text, out var known)) return known;
        if (text.Length > LongestWord || !_folded.TryGetValue(Mapping.KeyOf(text.ToString()), out var number)) return null;
        _asWritten.Keep(text.ToString(), number);
        return number;
    }

    private static FrozenDictionary<string, int> Words(FactField field)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < field.Choices.Count; number++)
        {
            var choice = field.Choices[number];
            foreach (var word in (string[])[.. choice.Words, choice.Label, choice.Name]) words.TryAdd(Mapping.KeyOf(word), number);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
