using Microsoft.AspNetCore.Identity;

namespace ThiDua.Storage.Organizations;

/// <summary>How strong passwords must be, how they are hashed, and when an account locks.</summary>
public static class AccountRules
{
    /// <summary>Letters of a password; length does more than forced signs.</summary>
    public const int ShortestPassword = 10;

    /// <summary>How long a handed-out password lives.</summary>
    public static readonly TimeSpan OneTimePasswordLives = TimeSpan.FromDays(7);

    /// <summary>PBKDF2 with HMAC-SHA512, 128-bit salt; the count is what OWASP asks of this function.</summary>
    public static PasswordHasherOptions Hashing() => new() { IterationCount = 210_000 };

    internal static void Set(IdentityOptions identity)
    {
        var password = identity.Password;
        (password.RequiredLength, password.RequiredUniqueChars) = (ShortestPassword, 5);
        (password.RequireDigit, password.RequireLowercase) = (false, false);
        (password.RequireUppercase, password.RequireNonAlphanumeric) = (false, false);
        (identity.Lockout.MaxFailedAccessAttempts, identity.Lockout.DefaultLockoutTimeSpan) = (5, TimeSpan.FromMinutes(10));
        identity.Tokens.AuthenticatorIssuer = "ThiDua";
    }
}
