using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Slips of the hand that a machine can see in any text: signs, spaces, words written twice or misspelt, blanks left open.</summary>
internal static partial class Slips
{
    private const int Around = 24;

    private static readonly (Regex Sign, string Sentence)[] Known =
    [
        (SpaceBefore(), "Thừa dấu cách trước dấu câu"),
        (NoSpaceAfter(), "Thiếu dấu cách sau dấu câu"),
        (TwoSpaces(), "Thừa dấu cách"),
        (Twice(), "Một từ viết hai lần liền nhau"),
        (Blank(), "Còn chỗ để trống"),
        (TwoSigns(), "Dấu câu lặp"),
    ];

    public static IEnumerable<string> In(OfficialPaper paper) => Texts(paper).SelectMany(In).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> In(string text)
    {
        foreach (var (sign, sentence) in Known)
        {
            if (sign.Match(text) is { Success: true } found) yield return $"{sentence}: “{Near(text, found)}”.";
        }

        foreach (var (written, meant) in Spelling.In(text)) yield return $"Có thể sai chính tả: “{written}”, thường viết “{meant}”.";
        if (text.Count(c => c == '(') != text.Count(c => c == ')')) yield return $"Ngoặc đơn mở và đóng không đủ đôi: “{Start(text)}”.";
        if (text.Count(c => c == '“') != text.Count(c => c == '”')) yield return $"Ngoặc kép mở và đóng không đủ đôi: “{Start(text)}”.";
        if (!text.IsNormalized()) yield return $"Chữ có dấu gõ bằng bảng mã tổ hợp: “{Start(text)}”. Đề nghị gõ lại bằng bảng mã Unicode dựng sẵn.";
    }

    /// <summary>Every text of a paper that somebody reads; figures of tables are none.</summary>
    internal static IEnumerable<string> Texts(OfficialPaper paper) =>
    [
        paper.Subject, .. paper.To, .. paper.LegalBases, .. paper.Body.SelectMany(Texts), .. paper.Annexes.SelectMany(annex => annex.Body.SelectMany(Texts)),
        .. paper.Footnotes.Select(note => note.Text),
    ];

    private static IEnumerable<string> Texts(PaperBlock block) => block switch
    {
        PaperHeading heading => [heading.Text],
        PaperParagraph paragraph => paragraph.Text.Split('\n'),
        PaperArticle article => article.Text.Split('\n'),
        _ => [],
    };

    private static string Near(string text, Match found)
    {
        var from = Math.Max(0, found.Index - Around);
        var until = Math.Min(text.Length, found.Index + found.Length + Around);
        return $"{(from > 0 ? "…" : "")}{text[from..until]}{(until < text.Length ? "…" : "")}";
    }

    private static string Start(string text) => text.Length <= 2 * Around ? text : text[..(2 * Around)] + "…";

    [GeneratedRegex(@"(?<=\p{L}) +[,;:](?= )|(?<=\p{L}) +\.(?= |$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"\p{L}[,;]\p{L}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex NoSpaceAfter();

    [GeneratedRegex(@"(?<=\S)  +(?=\S)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex TwoSpaces();

    // Words that Vietnamese doubles on purpose (ngày ngày, xanh xanh) are rare in papers; the little words never are.
    [GeneratedRegex(@"(?<!\p{L})(?<word>của|và|các|được|trong|cho|với|là|theo|những|về|để|đã|tại|từ|có) \k<word>(?!\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 500)]
    private static partial Regex Twice();

    [GeneratedRegex(@"…{2,}|\.{4,}|_{3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Blank();

    [GeneratedRegex(@",,|;;|::|(?<!\.)\.\.(?!\.)|,\.|\.,", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex TwoSigns();
}
