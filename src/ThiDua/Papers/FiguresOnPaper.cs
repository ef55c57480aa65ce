using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Movements;

namespace ThiDua.Papers;

/// <summary>The figures of a snapshot as papers tell them, each with the footnote that says where it was taken from.</summary>
public sealed class FiguresOnPaper
{
    private readonly Snapshot _snapshot;
    private readonly FrozenFigures _frozen;

    public FiguresOnPaper(Snapshot snapshot) => (_snapshot, _frozen) = (snapshot, FrozenFigures.Read(snapshot.Content));

    public DateOnly AsOf => _snapshot.AsOf;

    public bool IsOver => _frozen.IsOver;

    /// <summary>What the mark <see cref="Mark"/> leads to.</summary>
    public IReadOnlyList<PaperFootnote> Footnotes =>
        [new($"Số liệu chốt đến ngày {AsOf:dd/MM/yyyy}, mã bản chốt {_snapshot.Hash[..12]}.", $"{FindStaleFigures.Prefix}{_snapshot.Id.Value}")];

    public static string Mark => "[^1]";

    /// <summary>Targets of criteria that apply, in the order of the plan.</summary>
    public IReadOnlyList<FrozenFigure> All => [.. _frozen.Figures.Where(figure => figure.State is not CriterionState.NotApplicable)];

    public IReadOnlyList<FrozenFigure> In(params CriterionState[] states) => [.. All.Where(figure => states.Contains(figure.State))];

    /// <summary>The figures whose criteria are meant for the subject, or for all.</summary>
    public IReadOnlyList<FrozenFigure> For(Audience audience, MovementTerms terms)
    {
        var others = terms.Criteria.Where(criterion => criterion.AppliesTo is { } to && to != audience).Select(criterion => criterion.Id.Value).ToHashSet();
        return [.. All.Where(figure => !others.Contains(figure.Criterion))];
    }

    /// <summary>"64,95 % (1.299/2.000), chỉ tiêu ≥ 65 %: không đạt[^1]".</summary>
    public static string Told(FrozenFigure figure) =>
        $"{figure.Shown}{(figure.Target is { } target ? $", chỉ tiêu {target}" : "")}: {Words(figure.State)}{Mark}";

    public static string Words(CriterionState state) => CriterionStateWords.Of(state).ToLowerInvariant();

    public PaperTable Table() => new(
        ["TT", "Tiêu chí", "Chỉ tiêu", "Kết quả", "Đánh giá"], [2, 12, 5, 8, 5],
        [.. All.Select((figure, i) => (IReadOnlyList<string>)[$"{i + 1}", figure.Text, figure.Target ?? "–", figure.Shown + Mark, CriterionStateWords.Of(figure.State)])]);
}
