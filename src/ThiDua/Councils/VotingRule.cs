using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Councils;

/// <summary>How many votes an award needs, as the rule of one day says (tỷ lệ phiếu, điều kiện họp của Hội đồng).</summary>
/// <param name="Basis">Where the share stands.</param>
/// <param name="Mark">How sure the share is; what is not verified is shown as such.</param>
/// <param name="ShareInTenThousand">The share in ten thousandths: 8.000 is 80 %. Compared in whole numbers, never after rounding.</param>
/// <param name="OfPresent">Of the members present and those who wrote; else of all members, present or absent.</param>
/// <param name="MustBeSecret">Only a secret ballot decides.</param>
/// <param name="WrittenOpinionsCount">Opinions of absent members are votes; else they only stand in the minutes.</param>
/// <param name="ChairBreaksTies">With exactly half of the votes, the side of the chair wins.</param>
/// <param name="ConflictedVote">A member with a conflict of interest votes all the same; stays a member to be counted in any case.</param>
public sealed record VotingRule(
    Provision Basis, Certainty Mark, int ShareInTenThousand, bool OfPresent, bool MustBeSecret, Quorum Quorum,
    bool WrittenOpinionsCount, bool ChairBreaksTies, bool ConflictedVote)
{
    private const int Whole = 10_000;
    private const int Half = 5_000;

    /// <summary>Exactly one half is a majority: more than half. Every other share is reached by equality ("từ 80 % trở lên").</summary>
    public bool IsMajority => ShareInTenThousand == Half;

    /// <summary>The rule for an award on a day.</summary>
    /// <param name="key">"vote.base_fighter"; where the book has no such key, the rule for all other awards.</param>
    /// <exception cref="RefusedException">The book sets nothing for that day.</exception>
    public static VotingRule For(string key, ParameterBook book, DateOnly day)
    {
        var share = book.On(key, day) ?? book.On(Other, day)
            ?? throw new RefusedException($"Chưa có tỷ lệ phiếu cho ngày {day:dd/MM/yyyy}. Đề nghị quản trị nhập tham số pháp luật.");
        return new(
            share.Basis, share.Mark, (int)decimal.Round(share.Value * Whole), Is("vote.of_present"), Is($"{key}.secret", $"{Other}.secret"),
            Quorum.On(day, book), Is("council.written_opinions_count"), Is("council.chair_breaks_ties"), Is("council.conflicted_votes"));

        bool Is(params string[] keys) => keys.Select(k => book.On(k, day)).FirstOrDefault(p => p is not null)?.Value == 1;
    }

    /// <summary>The fewest agreeing votes that are enough.</summary>
    public int Needed(int denominator)
    {
        var share = (long)ShareInTenThousand * denominator;
        return (int)(IsMajority ? share / Whole + 1 : (share + Whole - 1) / Whole);
    }

    /// <summary>"từ 80 % tổng số thành viên", "quá nửa số thành viên có mặt".</summary>
    public string InWords => $"{(IsMajority ? "quá nửa" : $"từ {VietnameseNumber.Format(ShareInTenThousand / 100m)} % trở lên của")} {(OfPresent ? "số thành viên có mặt và gửi ý kiến bằng văn bản" : "tổng số thành viên Hội đồng")}";

    /// <summary>The key for awards without a share of their own.</summary>
    public const string Other = "vote.other";
}

/// <summary>The share of members who must be present, as a fraction: two thirds is no decimal number.</summary>
public sealed record Quorum(int Numerator, int Denominator)
{
    public static Quorum On(DateOnly day, ParameterBook book) =>
        book.On("council.quorum.numerator", day) is { } numerator && book.On("council.quorum.denominator", day) is { } denominator
            ? new((int)numerator.Value, (int)denominator.Value)
            : new(1, 2);

    public bool IsReached(int present, int members) => (long)present * Denominator >= (long)Numerator * members && present > 0;

    /// <summary>The fewest members present that are enough.</summary>
    public int Needed(int members) => (Numerator * members + Denominator - 1) / Denominator;
}
