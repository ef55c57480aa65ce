using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Decisions;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Decisions of a movement; a new one is composed of what the council agreed to.</summary>
[Authorize(Policy = DecisionDoors.See)]
public sealed class DecisionsPage(ShowDecisions show, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public List<Guid> Chosen { get; set; } = [];
    [BindProperty] public MoneySource Money { get; set; }
    [BindProperty] public string? Gift { get; set; }

    public DecisionsShown Shown { get; private set; } = null!;
    public bool MayCompose => DecisionDoors.Keepers.Any(who.Actor.Has);

    private string Plan => Shown.Terms.PlanNumber is { } number ? $"Kế hoạch số {number}/{Shown.Terms.PlanSymbol ?? "KH-UBND"}" : "kế hoạch phát động phong trào";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        Chosen = [.. Shown.Waiting.Where(row => !row.IsEncouragement).Select(row => row.Id.Value)];
        if (Chosen.Count == 0) Chosen = [.. Shown.Waiting.Select(row => row.Id.Value)];
        if (Shown.Terms.Amounts is [var amount, ..])
        {
            Gift = VietnameseNumber.Format(amount.Amount);
            if (Shown.Waiting.All(row => row.IsEncouragement)) Money = MoneySource.Plan;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromServices] ComposeDecision compose, CancellationToken stop)
    {
        if (!await Find(stop)) return NotFound();
        who.MustHold(DecisionDoors.Keepers);
        var decision = await compose.On(new(Id), [.. Chosen.Select(id => new NominationId(id))], Rule(), who.Actor, stop);
        this.Say("Đã lập dự thảo quyết định.");
        return LocalRedirect($"/decisions/{decision.Id.Value}");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        if (Shown is null) await Find(stop);
    }

    private MoneyRule Rule() => Money switch
    {
        MoneySource.Law => MoneyRule.ByLaw,
        MoneySource.Plan when string.IsNullOrWhiteSpace(Gift) => throw new RefusedException("Chưa nhập mức quà tặng của kế hoạch. Đề nghị nhập số đồng cho mỗi người, ví dụ 300.000."),
        MoneySource.Plan => MoneyRule.OfThePlan(VietnameseNumber.Parse(Gift), Plan),
        _ => new MoneyRule(MoneySource.None),
    };

    private async Task<bool> Find(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } shown) return false;
        Shown = shown;
        return true;
    }
}
