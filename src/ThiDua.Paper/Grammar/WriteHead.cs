using ThiDua.Documents;
using ThiDua.Paper.Grammar.Head;

namespace ThiDua.Paper.Grammar;

/// <summary>Writes down what stands around the body: letterhead, title, bases, signature, recipients.</summary>
internal static class WriteHead
{
    /// <summary>Names that lost their marks are never restored by guess, so a person must say them.</summary>
    private const decimal NameWithoutMarks = 0.7m;

    public static Reading Of(Plan plan, Notes notes) => new()
    {
        DocumentType = plan.Parts.Type,
        SuperiorAgency = notes.Value("/superiorAgency", plan.Letterhead.Superior, Name(plan, 0.97m)),
        Issuer = notes.Value("/issuer", plan.Letterhead.Issuer, Name(plan, 0.97m)),
        Number = Tight(notes.Value("/number", plan.Letterhead.Number)),
        Symbol = Tight(notes.Value("/symbol", plan.Letterhead.Symbol)),
        Place = notes.Value("/place", plan.Letterhead.Place, Name(plan, 0.97m)),
        Date = notes.Value("/date", plan.Letterhead.DateAt) is null ? null : plan.Letterhead.Date,
        Title = notes.Value("/title", plan.Title),
        Theme = notes.Value("/theme", ReadTheme.In(plan), 0.9m),
        SignerTitle = notes.Value("/signerTitle", plan.Signature.Title),
        SignerName = notes.Value("/signerName", plan.Signature.Name, Name(plan, 0.93m)),
        LegalBases = notes.Values("legalBases", LegalBases.In(plan.Preamble)),
        Recipients = notes.Values("recipients", plan.Signature.Recipients),
    };

    private static decimal Name(Plan plan, decimal confidence) => plan.IsDamaged ? NameWithoutMarks : confidence;

    /// <summary>"KH - UBND" is the symbol KH-UBND.</summary>
    private static string? Tight(string? symbol) =>
        symbol?.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-');
}
