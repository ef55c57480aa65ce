using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// The list of candidates that goes with a proposal (danh sách trích ngang): by the level that decides, the higher first,
/// then collectives and individuals. Whose nomination is held stands apart and is proposed to nobody.
/// </summary>
public static class ComposeCandidateList
{
    /// <param name="review">Which review of the movement: "năm 2023", "tổng kết giai đoạn 2021 - 2025"; null where it has one only.</param>
    public static OfficialPaper Of(string movement, string? review, IReadOnlyList<ListedCandidate> candidates, CommuneOnPaper head) => new()
    {
        Issuer = head.Committee,
        Symbol = "DS-UBND",
        Place = head.Place,
        Type = "DANH SÁCH",
        Subject = $"Tập thể, cá nhân đề nghị khen thưởng {(review is null ? "" : $"{review} ")}trong {movement}",
        Body = [.. Parts(candidates, head).SelectMany((part, i) => part.Blocks.Prepend(new PaperHeading(0, $"{(char)('A' + i)}.", part.Title)))],
        Recipients = ["Hội đồng Thi đua - Khen thưởng", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", head.ChairName)],
    };

    private static IEnumerable<(string Title, IEnumerable<PaperBlock> Blocks)> Parts(IReadOnlyList<ListedCandidate> candidates, CommuneOnPaper head)
    {
        var proposed = candidates.Where(one => !one.IsHeld).ToList();
        foreach (var level in proposed.GroupBy(one => one.Level).OrderByDescending(level => level.Key))
            yield return (Title(level.Key, head), Lists([.. level], [.. proposed.Where(one => one.Level != level.Key)]));
        if (candidates.Where(one => one.IsHeld).ToList() is { Count: > 0 } held)
            yield return ("TẠM DỪNG, CHƯA ĐỀ NGHỊ CHO ĐẾN KHI CÓ KẾT LUẬN", Lists(held, []));
    }

    private static string Title(Level level, CommuneOnPaper head) => level switch
    {
        Level.Commune => $"{head.ChairInCapitals} QUYẾT ĐỊNH",
        Level.District => "ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN CẤP HUYỆN QUYẾT ĐỊNH",
        _ => $"ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN {head.ProvinceInText.ToUpper(Vietnamese.Culture)} QUYẾT ĐỊNH",
    };

    private static IEnumerable<PaperBlock> Lists(List<ListedCandidate> here, List<ListedCandidate> elsewhere)
    {
        var collectives = List("I.", "TẬP THỂ", here.Where(one => one.IsCollective), elsewhere, collective: true).ToList();
        return [.. collectives, .. List(collectives.Count > 0 ? "II." : "I.", "CÁ NHÂN, HỘ GIA ĐÌNH", here.Where(one => !one.IsCollective), elsewhere, collective: false)];
    }

    private static IEnumerable<PaperBlock> List(string number, string title, IEnumerable<ListedCandidate> candidates, List<ListedCandidate> elsewhere, bool collective)
    {
        // Nobody stands twice: whoever is proposed for two awards has one line with both.
        var rows = candidates.GroupBy(one => one.Key, StringComparer.Ordinal).OrderBy(one => one.First().Award, StringComparer.Ordinal).Select((one, i) => (IReadOnlyList<string>)[
            $"{i + 1}", one.First().Name, .. collective ? Array.Empty<string>() : [one.First().Line], Joined(one.Select(line => line.Award)), Note([.. one], elsewhere.Where(other => other.Key == one.Key))]).ToList();
        if (rows.Count == 0) yield break;
        yield return new PaperHeading(1, number, title);
        yield return collective
            ? new PaperTable(["TT", "Tên tập thể", "Hình thức đề nghị", "Ghi chú"], [1, 5, 5, 4], rows)
            : new PaperTable(["TT", "Họ và tên", "Chức vụ, đơn vị hoặc địa chỉ", "Hình thức đề nghị", "Ghi chú"], [1, 4, 4, 4, 3], rows);
    }

    private static string Note(List<ListedCandidate> lines, IEnumerable<ListedCandidate> elsewhere) => Joined(
        [.. lines.Select(line => line.Note).Where(note => note.Length > 0), .. elsewhere.Select(other => $"Đồng thời đề nghị {other.Award}")]);

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts.Distinct(StringComparer.Ordinal));
}

/// <param name="Key">Tells the candidate from others, of the same name too.</param>
/// <param name="Line">Post and unit, or address.</param>
/// <param name="Award">With who gives it: "Giấy khen của Chủ tịch UBND xã Tân Hòa".</param>
/// <param name="Note">How far it has come; empty where there is nothing to say.</param>
/// <param name="Level">The level that decides.</param>
/// <param name="IsHeld">Something is being verified.</param>
public sealed record ListedCandidate(string Key, string Name, string Line, string Award, string Note, bool IsCollective, Level Level, bool IsHeld = false);
