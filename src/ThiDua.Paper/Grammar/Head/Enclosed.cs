using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>What a decision or letter issues or sends with itself: a second document below its signature.</summary>
internal static partial class Enclosed
{
    private const int FarthestRemark = 8;

    /// <summary>Where the kind of the enclosed document stands, alone on its line and with "(Kèm theo Quyết định số …)" below its title.</summary>
    public static int? In(IReadOnlyList<Line> lines, int body)
    {
        for (var i = body + 1; i < lines.Count; i++)
        {
            var words = lines[i].Words;
            if (DocumentKinds.Of(words) is not { } kind || kind.Length != words.Length || !DocumentKinds.IsCapitals(words)) continue;
            if (lines.Skip(i + 1).Take(FarthestRemark).Any(l => IsRemark(l.Words))) return i;
        }
        return null;
    }

    /// <summary>A list that goes with a paper: its heading in capitals, and "(Kèm theo Tờ trình số …)" soon below it.</summary>
    public static bool IsListAt(IReadOnlyList<Line> lines, int place) =>
        DocumentKinds.IsCapitals(lines[place].Words) && DocumentKinds.Of(lines[place].Words) is { Type: DocumentType.List }
        && lines.Skip(place + 1).Take(FarthestRemark).Any(l => IsRemark(l.Words));

    public static bool IsRemark(Passage line) => Remark().IsMatch(line.Fold);

    [GeneratedRegex(@"^\W{0,3}((ban hanh )?kem theo|ban hanh theo) (quyet dinh|cong van|van ban|thong bao|ke hoach|to trinh|bien ban|bao cao)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Remark();
}
