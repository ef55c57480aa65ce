using ThiDua.Law;

namespace ThiDua.Councils;

/// <summary>What became of the numbered slips of paper (phiếu giấy).</summary>
/// <param name="Used">In the box, valid or not.</param>
/// <param name="Spoilt">Given back and exchanged for another (phiếu hỏng, đổi phiếu).</param>
/// <param name="Unused">Never handed out.</param>
/// <param name="Invalid">Of those in the box, not valid as a whole.</param>
public sealed record SlipCount(int Used, int Spoilt, int Unused, int Invalid)
{
    /// <summary>Slips add up to those printed, and no more lie in the box than members took.</summary>
    /// <param name="handedOut">Members whose turnout says that they took a slip.</param>
    internal void MustAgree(int printed, int handedOut)
    {
        if (Used < 0 || Spoilt < 0 || Unused < 0 || Invalid < 0) throw new RefusedException("Số phiếu không thể nhỏ hơn 0. Đề nghị kiểm lại.");
        if (Invalid > Used) throw new RefusedException($"Có {Invalid} phiếu không hợp lệ trong khi chỉ thu về {Used} phiếu. Đề nghị kiểm lại.");
        if (Used > handedOut) throw new RefusedException($"Trong hòm có {Used} phiếu mà chỉ phát cho {handedOut} người. Đề nghị kiểm lại hòm phiếu và danh sách phát phiếu.");
        if (handedOut + Spoilt + Unused != printed)
            throw new RefusedException($"Số phiếu không khớp: đã in {printed}, trong khi phát {handedOut} + đổi do hỏng {Spoilt} + chưa dùng {Unused} = {handedOut + Spoilt + Unused}. Đề nghị đếm lại phiếu và cuống phiếu.");
    }

    /// <summary>
    /// So few valid slips tell whose they are, or, once they are taken off the sums, what the others voted. Then the ballot is
    /// void; what was counted is kept nowhere.
    /// </summary>
    /// <exception cref="RefusedException">Somebody took a slip, and fewer are valid than hide each other.</exception>
    internal void MustHideEachVote(int handedOut)
    {
        if (handedOut > 0 && Used - Invalid < Ballot.FewVoters)
        {
            throw new RefusedException($"Chỉ có {Used - Invalid} phiếu giấy hợp lệ; công bố kết quả thì suy ra được phiếu của từng người (cần ít nhất {Ballot.FewVoters} phiếu giấy hợp lệ)."
                + " Kết quả lượt này không được mở. Nếu đã kiểm đúng, đề nghị hủy lượt này và bỏ phiếu lại ở lượt mới.");
        }
    }

    /// <summary>Taken by a member and not put into the box.</summary>
    public int NotReturned(int handedOut) => handedOut - Used;
}
