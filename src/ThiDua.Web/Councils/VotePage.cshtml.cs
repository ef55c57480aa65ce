using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Councils;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>Choosing how a session votes: a secret ballot is prepared, or a show of hands entered.</summary>
[Authorize(Policy = Doors.OfficerOrChair)]
public sealed class VotePage(ShowSession show, PrepareBallot prepare, VoteOpenly vote, SignedIn who) : PageOfASession(show, who)
{
    [BindProperty]
    public IReadOnlyList<Guid> Items { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<Guid> Tellers { get; set; } = [];

    [BindProperty]
    public int Slips { get; set; }

    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public int Agree { get; set; }

    [BindProperty]
    public int Against { get; set; }

    public IEnumerable<Attendance> MayTell => Session.Roll.Where(a => a.State is Presence.Present && Session.Open.All(i => i.Person != a.Person));

    public IEnumerable<AgendaItem> MayBeOpen => Session.Open.Where(i => !Session.Rules[i.Id].MustBeSecret);

    public void OnGet() => Items = [.. Session.Open.Select(i => i.Id.Value)];

    public async Task<IActionResult> OnPostBallotAsync(CancellationToken stop)
    {
        var plan = new BallotPlan([.. Items.Select(i => new AgendaItemId(i))], [.. Tellers.Select(t => new PersonId(t))], Slips);
        BallotId? id = null;
        return await Do(async () => id = await prepare.On(SessionId, plan, Actor, stop), "Đã lập phiếu kín. Mỗi thành viên tổ kiểm phiếu nhận mã niêm phong trước khi bắt đầu.") is LocalRedirectResult
            ? LocalRedirect($"/ballots/{id!.Value.Value}/count")
            : Page();
    }

    public Task<IActionResult> OnPostHandsAsync(CancellationToken stop) => Do(() => vote.On(SessionId, new(Item), Agree, Against, Actor, stop), "Đã ghi kết quả biểu quyết công khai.");
}
