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

    /// <summary>Taken by a member and not put into the box.</summary>
    public int NotReturned(int handedOut) => handedOut - Used;
}
