using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage.Facts;
using ThiDua.Web.Facts;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Criteria;

/// <summary>One figure: its formula with the numbers put in, trend, forecast, shares, what if, and the way to its rows.</summary>
[Authorize]
public sealed class FigurePage(ComputeCriteria compute, CountFacts count, NameProcedures procedures, SignedIn who, TimeProvider clock) : PageModel
{
    private const int MostShares = 40;

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Criterion { get; set; }
    [BindProperty(SupportsGet = true)] public int Target { get; set; }
    [BindProperty(SupportsGet = true)] public FigurePeriod? Period { get; set; }
    [BindProperty(SupportsGet = true, BinderType = typeof(DayInAddress))] public DateOnly? AsOf { get; set; }
    [BindProperty(SupportsGet = true)] public string? By { get; set; }
    [BindProperty(SupportsGet = true)] public long More { get; set; }
    [BindProperty(SupportsGet = true)] public long MoreMet { get; set; }

    public MovementFigures Figures { get; private set; } = null!;

    /// <summary>Why another day is shown than asked for; null where it is the same.</summary>
    public string? DayNotice { get; private set; }

    public CriterionFigure Figure { get; private set; } = null!;
    public ChosenDays Days { get; private set; } = null!;
    public IReadOnlyList<SharedFigure> Shares { get; private set; } = [];
    public TriedFigure? Tried { get; private set; }

    /// <summary>Whether the page may lead to rows: others read counts alone.</summary>
    public bool MaySeeRows => FactDoors.AreOpenTo(who.Actor);

    public Indicator Indicator => Figure.At.Indicator!.Indicator;
    public Target? Judged => Figure.At.Judged;
    public IndicatorValue Value => (Period ?? FigurePeriod.Whole) switch { FigurePeriod.Month => Figure.Month!, FigurePeriod.Year => Figure.Year!, _ => Figure.Whole! };
    public FactKind? Kind => Indicator.Form is CountingForm form ? FactKind.Of(form.Kind) : null;
    public IReadOnlyList<FactField> Splits => Kind is { } kind && Indicator.Form is not GrowthForm ? [.. kind.Fields.Where(f => f.Dimension)] : [];
    public MeasuredPlace Measured => new(Figures.Movement, Figure.At);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) AsOf = null;
        if (await compute.For(new(Id), AsOf ?? clock.Today(), stop) is not { } figures) return NotFound();
        if (figures.Figures.FirstOrDefault(f => f.At.Criterion.Id.Value == Criterion && f.At.Place == Target) is not { At.Indicator: not null } figure) return NotFound();
        (Figures, Figure) = (figures, figure);
        DayNotice = Criteria.DayNotice.Of(ModelState[nameof(AsOf)], AsOf, clock.Today(), figures.AsOf);
        Days = ChosenDays.Of(figures.Movement, Period, figures.AsOf, figures.AsOf);
        if (By is not null && Splits.All(f => f.Name != By)) return NotFound();
        Tried = TriedFigure.Of(Figure, Figures, More, MoreMet, Unread());
        if (Request.Headers.ContainsKey("HX-Request")) return Partial("_TriedAnswer", Tried);
        if ((By ?? (Splits is [var first, ..] ? first.Name : null)) is { } by) await Split(by, stop);
        return Page();
    }

    private string? Unread() => new[] { nameof(More), nameof(MoreMet) }
        .Select(name => ModelState[name]).FirstOrDefault(field => field is { Errors.Count: > 0 } && !string.IsNullOrWhiteSpace(field.AttemptedValue))?.AttemptedValue;

    public string Address(FigurePeriod period) => $"/movements/{Id}/criteria/{Criterion}/figure?target={Target}&{(Days with { Period = period }).Query}{(By is null ? "" : "&by=" + By)}";

    public string SplitAddress(string by) => $"/movements/{Id}/criteria/{Criterion}/figure?target={Target}&{Days.Query}&by={by}#shares";

    public string RowsAddress(RowsOf which, int reason = 0, string? of = null) =>
        $"/movements/{Id}/criteria/{Criterion}/rows?target={Target}&{Days.Query}&which={which.ToString().ToLowerInvariant()}&reason={reason}{(of is null ? "" : $"&by={By}&of={Uri.EscapeDataString(of)}")}";

    /// <summary>What a figure is split by; procedures are shown by name, whatever the field holds.</summary>
    public static string LabelOf(FactField field) => field.Name == "procedure_code" ? "Thủ tục" : field.Label;

    private async Task Split(string by, CancellationToken stop)
    {
        By = by;
        var parts = await count.ByDimension(Figures.Movement.Commune, Figure.At.Indicator!, by, Days.From, Days.AsOf, stop);
        var names = by == "procedure_code" ? await procedures.Of(Figures.Movement.Commune, stop) : new Dictionary<string, string>();
        Shares = [.. parts.Select(part => new SharedFigure(part.Value, names.GetValueOrDefault(part.Value), part.Figure)).OrderByDescending(part => part.Figure.Denominator).ThenBy(part => part.Name, StringComparer.Ordinal).Take(MostShares)];
    }
}

/// <summary>The part of a figure that one officer, field or procedure has.</summary>
/// <param name="Name">As the file says it; empty where it names none. Of a procedure, its code.</param>
/// <param name="Called">What the code stands for; null where it is not known or no code.</param>
public sealed record SharedFigure(string Name, string? Called, IndicatorValue Figure)
{
    public string InWords => Name.Length == 0 ? "không ghi" : Called is null ? Name : $"{Called} ({Name})";
}
