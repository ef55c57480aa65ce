using ThiDua.Organizations;

namespace ThiDua.Web.Organizations;

/// <summary>
/// Names of policies. A page says who may enter by <c>[Authorize(Policy = nameof(Duty.Officer))]</c>, several duties by
/// commas; plain <c>[Authorize]</c> asks for any duty in force today. What says nothing lets nobody in.
/// </summary>
public static class Doors
{
    /// <summary>Signed in, even without a duty: one's own password and sessions.</summary>
    public const string OwnAccount = "OwnAccount";

    public const string OfficerOrChair = nameof(Duty.Officer) + "," + nameof(Duty.Chair);

    public const string OfficerOrAdministrator = nameof(Duty.Officer) + "," + nameof(Duty.Administrator);
}
