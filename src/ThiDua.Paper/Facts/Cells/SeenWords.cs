using System.Runtime.InteropServices;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>What was made of the words that a column had lately: a few words stand in it a million times.</summary>
/// <typeparam name="T">What a word becomes.</typeparam>
internal sealed class SeenWords<T>(int bits)
{
    private const int Longest = 128;

    private readonly Seen[] _seen = new Seen[1 << bits];

    public bool TryGet(ReadOnlySpan<char> word, out T made)
    {
        ref readonly var seen = ref _seen[PlaceOf(word)];
        made = seen.Made;
        return seen.Word is not null && word.SequenceEqual(seen.Word);
    }

    /// <summary>Remembers the word in place of another that shares its place; long texts are not worth it.</summary>
    public void Keep(string word, T made)
    {
        if (word.Length <= Longest) _seen[PlaceOf(word)] = new(word, made);
    }

    // A few letters tell words apart well enough: where two share a place, one is only made anew.
    private int PlaceOf(ReadOnlySpan<char> word)
    {
        unchecked
        {
            var hash = (ulong)word.Length * 0x9E3779B97F4A7C15;
            if (word.Length < 4)
            {
                foreach (var letter in word) hash = (hash ^ letter) * 0xA0761D6478BD642F;
            }
            else
            {
                for (var at = 0; at < word.Length - 4; at += 4 + word.Length / 16) hash = (hash ^ Four(word, at)) * 0xA0761D6478BD642F;
                hash = (hash ^ (hash >> 29) ^ Four(word, word.Length - 4)) * 0xE7037ED1A0B428DB;
            }

            return (int)((hash ^ (hash >> 31)) * 0x9E3779B97F4A7C15 >> (64 - bits));
        }
    }

    private static ulong Four(ReadOnlySpan<char> letters, int at) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters.Slice(at, 4)));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(string? Word, T Made);
}
