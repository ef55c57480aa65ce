using ThiDua.Documents;

namespace ThiDua.Paper.Grammar;

/// <summary>The text that was read, as one run of characters: turns the place of a passage into line, start and length.</summary>
internal sealed class SourceText
{
    private readonly DocumentText _text;
    private readonly int[] _starts;

    public SourceText(DocumentText text)
    {
        _text = text;
        _starts = new int[text.Lines.Count];
        for (var (i, next) = (0, 0); i < _starts.Length; i++)
        {
            _starts[i] = next;
            next += text.Lines[i].Text.Length + 1;
        }
    }

    public int StartOf(int line) => _starts[line];

    /// <summary>From 1.</summary>
    public int LineOf(Passage passage) => passage.IsEmpty ? 1 : IndexOf(passage.At[0]) + 1;

    public SourceSpan SpanOf(Passage passage, decimal confidence)
    {
        var (first, last) = (passage.At[0], passage.At[^1]);
        var line = IndexOf(first);
        var sure = Math.Min(confidence, Math.Min(passage.Trust, SurenessOf(line, IndexOf(last))));
        return new SourceSpan(
            line + 1, first - _starts[line], Math.Max(1, last - first + 1), decimal.Round(sure, 2), _text.Lines[line].Page);
    }

    private decimal SurenessOf(int from, int to)
    {
        var sure = 1m;
        for (var i = from; i <= to; i++)
        {
            if (_text.Lines[i].Text.Length > 0) sure = Math.Min(sure, _text.Lines[i].Confidence);
        }
        return sure;
    }

    private int IndexOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
