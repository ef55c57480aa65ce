using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Storage.Documents;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Documents;

/// <summary>Tài liệu: what was brought in, and how far its reading is.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class UploadsPage(ListUploads list) : PageModel
{
    public const int PageSize = 25;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<ListedUpload> Uploads { get; private set; } = [];

    public int Total { get; private set; }

    public bool SomeAreBeingRead => Uploads.Any(upload => upload.IsBeingRead);

    public async Task OnGetAsync(CancellationToken stop)
    {
        PageNumber = Math.Max(1, PageNumber);
        (Uploads, Total) = await list.On(PageNumber, PageSize, stop);
    }

    /// <summary>The table alone, for a page that looks again every two seconds.</summary>
    public async Task<IActionResult> OnGetRowsAsync(CancellationToken stop)
    {
        await OnGetAsync(stop);
        return Partial("_Uploads", this);
    }
}
