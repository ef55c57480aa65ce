namespace ThiDua.Paper.Facts.Cells;

/// <summary>Gives the same string for the same letters where they came lately: names of officers and fields repeat from row to row.</summary>
internal sealed class TextPool
{
    private const int Bits = 13;
    private const int Longest = 128;

    private readonly string?[] _texts = new string?[1 << Bits];

    public string Of(ReadOnlySpan<char> letters)
    {
        if (letters.Length > Longest) return letters.ToString();
        ref var kept = ref _texts[PlaceOf(letters)];
        if (kept is not null && letters.SequenceEqual(kept)) return kept;
        return kept = letters.ToString();
    }

    // A few letters tell names apart well enough: where two share a place, one is only made anew.
    private static int PlaceOf(ReadOnlySpan<char> letters)
    {
        unchecked
        {
            var hash = (uint)letters.Length;
            for (var at = 0; at < letters.Length; at += 1 + letters.Length / 12) hash = hash * 31 + letters[at];
            if (letters.Length > 1) hash = (hash * 31 + letters[^1]) * 31 + letters[^2];
            return (int)((hash * 0x9E3779B1u) >> (32 - Bits));
        }
    }
}
