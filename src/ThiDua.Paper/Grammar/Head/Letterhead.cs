using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>
/// The letterhead, however its two columns were flattened: superior, issuer, number and symbol, place and date.
/// Motto, number and date are taken out of the lines; what is left in capitals are the agencies.
/// </summary>
internal sealed partial class Letterhead
{
    private readonly List<Passage> _agencies = [];
    private readonly WrappedMotto _motto = new();
    private bool _subjectOpen;

    public Passage? Number { get; private set; }
    public Passage? Symbol { get; private set; }
    public Passage? Place { get; private set; }
    public Passage? DateAt { get; private set; }

    /// <summary>ISO date, or <c>YYYY-MM</c> where the day is left blank.</summary>
    public string? Date { get; private set; }

    /// <summary>A day is written that its month does not have.</summary>
    public bool DayDoesNotExist { get; private set; }

    /// <summary>"V/v …" of a letter.</summary>
    public Passage? Subject { get; private set; }

    public Passage? Superior => _agencies.Count > 1 ? _agencies[0] : null;
    public Passage? Issuer => _agencies.Count > 0 ? _agencies[^1] : null;

    public static Letterhead Of(IReadOnlyList<Line> lines)
    {
        var head = new Letterhead();
        var parts = new List<Passage>();
        foreach (var line in lines)
        {
            var had = head.Subject;
            foreach (var cell in head.WithoutFields(line.Words))
            {
                if (IsAgencyPart(cell)) parts.Add(cell);
                else if (had is not null && head._subjectOpen && (char.IsLower(cell.First) || char.IsDigit(cell.First))) head.Subject = had.Then(cell);
            }
            head._subjectOpen = head.Subject is not null && !ReferenceEquals(head.Subject, had);
        }
        head.Group(parts);
        return head;
    }

    private List<Passage> WithoutFields(Passage line)
    {
        var rest = new List<Passage> { _motto.WithoutRest(line) };
        Cut(rest, Motto().Match, (_, m) => _motto.Note(m.Value));
        Cut(rest, NumberAndSymbol().Match, TakeNumber, onText: true);
        Cut(rest, PlaceAndDate().Match, (p, m) => rest.AddRange(TakeDate(p, m)));
        Cut(rest, SubjectOfLetter().Match, (p, m) => Subject ??= p.Slice(m.Groups["subject"].Index).Trim());
        return rest;
    }

    /// <summary>Takes what was found out of the line; what stands before and after goes on being looked at.</summary>
    private static void Cut(List<Passage> rest, Func<string, Match> find, Action<Passage, Match> take, bool onText = false)
    {
        for (var i = 0; i < rest.Count; i++)
        {
            var match = find(onText ? rest[i].Text : rest[i].Fold);
            if (!match.Success) continue;
            var whole = rest[i];
            take(whole, match);
            var after = whole.Slice(match.Index + match.Length).Trim();
            rest[i] = whole.Slice(0, match.Index).Trim();
            if (!after.IsEmpty) rest.Insert(i + 1, after);
            return;
        }
    }

    private void TakeNumber(Passage line, Match match)
    {
        if (Symbol is not null) return;
        Symbol = Part(line, match.Groups["symbol"]);
        Number = Part(line, match.Groups["no"]);
    }

    /// <summary>Gives back the capitals before the place, which belong to the other column.</summary>
    private IEnumerable<Passage> TakeDate(Passage line, Match match)
    {
        var before = Part(line, match.Groups["place"]);
        if (DateAt is null) WriteDate(line, match, before);
        var name = before is null ? Match.Empty : NameOfPlace().Match(before.Text);
        return name is { Success: true, Index: > 0 } ? [before!.Slice(0, name.Index).Trim()] : [];
    }

