using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Participation;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Participation;

/// <summary>One registration: its pledges, who sent, returned, approved it, and what came of it.</summary>
[Authorize]
public sealed class RegistrationPage(
    ShowRegistrations show, RewriteRegistration rewrite, ApproveRegistrations approve, ReturnRegistration giveBack, ReportPledges report,
    WhoRegisters may, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IReadOnlyList<Guid> Criteria { get; set; } = [];

    [BindProperty]
    public string? Tasks { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Per pledge: "yes", "no" or nothing.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Kept { get; set; } = [];

    [BindProperty]
    public IReadOnlyList<string?> Results { get; set; } = [];

    public RegistrationHome Home { get; private set; } = null!;

    public bool MayWrite { get; private set; }

    public bool CanBeWritten => MayWrite && Home.State is RegistrationState.Written or RegistrationState.Returned && Home.MovementState is MovementState.Running;

    public bool CanBeJudged => who.Actor.Has(Duty.Officer) && Home.State is RegistrationState.Waiting;

    public bool CanBeTakenBack => who.Actor.Has(Duty.Officer) && Home.State is RegistrationState.Approved && Home.MovementState is MovementState.Running;

    public bool CanBeReported => MayWrite && Home.State is RegistrationState.Approved && Home.Pledges.Count > 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.One(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        Criteria = [.. Home.Pledges.Where(p => p.Criterion is not null).Select(p => p.Criterion!.Value.Value)];
        Tasks = Pledge.AsLines(Home.Pledges);
        return Page();
    }

    public Task<IActionResult> OnPostSendAsync(CancellationToken stop) => Do(home => rewrite.On(home.Id, Pledges(home), send: true, who.Actor, stop), "Đã gửi đăng ký, chờ duyệt.", stop);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken stop) => Do(home => rewrite.On(home.Id, Pledges(home), send: false, who.Actor, stop), "Đã lưu đăng ký.", stop);

    public Task<IActionResult> OnPostApproveAsync(CancellationToken stop) => Do(home => approve.On([home.Id], who.Actor, stop), "Đã duyệt đăng ký.", stop, Duty.Officer);

    public Task<IActionResult> OnPostReturnAsync(CancellationToken stop) => Do(home => giveBack.On(home.Id, Reason ?? "", who.Actor, stop), "Đã trả lại đăng ký.", stop, Duty.Officer);

    public Task<IActionResult> OnPostReportAsync(CancellationToken stop) => Do(home => report.On(home.Id, Reported, who.Actor, stop), "Đã ghi kết quả.", stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        Home = (await show.One(new(Id), stop))!;
        MayWrite = await may.May(who.Actor, Home.Participant, stop);
    }

    private IReadOnlyList<PledgeResult> Reported =>
        [.. Kept.Select((kept, i) => new PledgeResult(kept switch { "yes" => true, "no" => false, _ => null }, Results.ElementAtOrDefault(i)))];

    /// <summary>Criteria that the plan sets for such a participant, and those pledged already.</summary>
    public IEnumerable<PledgeChoice> Choices => ChoicesOf(Home);

    private static IEnumerable<PledgeChoice> ChoicesOf(RegistrationHome home) =>
        home.Choices.Where(c => c.For is null || c.For == home.Participant.Audience || home.Pledges.Any(p => p.Criterion == c.Id));

    private IReadOnlyList<Pledge> Pledges(RegistrationHome home) =>
        [.. ChoicesOf(home).Where(c => Criteria.Contains(c.Id.Value)).Select(c => new Pledge(c.Text, c.Id)), .. Pledge.OwnTasks(Tasks)];

    private async Task<IActionResult> Do(Func<RegistrationHome, Task> act, string said, CancellationToken stop, params Duty[] duties)
    {
        if (await show.One(new(Id), stop) is not { } home || Criteria.Any(id => home.Choices.All(c => c.Id.Value != id) && home.Pledges.All(pledge => pledge.Criterion?.Value != id))) return NotFound();
        if (duties.Length > 0) who.MustHold(duties);
        if (!ModelState.IsValid) throw new RefusedException("Nội dung gửi lên không đúng. Đề nghị tải lại trang.");
        await act(home);
        this.Say(said);
        return LocalRedirect($"/registrations/{Id}");
    }
}
