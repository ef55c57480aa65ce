using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>What a nomination is for: movement, review, award, level.</summary>
public sealed record NominationPlace(UnitId Commune, MovementId Movement, AwardRound Round, string Award, Level Level);

/// <summary>The words of a nomination.</summary>
public sealed record NominationText(AwardGround Ground, string Achievement);

/// <summary>Something that happened to a nomination.</summary>
public sealed record NominationDeed(string What, Deed By);

/// <summary>A person's answer where a rule needs evidence.</summary>
/// <param name="Rule">Key of the rule.</param>
/// <param name="Note">What shows it, in words; never empty.</param>
/// <param name="File">Evidence in the file store; null where there is none.</param>
public sealed record EvidenceAnswer(string Rule, bool IsMet, string Note, Evidence? File, Deed By);

/// <summary>What a session of the council decided about one nomination, as counts only.</summary>
/// <param name="Session">Id of the session.</param>
/// <param name="Denominator">Of what the share was taken: all members, or those present, as the rule of that day says.</param>
/// <param name="Threshold">Share that was needed, from 0 to 1.</param>
/// <param name="IsMet">Compared exactly, never after rounding.</param>
public sealed record CouncilVote(Guid Session, DateOnly Day, int For, int Against, int Blank, int Invalid, int Denominator, decimal Threshold, bool IsMet);

/// <summary>A decision that names the nomination.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Number">Number and symbol: "15/QĐ-UBND".</param>
/// <param name="Issuer">Who decided, as at the head of the paper.</param>
/// <param name="Replaced">Papers of the decision that others replaced, oldest first; null where the first one stands.</param>
public sealed record DecisionReference(Guid Decision, string Number, DateOnly Issued, string Issuer, IReadOnlyList<ReplacedDecision>? Replaced = null)
{
    /// <summary>Number and day of the paper that stands now; those of the one that stood until then stay known.</summary>
    internal DecisionReference FollowedBy(DecisionReference standing) =>
        standing with { Replaced = [.. Replaced ?? [], new(Number, Issued)] };
}

/// <summary>Number and day of a paper of a decision that another replaced: what was written before bears them.</summary>
public sealed record ReplacedDecision(string Number, DateOnly Day)
{
    /// <summary>"Quyết định số 02/QĐ-UBND ngày 01/07/2026".</summary>
    public override string ToString() => $"Quyết định số {Number} ngày {Day:dd/MM/yyyy}";
}

/// <summary>Why an award is given; the law treats them apart.</summary>
public enum AwardGround
{
    /// <summary>Theo chuyên đề, from this movement.</summary>
    Thematic,
    /// <summary>Theo công trạng: results of the year's or several years' work.</summary>
    Merit,
    /// <summary>Đột xuất.</summary>
    Sudden,
}

/// <summary>How far a nomination has come.</summary>
public enum NominationState
{
    /// <summary>Đã đề nghị: not judged yet, or a rule waits for evidence.</summary>
    Proposed,
    /// <summary>Đủ điều kiện.</summary>
    Qualified,
    /// <summary>Tạm dừng: something is being verified; keeps its place.</summary>
    Held,
    /// <summary>Không đủ điều kiện.</summary>
    Refused,
    /// <summary>Hội đồng đồng ý.</summary>
    Agreed,
    /// <summary>Hội đồng không đồng ý.</summary>
    NotAgreed,
    /// <summary>Đã có quyết định.</summary>
    Decided,
    /// <summary>Đã rút.</summary>
    Withdrawn,
    /// <summary>Đã thu hồi.</summary>
    Revoked,
}

/// <summary>The words for states and grounds.</summary>
public static class NominationStates
{
    public static string InVietnamese(this NominationState state) => state switch
    {
        NominationState.Proposed => "chờ bổ sung minh chứng",
        NominationState.Qualified => "đủ điều kiện",
        NominationState.Held => "tạm dừng",
        NominationState.Refused => "không đủ điều kiện",
        NominationState.Agreed => "Hội đồng đồng ý",
        NominationState.NotAgreed => "Hội đồng không đồng ý",
        NominationState.Decided => "đã có quyết định",
        NominationState.Withdrawn => "đã rút",
        _ => "đã thu hồi",
    };

    public static string InVietnamese(this AwardGround ground) => ground switch
    {
        AwardGround.Thematic => "theo chuyên đề (phong trào này)",
        AwardGround.Merit => "theo công trạng",
        _ => "đột xuất",
    };
}
