using ThiDua.Organizations;

namespace ThiDua.Web.Decisions;

/// <summary>Who enters the pages of decisions, dossiers and money.</summary>
internal static class DecisionDoors
{
    /// <summary>Sees decisions, certificates and dossiers.</summary>
    public const string See = $"{nameof(Duty.Officer)},{nameof(Duty.Chair)},{nameof(Duty.Verifier)},{nameof(Duty.CouncilMember)},{nameof(Duty.CultureOfficer)}";

    /// <summary>Sees money.</summary>
    public const string SeeMoney = $"{nameof(Duty.Officer)},{nameof(Duty.Chair)},{nameof(Duty.Verifier)}";

    /// <summary>Sees a dossier: the commune, and the unit above to which it was sent.</summary>
    public const string SeeDossier = $"{See},{nameof(Duty.Province)}";

    /// <summary>Prepares all of it.</summary>
    public static readonly Duty[] Keepers = [Duty.Officer, Duty.Chair];
}
