using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// The achievement report for a thematic movement (báo cáo thành tích, khen thưởng theo chuyên đề), drafted from verified
/// figures: each number bears the footnote of its snapshot. The forms follow the national model as ministries give it
/// (Phụ lục 11, 12 Thông tư 15/2023/TT-BKHĐT); the annex of Nghị định 152/2025/NĐ-CP itself was not at hand.
/// </summary>
public static class ComposeAchievement
{
    public static OfficialPaper OfCollective(AchievementCase about, CommuneOnPaper head) => NotesInOrder.Of(Of(about, head, "THỦ TRƯỞNG ĐƠN VỊ") with
    {
        Issuer = about.Name.ToUpper(Vietnamese.Culture),
        Superior = head.Committee,
        Symbol = "BC",
        Body =
        [
            new PaperHeading(0, "I.", "ĐẶC ĐIỂM, TÌNH HÌNH"),
            new PaperParagraph($"Tên đơn vị: {about.Name}.", "1."),
            new PaperParagraph($"Địa điểm trụ sở: {head.InText}.", "2."),
            new PaperParagraph($"Chức năng, nhiệm vụ được giao; cơ sở vật chất; tổ chức đảng, đoàn thể: {Blanks.ToBeWritten}", "3."),
            .. Achievements(about, Audience.Collective), .. Received(about),
        ],
    });

    public static OfficialPaper OfIndividual(AchievementCase about, CommuneOnPaper head) => NotesInOrder.Of(Of(about, head, "NGƯỜI BÁO CÁO THÀNH TÍCH") with
    {
        Signatures = [new(null, "THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN", ""), new(null, "NGƯỜI BÁO CÁO THÀNH TÍCH", about.Name)],
        Body =
        [
            new PaperHeading(0, "I.", "SƠ LƯỢC LÝ LỊCH"),
            new PaperParagraph($"Họ và tên: {about.Name}.", "-"),
            new PaperParagraph($"Ngày, tháng, năm sinh: {Blanks.ToBeWritten}; giới tính: {Blanks.ToBeWritten}", "-"),
            new PaperParagraph($"Quê quán: {Blanks.ToBeWritten}; nơi thường trú: {Blanks.ToBeWritten}", "-"),
            new PaperParagraph($"Chức vụ, đơn vị công tác: {about.Line ?? Blanks.ToBeWritten}", "-"),
            new PaperParagraph($"Trình độ chuyên môn, lý luận chính trị: {Blanks.ToBeWritten}", "-"),
            .. Achievements(about, Audience.Individual), .. Received(about),
        ],
    });

    private static OfficialPaper Of(AchievementCase about, CommuneOnPaper head, string position) => new()
    {
        Issuer = "",
        Symbol = "",
        Place = head.Place,
        Type = "BÁO CÁO",
        Subject = $"Thành tích đề nghị tặng {about.Award} trong {MovementInText.Of(about.Terms)}",
        Signatures = [new("XÁC NHẬN CỦA CẤP TRÌNH", "CHỦ TỊCH", head.ChairName), new(null, position, "")],
        Footnotes = about.Figures is { } figures ? [figures.Footnote, .. Compared(about)?.Notes ?? []] : [],
    };

    private static IEnumerable<PaperBlock> Achievements(AchievementCase about, Audience audience)
    {
        yield return new PaperHeading(0, "II.", "THÀNH TÍCH ĐẠT ĐƯỢC");
        if (about.Achievement is { Length: > 0 } words) yield return new PaperParagraph($"{words.TrimEnd('.')}.");
        var told = Told(about, audience);
        if (told.Count > 0) yield return new PaperParagraph("Kết quả thực hiện các tiêu chí của phong trào tại đơn vị:");
        for (var i = 0; i < told.Count; i++) yield return new PaperParagraph($"{told[i].Text.TrimEnd('.', ';')}: {FiguresOnPaper.Told(told[i])}.", $"{i + 1}.");
        if (audience is Audience.Collective && Compared(about) is { } years)
        {
            yield return new PaperParagraph("So với các năm trước:");
            yield return years.Table;
        }

        yield return new PaperParagraph($"Biện pháp, sáng kiến và đóng góp của {(audience is Audience.Collective ? "tập thể" : "bản thân")} để đạt kết quả trên: {Blanks.ToBeWritten}");
    }

    private static List<FrozenFigure> Told(AchievementCase about, Audience audience) =>
        [.. about.Figures?.For(audience, about.Terms).Where(figure => figure.State is not CriterionState.NoData) ?? []];

    // The form of collectives asks for it (Phụ lục 11), that of individuals does not; the first note is that of the figures themselves.
    private static (PaperTable Table, IReadOnlyList<PaperFootnote> Notes)? Compared(AchievementCase about) =>
        about.Figures is { } figures ? new CompareYears(figures, about.Earlier).Of(Told(about, Audience.Collective), notes: 1) : null;

    private static IEnumerable<PaperBlock> Received(AchievementCase about) =>
    [
        new PaperHeading(0, "III.", "CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
        new PaperHeading(1, "1.", "Danh hiệu thi đua"), Listed(about, PastKind.Title, "Danh hiệu", "Chưa có."),
        new PaperHeading(1, "2.", "Hình thức khen thưởng"), Listed(about, PastKind.Award, "Hình thức khen thưởng", "Chưa có."),
        new PaperHeading(1, "3.", "Kết quả đánh giá, xếp loại hằng năm"), Listed(about, PastKind.Grade, "Mức xếp loại", $"Kết quả xếp loại: {Blanks.ToBeWritten}"),
    ];

    /// <param name="none">What stands where nothing is on record; everybody is graded, so that grades are left for a person to write.</param>
    private static PaperBlock Listed(AchievementCase about, PastKind kind, string what, string none)
    {
        var lines = about.Past.Where(past => past.Kind == kind).OrderByDescending(past => past.Year).ToList();
        return lines.Count == 0
            ? new PaperParagraph(none)
            : new PaperTable(["Năm", what, "Số, ngày, tháng, năm của quyết định; cơ quan ban hành"], [1, 4, 5], [.. lines.Select(past => (IReadOnlyList<string>)[$"{past.Year}", past.Name, past.Paper])]);
    }
}

/// <summary>Whose achievement is reported, for which award, from which figures.</summary>
/// <param name="Line">Post and unit of a person.</param>
/// <param name="Award">"Giấy khen của Chủ tịch Ủy ban nhân dân xã".</param>
/// <param name="Achievement">The sentence of the nomination; null where there is none.</param>
/// <param name="Figures">Null where nothing was frozen yet: then nothing is told in numbers.</param>
public sealed record AchievementCase(
    string Name, string? Line, string Award, string? Achievement, MovementTerms Terms, FiguresOnPaper? Figures, IReadOnlyList<PastAward> Past)
{
    /// <summary>Figures of earlier years, the newest of each year first: what a collective's are compared with.</summary>
    public IReadOnlyList<FiguresOnPaper> Earlier { get; init; } = [];
}

/// <summary>A title, an award or a yearly grade received before, with its paper.</summary>
public sealed record PastAward(PastKind Kind, int Year, string Name, string Paper);

/// <summary>Under which of the three headings of the form it stands.</summary>
public enum PastKind
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,
    /// <summary>Hình thức khen thưởng.</summary>
    Award,
    /// <summary>Mức xếp loại hằng năm.</summary>
    Grade,
}
