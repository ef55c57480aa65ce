using System.Globalization;
using ThiDua.Paper.Grammar.Head;
using ThiDua.Paper.Grammar.Outline;

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

    /// <summary>Whether a commune (xã, phường, thị trấn, đặc khu) issued it: what it says of no level is then its own.</summary>
    public bool IsOfCommune { get; } = Letterhead.Issuer is { } issuer && Levels.IsCommune(issuer.Fold);

    public bool CityIsProvince => Levels.CityIsProvince(Letterhead.Superior?.Fold, Issued);

    public IEnumerable<Node> All => Outline.Walk().Skip(1);
}
