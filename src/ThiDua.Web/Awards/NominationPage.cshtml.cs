using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Awards;
using ThiDua.Web.Layout;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>One nomination: its tick list, the answers of persons, what is being verified, its history.</summary>
[Authorize]
public sealed class NominationPage(ShowNominations show, AnswerCondition answer, ChangeNomination change, KeepEvidence evidence, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
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
    public DateOnly Today => clock.Today();
    public bool IsOpen => Shown.Row is { Vote: null, State: not NominationState.Withdrawn };
    public bool MayAnswer => IsOpen && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Verifier) || who.Actor.Has(Duty.Chair));
    public bool MayChange => IsOpen && (who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair));
    public bool MaySeeRecord => who.Actor.Person == Shown.Row.Candidate.Person || who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Verifier) || who.Actor.Has(Duty.Chair);

    /// <summary>Where the record of merit of the candidate is; null for households and people without one.</summary>
    public string? Record => Shown.Row.Candidate switch
    {
        { Person: { } person } => $"/people/{person.Value}/record",
        { Kind: CandidateKind.Collective, Unit: { } unit } => $"/units/{unit.Value}/record",
        _ => null,
    };

    /// <summary>What a person may still answer.</summary>
    public IReadOnlyList<EligibilityFinding> Open => [.. Shown.Row.Eligibility?.Findings.Where(f => f.Answer is Answer.NeedsEvidence || Shown.Answers.Any(a => a.Rule == f.Rule)) ?? []];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.One(new(Id), stop) is not { } shown) return NotFound();
        (Shown, Achievement) = (shown, shown.Row.Achievement);
        return Page();
    }

    public async Task<IActionResult> OnPostAnswerAsync(CancellationToken stop)
    {
        if (await show.One(new(Id), stop) is not { } shown) return NotFound();
        Shown = shown;
        var file = await evidence.Of(Files, who.Actor.Commune, stop) is [var one, ..] ? one : null;
        await answer.On(new(Id), Conditions, IsMet, Note, file, who.Actor, stop);
        this.Say("Đã ghi xác nhận và thẩm tra lại.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task<IActionResult> OnPostDescribeAsync(CancellationToken stop)
    {
        if (await show.One(new(Id), stop) is null) return NotFound();
        await change.Describe(new(Id), Achievement ?? "", who.Actor, stop);
        this.Say("Đã sửa câu thành tích.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken stop)
    {
        if (await show.One(new(Id), stop) is null) return NotFound();
        await change.Withdraw(new(Id), Reason ?? "", who.Actor, stop);
        this.Say("Đã rút đề nghị.");
        return LocalRedirect($"/nominations/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop) => Shown = (await show.One(new(Id), stop))!;
}
