using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Storage.Participation;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Participation;

/// <summary>Registers: oneself, one's unit or a household of it; the officer anybody, whole offices at once.</summary>
[Authorize]
public sealed class AddRegistrationsPage(ShowRegistrations show, Register register, WhoRegisters may, ListParticipants list, SignedIn who) : PageModel, IShowsAgain
{
    private const string NoHamlet = "Chưa chọn thôn, khu phố của hộ. Đề nghị chọn trong danh sách.";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Keys of participants.</summary>
    [BindProperty]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    /// <summary>Names of units that register as a whole, with everybody offered.</summary>
    [BindProperty]
    public IReadOnlyList<string> Whole { get; set; } = [];

    /// <summary>Criteria of the movement that are pledged.</summary>
    [BindProperty]
    public IReadOnlyList<Guid> Criteria { get; set; } = [];

    /// <summary>Own tasks, one a line.</summary>
    [BindProperty]
    public string? Tasks { get; set; }

    [BindProperty]
    public string? Household { get; set; }

    [BindProperty]
    public Guid? HouseholdUnit { get; set; }

    public RegistrationsHome Home { get; private set; } = null!;

    /// <summary>Those the signed-in person may register, by unit.</summary>
    public IReadOnlyList<IGrouping<string, Participant>> Offered { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    /// <summary>Criteria that somebody offered here may pledge; households pledge as individuals do.</summary>
    public IEnumerable<PledgeChoice> Choices =>
        Home.Choices.Where(c => c.For is null || (c.For is ThiDua.Movements.Audience.Individual && Units.Count > 0) || Offered.Any(unit => unit.Any(p => p.Audience == c.For)));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is null) return NotFound();
        await ShowAgain(stop);
        // Who registers nobody but himself need not look for his name.
        if (!who.Actor.Has(Duty.Officer)) Chosen = [.. Offered.SelectMany(unit => unit).Where(p => p.Person == who.Actor.Person).Select(p => p.Key)];
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Do(send: true, stop);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken stop) => Do(send: false, stop);

    public async Task ShowAgain(CancellationToken stop)
    {
        Home = (await show.Of(new(Id), stop))!;
        var everybody = await list.In(who.Actor.Commune, stop);
        var names = everybody.Units.ToDictionary(u => u.Id, u => u.Name);
        var offered = new List<Participant>();
        foreach (var participant in Home.Missing)
        {
            if (await may.May(who.Actor, participant, stop)) offered.Add(participant);
        }

        Offered = [.. offered.GroupBy(p => names[p.Unit])];
        var own = who.Actor.Has(Duty.Officer) ? null : await may.UnitOf(who.Actor, stop);
        Units = [.. everybody.Units.Where(u => u.Kind is UnitKind.Hamlet && (own is null || own == u.Id)).Select(u => new SelectListItem(u.Name, u.Id.Value.ToString()))];
    }

    private async Task<IActionResult> Do(bool send, CancellationToken stop)
    {
        if (await show.Of(new(Id), stop) is not { } home || Criteria.Any(id => home.Choices.All(c => c.Id.Value != id))) return NotFound();
        if (!ModelState.IsValid)
        {
            await ShowAgain(stop);
            return Page();
        }

        if (Whole.Count > 0) await ShowAgain(stop);
        var whole = Offered.Where(unit => Whole.Contains(unit.Key)).SelectMany(unit => unit).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var participants = home.Missing.Where(p => whole.Contains(p.Key) || Chosen.Contains(p.Key)).Concat(await Households(stop)).ToList();
        if (participants.Count == 0 && Chosen.Count > 0) throw new RefusedException("Tập thể, cá nhân đã chọn vừa có đăng ký. Đề nghị mở danh sách đăng ký để xem hoặc sửa đăng ký đã có.");
        if (participants.Count == 0) throw new RefusedException("Chưa chọn ai. Đề nghị đánh dấu ít nhất một tập thể, cá nhân, hoặc ghi tên hộ.");
        var added = await register.In(new(Id), [.. participants.Select(p => new RegistrationEntry(p, Pledges(home, p)))], send, who.Actor, stop);
        this.Say(send ? $"Đã gửi {added.Count} đăng ký, chờ duyệt." : $"Đã lưu {added.Count} đăng ký, chưa gửi.");
        return LocalRedirect(added is [var only] ? $"/registrations/{only.Id.Value}" : $"/movements/{Id}/registrations");
    }

    private async Task<IEnumerable<Participant>> Households(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Household)) return [];
        var units = (await list.In(who.Actor.Commune, stop)).Units;
        var unit = units.FirstOrDefault(u => u.Id.Value == HouseholdUnit && u.Kind is UnitKind.Hamlet)
            ?? throw (HouseholdUnit is null ? new RefusedException(NoHamlet) : RefusedException.NothingInSight(NoHamlet));
        return [Participant.Household(Household, unit)];
    }

    // A criterion that the plan sets for collectives is not put into an individual's mouth.
    private IReadOnlyList<Pledge> Pledges(RegistrationsHome home, Participant participant) =>
    [
        .. home.Choices.Where(c => Criteria.Contains(c.Id.Value) && (c.For is null || c.For == participant.Audience)).Select(c => new Pledge(c.Text, c.Id)),
        .. Pledge.OwnTasks(Tasks),
    ];
}
