using ThiDua.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Who enters the pages of decisions, dossiers and money.</summary>
internal static class DecisionDoors
{
    /// <summary>Sees decisions, certificates and dossiers.</summary>
    public const string See = $"{nameof(Duty.Officer)},{nameof(Duty.Chair)},{nameof(Duty.Verifier)},{nameof(Duty.CouncilMember)},{nameof(Duty.CultureOfficer)}";

    /// <summary>Sees the fund and what was paid.</summary>
    public const string SeeFund = $"{SeePrinters},{nameof(Duty.Accountant)}";

    /// <summary>Sees a decision with its money.</summary>
    public const string SeeDecision = $"{See},{nameof(Duty.Accountant)}";

    /// <summary>Sees how certificates are printed.</summary>
    public const string SeePrinters = $"{nameof(Duty.Officer)},{nameof(Duty.Chair)},{nameof(Duty.Verifier)}";

    /// <summary>Sees a dossier: the commune, and the unit above to which it was sent.</summary>
    public const string SeeDossier = $"{See},{nameof(Duty.Province)}";

    /// <summary>Prepares all of it.</summary>
    public static readonly Duty[] Keepers = [Duty.Officer, Duty.Chair];

    /// <summary>Whether a page may offer the way through one of these doors.</summary>
    public static bool MayEnter(this Actor who, string door) => door.Split(',').Any(duty => who.Has(Enum.Parse<Duty>(duty)));
}
