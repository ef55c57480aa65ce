using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Puts the achievement report of every candidate into the part of a dossier that asks for one, where it is still missing.</summary>
public sealed class FileReports(IDossiers dossiers, IPapers papers, TimeProvider clock)
{
    /// <returns>How many reports were put in, and the candidates who have none yet.</returns>
    /// <exception cref="RefusedException">The part asks for no report of each, or there is none to put in.</exception>
    public async Task<FiledReports> On(DossierId id, int part, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        var asked = dossier.Parts.FirstOrDefault(one => one.Number == part) is { IsOfEach: true } found
            ? found : throw new RefusedException("Mục này không yêu cầu báo cáo của từng tập thể, cá nhân. Đề nghị đưa văn bản vào từng mục.");
        var (filed, missing) = (0, new List<string>());
        foreach (var candidate in dossier.Candidates.Where(one => !asked.Papers.Any(p => p.Candidate == one.Nomination)))
        {
            if (await ReportOf(candidate, who, stop) is { } report)
            {
                dossier.Fill(part, new(Guid.CreateVersion7(), report.Title, report.Id.Value, null, candidate.Nomination, who.Does(clock)));
                filed++;
            }
            else missing.Add(candidate.Name);
        }

        if (filed == 0) throw new RefusedException(missing.Count == 0 ? "Mục này đã có báo cáo của mọi tập thể, cá nhân." : $"Chưa lập báo cáo thành tích của {string.Join(", ", missing)}. Đề nghị lập ở trang Văn bản của phong trào.");
        await dossiers.Save(stop);
        return new(filed, missing);
    }

    private async Task<OutgoingPaper?> ReportOf(DossierCandidate candidate, Actor who, CancellationToken stop)
    {
        var kind = candidate.Kind is RecipientKind.Collective ? PaperKind.CollectiveReport : PaperKind.IndividualReport;
        return await papers.FindAbout(kind, $"nomination:{candidate.Nomination}", who.Commune, stop);
    }
}

/// <summary>What filing the reports came to.</summary>
/// <param name="Missing">Names of the candidates without a report.</param>
public sealed record FiledReports(int Filed, IReadOnlyList<string> Missing);
