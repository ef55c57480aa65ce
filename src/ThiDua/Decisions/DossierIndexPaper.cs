using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>The first sheet of a bundled dossier (mục lục hồ sơ): what is in it, and on which page it begins.</summary>
public static class DossierIndexPaper
{
    /// <param name="pages">First page of each paper in the bundle, by its id; a paper that is only in the archive has none.</param>
    public static OfficialPaper Of(Dossier dossier, CommuneOnPaper commune, IReadOnlyDictionary<Guid, int> pages) => new()
    {
        Issuer = commune.Committee,
        Symbol = "",
        Place = commune.Place,
        Date = dossier.Sent?.Day,
        Type = "MỤC LỤC HỒ SƠ",
        Subject = dossier.Title,
        Body =
        [
            new PaperParagraph($"Thành phần hồ sơ theo {dossier.PartsBasis}; {RecipientKinds.Count(dossier.Candidates.Select(one => one.Kind))} được đề nghị."),
            new PaperTable(["TT", "Thành phần hồ sơ", "Văn bản", "Trang"], [1, 6, 7, 2], [.. dossier.Parts.SelectMany(part => Rows(part, dossier, pages))]),
        ],
        Signatures = [new(null, "NGƯỜI LẬP HỒ SƠ", dossier.History[0].By.Name)],
    };

    private static IEnumerable<IReadOnlyList<string>> Rows(DossierPart part, Dossier dossier, IReadOnlyDictionary<Guid, int> pages) => part.Papers.Count == 0
        ? [[$"{part.Number}", part.Name, "(chưa có)", ""]]
        : Sorted(part, dossier).Select((paper, place) => (IReadOnlyList<string>)
            [place == 0 ? $"{part.Number}" : "", place == 0 ? part.Name : "", TitleOf(paper, dossier), pages.TryGetValue(paper.Id, out var page) ? $"{page}" : "tệp riêng"]);

    /// <summary>Papers in the order of the candidates they are about.</summary>
    public static IEnumerable<PartPaper> Sorted(DossierPart part, Dossier dossier)
    {
        var order = dossier.Candidates.Select((one, place) => (one.Nomination, place)).ToDictionary(one => one.Nomination, one => one.place);
        return part.Papers.OrderBy(paper => paper.Candidate is { } candidate ? order.GetValueOrDefault(candidate, int.MaxValue) : -1);
    }

    private static string TitleOf(PartPaper paper, Dossier dossier) =>
        dossier.Candidates.FirstOrDefault(one => one.Nomination == paper.Candidate) is { } candidate ? $"{candidate.Name}: {paper.Title}" : paper.Title;
}
