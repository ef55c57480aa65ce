namespace ThiDua.Paper.Facts.Html;

/// <summary>Cuts markup into tags and the text between them. Nothing is looked up, run or loaded; what is never closed is text.</summary>
internal sealed class HtmlTags(string markup)
{
    private const int LongestTag = 4096;

    private int _at;

    /// <summary>The text before the tag.</summary>
    public ReadOnlySpan<char> Text => markup.AsSpan(TextStart, TextLength);

    /// <summary>Name of the tag in small letters, with a slash in front where it closes; empty after the last.</summary>
    public string Tag { get; private set; } = "";

    private ReadOnlySpan<char> Attributes => markup.AsSpan(AttributesStart, AttributesLength);

    private int TextStart { get; set; }

    private int TextLength { get; set; }

    private int AttributesStart { get; set; }

    private int AttributesLength { get; set; }

    /// <returns>False after the last tag; the text behind it is of no cell.</returns>
    public bool Next()
    {
        TextStart = _at;
        while (_at < markup.Length)
        {
            var open = markup.IndexOf('<', _at);
            if (open < 0) break;
            if (markup.AsSpan(open).StartsWith("<!--"))
            {
                Pass("-->", open);
                (Tag, TextLength, AttributesLength) = ("!", open - TextStart, 0);
                return true;
            }

            var close = markup.AsSpan(open, Math.Min(LongestTag, markup.Length - open)).IndexOf('>');
            if (close < 0 || !IsTag(open + 1))
            {
                _at = open + 1; // a sign of comparison in a text
                continue;
            }

            Take(open, open + close);
            return true;
        }

        return false;
    }

    /// <summary>A whole number of the tag's attribute, from 1 to the most; 1 where it has none.</summary>
    public int Number(string attribute, int most)
    {
        var attributes = Attributes;
        for (var from = 0; from < attributes.Length;)
        {
            var found = attributes[from..].IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return 1;
            from += found + attribute.Length;
            var rest = attributes[from..].TrimStart();
            if (rest is not ['=', ..]) continue;
            rest = rest[1..].TrimStart().TrimStart("\"'");
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            return int.TryParse(digits < 0 ? rest : rest[..digits], out var number) ? Math.Clamp(number, 1, most) : 1;
        }

        return 1;
    }

    private void Take(int open, int close)
    {
        var inside = markup.AsSpan(open + 1, close - open - 1);
        var end = inside.IndexOfAny(" \t\r\n");
        var name = (end < 0 ? inside : inside[..end]).TrimEnd('/');
        Tag = name.ToString().ToLowerInvariant();
        TextLength = open - TextStart;
        (AttributesStart, AttributesLength) = end < 0 ? (close, 0) : (open + 1 + end, inside.Length - end);
        _at = close + 1;
        if (Tag is "script" or "style" or "title") Pass("</" + Tag, close);
    }

    private void Pass(string end, int from)
    {
        var found = markup.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? markup.Length : end[0] == '-' ? found + end.Length : found;
    }

    private bool IsTag(int at) => at < markup.Length && (char.IsAsciiLetter(markup[at]) || markup[at] is '/' or '!' or '?');
}
