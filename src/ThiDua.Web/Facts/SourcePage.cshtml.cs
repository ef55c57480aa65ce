using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>One source: who owes it, how often, and which columns are remembered.</summary>
[Authorize(Policy = FactDoors.See)]
public sealed class SourcePage(ListSources list, ChangeSource change, ForgetMapping forget, SignedIn who) : PageModel, IShowsAgain
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public Source Source { get; private set; } = null!;

    public bool MayChange => FactDoors.Bringers.Any(who.Actor.Has);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await list.One(new SourceId(Id), stop) is not { } source) return NotFound();
        Source = source;
        Form = new() { Name = source.Name, Kind = source.Kind, Owes = source.Owes, EveryMonth = source.EveryMonth };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await list.One(new SourceId(Id), stop) is not { } source) return NotFound();
        Source = source;
        who.MustHold(FactDoors.Bringers);
        if (!ModelState.IsValid) return Page();
        await change.To(source.Id, Form.Name, Form.Owes, Form.EveryMonth, stop);
        this.Say("Đã lưu nguồn số liệu.");
        return LocalRedirect("/facts/sources");
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken stop)
    {
        if (await list.One(new SourceId(Id), stop) is null) return NotFound();
        who.MustHold(FactDoors.Bringers);
        await forget.Of(new SourceId(Id), stop);
        this.Say("Đã quên cách xếp cột; tệp sau sẽ được nhận lại từ đầu.");
        return LocalRedirect($"/facts/sources/{Id}");
    }

    public async Task ShowAgain(CancellationToken stop) => Source ??= (await list.One(new SourceId(Id), stop))!;
}
