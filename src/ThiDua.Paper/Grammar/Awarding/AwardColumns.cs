using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Awarding;

/// <summary>Which column of a list of awards holds what, by its heads ("TT | Họ và tên | Chức vụ, đơn vị | Thành tích").</summary>
/// <param name="Subject">Of whom the table is, where the head of the names says so.</param>
internal sealed partial record AwardColumns(
    int Name, string? Subject, int? Line, int? Award, int? Amount, int? Basis, int? Achievement, int? Note)
{
    /// <summary>Null where these are not the heads of such a list.</summary>
    public static AwardColumns? Of(IReadOnlyList<TextCell> row)
    {
        if (row.Count < 3 || !Numbers().IsMatch(Folded.Of(row[0].Text))) return null;
        var heads = row.Skip(1).Select(cell => (cell.Column, Fold: Folded.Of(cell.Text))).ToList();
        int? At(Regex words) => heads.FindIndex(head => words.IsMatch(head.Fold)) is >= 0 and var place ? heads[place].Column : null;
        if (At(NameHead()) is not { } name) return null;
        var columns = new AwardColumns(
            name, SubjectOf(heads.Find(head => head.Column == name).Fold), At(LineHead()), At(AwardHead()), At(AmountHead()), At(BasisHead()), At(AchievementHead()), At(NoteHead()));
        return columns is { Award: null, Amount: null, Achievement: null } ? null : columns;
    }

    public static bool AreHeads(IReadOnlyList<TextCell> row) => Numbers().IsMatch(Folded.Of(row[0].Text));

    public static string? SubjectOf(string folded)
    {
        var named = Subjects().Matches(folded).Select(match => match.Value switch { "tap the" => "collective", "ho gia dinh" => "household", _ => "individual" }).Distinct().ToList();
        return named is [var one] ? one : null;
    }

    [GeneratedRegex(@"^(s ?t ?t|t ?t|so tt|so thu tu)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(ho (va )?ten|ten (tap the|don vi|ho)|tap the|ho gia dinh|ca nhan|ho, ten)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameHead();

    [GeneratedRegex(@"^(chuc (vu|danh)|dia chi|don vi|noi cong tac)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LineHead();

    [GeneratedRegex(@"^(danh hieu|hinh thuc)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AwardHead();

    [GeneratedRegex(@"^(so tien|muc (tien|thuong)|tien thuong|tri gia)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AmountHead();

    [GeneratedRegex(@"^cach tinh", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BasisHead();

    [GeneratedRegex(@"^(tom tat )?thanh tich", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AchievementHead();

    [GeneratedRegex(@"^ghi chu", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NoteHead();

    [GeneratedRegex(@"\b(tap the|ho gia dinh|ca nhan|ho (va )?ten|ong \(?ba\)?)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Subjects();
}
