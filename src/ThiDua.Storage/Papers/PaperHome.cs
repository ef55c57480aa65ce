using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Storage.Papers;

/// <summary>What a paper's page shows of it.</summary>
public sealed record PaperHome(
    PaperId Id, string Title, PaperKind Kind, PaperState State, OfficialPaper Content, bool HasNoNumber, string Series, int? Number, string? NumberAndSymbol,
    Deed Drafted, Deed? Edited, bool HasNewerComposition, PaperSigning? Signature, PaperIssue? Issued, PaperId? Replaces, PaperId? ReplacedBy)
{
    public static PaperHome Of(OutgoingPaper paper) => new(
        paper.Id, paper.Title, paper.Kind, paper.State, paper.Content, paper.HasNoNumber, paper.Series, paper.Number, paper.NumberAndSymbol,
        paper.Drafted, paper.Edited, paper.ComposedSince is not null, paper.Signature, paper.Issued, paper.Replaces, paper.ReplacedBy);
}

/// <summary>A template as a page shows it.</summary>
public sealed record TemplateRow(PaperTemplateId Id, PaperKind Kind, string Name, Deed Brought, Deed? Retired)
{
    public static TemplateRow Of(PaperTemplate template) => new(template.Id, template.Kind, template.Name, template.Brought, template.Retired);
}
