using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThiDua.Councils;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>The tellers' page: codes, slips, closing, counting, result.</summary>
[Authorize]
public sealed class CountPage(ShowSession show, SignedIn who) : PageOfABallot(show, who)
{
    [BindProperty]
    public Guid Person { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Used { get; set; }

    [BindProperty]
    public int Spoilt { get; set; }

    [BindProperty]
    public int Unused { get; set; }

    [BindProperty]
    public int Invalid { get; set; }

    [BindProperty]
    public IReadOnlyList<int> Agree { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<int> Against { get; set; } = [];

    /// <summary>Shown once with this answer and kept nowhere.</summary>
    public string? NewCode { get; private set; }

    public bool HasCode => Ballot.Tellers.Any(t => t.Person == Me && t.HasCode);

    public bool HasUnsealed => Ballot.Unsealed.Contains(Me);

    public IEnumerable<Attendance> WithoutVote => Session.Roll.Where(a => a.State is Presence.Present && !Ballot.Voted.ContainsKey(a.Person));

    /// <summary>A conflict of interest with somebody on the slip: the member takes none.</summary>
    public bool TakesNoSlip(Attendance member) => Ballot.Items.Any(item => Session.IsBarred(member.Person, item));

    public void OnGet() { }

    public async Task<IActionResult> OnPostCodeAsync([FromServices] TakeTellerCode take, CancellationToken stop)
    {
        NewCode = (await take.On(BallotId, Actor, stop)).ToString();
        await Find(stop);
        return Page(); // no redirect: the code stands in this answer alone
    }

    public Task<IActionResult> OnPostOpenAsync([FromServices] OpenBallot open, CancellationToken stop) => Do(() => open.On(BallotId, Actor, stop), "Bắt đầu bỏ phiếu.");

    public Task<IActionResult> OnPostHandOutAsync([FromServices] HandOutSlip hand, CancellationToken stop) =>
        Do(() => hand.On(BallotId, new PersonId(Person), Actor, stop), "Đã ghi phát phiếu giấy.");

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseBallot close, CancellationToken stop) => Do(() => close.On(BallotId, Actor, stop), "Đã kết thúc bỏ phiếu.");

    public Task<IActionResult> OnPostSlipsAsync([FromServices] CountSlips count, CancellationToken stop) => Do(
        () => count.On(BallotId, new SlipCount(Used, Spoilt, Unused, Invalid), [.. Agree.Zip(Against, (a, b) => new VoteSum(a, b))], Actor, stop),
        "Phiếu giấy đã khớp và được niêm phong cùng phiếu trên màn hình.");

    public async Task<IActionResult> OnPostUnsealAsync([FromServices] UnsealBallot unseal, CancellationToken stop)
    {
        var counted = false;
        return await Do(async () => counted = await unseal.On(BallotId, TellerCode.Of(Code), Actor, stop), "Đã nhập mã của đồng chí.") is var answer && counted
            ? LocalRedirect($"/sessions/{Session.Id.Value}#items")
            : answer;
    }

    public Task<IActionResult> OnPostCancelAsync([FromServices] CancelBallot cancel, CancellationToken stop) => Do(() => cancel.On(BallotId, Reason, Actor, stop), "Đã hủy lượt bỏ phiếu.");

    public async Task<IActionResult> OnPostRecordAsync([FromServices] ComposeBallotRecord compose, CancellationToken stop) =>
        LocalRedirect($"/papers/{(await compose.On(BallotId, Actor, stop)).Value}");
}
