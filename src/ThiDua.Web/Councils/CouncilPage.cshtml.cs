using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Councils;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Councils;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Councils;

/// <summary>The councils of the commune: decision, roster, who comes and goes.</summary>
[Authorize]
public sealed class CouncilPage(ShowCouncils show, FoundCouncil found, SeatMember seat, EndSeat end, IOrganizations organizations, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Issuer { get; set; }

    /// <summary>Day of the founding decision.</summary>
    [BindProperty]
    public DateOnly? Decided { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public Guid Council { get; set; }

    [BindProperty]
    public Guid Person { get; set; }

    [BindProperty]
    public SeatRole Role { get; set; } = SeatRole.Member;

    public IReadOnlyList<CouncilShown> Councils { get; private set; } = [];
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    public bool Runs => who.Actor.Has(Duty.Officer) || who.Actor.Has(Duty.Chair);
    public DateOnly Today => clock.Today();

    public IReadOnlyList<SelectListItem> Roles => [.. Enum.GetValues<SeatRole>().Select(role => new SelectListItem(role.InVietnamese(), $"{role}"))];

    public Task OnGetAsync(CancellationToken stop) => ShowAgain(stop);

    public async Task<IActionResult> OnPostFoundAsync(CancellationToken stop)
    {
        await found.On(Name ?? "", new FoundingDecision(Number ?? "", Day(Decided, "Ngày quyết định"), Issuer ?? ""), Day(From ?? Decided, "Hoạt động từ ngày"), who.Actor, stop);
        return Back("Đã ghi nhận Hội đồng. Đề nghị nhập danh sách thành viên theo quyết định.");
    }

    public async Task<IActionResult> OnPostSeatAsync(CancellationToken stop)
    {
        await seat.On(new(Council), new(Person), Role, Day(From, "Từ ngày"), who.Actor, stop);
        return Back("Đã thêm thành viên Hội đồng.");
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken stop)
    {
        await end.On(new(Council), new(Person), Day(Until, "Đến hết ngày"), who.Actor, stop);
        return Back("Đã kết thúc vai trò của thành viên.");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        Councils = await show.All(Today, stop);
        if (!Runs) return;
        var tree = await organizations.Tree(stop);
        UnitId[] units = [who.Actor.Commune, .. tree.ChildrenOf(who.Actor.Commune, Today).Select(u => u.Id)];
        People = [.. (await organizations.PeopleIn(units, Today, stop)).OrderBy(p => p.Name, Vietnamese.ByGivenName)
            .Select(p => new SelectListItem(p.PostOn(Today) is { } post ? $"{p.Name} – {post.Title}" : p.Name, p.Id.Value.ToString()))];
    }

    private static DateOnly Day(DateOnly? day, string what) => day ?? throw new RefusedException($"{what} còn trống. Đề nghị nhập ngày/tháng/năm, ví dụ 10/07/2025.");

    private LocalRedirectResult Back(string said)
    {
        this.Say(said);
        return LocalRedirect("/council");
    }
}
