using ThiDua.Documents;
using ThiDua.Paper.Grammar.Findings;

namespace ThiDua.Paper.Grammar;

/// <summary>The text that was read, as one run of characters: turns the place of a passage into line, start and length.</summary>
internal sealed class SourceText
{
    /// <summary>Of words that were restored from letters without marks: a person must look.</summary>
    private const decimal RestoredTrust = 0.75m;

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
        var onlyWords = passage.Restored && sure >= SourceSpan.Doubtful && HasItsDigitsAsPrinted(passage);
        if (passage.Restored) sure = Math.Min(sure, RestoredTrust);
        return new SourceSpan(
            line + 1, first - _starts[line], Math.Max(1, last - first + 1), decimal.Round(sure, 2), _text.Lines[line].Page, onlyWords);
    }

    /// <summary>They have a character in common.</summary>
    public bool Meet(SourceSpan span, Passage passage)
    {
        var from = _starts[span.Line - 1] + span.Start;
        return passage.At[0] < from + span.Length && passage.At[^1] >= from;
    }

    /// <summary>Every digit stands in the text that was read, and none of its numbers is damaged.</summary>
    private bool HasItsDigitsAsPrinted(Passage passage)
    {
        for (var i = 0; i < passage.Length; i++)
        {
            if (char.IsDigit(passage.Text[i]) && Printed(passage.At[i]) != passage.Text[i]) return false;
        }
        return !NoticeDamagedNumbers.AreIn(passage);
    }

    private char Printed(int offset)
    {
        var line = IndexOf(offset);
        var text = _text.Lines[line].Text;
        return offset - _starts[line] < text.Length ? text[offset - _starts[line]] : '\n';
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
