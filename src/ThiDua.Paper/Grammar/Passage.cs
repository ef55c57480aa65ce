using System.Text;

namespace ThiDua.Paper.Grammar;

/// <summary>
/// A piece of the document's text with white space folded, which still knows for each of its characters where that
/// stood in the text that was read. Everything that is taken out of a document is a slice of a passage.
/// </summary>
/// <param name="At">For each character its offset in the whole text, line ends counted as one.</param>
/// <param name="Trust">0–1: how sure the letters are; below 1 where something was repaired on the way.</param>
/// <param name="Restored">Its words lost their diacritics and were restored, or one of them was most likely misread; that is not counted in <paramref name="Trust"/>.</param>
internal sealed record Passage(string Text, int[] At, decimal Trust = 1m, bool Restored = false)
{
    public static readonly Passage Empty = new("", []);

    private string? _folded;

    /// <summary>The figure that a table gives for it in another cell, with its unit.</summary>
    public Passage? Beside { get; init; }

    /// <summary>It is a row of a table, so its number counts within that table, whatever numbers its sections have.</summary>
    public bool IsRow { get; init; }

    public string Fold => _folded ??= Folded.Of(Text);

    public int Length => Text.Length;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The first letter; NUL where there is none, which is like no letter.</summary>
    public char First => Text.Length == 0 ? '\0' : Text[0];

    /// <summary>The last letter; NUL where there is none.</summary>
    public char Last => Text.Length == 0 ? '\0' : Text[^1];

    /// <summary>Where it begins in the whole text; 0 where it is empty.</summary>
    public int Start => At.Length == 0 ? 0 : At[0];

    public Passage Slice(int start) => Slice(start, Text.Length - start);

    public Passage Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length) return this;
        return new Passage(Text.Substring(start, length), At[start..(start + length)], Trust, Restored) { Beside = Beside, IsRow = IsRow };
    }

    /// <summary>Without the given marks (and white space) at both ends.</summary>
    public Passage Trim(string marks = "") => TrimEnd(marks).TrimStart(marks);

    public Passage TrimStart(string marks = "")
    {
        var start = 0;
        while (start < Text.Length && IsOneOf(Text[start], marks)) start++;
        return Slice(start);
    }

    public Passage TrimEnd(string marks = "")
    {
        var end = Text.Length;
        while (end > 0 && IsOneOf(Text[end - 1], marks)) end--;
        return Slice(0, end);
    }

    /// <summary>This and the next line of the same paragraph; a word that the line end cut is joined.</summary>
    public Passage Then(Passage next)
    {
        if (IsEmpty) return next;
        if (next.IsEmpty) return this;
        var cut = Text.Length > 1 && Text[^1] == '-' && char.IsLetterOrDigit(Text[^2]) && char.IsLetter(next.Text[0]);
        var (trust, restored) = (Math.Min(Trust, next.Trust), Restored || next.Restored);
        return cut
            ? new Passage(Text + next.Text, [.. At, .. next.At], trust, restored) { Beside = Beside ?? next.Beside, IsRow = IsRow }
            : new Passage(Text + " " + next.Text, [.. At, At[^1], .. next.At], trust, restored) { Beside = Beside ?? next.Beside, IsRow = IsRow };
    }

    /// <summary>Many lines at once: joining them one by one would copy a long paragraph again and again.</summary>
    public static Passage Join(IReadOnlyList<Passage> lines)
    {
        if (lines.Count == 0) return Empty;
        if (lines.Count == 1) return lines[0];
        var half = lines.Count / 2;
        return Join([.. lines.Take(half)]).Then(Join([.. lines.Skip(half)]));
    }

    public Passage Trusted(decimal atMost) => Trust <= atMost ? this : this with { Trust = atMost };

    public override string ToString() => Text;

    /// <summary>The characters of a source line with runs of white space folded; <paramref name="offset"/> is its place.</summary>
    public static Passage OfLine(string line, int offset)
    {
        var text = new StringBuilder(line.Length);
        var at = new List<int>(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (IsInvisible(c)) continue;
            var blank = char.IsWhiteSpace(c);
            if (blank && (text.Length == 0 || text[^1] == ' ')) continue;
            text.Append(blank ? ' ' : c);
            at.Add(offset + i);
        }
        if (text.Length > 0 && text[^1] == ' ') (text.Length, _) = (text.Length - 1, 0);
        return new Passage(text.ToString(), [.. at.Take(text.Length)]);
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or '\u2060';

    private static bool IsOneOf(char c, string marks) => char.IsWhiteSpace(c) || marks.Contains(c, StringComparison.Ordinal);
}
