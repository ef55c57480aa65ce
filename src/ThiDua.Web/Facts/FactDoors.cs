using ThiDua.Organizations;

namespace ThiDua.Web.Facts;

/// <summary>
/// Who comes to the commune's own rows. The province does not: it compares figures. The officer brings files, the culture
/// officer those of the commune's page, for which that duty answers.
/// </summary>
internal static class FactDoors
{
    public const string See = nameof(Duty.Officer) + "," + nameof(Duty.CultureOfficer) + "," + nameof(Duty.Verifier) + "," + nameof(Duty.Chair);

    public const string Bring = nameof(Duty.Officer) + "," + nameof(Duty.CultureOfficer);

    /// <summary>The codes by which other systems know the commune: the administrator of the commune may state them as well.</summary>
    public const string SeeCodes = See + "," + nameof(Duty.Administrator);

    public static readonly Duty[] SayCodes = [Duty.Officer, Duty.Administrator];

    public static readonly Duty[] Bringers = [Duty.Officer, Duty.CultureOfficer];

    /// <summary>Whether a page may lead the person to a file: others read its name alone.</summary>
    public static bool AreOpenTo(Actor who) => See.Split(',').Select(Enum.Parse<Duty>).Any(who.Has);
}
