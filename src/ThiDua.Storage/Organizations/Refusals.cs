using Microsoft.AspNetCore.Identity;
using ThiDua.Law;

namespace ThiDua.Storage.Organizations;

internal static class Refusals
{
    /// <exception cref="RefusedException">Identity refused; its first reason, in Vietnamese.</exception>
    public static void MustSucceed(this IdentityResult result)
    {
        if (!result.Succeeded) throw new RefusedException(result.Errors.First().Description);
    }
}
