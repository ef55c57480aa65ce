using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>The list of candidates that goes with a proposal (danh sách trích ngang): collectives first, then individuals.</summary>
public static class ComposeCandidateList
{
    public static OfficialPaper Of(string movement, IReadOnlyList<ListedCandidate> candidates, CommuneOnPaper head) => new()
    {
        Issuer = head.Committee,
        Symbol = "DS-UBND",
        Place = head.Place,
        Type = "DANH SÁCH",
        Subject = $"Tập thể, cá nhân đề nghị khen thưởng trong {movement}",
        Body = [.. Part("I.", "TẬP THỂ", candidates.Where(one => one.IsCollective), collective: true), .. Part(candidates.Any(one => one.IsCollective) ? "II." : "I.", "CÁ NHÂN, HỘ GIA ĐÌNH", candidates.Where(one => !one.IsCollective), collective: false)],
        Recipients = ["Hội đồng Thi đua - Khen thưởng", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", head.ChairName)],
    };

    private static IEnumerable<PaperBlock> Part(string number, string title, IEnumerable<ListedCandidate> candidates, bool collective)
    {
        var rows = candidates.Select((one, i) => (IReadOnlyList<string>)[$"{i + 1}", one.Name, .. collective ? Array.Empty<string>() : [one.Line], one.Award, one.Note]).ToList();
        if (rows.Count == 0) yield break;
        yield return new PaperHeading(0, number, title);
        yield return collective
            ? new PaperTable(["TT", "Tên tập thể", "Hình thức đề nghị", "Ghi chú"], [1, 6, 5, 3], rows)
            : new PaperTable(["TT", "Họ và tên", "Chức vụ, đơn vị hoặc địa chỉ", "Hình thức đề nghị", "Ghi chú"], [1, 4, 5, 4, 2], rows);
    }
}

/// <param name="Line">Post and unit, or address.</param>
public sealed record ListedCandidate(string Name, string Line, string Award, string Note, bool IsCollective);
