using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Awarding;

/// <summary>Finds whom a paper on awards names: in its lists and annexes, or in its article where no list goes with it.</summary>
internal sealed partial class FindAwards(DocumentText text, SourceText source, Notes notes)
{
    /// <summary>A row of a list takes no more lines than these.</summary>
    private const int MostLines = 12;

    /// <returns>Null for what is no such paper.</returns>
    public ReadAwards? In(Plan plan)
    {
        if (plan.Parts.Type is not (DocumentType.Decision or DocumentType.Proposal or DocumentType.List) || plan.Parts.EnclosesPlan) return null;
        var article = AwardArticle.In(plan);
        if (!article.IsOnAwards && !OnAwards().IsMatch(plan.Title.Fold)) return null;

        var lists = AwardLists.In(text.Lines);
        IReadOnlyList<ReadAward> rows = lists.Rows.Count > 0 ? [.. lists.Rows.Select((row, i) => Listed(row, i, article))] : [.. article.Named().Select((one, i) => Named(one, i, article))];
        if (rows.Count == 0) return null;
        var total = lists.Total is { } sum ? Amount(sum, sum.Columns, "/awards/total") : null;
        if (total is { } said && rows.Sum(row => row.Amount ?? 0) is var added && added != said)
            notes.Find("total-wrong", "warning", $"Dòng tổng cộng ghi {Shown(said)} đồng, các dòng cộng lại là {Shown(added)} đồng; cần đối chiếu với bản gốc.", lists.Total!.At + 1);
        return new(ActOf(plan, article, lists), rows, total);
    }

    private static string ActOf(Plan plan, AwardArticle article, AwardLists lists) => plan.Parts.Type switch
    {
        DocumentType.Decision => article.Revokes ? "revoke" : "give",
        DocumentType.List when lists.Rows.Any(row => row.Columns.Amount is not null) => "pay",
        _ => "propose",
    };

    private ReadAward Listed(ListedAward row, int place, AwardArticle article)
    {
        var columns = row.Columns;
        var name = row.In(columns.Name)!;
        Place($"/awards/rows/{place}/name", row.At, name);
        var subject = House().IsMatch(Folded.Of(name)) ? "household" : SubjectOf(row);
        return new(
            subject, name, row.In(columns.Line), row.In(columns.Award) ?? article.Award,
            columns.Amount is null ? article.GiftOf(subject) : Amount(row, columns, $"/awards/rows/{place}/amount"),
            row.In(columns.Basis), row.In(columns.Achievement), row.In(columns.Note), row.Under);
    }

    // A heading over households and persons leaves open what a head of names seems to say.
    private static string? SubjectOf(ListedAward row) => row.Under is [.., var heading] && heading.Contains(',', StringComparison.Ordinal)
        ? AwardColumns.SubjectOf(Folded.Of(heading)) : row.Columns.Subject ?? (row.Under is [.., var above] ? AwardColumns.SubjectOf(Folded.Of(above)) : null);

    private ReadAward Named((string Subject, Passage Name, Passage? Line) one, int place, AwardArticle article)
    {
        notes.Place($"/awards/rows/{place}/name", one.Name, 0.9m);
        return new(one.Subject, one.Name.Text, one.Line?.Text, article.Award, article.GiftOf(one.Subject), null, null, null, []);
    }

    private decimal? Amount(ListedAward row, AwardColumns columns, string pointer)
    {
        if (row.In(columns.Amount) is not { } printed) return null;
        Place(pointer, row.At, printed);
        if (Sum().Match(Folded.Of(printed)) is { Success: true } sum)
            return decimal.Parse(string.Concat(sum.Groups["n"].Value.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture);
        notes.Find("amount-unreadable", "doubt", $"Không đọc chắc được số tiền “{printed}”; cần đối chiếu với bản gốc.", row.At + 1);
        return null;
    }

    private void Place(string pointer, int line, string cell)
    {
        var whole = Passage.Join([.. text.Lines.Skip(line).Take(1).Concat(text.Lines.Skip(line + 1).Take(MostLines).TakeWhile(next => next.Cells is null))
            .Select((next, i) => Passage.OfLine(next.Text, source.StartOf(line + i)))]);
        if (whole.Text.IndexOf(cell, StringComparison.Ordinal) is >= 0 and var at) notes.Place(pointer, whole.Slice(at, cell.Length), 0.95m);
    }

    private static string Shown(decimal amount) => amount.ToString("#,##0", CultureInfo.GetCultureInfo("vi-VN"));

    [GeneratedRegex(@"\b(tang (giay khen|bang khen|danh hieu|thuong|co thi dua|ky niem chuong|qua)|de nghi (tang|khen thuong)|cong nhan danh hieu|tien thuong|(?<!thi dua,? (- )?)khen thuong (cho|doi voi|tap the|ca nhan|phong trao|nam))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OnAwards();

    [GeneratedRegex(@"^ho (gia dinh )?(ong|ba)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex House();

    [GeneratedRegex(@"^(?<n>\d{1,3}([. ]\d{3})+|\d{1,12})( ?(dong|d))?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sum();
}
