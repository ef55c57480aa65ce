using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Facts;
using ThiDua.Web.Facts;

namespace ThiDua.Web.Criteria;

/// <summary>
/// The rows behind a figure: counted, missed, excluded by reason, each with file, sheet and row. They name dossiers, texts and
/// officers, so they are for who works with the files or answers for them (Điều 3 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15:
/// a clear purpose); members of the council and of the movement read the figure, its formula and its counts.
/// </summary>
[Authorize(Policy = FactDoors.See)]
public sealed class RowsPage(CriterionOfThePage criterion, CountFacts count, FindFacts find, TimeProvider clock) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Criterion { get; set; }
    [BindProperty(SupportsGet = true)] public int Target { get; set; }
    [BindProperty(SupportsGet = true)] public FigurePeriod? Period { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? AsOf { get; set; }
    [BindProperty(SupportsGet = true)] public RowsOf Which { get; set; } = RowsOf.Considered;
    [BindProperty(SupportsGet = true)] public int Reason { get; set; }
    [BindProperty(SupportsGet = true)] public string? By { get; set; }
    [BindProperty(SupportsGet = true)] public string? Of { get; set; }
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;

    public MeasuredPlace Measured { get; private set; } = null!;
    public ChosenDays Days { get; private set; } = null!;

    /// <summary>Why another day is shown than asked for; null where it is the same.</summary>
    public string? DayNotice { get; private set; }

    public IndicatorValue Value { get; private set; } = null!;
    public FoundFacts Found { get; private set; } = new(0, []);
    public CountingForm Form => (CountingForm)Measured.Indicator!.Form;
    public FactKind Kind => FactKind.Of(Form.Kind);

    /// <summary>The field that the rows are limited by, and to which value; null for all rows.</summary>
    public FactField? Split => By is null ? null : Kind.Field(By);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await criterion.Find(new(Id), new(Criterion), Target, stop) is not { Indicator.Form: CountingForm } measured) return NotFound();
        Measured = measured;
        Days = ChosenDays.Of(measured.Movement, Period, AsOf, clock.Today());
        DayNotice = Criteria.DayNotice.Of(ModelState[nameof(AsOf)], AsOf, clock.Today(), Days.AsOf);
        if ((Split is { Dimension: false } or null && By is not null) || Reason < 0 || Reason >= Math.Max(1, Form.Exclusions.Count)) return NotFound();
        Value = (await count.Of(measured.Movement.Commune, [measured.Bound.Indicator!], Days.From, Days.AsOf, stop))[0];
        var which = new WhichRows(Which, Reason, By, Of ?? "");
        Found = await find.Rows(measured.Movement.Commune, measured.Indicator!, which, Days.From, Days.AsOf, new FactPage(Math.Max(1, Number), Size), stop);
        return Page();
    }

    /// <summary>The address of another choice of rows; the filter by a field stays.</summary>
    public string Address(RowsOf which, int reason = 0) =>
        $"/movements/{Id}/criteria/{Criterion}/rows?target={Target}&{Days.Query}&which={which.ToString().ToLowerInvariant()}&reason={reason}{SplitQuery}";

    public string FigureAddress => $"/movements/{Id}/criteria/{Criterion}/figure?target={Target}&{Days.Query}";

    public string Title => Which switch
    {
        RowsOf.Counted => DefinitionForm.CountedOf(Form) is null ? "Các dòng được đếm" : "Các dòng tính là đạt",
        RowsOf.Missed => "Các dòng chưa đạt",
        RowsOf.Excluded => "Các dòng không tính",
        _ => "Các dòng được xét",
    };

    private string SplitQuery => By is null ? "" : $"&by={Uri.EscapeDataString(By)}&of={Uri.EscapeDataString(Of ?? "")}";
}
