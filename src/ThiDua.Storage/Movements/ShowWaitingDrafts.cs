using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Movements;

/// <summary>Plans on their way to a launch, as they wait on "Việc cần làm".</summary>
public sealed class ShowWaitingDrafts(ListDrafts drafts, ListUploads uploads)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var waiting = (await drafts.On(launched: false, Most, stop)).Select(Item);
        if (!who.Has(Duty.Officer)) return [.. waiting.Where(i => i.Place.ReadyToLaunch)];

        var (listed, _) = await uploads.On(1, Most, stop);
        return [.. waiting, .. listed.Where(u => u.Draft is null).Select(Item)];
    }

    private static WorkItem Item(ListedDraft draft)
    {
        var title = draft.Title.Length > 0 ? draft.Title : draft.FileName ?? "Bản dự thảo chưa có tên";
        return draft.Doubts > 0
            ? new(Consequence.LaunchBlocked, $"Đối chiếu: {title}", $"{draft.Doubts} giá trị đọc chưa chắc phải xác nhận trước khi phát động.", new WorkPlace(Draft: draft.Id))
            : draft.IsChange
            ? new(Consequence.Waits, $"Áp dụng bản điều chỉnh: {title}", "Đã sửa xong. Đề nghị xem danh mục kiểm tra rồi áp dụng thành phiên bản mới, hoặc bỏ bản điều chỉnh.", new WorkPlace(Draft: draft.Id, ReadyToLaunch: true))
            : new(Consequence.Waits, $"Chờ phát động: {title}", "Đã đối chiếu xong. Đề nghị xem danh mục kiểm tra rồi phát động.", new WorkPlace(Draft: draft.Id, ReadyToLaunch: true));
    }

    private static WorkItem Item(ListedUpload upload) => upload.Refusal is { } refusal
        ? new(Consequence.ReadingFailed, $"Không đọc được: {upload.Name}", refusal, new WorkPlace())
        : new(Consequence.UnderWay, $"Đang đọc: {upload.Name}", $"{upload.Sentence} ({upload.Percent} %).", new WorkPlace());
}
