using System.Globalization;
using ThiDua.Paper.Grammar.Head;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar;

/// <summary>A document taken apart, before anything is read out of it.</summary>
internal sealed record Plan(
    DocumentParts Parts, Letterhead Letterhead, Passage Title, IReadOnlyList<Passage> Preamble, Node Outline,
    SignatureBlock Signature)
{
    /// <summary>The text lost its diacritics, and words were restored.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The day of issue, where it is written in full.</summary>
    public DateOnly? Issued { get; } =
        DateOnly.TryParseExact(Letterhead.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public int? Year { get; } =
        Letterhead.Date is { Length: >= 4 } date && int.TryParse(date[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The level of the authority that issued it: a dossier that names no other addressee goes there.</summary>
    public string? OwnLevel { get; } = Letterhead.Issuer is { } issuer ? Levels.OfAuthority(issuer.Fold) : null;

    /// <summary>Above a quận or huyện stands no city but one directly under the centre.</summary>
    public bool CityIsProvince => OwnLevel == "district" || Levels.CityIsProvince(Letterhead.Superior?.Fold, Issued ?? LatestBasis());

    /// <summary>A plan without its day is not older than the acts that it cites.</summary>
    private DateOnly? LatestBasis()
    {
        DateOnly? latest = null;
        foreach (var paragraph in Preamble)
        {
            for (var day = DayOf.First(paragraph.Fold); day is not null; day = DayOf.First(paragraph.Fold, day.Index + day.Length))
            {
                if (day is { Day: not null, Year: not null } && day.End(null) is { } end && !(latest > end)) latest = end;
            }
        }
        return latest;
    }

    public IEnumerable<Node> All => Outline.Walk().Skip(1);
}
