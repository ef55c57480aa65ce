using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>Kinds of document as they stand alone above the title (Decree 30/2020/NĐ-CP, Article 7).</summary>
internal static class DocumentKinds
{
    private static readonly (string Name, DocumentType Type)[] Names =
    [
        ("ke hoach", DocumentType.Plan), ("chi thi", DocumentType.Directive), ("quyet dinh", DocumentType.Decision),
        ("huong dan", DocumentType.Guidance), ("cong dien", DocumentType.Telegram), ("to trinh", DocumentType.Proposal),
        ("bien ban", DocumentType.Minutes), ("bao cao", DocumentType.Report), ("thong bao", DocumentType.Notice),
        ("cong van", DocumentType.Letter), ("danh sach", DocumentType.List), ("giay khen", DocumentType.Certificate),
        ("bang khen", DocumentType.Certificate), ("giay chung nhan", DocumentType.Certificate),
        ("tang danh hieu", DocumentType.Certificate), // of a title only this stands above its name
        ("nghi quyet", DocumentType.Other), ("chuong trinh", DocumentType.Other), ("phuong an", DocumentType.Other),
        ("the le", DocumentType.Other), ("quy che", DocumentType.Other), ("quy dinh", DocumentType.Other), ("de an", DocumentType.Other),
        ("loi phat dong", DocumentType.Other), ("giao uoc thi dua", DocumentType.Other), ("muc luc ho so", DocumentType.Other),
        ("phieu giao nhan", DocumentType.Other),
    ];

    /// <summary>The kind that a line names, and how many of its characters do so.</summary>
    public static (DocumentType Type, int Length)? Of(Passage line)
    {
        var spread = Unspread(line.Fold);
        foreach (var (name, type) in Names)
        {
            if (line.Fold == name || line.Fold.TrimEnd(' ', ':', '*', '-') == name || spread == name) return (type, line.Length);
            if (line.Fold.StartsWith(name + " ", StringComparison.Ordinal) && IsCapitals(line) && !IsPlace(line)) return (type, name.Length);
        }
        return null;
    }

    /// <summary>"PHƯỜNG AN …" reads like "phương án" once its marks are gone.</summary>
    private static bool IsPlace(Passage line) => line.Text.StartsWith("PHƯỜNG", StringComparison.Ordinal);

    public static bool IsCapitals(Passage line) => line.Length > 2 && !line.Text.Any(char.IsLower) && line.Text.Any(char.IsUpper);

    /// <summary>"K Ế  H O Ạ C H" → "ke hoach".</summary>
    private static string Unspread(string folded)
    {
        if (folded.Length is < 11 or > 40 || folded[1] != ' ') return folded;
        var letters = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (letters.Any(l => l.Length != 1)) return folded;
        var all = string.Concat(letters);
        return Names.Select(n => n.Name).FirstOrDefault(n => n.Replace(" ", "", StringComparison.Ordinal) == all) ?? folded;
    }
}
