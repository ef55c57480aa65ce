using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Participation;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;
using ThiDua.Web.Papers;

namespace ThiDua.Web.Participation;

/// <summary>Đăng ký thi đua of a movement: the board by unit, the list, approval of many at once.</summary>
[Authorize]
public sealed class RegistrationsPage(ShowRegistrations show, ApproveRegistrations approve, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public RegistrationFilter? State { get; set; }

    /// <summary>Registrations that are ticked.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    public RegistrationsHome Home { get; private set; } = null!;

    public bool IsNarrowed => Words is { Length: > 0 } || State is not null;

    public bool MayApprove => who.Actor.Has(Duty.Officer) && Home.State is MovementState.Running;

    public IEnumerable<RegistrationRow> Rows => Home.Rows.Where(r => (State is null || State == ParticipationWords.FilterOf(r.State)) && Matches(r.Participant, r.Unit));

    /// <summary>Those who have not registered, with their units, where the list is narrowed to them.</summary>
    public IEnumerable<(Participant Participant, string Unit)> Missing => State is not RegistrationFilter.Missing ? []
        : Home.Missing.Select(p => (p, Home.Units.GetValueOrDefault(p.Unit, p.Line))).Where(one => Matches(one.p, one.Item2));

    public IEnumerable<SelectListItem> States =>
        Enum.GetValues<RegistrationFilter>().Select(s => new SelectListItem(ParticipationWords.Word(s), s.ToString(), s == State));

    public string Lead => $"{Home.Rows.Count} đăng ký: {Home.Of(RegistrationState.Approved)} đã duyệt, {Home.Of(RegistrationState.Waiting)} chờ duyệt, "
        + $"{Home.Of(RegistrationState.Returned)} bị trả lại, {Home.Of(RegistrationState.Written)} đang soạn; {Home.Missing.Count} tập thể, cá nhân chưa đăng ký.";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home) return NotFound();
        Home = home;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home) return NotFound();
        who.MustHold(Duty.Officer);
        var here = home.Rows.Select(r => r.Id.Value).ToHashSet();
        if (Chosen.Any(id => !here.Contains(id))) return NotFound();
        if (Chosen.Count == 0) throw new RefusedException("Chưa chọn đăng ký nào. Đề nghị đánh dấu ít nhất một đăng ký đang chờ duyệt.");
        await approve.On([.. Chosen.Select(id => new RegistrationId(id))], who.Actor, stop);
        this.Say($"Đã duyệt {Chosen.Count} đăng ký.");
        return LocalRedirect($"/movements/{Id}/registrations");
    }

    /// <summary>Drafts the pledge that everybody signs.</summary>
    public async Task<IActionResult> OnPostPledgeAsync([FromServices] ComposeForMovement compose, [FromServices] IMovements movements, CancellationToken stop)
    {
        if (await movements.Find(new(Id), stop) is not { } movement) return NotFound();
        who.MustHold(Duty.Officer);
        var paper = await compose.Pledges(movement, who.Actor, stop);
        this.Say("Đã lập bản giao ước từ các đăng ký đã duyệt.");
        return LocalRedirect($"/papers/{paper.Value}");
    }

    public async Task ShowAgain(CancellationToken stop) => Home = (await show.Of(new(Id), stop))!;

    private bool Matches(Participant participant, string unit)
    {
        var folded = Folded.Of($"{participant.Name} {unit}");
        return Folded.Words(Words ?? "").All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
