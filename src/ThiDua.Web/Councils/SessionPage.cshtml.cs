using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Papers;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;
using OpenSession = ThiDua.Councils.OpenSession;

namespace ThiDua.Web.Councils;

/// <summary>One session from the call to the minutes: agenda, opening, votes, results, end.</summary>
[Authorize]
public sealed class SessionPage(
    ShowSession show, OpenSession open, ChangeAgenda agenda, MinuteItem minute, DecideTie tie, EndSession end, IPapers papers, SignedIn who) : PageOfASession(show, who)
{
    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Nominations { get; set; } = [];

    [BindProperty]
    public string? Discussion { get; set; }

    [BindProperty]
    public string? Conclusion { get; set; }

    [BindProperty]
    public bool Agrees { get; set; }

    /// <summary>The minutes, once they were drafted.</summary>
    public Guid? Minutes { get; private set; }

    public bool IsChair => Session.Roll.FirstOrDefault(a => a.Role is SeatRole.Chair)?.Person == Me;

    public string Lead => $"{Session.MovementTitle}. {Written.Moment(Session.Starts)}, {Session.Place}.";

    public async Task OnGetAsync(CancellationToken stop) => Minutes = await FindMinutes(stop);

    public override async Task ShowAgain(CancellationToken stop)
    {
        await base.ShowAgain(stop);
        Minutes = await FindMinutes(stop);
    }

    public Task<IActionResult> OnPostOpenAsync(CancellationToken stop) => Do(() => open.On(SessionId, Actor, stop), "Phiên họp đã khai mạc.");

    public Task<IActionResult> OnPostAddAsync(CancellationToken stop) =>
        Do(() => agenda.On(SessionId, [.. Nominations.Select(n => new NominationId(n))], null, Actor, stop), "Đã bổ sung chương trình họp.");

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken stop) => Do(() => agenda.On(SessionId, [], new AgendaItemId(Item), Actor, stop), "Đã bỏ khỏi chương trình họp.");

    public Task<IActionResult> OnPostDiscussAsync(CancellationToken stop) => Do(() => minute.On(SessionId, new(Item), Discussion, Actor, stop), "Đã ghi ý kiến để đưa vào biên bản.");

    public Task<IActionResult> OnPostTieAsync(CancellationToken stop) => Do(() => tie.On(SessionId, new(Item), Agrees, Actor, stop), "Đã ghi ý kiến quyết định của Chủ tịch Hội đồng.");

    public Task<IActionResult> OnPostEndAsync(CancellationToken stop) => Do(() => end.On(SessionId, Conclusion, Actor, stop), "Phiên họp đã kết thúc; kết quả đã chuyển sang các đề nghị còn đủ điều kiện.");

    public async Task<IActionResult> OnPostMinutesAsync([FromServices] ComposeMinutes compose, CancellationToken stop)
    {
        var paper = await compose.On(SessionId, Actor, stop);
        return LocalRedirect($"/papers/{paper.Value}");
    }

    private async Task<Guid?> FindMinutes(CancellationToken stop) =>
        (await papers.FindAbout(PaperKind.Minutes, ComposeMinutes.About(SessionId), Actor.Commune, stop))?.Id.Value;
}
