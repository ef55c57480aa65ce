using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>
/// The letter with which awards are proposed (tờ trình): of the committee to the level above, of the council to the Chair
/// within the commune; with the list of candidates (danh sách trích ngang).
/// </summary>
public sealed class ProposalPaper(GroundsOfAwards grounds)
{
    /// <param name="movement">As it stands in a sentence: "phong trào thi đua … năm 2026".</param>
    /// <param name="session">"kết quả họp xét ngày … của Hội đồng …"; null where there was none.</param>
    public OfficialPaper Of(Dossier dossier, CommuneOnPaper commune, string movement, string? session, DateOnly day)
    {
        var own = dossier.Level is Level.Commune;
        var council = $"Hội đồng Thi đua - Khen thưởng {commune.InText}";
        var who = own ? council : $"Ủy ban nhân dân {commune.InText}";
        var awards = string.Join(", ", dossier.Candidates.Select(one => one.AwardName).Distinct(StringComparer.Ordinal));
        var counted = RecipientKinds.Count(dossier.Candidates.Select(one => one.Kind));
        return new()
        {
            Superior = own ? commune.Committee : null,
            Issuer = own ? "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG" : commune.Committee,
            Symbol = own ? "TTr-HĐTĐKT" : "TTr-UBND",
            Place = commune.Place,
            Type = "TỜ TRÌNH",
            Subject = $"Về việc đề nghị tặng {awards} cho tập thể, cá nhân có thành tích trong {movement}",
            To = own ? [commune.Chair] : [$"Chủ tịch Ủy ban nhân dân {AboveInText(dossier.Level.On(day), commune)}", $"Sở Nội vụ {commune.ProvinceInText}"],
            LegalBases = [.. grounds.On(day), .. session is null ? Array.Empty<string>() : [$"Căn cứ {session}"]],
            Body =
            [
                new PaperParagraph($"{who} đề nghị {(own ? commune.Chair : $"Chủ tịch Ủy ban nhân dân {AboveInText(dossier.Level.On(day), commune)}")} xét, tặng {awards} cho {counted} đã có thành tích trong {movement} (có danh sách kèm theo)."),
                new PaperParagraph("Các trường hợp đề nghị khen thưởng bảo đảm đúng hồ sơ, thủ tục, điều kiện và tiêu chuẩn theo quy định (có hồ sơ kèm theo)."),
                new PaperParagraph($"{who} kính trình xem xét, quyết định./."),
            ],
            Recipients = ["Như trên", "Lưu: VT, HĐTĐKT"],
            Signatures = [own ? new("TM. HỘI ĐỒNG", "CHỦ TỊCH", commune.ChairName) : new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", commune.ChairName)],
            Annexes = [new("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", $"(Kèm theo Tờ trình số {PaperAnnex.NumberOfThePaper} {PaperAnnex.DayOfThePaper} của {who})", [.. AwardLists.Of(dossier.Candidates)])],
        };
    }

    private static string AboveInText(Level level, CommuneOnPaper commune) => level is Level.District ? "cấp huyện" : commune.ProvinceInText;
}
