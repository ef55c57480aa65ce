using System.Security.Cryptography;

namespace ThiDua.Storage.Organizations;

/// <summary>A password to be handed over and changed at once; shown once, kept nowhere but as its hash.</summary>
public sealed record OneTimePassword(string UserName, string Password)
{
    // Without letters and digits that look alike on paper (0 o, 1 l i).
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Three groups of four, about 59 bits.</summary>
    internal static string New() => string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
