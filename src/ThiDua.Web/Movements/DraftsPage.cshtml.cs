using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Movements;
using ThiDua.Storage.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Movements;

/// <summary>Bản dự thảo: movements in the making.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class DraftsPage(ListDrafts list) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<ListedDraft> Drafts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Drafts = await list.On(launched: false, Most, stop);

    /// <summary>Where a draft comes from, in words.</summary>
    public static string Origin(ListedDraft draft) =>
        draft.FileName is { } file ? $"Đọc từ tệp {file}"
        : draft.IsChange ? "Điều chỉnh phong trào đang diễn ra"
        : draft.IsCopy ? "Sao chép từ một phong trào"
        : draft.Catalogue is { } name ? $"Danh mục mẫu: {Catalogue.Find(name)?.Title ?? name}"
        : "Lập mới";
}
