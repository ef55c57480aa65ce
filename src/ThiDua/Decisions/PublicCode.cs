using System.Security.Cryptography;

namespace ThiDua.Decisions;

/// <summary>
/// A code that nobody guesses: 128 random bits as 26 letters and digits, none that is mistaken for another (no i, l, o, u).
/// </summary>
public readonly record struct PublicCode
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;

    private readonly string? _text;

    private PublicCode(string text) => _text = text;

    public static PublicCode New() => new(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>As it stands in an address, capitals and small letters alike.</summary>
    public static bool TryParse(string? text, out PublicCode code)
    {
        var small = text?.Trim().ToLowerInvariant() ?? "";
        var known = small.Length == Length && small.All(letter => Letters.Contains(letter, StringComparison.Ordinal));
        code = known ? new(small) : default;
        return known;
    }

    public override string ToString() => _text ?? throw new InvalidOperationException("A code is made or read.");
}
