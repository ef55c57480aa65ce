using ThiDua.Law;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Which papers of the house may fill a part of a dossier: a letter is no decision, and a report is the report of whom it
/// stands for. A part whose name tells nothing takes any paper.
/// </summary>
public static class PapersOfPart
{
    /// <summary>Whether a paper of that kind may stand in the part.</summary>
    public static bool Fit(DossierPartKind part, string name, PaperKind paper) => KindsOf(part, name) is not { } kinds || kinds.Contains(paper);

    /// <exception cref="RefusedException">It is a paper of another kind, of another candidate, or was replaced.</exception>
    internal static void MustFit(DossierPart part, OutgoingPaper paper, Guid? candidate, Dossier dossier)
    {
        if (paper.ReplacedBy is not null) throw new RefusedException($"“{paper.Title}” đã có văn bản thay thế. Đề nghị chọn văn bản thay thế.");
        if (!Fit(part.Kind, part.Name, paper.Kind))
            throw new RefusedException($"“{paper.Title}” là {Lowered(paper.Kind)}, không phải “{part.Name.TrimEnd('.')}”. Đề nghị chọn {string.Join(" hoặc ", KindsOf(part.Kind, part.Name)!.Select(Lowered))}.");
        if (!part.IsOfEach) return;

        var whose = candidate ?? (dossier.Candidates is [var only] ? only.Nomination : null);
        if (dossier.Candidates.FirstOrDefault(one => one.Nomination == whose) is { } meant && paper.About != $"nomination:{meant.Nomination}")
            throw new RefusedException($"“{paper.Title}” không phải báo cáo thành tích của {meant.Name} cho lần đề nghị này. Đề nghị chọn báo cáo lập từ đề nghị của {meant.Name}.");
    }

    private static PaperKind[]? KindsOf(DossierPartKind part, string name) => part switch
    {
        DossierPartKind.Letter => [PaperKind.Proposal, PaperKind.Letter],
        DossierPartKind.Minutes => [Folded.Of(name).Contains("kiem phieu", StringComparison.Ordinal) ? PaperKind.BallotRecord : PaperKind.Minutes],
        DossierPartKind.Report => [PaperKind.CollectiveReport, PaperKind.IndividualReport],
        DossierPartKind.List => [PaperKind.CandidateList],
        _ => null,
    };

    private static string Lowered(PaperKind kind) => char.ToLower(kind.InVietnamese()[0], Organizations.Vietnamese.Culture) + kind.InVietnamese()[1..];
}
