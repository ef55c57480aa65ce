using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Says that a target does not apply, with the reason; the Chair or a verifier approves by saying it himself.</summary>
public sealed class SayNotApplicable(IMovements movements, IDeclarations declarations, TimeProvider clock)
{
    public async Task<NotApplicableCase> On(MovementId id, CriterionId criterion, int place, string reason, Actor who, CancellationToken stop)
    {
        var movement = await movements.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy phong trào này. Đề nghị mở lại từ danh sách phong trào.");
        movement.MustBeRunning("ghi “không áp dụng”");
        if (movement.Versions.All(version => version.Terms.Criteria.All(c => c.Id != criterion))) throw RefusedException.NothingInSight("Không tìm thấy tiêu chí này. Đề nghị chọn lại trong danh sách.");
        if (movement.Terms.Criteria.All(c => c.Id != criterion)) throw new RefusedException("Tiêu chí này không còn trong nội dung đang áp dụng của phong trào.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Ghi “không áp dụng” phải có lý do, ví dụ “xã không ban hành văn bản quy phạm pháp luật trong kỳ”.");
        if ((await declarations.NotApplicable(id, stop)).Any(c => c.Criterion == criterion && c.Place == place))
            throw new RefusedException("Chỉ tiêu này đã được ghi “không áp dụng”. Đề nghị duyệt hoặc rút đề nghị đang có.");

        var deed = new Deed(clock.GetUtcNow(), who.Account, who.Name);
        var declared = new NotApplicableCase(NotApplicableCaseId.New(), movement.CommuneId, id, criterion, place, reason.Normalize().Trim(), deed);
        if (NotApplicableCase.MayApprove(who)) declared.Approve(who, deed);
        await declarations.Add(declared, stop);
        return declared;
    }
}

/// <summary>Approves, by the Chair or a verifier, that a target does not apply.</summary>
public sealed class ApproveNotApplicable(IDeclarations declarations, TimeProvider clock)
{
    public async Task On(NotApplicableCaseId id, Actor who, CancellationToken stop)
    {
        var found = await declarations.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy đề nghị này. Đề nghị tải lại trang.");
        found.Approve(who, new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await declarations.Save(stop);
    }
}

/// <summary>Takes back that a target does not apply: it is judged again.</summary>
public sealed class WithdrawNotApplicable(IDeclarations declarations, TimeProvider clock)
{
    public async Task On(NotApplicableCaseId id, Actor who, CancellationToken stop)
    {
        var found = await declarations.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy đề nghị này. Đề nghị tải lại trang.");
        found.Withdraw(new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await declarations.Save(stop);
    }
}
