using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Awards;
using ThiDua.Councils;
using ThiDua.Storage.Councils;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>The candidates of a session side by side, to be read beforehand, with conflicts of interest to be answered and declared.</summary>
[Authorize]
public sealed class CandidatesPage(ShowSession show, AnswerConflict answer, DeclareConflict declare, OrderBeyondQuota order, SignedIn who) : PageOfASession(show, who)
{
    private readonly ShowSession _show = show;
    private IReadOnlyDictionary<NominationId, Eligibility?> _findings = new Dictionary<NominationId, Eligibility?>();

    [BindProperty]
    public Guid Conflict { get; set; }

    [BindProperty]
    public bool IsSo { get; set; }

    [BindProperty]
    public Guid Item { get; set; }

    [BindProperty]
    public ConflictKind Kind { get; set; } = ConflictKind.Relative;

    [BindProperty]
    public string? Why { get; set; }

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ConflictKind>().Select(kind => new SelectListItem(kind.InVietnamese(), $"{kind}"))];

    /// <summary>What the rules said; nothing where they were not asked.</summary>
    public IEnumerable<EligibilityFinding> FindingsOf(AgendaItem item) => _findings.GetValueOrDefault(item.Nomination)?.Findings ?? [];

    /// <summary>Of a proposal, whether the one who looks may answer it.</summary>
    public bool MayAnswer(Conflict conflict) => Session.State is not SessionState.Ended && (conflict.Member == Me || Runs);

    /// <summary>Who precedes whom where there are more candidates than awards.</summary>
    public IReadOnlyList<OrderUnderQuota> Order { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => Load(stop);

    public override async Task ShowAgain(CancellationToken stop)
    {
        await base.ShowAgain(stop);
        await Load(stop);
    }

    public Task<IActionResult> OnPostAnswerAsync(CancellationToken stop) => Do(() => answer.On(SessionId, new(Conflict), IsSo, Actor, stop), "Đã ghi trả lời về quan hệ lợi ích.");

    public Task<IActionResult> OnPostDeclareAsync(CancellationToken stop) => Do(() => declare.On(SessionId, new(Item), Me, Kind, Why, Actor, stop), "Đã ghi khai báo quan hệ lợi ích.");

    private async Task Load(CancellationToken stop) =>
        (_findings, Order) = (await _show.Findings(Session, stop), await order.Of(Session.Movement, null, stop));
}
