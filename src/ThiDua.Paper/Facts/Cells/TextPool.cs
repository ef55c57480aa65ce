namespace ThiDua.Paper.Facts.Cells;

/// <summary>Gives the same string for the same letters where they came lately: names of officers and fields repeat from row to row.</summary>
internal sealed class TextPool
{
    private const int Bits = 13;

    private readonly SeenWords<string> _texts = new(Bits);

    public string Of(ReadOnlySpan<char> letters)
    {
        if (_texts.TryGet(letters, out var kept)) return kept;
        var text = letters.ToString();
        _texts.Keep(text, text);
        return text;
    }
}
