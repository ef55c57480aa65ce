using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>A decision that rests on figures of a time that still runs can be issued, but nobody should do so unawares.</summary>
public sealed class WarnOfRunningFigures(IDecisions decisions, INominations nominations, TimeProvider clock) : IFollowPapers
{
    public async Task<IReadOnlyList<PaperFinding>> Warn(OutgoingPaper paper, CancellationToken stop)
    {
        if (paper.Kind is not PaperKind.Decision || await decisions.FindOf(paper, stop) is not { InForce: null, Revokes: null } decision) return [];
        var day = paper.Content.Date ?? clock.Today();
        var found = (await nominations.Those(EnforceDecision.Nominations(decision.Grants), stop)).SelectMany(one => one.Eligibility?.Findings ?? []);
        return
        [
            .. found.Where(finding => finding.FiguresUntil > day).GroupBy(finding => finding.Rule, StringComparer.Ordinal).Select(same => same.First())
                .Select(finding => new PaperFinding(new Finding(finding.Basis, Met: false, Words(finding)), Blocks: false)),
        ];
    }

    private static string Words(EligibilityFinding finding) =>
        $"Tiêu chuẩn “{finding.Condition.Trim().TrimEnd('.')}” dựa trên số liệu còn thay đổi đến hết ngày {finding.FiguresUntil:dd/MM/yyyy}: {finding.Reason.Trim().TrimEnd('.')}. Đề nghị cân nhắc ban hành sau ngày đó.";
}
