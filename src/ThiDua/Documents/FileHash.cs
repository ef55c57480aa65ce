namespace ThiDua.Documents;

/// <summary>SHA-256 of a file's bytes, 64 lower-case hexadecimal digits.</summary>
public readonly record struct FileHash
{
    private const int Bytes = 32;

    private readonly string? _digits;

    private FileHash(string digits) => _digits = digits;

    public string Digits => _digits ?? throw new InvalidOperationException("A hash is made of 32 bytes or 64 digits.");

    public static FileHash Of(ReadOnlySpan<byte> hash) => hash.Length == Bytes
        ? new(Convert.ToHexStringLower(hash))
        : throw new ArgumentException("SHA-256 has 32 bytes.", nameof(hash));

    /// <summary>From the digits as <see cref="Digits"/> gives them.</summary>
    public static FileHash Parse(string digits) =>
        digits.Length == 2 * Bytes && digits.All(char.IsAsciiHexDigitLower)
            ? new(digits)
            : throw new ArgumentException("Not 64 lower-case hexadecimal digits.", nameof(digits));

    public override string ToString() => Digits;
}
