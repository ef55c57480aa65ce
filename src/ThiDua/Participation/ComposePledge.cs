using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Writes the pledge of a movement (giao ước thi đua): what each participant promised, to be signed together.</summary>
public static class ComposePledge
{
    /// <param name="approved">Registrations that were approved, in the order of the paper.</param>
    public static OfficialPaper Of(MovementTerms terms, IReadOnlyList<Registration> approved, CommuneOnPaper commune) => new()
    {
        Issuer = commune.Committee,
        Symbol = "GUTĐ-UBND",
        Place = commune.Place,
        Type = "GIAO ƯỚC THI ĐUA",
        Subject = $"Thực hiện {MovementInText.Of(terms)}",
        Body =
        [
            new PaperParagraph($"Hưởng ứng phong trào thi đua, {approved.Count(r => r.Participant.Audience is Audience.Collective):00} tập thể và {approved.Count(r => r.Participant.Audience is Audience.Individual):00} cá nhân, hộ gia đình dưới đây đăng ký và cam kết thực hiện các nội dung sau:"),
            .. Part("I.", "TẬP THỂ", approved, Audience.Collective),
            .. Part("II.", "CÁ NHÂN, HỘ GIA ĐÌNH", approved, Audience.Individual),
            new PaperParagraph("Các tập thể, cá nhân tự đánh giá kết quả thực hiện khi kết thúc phong trào; kết quả là một căn cứ để xem xét khen thưởng."),
        ],
        Recipients = ["Các tập thể, cá nhân đăng ký", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", commune.ChairName)],
    };

    private static IEnumerable<PaperBlock> Part(string number, string heading, IReadOnlyList<Registration> approved, Audience audience)
    {
        var of = approved.Where(r => r.Participant.Audience == audience).ToList();
        if (of.Count == 0) yield break;
        yield return new PaperHeading(0, number, heading);
        yield return new PaperTable(["TT", "Tên", "Nội dung đăng ký", "Ký tên"], [1, 4, 8, 3],
            [.. of.Select((r, i) => (IReadOnlyList<string>)[$"{i + 1}", r.Participant.Line.Length == 0 ? r.Participant.Name : $"{r.Participant.Name}, {r.Participant.Line}", Promises(r), ""])]);
    }

    private static string Promises(Registration registration) =>
        string.Join("; ", registration.Pledges.Select(p => p.Breakthrough ? $"nhiệm vụ đột phá: {p.Text.TrimEnd('.')}" : p.Text.TrimEnd('.'))) + ".";
}
