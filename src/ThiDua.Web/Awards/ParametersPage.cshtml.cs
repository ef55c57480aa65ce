using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Web.Layout;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>Tham số pháp luật: what is in force on a day, what of it is not verified, and what the administrator set.</summary>
[Authorize(Policy = nameof(Duty.Administrator) + "," + nameof(Duty.Officer) + "," + nameof(Duty.Chair))]
public sealed class ParametersPage(ILawParameters parameters, SetParameter set, SignedIn who, TimeProvider clock) : PageModel, IShowsAgain
{
    /// <summary>The day asked about; today where none is.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty, Required]
    public string? Key { get; set; }

    [BindProperty]
    public string? Value { get; set; }

    [BindProperty]
    public string? Act { get; set; }

    [BindProperty]
    public string? Clause { get; set; }

    [BindProperty]
    public DateOnly? From { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    public DateOnly Day => On ?? clock.Today();
    public LawSet Set => LawSet.On(Day);
    public bool MaySet => who.Actor.Has(Duty.Administrator);
    public IReadOnlyList<IGrouping<string, ParameterLine>> Groups { get; private set; } = [];
    public IReadOnlyList<SettingLine> Settings { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop)
    {
        From = clock.Today();
        ModelState.Clear(); // nothing was typed yet
        return ShowAgain(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var value = ParameterValue.Read(Key ?? "", Value);
        if (From is null) throw new RefusedException("Chưa chọn ngày có hiệu lực.");
        await set.On(Key ?? "", value, new(Act ?? "", Clause, From.Value, Until), who.Actor, stop);
        this.Say("Đã đặt giá trị. Đề nghị thẩm tra lại các đề nghị khen thưởng đang mở.");
        return LocalRedirect("/law/parameters");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid setting, CancellationToken stop)
    {
        await set.Withdraw(new(setting), who.Actor, stop);
        this.Say("Đã bỏ giá trị, trở lại mức có sẵn.");
        return LocalRedirect("/law/parameters");
    }

    public async Task ShowAgain(CancellationToken stop)
    {
        var book = await parameters.Book(stop);
        var day = Day;
        Groups =
        [
            .. book.All.Select(p => p.Key).Distinct(StringComparer.Ordinal).Select(key => book.On(key, day)).OfType<Parameter>()
                .Select(p => new ParameterLine(p.Key, ParameterWords.Of(p.Key), p.Value, p.Unit, p.Basis, p.Mark, p.Note)).OrderBy(p => p.Name, Vietnamese.ByAlphabet).GroupBy(p => ParameterWords.GroupOf(p.Key)),
        ];
        Settings = [.. (await parameters.Settings(stop)).Select(s => new SettingLine(s.Id.Value, ParameterWords.Of(s.Key), s.Value, s.AsParameter.Unit, s.Source, s.By.Name, s.Withdrawn?.Name))];
    }
}

/// <summary>A parameter in force on the day.</summary>
public sealed record ParameterLine(string Key, string Name, decimal Value, ParameterUnit Unit, Provision Basis, Certainty Mark, string? Note)
{
    public bool IsDoubtful => Mark is Certainty.Unverified or Certainty.Provisional or Certainty.Inferred;
}

/// <summary>What an administrator set.</summary>
public sealed record SettingLine(Guid Id, string Name, decimal Value, ParameterUnit Unit, SettingSource Source, string By, string? WithdrawnBy);
