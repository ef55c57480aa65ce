using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>The council's sessions on a movement, and calling one.</summary>
[Authorize]
public sealed class CouncilSessionsPage(ShowSessions show, CallSession call, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Council { get; set; }

    [BindProperty]
    public DateOnly? Day { get; set; }

    /// <summary>"08:30".</summary>
    [BindProperty]
    public string? Hour { get; set; } = "08:00";

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Nominations { get; set; } = [];

    public SessionsShown Shown { get; private set; } = null!;
    public bool Runs => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);
    public IReadOnlyList<SelectListItem> Councils => [.. Shown.Councils.Select(c => new SelectListItem($"{c.Name} ({c.Members} thành viên)", c.Id.Value.ToString()))];

    /// <summary>A session is open to those who sit there, and those who judge.</summary>
    public bool MayOpen(SessionRow row) => who.Actor.MayRead() || row.Members.Contains(who.Actor.Person);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Nominations = [.. Shown.Waiting.Select(n => n.Id.Value)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        if (Nominations.Count == 0) throw new RefusedException("Chưa chọn trường hợp nào để đưa ra Hội đồng. Đề nghị chọn ít nhất một.");
        var id = await call.On(new CouncilId(Council), new MovementId(Id), new(Starts(), Place ?? "", [.. Nominations.Select(n => new NominationId(n))]), who.Actor, stop);
        this.Say("Đã triệu tập phiên họp. Các thành viên thấy phiên họp ở Việc cần làm.");
        return LocalRedirect($"/sessions/{id.Value}");
    }

    public Task ShowAgain(CancellationToken stop) => Find(stop);

    private DateTimeOffset Starts()
    {
        var day = Day ?? throw new RefusedException("Chưa chọn ngày họp. Đề nghị nhập ngày/tháng/năm.");
        return TimeOnly.TryParseExact(Hour, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? new DateTimeOffset(day, hour, TimeSpan.FromHours(7))
            : throw new RefusedException("Giờ họp chưa đúng. Đề nghị nhập như 08:30.");
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), stop) is not { } shown) return false;
        Shown = shown;
        return true;
    }
}