    private void WriteDate(Passage line, Match match, Passage? before)
    {
        Place = PlaceIn(before);
        DateAt = line.Slice(match.Groups["date"].Index, match.Groups["date"].Length).Trim();
        if (!int.TryParse(match.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return;
        if (!int.TryParse(match.Groups["m"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return;
        var day = int.TryParse(match.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var d) ? d : 0;
        DayDoesNotExist = day > DateTime.DaysInMonth(year, month);
        Date = day > 0 && !DayDoesNotExist ? $"{year}-{month:D2}-{day:D2}" : $"{year}-{month:D2}";
    }

    /// <summary>A place is written in small letters; capitals before it belong to the other column.</summary>
    private static Passage? PlaceIn(Passage? before) =>
        before is not null && NameOfPlace().Match(before.Text) is { Success: true } m ? before.Slice(m.Index, m.Length).Trim() : before;

    private static Passage? Part(Passage line, Group group) =>
        group is { Success: true, Length: > 0 } && line.Slice(group.Index, group.Length).Trim() is { IsEmpty: false } part ? part : null;

    private static bool IsAgencyPart(Passage cell)
    {
        if (cell.Length < 3 || NoAgency().IsMatch(cell.Fold)) return false;
        return DocumentKinds.IsCapitals(cell) && cell.Text.Count(char.IsLetter) > 2 || AgencyNoun().IsMatch(cell.Fold) && cell.Length < 60;
    }

    private void Group(List<Passage> parts)
    {
        foreach (var part in parts)
        {
            if (_agencies.Count > 0 && (!AgencyNoun().IsMatch(part.Fold) || IsHalf(_agencies[^1]))) _agencies[^1] = _agencies[^1].Then(part);
            else _agencies.Add(part.Trim("*-_."));
        }
    }

    /// <summary>"VĂN PHÒNG" alone on its line: of whom follows on the next.</summary>
    private static bool IsHalf(Passage agency) => agency.Fold.Trim() is "van phong";

    [GeneratedRegex(@"(\b|^)(c[a-z0-9]{1,3}g ho?a? ?x.{0,3}h.{0,3}c?h?u?.*|dang cong san viet nam.*|\S{0,3}[od60]c la?[pd]\W.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Motto();

    [GeneratedRegex(@"\bS[ốôóồỐoỗ6OÔéèêẻdb0]\s*[:.;]?\s*((?<no>\d{1,5}(\s?[a-zđ]|[A-ZĐ])?)?[\s.…_]*/\s*(?<symbol>[A-ZĐ][\p{L}0-9&.]*(\s?[-–]\s?[A-ZĐ][\p{L}0-9&.]*)*)|(?<no>\d{1,5}(\s?[a-zđ]|[A-ZĐ])?)?[\s.…_]*[-–]\s*(?<symbol>[A-ZĐ][\p{L}]{1,4}/[A-ZĐ][\p{L}]+))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumberAndSymbol();

    [GeneratedRegex(@"(?<place>[^,]{0,60}?)[,.]?\s*(?<date>\bnga?y?\s*(?<d>\d{0,2})[\s.…_/]*thang\s*(?<m>\d{0,2})[\s.…_/]*n[a-z]{1,2}m\s*((?<y>20\d\d|19\d\d)|(20)?[\s.…_]*$))\d*", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PlaceAndDate();

    [GeneratedRegex(@"((TP|Tp|TX|TT|Q|P|H)\.\s?)?((\p{Lu}[\p{Ll}'’]+|\d{1,2})[\s-]{1,3})*(\p{Lu}[\p{Ll}'’]+|\d{1,2})$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameOfPlace();

    [GeneratedRegex(@"^(v/v|ve viec):?\s*(?<subject>\S.*)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SubjectOfLetter();

    [GeneratedRegex(@"^[-_=*.\s]*$|^(du thao|khan|hoa toc|thuong khan|mat|toi mat|sao y|ban sao|cong van den|den)\b|ky boi|thoi gian ky|^\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NoAgency();

    [GeneratedRegex(@"^\W*(u[yi] ban|ubnd|hdnd|hoi dong|so |ban |dang [ub]|truong |phong |chi cuc|trung tam|bo |cong an|van phong|lien doan|mat tran|hoi |(tinh|huyen|thanh) ([ud]\w?\b|doan\b)|tong cuc|cuc |vien |benh vien|tram |cong doan|doan |quan uy|thi uy|xa doan|bch |bao |kho bac|toa an|vien kiem|chinh phu|thanh tra|cong ty|tong cong ty|hat |don |bo chi huy|ban chi huy)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AgencyNoun();
}
