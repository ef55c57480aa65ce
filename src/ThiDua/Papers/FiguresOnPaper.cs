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
    public PaperFootnote Footnote => FootnoteOf(_snapshot, WatchSnapshots.NameOf(_snapshot));

    public static string Mark => "[^1]";

    /// <summary>Targets of criteria that apply, in the order of the plan.</summary>
    public IReadOnlyList<FrozenFigure> All => [.. _frozen.Figures.Where(figure => figure.State is not CriterionState.NotApplicable)];

    /// <summary>Targets that do not apply to the commune.</summary>
    public IReadOnlyList<FrozenFigure> NotApplicable => [.. _frozen.Figures.Where(figure => figure.State is CriterionState.NotApplicable)];

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

    /// <summary>The year's value of a figure: what years are compared by.</summary>
    internal YearOfFigure? YearOf(FrozenFigure figure) =>
        figure is { Indicator: { } id, Year: { State: ValueState.Known } value } && _frozen.Definitions.FirstOrDefault(one => one.Id == id)?.Definition is { } definition
            ? new(definition, FigureInWords.Of(definition, value)) : null;

    /// <summary>The year's value of what the same indicator measured; null where it measured nothing.</summary>
    internal YearOfFigure? YearOf(string indicator) =>
        All.Select(YearOf).FirstOrDefault(year => year?.Definition.Key == indicator);

    /// <summary>The note under figures of an earlier year.</summary>
    internal PaperFootnote FootnoteAsEarlier => FootnoteOf(_snapshot, WatchSnapshots.NameOfYears(_snapshot));

    private static PaperFootnote FootnoteOf(Snapshot snapshot, string source) =>
        new($"Số liệu chốt đến ngày {snapshot.AsOf:dd/MM/yyyy}, mã bản chốt {snapshot.Hash[..12]}.", source);
}

/// <summary>A figure of one year, in words, with the definition it was worked out by.</summary>
internal sealed record YearOfFigure(Indicator Definition, string Shown);
