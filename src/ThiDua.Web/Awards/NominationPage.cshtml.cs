using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>
/// One nomination: its tick list, the answers of persons, what is being verified, its history. What is known of somebody is
/// for himself, for those who nominate, verify, judge or sign, and for those who sit over it until their session has ended.
/// </summary>
[Authorize]
public sealed class NominationPage(ShowNominations show, AnswerCondition answer, ChangeNomination change, KeepEvidence evidence, SitOverNomination seats, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Keys of the conditions that are answered together.</summary>
    [BindProperty]
    public IReadOnlyList<string> Conditions { get; set; } = [];

    [BindProperty]
    public bool IsMet { get; set; } = true;

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public string? Achievement { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public NominationShown Shown { get; private set; } = null!;
    public bool IsOpen => Shown.Row is { Vote: null, State: not NominationState.Withdrawn };
    public bool MayAnswer => IsOpen && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Verifier) || who.Actor.Has(Duty.Chair));
    public bool MayChange => IsOpen && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair));

    /// <summary>Where the record of merit of the candidate is; null for households, people without one, and those who may not read it.</summary>
    public string? Record => !MayReadRecord ? null : Shown.Row.Candidate switch
    {
        { Person: { } person } => $"/people/{person.Value}/record",
        { Kind: CandidateKind.Collective, Unit: { } unit } => $"/units/{unit.Value}/record",
        _ => null,
    };

    /// <summary>What a person may still answer.</summary>
    public IReadOnlyList<EligibilityFinding> Open => [.. Shown.Row.Eligibility?.Findings.Where(f => f.Answer is Answer.NeedsEvidence || Shown.Answers.Any(a => a.Rule == f.Rule)) ?? []];

    // Who sits over this nomination reads it, and not the record of everything else.
    private bool MayReadRecord => who.Actor.MayRead(Shown.Row.Candidate.Person);

    [NonHandler] // its name reads like one
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await show.One(new(Id), context.HttpContext.RequestAborted) is not { } shown) context.Result = NotFound();
        else
        {
            Shown = shown;
            if (!MayReadRecord && !await seats.Is(who.Actor.Person, shown.Row.Id, context.HttpContext.RequestAborted)) who.MustHold([.. RecordsOfMerit.Readers]);
            await next();
        }
    }

    public void OnGet() => Achievement = Shown.Row.Achievement;

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken stop)
    {
        var file = await evidence.Of(Files, who.Actor.Commune, stop) is [var one, ..] ? one : null;
        await answer.On(new(Id), Conditions, IsMet, Note, file, who.Actor, stop);
        this.Say("Đã ghi xác nhận và thẩm tra lại.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task<IActionResult> OnPostDescribeAsync(CancellationToken stop)
    {
        await change.Describe(new(Id), Achievement ?? "", who.Actor, stop);
        this.Say("Đã sửa câu thành tích.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        await change.Withdraw(new(Id), Reason ?? "", who.Actor, stop);
        this.Say("Đã rút đề nghị.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop) => Shown = (await show.One(new(Id), stop))!;
}
