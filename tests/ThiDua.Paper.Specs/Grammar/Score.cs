using System.Globalization;
using System.Text;
using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>F1 of a reading against an expected one over all keys: texts match when their words agree, facts when equal.</summary>
internal static class Score
{
    private const double AlikeFrom = 0.85;

    public static double F1(Reading expected, Reading found)
    {
        var (hits, wanted, given) = (0, 0, 0);
        foreach (var (e, f, exact) in Pairs(expected, found))
        {
            hits += Hits([.. e], [.. f], exact);
            (wanted, given) = (wanted + e.Count, given + f.Count);
        }
        return wanted + given == 0 ? 1 : 2.0 * hits / (wanted + given);
    }

    private static IEnumerable<(List<string> Expected, List<string> Found, bool Exact)> Pairs(Reading e, Reading f)
    {
        yield return (Head(e), Head(f), true);
        foreach (var texts in TextKeys) yield return ([.. texts(e)], [.. texts(f)], false);
        foreach (var facts in FactKeys) yield return ([.. facts(e)], [.. facts(f)], true);
    }

    private static readonly Func<Reading, IEnumerable<string>>[] TextKeys =
    [
        r => r.LegalBases, r => r.Purposes, r => r.Requirements, r => r.Subjects, r => r.Contents, r => r.RewardForms,
        r => r.RewardStandards, r => r.Recipients, r => r.Criteria.Select(c => c.Text),
        r => r.Assignments.Select(a => $"{a.Assignee} {a.Task}"),
        r => r.DossierComponents.SelectMany(d => d.Items.Select(i => $"{d.Level} {i}")),
        r => new[] { r.Title, r.Theme }.OfType<string>(),
    ];

    private static readonly Func<Reading, IEnumerable<string>>[] FactKeys =
    [
        r => r.Criteria.SelectMany(c => c.Targets.Select(t => $"{t.Operator} {t.Value} {t.Unit}")),
        r => r.Quotas.Select(q => $"{q.Level} {q.Subject} {q.Max}"),
        r => r.MoneyAmounts.Select(m => $"{m.Amount} {m.Per}"),
        r => r.Deadlines.Select(d => d.Date).OfType<string>(),
        r => new[] { r.Period?.From, r.Period?.To }.OfType<string>(),
    ];

    private static List<string> Head(Reading r) =>
        [.. new[] { r.DocumentType.ToString(), r.SuperiorAgency, r.Issuer, r.Number, r.Symbol, r.Place, r.Date, r.SignerTitle, r.SignerName }
            .Select((value, i) => value is null ? null : $"{i} {value}").OfType<string>()];

    private static int Hits(List<string> expected, List<string> found, bool exact)
    {
        var hits = 0;
        foreach (var text in expected)
        {
            var at = found.FindIndex(f => exact ? Fold(f) == Fold(text) : Alike(Words(f), Words(text)) >= AlikeFrom);
            if (at < 0) continue;
            found.RemoveAt(at);
            hits++;
        }
        return hits;
    }

    /// <summary>Twice the longest common run of words in order, over all words.</summary>
    private static double Alike(string[] a, string[] b)
    {
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            for (var (j, diagonal) = (1, 0); j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return a.Length + b.Length == 0 ? 1 : 2.0 * row[^1] / (a.Length + b.Length);
    }

    private static string[] Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c is '%' or '<' or '>' or '=') folded.Append(char.ToLower(c is 'đ' or 'Đ' ? 'd' : c, CultureInfo.InvariantCulture));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(' ');
        }
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
