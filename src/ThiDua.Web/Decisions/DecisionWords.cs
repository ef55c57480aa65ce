using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Decisions;

/// <summary>Words for what decisions, papers and dossiers have come to.</summary>
internal static class DecisionWords
{
    public static string Of(DecisionState state) => state switch
    {
        DecisionState.InForce => "Có hiệu lực",
        DecisionState.Drafted => "Dự thảo, chờ ký, ban hành",
        DecisionState.Dropped => "Đã bỏ dự thảo",
        _ => "Đang lập",
    };

    /// <summary>What a decision has come to, with what was taken back of it.</summary>
    /// <param name="revoked">Of how many recipients the award was revoked.</param>
    /// <param name="all">All its recipients.</param>
    public static (Mark Mark, string Word) Of(DecisionState state, int revoked, int all) => (state, revoked) switch
    {
        (DecisionState.InForce, > 0) when revoked == all => (Mark.Missed, "Đã hủy bỏ"),
        (DecisionState.InForce, > 0) => (Mark.AtRisk, $"Có hiệu lực, đã hủy bỏ đối với {revoked}/{all}"),
        _ => (MarkOf(state), Of(state)),
    };

    public static string Of(PaperState? state) => state switch
    {
        PaperState.Issued => "đã ban hành",
        PaperState.SignedOff => "đã ký, chưa ban hành",
        PaperState.Numbered => "đã cấp số, chưa ký",
        _ => "dự thảo",
    };

    public static string Of(DossierState state) => state switch
    {
        DossierState.Accepted => "Được chấp nhận",
        DossierState.Opened => "Đã tiếp nhận, đang thẩm định",
        DossierState.Sent => "Đã gửi, chờ tiếp nhận",
        DossierState.Returned => "Bị trả, cần bổ sung",
        _ => "Đang hoàn thiện",
    };

    public static Mark MarkOf(DecisionState state) => state switch
    {
        DecisionState.InForce => Mark.Met,
        DecisionState.Dropped => Mark.Unknown,
        _ => Mark.OnTrack,
    };

    public static Mark MarkOf(DossierState state) => state switch
    {
        DossierState.Accepted => Mark.Met,
        DossierState.Returned => Mark.AtRisk,
        DossierState.Gathering => Mark.Unknown,
        _ => Mark.OnTrack,
    };

    public static IEnumerable<SelectListItem> MoneySources =>
    [
        new("Tiền thưởng theo mức của pháp luật", nameof(MoneySource.Law)),
        new("Quà tặng theo mức của kế hoạch", nameof(MoneySource.Plan)),
        new("Không kèm tiền thưởng", nameof(MoneySource.None)),
    ];

    public static IEnumerable<SelectListItem> Grounds => Enum.GetValues<RevocationGround>().Select(ground =>
    {
        var words = ground.InVietnamese();
        return new SelectListItem(ThiDua.Organizations.Vietnamese.Capital(words), ground.ToString());
    });

    /// <summary>"Cấp xã".</summary>
    public static string Of(Level level)
    {
        var words = Words.Of(level);
        return ThiDua.Organizations.Vietnamese.Capital(words);
    }
}
