using System.Text;
using System.Text.RegularExpressions;
using ThiDua.Law;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Whether a sentence (title, name of a sheet, comment, header) marks something as secret: "TỐI MẬT", "Sổ văn bản mật", "Độ mật: Mật".
/// Not where it says the contrary ("không gồm văn bản mật"), and not where the word is another (bảo mật, mật độ, mật khẩu).
/// </summary>
internal static partial class SecretWords
{
    private const string Word = "mật";
    private const int LongestLine = 2000;

    private static readonly string[] Contrary = ["không", "trừ", "chưa", "ngoài", "loại"];
    private static readonly string[] OtherBefore = ["bảo", "bí", "giải", "đường", "độ", "mức", "cấp", "túi", "số", "lượng"];
    private static readonly string[] OtherAfter = ["độ", "khẩu", "mã", "ong", "thiết", "danh"];
    private static readonly string[] Degrees = ["tối", "tuyệt"];
    private static readonly string[] Things = ["bản", "vb", "liệu", "văn", "sơ", "sổ", "dấu", "mật", "tin"];

    public static bool Mark(string text)
    {
        foreach (var line in text.Normalize(NormalizationForm.FormC).Split('\n', '\r'))
        {
            if (line.Contains(Word, StringComparison.OrdinalIgnoreCase) && InLine(line.Length > LongestLine ? line[..LongestLine] : line)) return true;
        }

        return false;
    }

    /// <summary>The same of the name of a file, which often has no marks over its letters: "so_van_ban_mat_2026.xlsx".</summary>
    public static bool MarkName(string name)
    {
        var bare = Path.GetFileNameWithoutExtension(name);
        var words = Folded.Words(bare);
        return Mark(bare) || (Ascii.IsValid(bare) && PlainMark().IsMatch(string.Join(' ', words)));
    }

    private static bool InLine(string line)
    {
        var words = Words().Matches(Codes().Replace(line, " ")).Select(word => word.Value).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (Is(words[at], Contrary)) return false;
            if (words[at].Equals(Word, StringComparison.OrdinalIgnoreCase) && IsMark(words, at)) return true;
        }

        return false;
    }

    private static bool IsMark(List<string> words, int at)
    {
        var (before, after) = (at > 0 ? words[at - 1] : "", at + 1 < words.Count ? words[at + 1] : "");
        if (Is(before, Degrees)) return true;
        if (Is(before, OtherBefore) || Is(after, OtherAfter)) return false;
        return words.Count == 1 || words[at] == "MẬT" || Is(before, Things);
    }

    private static bool Is(string word, string[] known) => known.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>What an office program writes into headers for font, size and place: &amp;C, &amp;14, &amp;"Arial,Bold".</summary>
    [GeneratedRegex("&\"[^\"]*\"|&\\d+|&[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^(?!.*\b(?:khong|tru)\b.* ?mat\b).*\b(?:van ?ban|vb|cong ?van|tai ?lieu|toi|tuyet) ?mat\b(?! (?:do|khau|ma|ong|thiet|danh|tran|hang|bang)\b)", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex PlainMark();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Words();
}
