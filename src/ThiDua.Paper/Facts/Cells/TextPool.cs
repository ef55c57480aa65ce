namespace ThiDua.Paper.Facts.Cells;

/// <summary>Gives the same string for the same letters where they came lately: names of officers and fields repeat from row to row.</summary>
internal sealed class TextPool
{
    private const int Places = 1 << 13;
    private const int Longest = 128;

    private readonly string?[] _texts = new string?[Places];

    public string Of(ReadOnlySpan<char> letters)
    {
        if (letters.Length > Longest) return letters.ToString();
        ref var kept = ref _texts[string.GetHashCode(letters, StringComparison.Ordinal) & (Places - 1)];
        if (kept is not null && letters.SequenceEqual(kept)) return kept;
        return kept = letters.ToString();
    }
}
