using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct NotApplicableCaseId(Guid Value)
{
    public static NotApplicableCaseId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A target that does not apply to the commune (không áp dụng), with the reason. It counts from the approval by the Chair or
/// a verifier on; until then the figure stands as it is.
/// </summary>
public sealed class NotApplicableCase(
    NotApplicableCaseId id, Guid communeId, MovementId movement, CriterionId criterion, int place, string reason, Deed by) : IOfCommune
{
    public NotApplicableCaseId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public MovementId Movement { get; } = movement;
    public CriterionId Criterion { get; } = criterion;
    public int Place { get; } = place;
    public string Reason { get; } = reason;
    public Deed By { get; } = by;
    public Deed? Approved { get; private set; }
    public Deed? Withdrawn { get; private set; }

    public bool Holds => Approved is not null && Withdrawn is null;

    /// <exception cref="RefusedException">It was approved or withdrawn before, or who asks may not approve.</exception>
    public void Approve(Actor who, Deed by)
    {
        if (!MayApprove(who)) throw new RefusedException("Chỉ Chủ tịch hoặc người thẩm định được duyệt “không áp dụng”. Đề nghị chuyển người có thẩm quyền.");
        if (Withdrawn is not null) throw new RefusedException("Đề nghị này đã được rút; không còn gì để duyệt.");
        if (Approved is not null) throw new RefusedException($"Đã được {Approved.Name} duyệt ngày {VietnamDay.Of(Approved.At):dd/MM/yyyy}; không cần duyệt lại.");
        Approved = by;
    }

    public void Withdraw(Deed by)
    {
        if (Withdrawn is not null) throw new RefusedException("Đề nghị này đã được rút trước đó.");
        Withdrawn = by;
    }

    public static bool MayApprove(Actor who) => who.Has(Duty.Chair) || who.Has(Duty.Verifier);
}
