using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// The report that sums a movement up, half way (sơ kết) or at its end (tổng kết), drafted from a snapshot. What only
/// people know – causes, lessons – is left open and shows as a blank in the checks.
/// </summary>
public static class ComposeReview
{
    public static OfficialPaper Of(MovementTerms terms, FiguresOnPaper figures, bool final, ReviewCounts counts, CommuneOnPaper head) => NotesInOrder.Of(new()
    {
        Issuer = head.Committee,
        Symbol = "BC-UBND",
        Place = head.Place,
        Type = "BÁO CÁO",
        Subject = $"{(final ? "Tổng kết" : "Sơ kết")} {MovementInText.Of(terms)}",
        Body = [.. Parts(terms, figures, final, counts, head)],
        Recipients = ["Đảng ủy, HĐND (để báo cáo)", "Các cơ quan, đơn vị, các thôn", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", head.ChairName)],
        Footnotes = [figures.Footnote, counts.Registered?.From ?? NoNote, counts.Awarded?.From ?? NoNote],
    });

    // Marks of the counts; a note that nothing leads to falls away.
    private const string OfRegistered = "[^2]";
    private const string OfAwarded = "[^3]";

    private static PaperFootnote NoNote { get; } = new("");

    private static IEnumerable<PaperBlock> Parts(MovementTerms terms, FiguresOnPaper figures, bool final, ReviewCounts counts, CommuneOnPaper head) =>
    [
        new PaperHeading(0, "I.", "CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC PHÁT ĐỘNG"),
        new PaperParagraph(Launched(terms, head)),
        new PaperParagraph(counts.Registered is { } registered
            ? $"Đã có {registered.Number} tập thể, cá nhân, hộ gia đình đăng ký tham gia phong trào{OfRegistered}."
            : "Phong trào được triển khai đến các cơ quan, đơn vị và các thôn trên địa bàn."),
        new PaperHeading(0, "II.", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ"),
        new PaperParagraph(Counted(figures)),
        figures.Table(),
        .. NotApplicable(figures, counts),
        new PaperHeading(0, "III.", "ĐÁNH GIÁ CHUNG"),
        .. Judged(figures),
        .. counts.Awarded is { } given ? (PaperBlock[])[new PaperHeading(0, "IV.", "CÔNG TÁC KHEN THƯỞNG"), new PaperParagraph($"Đã khen thưởng {given.InWords} có thành tích trong phong trào{OfAwarded}.")] : [],
        new PaperHeading(0, counts.Awarded is null ? "IV." : "V.", final ? "PHƯƠNG HƯỚNG, ĐỀ XUẤT" : "NHIỆM VỤ THỜI GIAN TỚI"),
        .. Ahead(figures, final),
    ];

    private static string Launched(MovementTerms terms, CommuneOnPaper head)
    {
        var plan = terms.PlanNumber is { } number ? $" ban hành Kế hoạch số {number}/{terms.PlanSymbol}{(terms.PlanDate is { } day ? $" ngày {day:dd/MM/yyyy}" : "")}" : " ban hành kế hoạch";
        var period = terms is { From: { } from, To: { } to } ? $", thực hiện từ ngày {from:dd/MM/yyyy} đến ngày {to:dd/MM/yyyy}" : "";
        return $"Ủy ban nhân dân {head.InText} đã{plan} phát động {MovementInText.Of(terms)}{period}, gồm {terms.Criteria.Count} tiêu chí.";
    }

    private static string Counted(FiguresOnPaper figures)
    {
        var met = figures.In(CriterionState.Met).Count;
        var open = figures.In(CriterionState.NoData, CriterionState.Unjudged).Count;
        var running = figures.In(CriterionState.OnCourse).Count;
        var without = figures.NotApplicable.Count;
        return string.Create(CultureInfo.InvariantCulture,
            $"Tính đến ngày {figures.AsOf:dd/MM/yyyy}, {met}/{figures.All.Count} chỉ tiêu đạt{FiguresOnPaper.Mark}{(open > 0 ? $"; {open} chỉ tiêu chưa có số liệu hoặc chưa có mức để so" : "")}{(running > 0 ? $"; {running} chỉ tiêu đang thực hiện, chưa đạt" : "")}{(without > 0 ? $"; {without} chỉ tiêu không áp dụng" : "")}. Kết quả từng chỉ tiêu như sau:");
    }

    // What is not applicable is told with its reason: left out, it would look forgotten.
    private static IEnumerable<PaperBlock> NotApplicable(FiguresOnPaper figures, ReviewCounts counts)
    {
        if (figures.NotApplicable is not { Count: > 0 } without) yield break;
        yield return new PaperParagraph("Chỉ tiêu không áp dụng đối với địa phương:");
        foreach (var figure in without)
        {
            var why = figure.NotApplicable is { } id ? counts.WhyNotApplicable.GetValueOrDefault(id) : null;
            yield return new PaperParagraph($"{figure.Text.TrimEnd('.', ';')}{(figure.Target is { } target ? $" (chỉ tiêu {target})" : "")}; lý do: {why?.TrimEnd('.', ' ') ?? Blanks.ToBeWritten}.", "-");
        }
    }

    private static IEnumerable<PaperBlock> Judged(FiguresOnPaper figures)
    {
        var running = figures.In(CriterionState.OnCourse);
        var open = string.Create(CultureInfo.InvariantCulture, $"đang thực hiện, chưa đạt chỉ tiêu tại thời điểm {figures.AsOf:dd/MM/yyyy}");
        return
        [
            .. Told("1.", "Kết quả nổi bật", figures.In(CriterionState.Met)),
            .. running.Count == 0 ? (PaperBlock[])[] :
            [
                new PaperHeading(1, "2.", "Đang thực hiện"),
                .. running.Select(figure => new PaperParagraph($"{figure.Text.TrimEnd('.', ';')}: {figure.Shown}{(figure.Target is { } target ? $", chỉ tiêu {target}" : "")}: {open}{FiguresOnPaper.Mark}.", "-")),
            ],
            .. Told(running.Count == 0 ? "2." : "3.", "Hạn chế", figures.In(CriterionState.Missed, CriterionState.AtRisk, CriterionState.NoData)),
            new PaperHeading(1, running.Count == 0 ? "3." : "4.", "Nguyên nhân"),
            new PaperParagraph($"Nguyên nhân của những hạn chế: {Blanks.ToBeWritten}"),
        ];
    }

    private static IEnumerable<PaperBlock> Told(string number, string title, IReadOnlyList<FrozenFigure> figures) =>
        figures.Count == 0 ? [new PaperHeading(1, number, title), new PaperParagraph("Không có.")]
            : [new PaperHeading(1, number, title), .. figures.Select(figure => new PaperParagraph($"{figure.Text.TrimEnd('.', ';')}: {FiguresOnPaper.Told(figure)}.", "-"))];

    private static IEnumerable<PaperBlock> Ahead(FiguresOnPaper figures, bool final)
    {
        var open = figures.In(CriterionState.Missed, CriterionState.AtRisk);
        if (open.Count > 0) yield return new PaperParagraph($"Tập trung khắc phục {open.Count} chỉ tiêu {(final ? "chưa đạt" : "có nguy cơ không đạt")} nêu tại mục III.", "-");
        yield return new PaperParagraph(final ? $"Đề xuất, kiến nghị: {Blanks.ToBeWritten}" : "Tiếp tục thực hiện các tiêu chí, bảo đảm hoàn thành kế hoạch.", "-");
    }
}

/// <summary>What a report that sums up counts beside the figures of the criteria, each with where it was counted.</summary>
/// <param name="Registered">Null where nobody is registered.</param>
/// <param name="Awarded">Null where nothing was decided yet.</param>
public sealed record ReviewCounts(RegisteredOnPaper? Registered, AwardedOnPaper? Awarded)
{
    /// <summary>By the case that holds, why a target does not apply.</summary>
    public IReadOnlyDictionary<Guid, string> WhyNotApplicable { get; init; } = new Dictionary<Guid, string>();
}

/// <summary>How many take part.</summary>
/// <param name="From">The list they stand in.</param>
public sealed record RegisteredOnPaper(int Number, PaperFootnote From);

/// <summary>How many were commended.</summary>
/// <param name="Individuals">Households among them.</param>
/// <param name="From">The decisions that say so.</param>
public sealed record AwardedOnPaper(int Collectives, int Individuals, PaperFootnote From)
{
    /// <summary>"01 tập thể và 03 cá nhân".</summary>
    public string InWords => $"{Collectives:00} tập thể và {Individuals:00} cá nhân";
}
