using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>The nominations of one review of a movement, with the quotas and their live counters.</summary>
[Authorize]
public sealed class NominationsPage(ShowNominations show, OrderBeyondQuota order, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Final { get; set; }

    /// <summary>Everybody whose conditions are open is ticked beforehand.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>Nominations that share one piece of evidence.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Chosen { get; set; } = [];

    /// <summary>Keys of the conditions that it answers.</summary>
    [BindProperty]
    public IReadOnlyList<string> Conditions { get; set; } = [];

    [BindProperty]
    public bool IsMet { get; set; } = true;

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    public NominationsShown Shown { get; private set; } = null!;
    public IReadOnlyList<OrderUnderQuota> Order { get; private set; } = [];
    public DateOnly Today => clock.Today();
    public bool MayPropose => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);
    public bool MayAnswer => MayPropose || who.Actor.Has(Duty.Verifier);

    /// <summary>How others stand, and what holds them, is for those who nominate, verify, judge or sign.</summary>
    public bool MayReadAll => who.Actor.MayRead();

    /// <summary>Conditions that only a person can answer, with how many nominations wait for them; those of most first.</summary>
    public IReadOnlyList<OpenCondition> Open => MayAnswer
        ? [.. Shown.Rows.Where(Waits).SelectMany(Asked).GroupBy(f => f.Rule).Select(g => new OpenCondition(g.Key, g.First().Condition, g.Count())).OrderByDescending(o => o.Nominations).ThenBy(o => o.Condition, StringComparer.Ordinal)]
        : [];

    public LawSet Set => LawSet.On(Shown.To < Today ? Shown.To : Today);

    public string Address(AwardRound round) => $"/movements/{Id}/nominations?year={round.Year}{(round.IsFinal ? "&final=true" : "")}";

    public string Query => $"year={Shown.Round.Year}{(Shown.Round.IsFinal ? "&final=true" : "")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), Round, Today, stop) is not { } shown) return NotFound();
        (Shown, Order) = (shown, await order.Of(new MovementId(Id), shown.Round, stop));
        return Page();
    }

    /// <summary>Something is open that a person answers, and the council has not voted.</summary>
    public static bool Waits(NominationRow row) => row is { Vote: null, State: not NominationState.Withdrawn } && Asked(row).Any();

    /// <summary>How one stands oneself everybody reads.</summary>
    public bool MayRead(NominationRow row) => who.Actor.MayRead(row.Candidate.Person);

    public bool IsTicked(NominationRow row) => All || Chosen.Contains(row.Id.Value);

    public async Task<IActionResult> OnPostJudgeAsync([FromServices] JudgeNominations judge, CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), Round, Today, stop) is not { } shown) return NotFound();
        who.MustHold(Duty.Officer, Duty.Chair, Duty.Verifier);
        await judge.OfRound(new MovementId(Id), shown.Round, who.Actor, stop);
        this.Say("Đã thẩm tra lại điều kiện của các đề nghị chưa có quyết định.");
        return LocalRedirect(Address(shown.Round));
    }

    public async Task<IActionResult> OnPostAnswerAsync([FromServices] AnswerTogether answer, [FromServices] KeepEvidence evidence, CancellationToken stop)
    {
        if (await show.Of(new MovementId(Id), Round, Today, stop) is not { } shown) return NotFound();
        var file = await evidence.Of(Files, who.Actor.Commune, stop) is [var one, ..] ? one : null;
        var done = await answer.On(new(new(Id), shown.Round), [.. Chosen.Select(id => new NominationId(id))], new(Conditions, IsMet, Note, file), who.Actor, stop);
        this.Say($"Đã ghi xác nhận cho {done.Answered} đề nghị và thẩm tra lại.{(done.Unasked > 0 ? $" {done.Unasked} đề nghị không có điều kiện nào trong số này cần xác nhận nên giữ nguyên." : "")}");
        return LocalRedirect(Address(shown.Round));
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        Shown = (await show.Of(new MovementId(Id), Round, Today, stop))!;
        Order = await order.Of(new MovementId(Id), Shown.Round, stop);
    }

    private static IEnumerable<EligibilityFinding> Asked(NominationRow row) => row.Eligibility?.Of(Answer.NeedsEvidence) ?? [];

    private AwardRound? Round => Year is { } year ? new AwardRound(year, Final) : null;
}

/// <summary>A condition that waits for a person's answer.</summary>
/// <param name="Rule">Key of the rule.</param>
/// <param name="Nominations">How many nominations it is open for.</param>
public sealed record OpenCondition(string Rule, string Condition, int Nominations);
