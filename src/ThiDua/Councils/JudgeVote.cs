using ThiDua.Movements;

namespace ThiDua.Councils;

/// <summary>What the votes for one candidate mean by the rule of the day.</summary>
public static class JudgeVote
{
    /// <param name="members">All members of the council on the day; nobody is left out of it, whatever the reason.</param>
    /// <param name="taken">Members who were present, and those who wrote where written opinions count.</param>
    public static SessionOutcome Of(VotingRule rule, VoteCount votes, int members, int taken)
    {
        var denominator = rule.OfPresent ? taken : members;
        var needed = rule.Needed(denominator);
        var tie = rule is { IsMajority: true, ChairBreaksTies: true } && votes.Agree > 0 && votes.Agree * 2 == denominator;
        return new SessionOutcome(votes, members, taken, denominator, needed, rule.InWords, rule.Basis.ToString(), rule.IsMajority, tie);
    }
}

/// <summary>Votes for one candidate.</summary>
/// <param name="Blank">Papers on which nothing was marked for the candidate, also of members with a conflict of interest.</param>
/// <param name="Invalid">Slips of paper that do not count.</param>
/// <param name="Written">How many of the agreeing and disagreeing votes came as written opinions of absent members.</param>
public sealed record VoteCount(int Agree, int Against, int Blank, int Invalid = 0, int Written = 0)
{
    public int All => Agree + Against + Blank + Invalid;
}

/// <summary>What a session decided on one candidate (kết quả biểu quyết).</summary>
/// <param name="Members">All members of the council.</param>
/// <param name="Taken">Present, or with a written opinion that counts.</param>
/// <param name="Denominator">Of how many the share is taken, by the rule.</param>
/// <param name="Needed">The fewest agreeing votes that are enough.</param>
/// <param name="Rule">In words: "từ 80 % trở lên của tổng số thành viên Hội đồng".</param>
/// <param name="Basis">Where the rule stands.</param>
/// <param name="IsTie">Exactly half, where the side of the chair decides.</param>
/// <param name="ChairAgrees">What the chair decided of a tie; null where there was none, or it is not decided yet.</param>
/// <param name="ChairIsBarred">Exactly half, and a conflict of interest keeps the chair from deciding: half is not enough.</param>
/// <param name="Present">Members in the room at this vote; null where it was not kept.</param>
public sealed record SessionOutcome(
    VoteCount Votes, int Members, int Taken, int Denominator, int Needed, string Rule, string Basis, bool IsMajority, bool IsTie, bool? ChairAgrees = null,
    bool ChairIsBarred = false, int? Present = null)
{
    public bool Met => Votes.Agree >= Needed || ChairAgrees is true;

    public bool WaitsForChair => IsTie && ChairAgrees is null;

    /// <summary>Share of agreeing votes in per cent of the denominator, rounded down to two decimals: never up across a threshold.</summary>
    public decimal Percent => Denominator == 0 ? 0 : decimal.Floor(Votes.Agree * 10_000m / Denominator) / 100;

    public string Reason => $"{Votes.Agree}/{Denominator} phiếu đồng ý ({VietnameseNumber.Format(Percent)} %); cần {Rule}, tức ít nhất {Needed} phiếu."
        + (ChairAgrees is { } chair ? $" Số phiếu ngang nhau, Chủ tịch Hội đồng {(chair ? "đồng ý" : "không đồng ý")}." : "")
        + (ChairIsBarred ? " Số phiếu ngang nhau, Chủ tịch Hội đồng có quan hệ lợi ích nên không quyết định." : "");
}
