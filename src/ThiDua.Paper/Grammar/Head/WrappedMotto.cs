namespace ThiDua.Paper.Grammar.Head;

/// <summary>
/// The state's name over two lines: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" and below it "NAM", which is no part of the agency
/// that stands in the other column.
/// </summary>
internal sealed class WrappedMotto
{
    private const string Name = "cong hoa xa hoi chu nghia viet nam";

    /// <summary>What must still come, folded; empty where nothing is missing.</summary>
    private string _rest = "";

    /// <summary>Takes note of where the line of the motto ends; its second line ("Độc lập …") ends the waiting.</summary>
    public void Note(string motto)
    {
        var last = $" {motto.TrimEnd().Split(' ')[^1]} ";
        var at = Name.LastIndexOf(last, StringComparison.Ordinal);
        _rest = at < 0 ? "" : Name[(at + last.Length)..];
    }

    /// <summary>The line without the rest of the name, where that stands alone or apart from what is before it.</summary>
    public Passage WithoutRest(Passage line)
    {
        if (_rest.Length == 0 || !line.Fold.EndsWith(_rest, StringComparison.Ordinal)) return line;
        var from = line.Length - _rest.Length;
        if (from > 0 && !StandsApart(line, from)) return line;
        _rest = "";
        return line.Slice(0, from).Trim();
    }

    /// <summary>More than one blank lies before it in the source.</summary>
    private static bool StandsApart(Passage line, int from) =>
        line.Text[from - 1] == ' ' && from > 1 && line.At[from] - line.At[from - 2] > 2;
}
