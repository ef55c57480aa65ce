using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThiDua.Facts;
using ThiDua.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>What is asked about a source.</summary>
public sealed class SourceForm
{
    [Required]
    public string Name { get; set; } = "";

    /// <summary>Name of the kind of fact; fixed once the source is there.</summary>
    public string Kind { get; set; } = "dossier";

    public Duty Owes { get; set; } = Duty.Officer;

    public bool EveryMonth { get; set; } = true;

    public static IEnumerable<SelectListItem> Kinds => FactKind.All.Select(kind => new SelectListItem(kind.Title, kind.Name));

    public static IEnumerable<SelectListItem> Duties => FactDoors.Bringers.Select(duty => new SelectListItem(duty.InVietnamese(), duty.ToString()));
}
