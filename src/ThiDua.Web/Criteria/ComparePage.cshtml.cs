using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Facts;
using ThiDua.Web.Layout;

namespace ThiDua.Web.Criteria;

/// <summary>Two periods of a movement's criteria side by side; without a choice, this year so far and the same days a year before.</summary>
[Authorize]
public sealed class ComparePage(CriterionOfThePage criteria, CountFacts count, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? From { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? To { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? FromBefore { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? ToBefore { get; set; }

    public Movement Movement { get; private set; } = null!;
    public IReadOnlyList<ComparedFigure> Rows { get; private set; } = [];

    /// <summary>Of a period that ends after today: up to which day there are figures; null where it does not.</summary>
    public string? DayNotice { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await criteria.All(new(Id), stop) is not [var first, ..] all) return NotFound();
        Movement = first.Movement;
        DayNotice = Criteria.DayNotice.Of(null, To > ToBefore ? To : ToBefore ?? To, clock.Today(), clock.Today());
        Settle();
        if (From > To) ModelState.AddModelError(nameof(From), "Ngày đầu của kỳ này sau ngày cuối. Đề nghị sửa lại.");
        if (FromBefore > ToBefore) ModelState.AddModelError(nameof(FromBefore), "Ngày đầu của kỳ so sánh sau ngày cuối. Đề nghị sửa lại.");
        if (ModelState.IsValid) Rows = await Compare([.. all.Where(c => c.Indicator?.Form is CountingForm)], stop);
        return Page();
    }

    private void Settle()
    {
        To ??= ChosenDays.Of(Movement, null, null, clock.Today()).AsOf;
        From ??= new DateOnly(To.Value.Year, 1, 1);
        FromBefore ??= From.Value.AddYears(-1);
        ToBefore ??= To.Value.AddYears(-1);
    }

    private async Task<IReadOnlyList<ComparedFigure>> Compare(List<MeasuredPlace> measured, CancellationToken stop)
    {
        var indicators = measured.ConvertAll(c => c.Bound.Indicator!);
        var now = await count.Of(Movement.Commune, indicators, From!.Value, To!.Value, stop);
        var before = await count.Of(Movement.Commune, indicators, FromBefore!.Value, ToBefore!.Value, stop);
        return [.. measured.Select((c, place) => new ComparedFigure(c, now[place], before[place]))];
    }
}

/// <summary>One target in two periods.</summary>
public sealed record ComparedFigure(MeasuredPlace Criterion, IndicatorValue Now, IndicatorValue Before)
{
    private Indicator Indicator => Criterion.Indicator!;

    /// <summary>"tăng 3,2 điểm %", "không đổi"; a dash where one of them has no value.</summary>
    public string Change
    {
        get
        {
            if (FigureWords.Figure(Indicator, Now) is not { } now || FigureWords.Figure(Indicator, Before) is not { } before) return "–";
            var difference = now - before;
            if (difference == 0) return "không đổi";
            var size = Math.Round(Math.Abs(difference), 2);
            return $"{(difference > 0 ? "tăng" : "giảm")} {(size == 0 ? "dưới 0,01" : Written.Number(size))} {(FigureWords.IsShare(Indicator) ? "điểm phần trăm" : Indicator.Unit)}".TrimEnd();
        }
    }
}
