using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The head of a certificate: who awards stands above it; number and day of its decision, place and day stand below.</summary>
internal sealed partial class Letterhead
{
    /// <param name="above">Lines above "GIẤY KHEN".</param>
    /// <param name="below">Everything below it.</param>
    public static Letterhead OfCertificate(IReadOnlyList<Line> above, IEnumerable<Passage> below)
    {
        var head = Of([.. above.Where(line => !Giving().IsMatch(line.Words.Fold))]);
        (Passage Line, Match Day)? decided = null;
        foreach (var line in below)
        {
            var match = Decided().Match(line.Fold);
            if (match.Success) decided ??= head.TakeDecision(line, match);
            foreach (var rest in match.Success ? [line.Slice(0, match.Index), line.Slice(match.Index + match.Length)] : new[] { line }) head.TakePlace(rest.Trim(",. "));
        }

        if (head.DateAt is null && decided is { } one && one.Day.Groups["date"].Success) head.WriteDate(one.Line, one.Day, null);
        return head;
    }

    private (Passage Line, Match Day) TakeDecision(Passage line, Match match)
    {
        Number ??= Part(line, match.Groups["no"]);
        Symbol ??= Part(line, match.Groups["symbol"]);
        return (line, match);
    }

    private void TakePlace(Passage rest)
    {
        if (DateAt is null && PlaceAndDate().Match(rest.Fold) is { Success: true } found && Part(rest, found.Groups["place"]) is { } place) WriteDate(rest, found, place);
    }

    [GeneratedRegex(@"^\W*tang( thuong| danh hieu)?\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Giving();

    [GeneratedRegex(@"\bquyet dinh( khen thuong)? so:?\s*(?<no>\d{1,5}[a-z]?)\s*/\s*(?<symbol>[a-z][a-z0-9.&]*(\s?[-–]\s?[a-z][a-z0-9.&]*)*)(,?\s*(?<date>ngay\s*(?<d>\d{1,2})\s*thang\s*(?<m>\d{1,2})\s*nam\s*(?<y>\d{4})))?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Decided();
}
