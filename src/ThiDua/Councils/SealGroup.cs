using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace ThiDua.Councils;

/// <summary>
/// The numbers with which votes are sealed: powers of 2 modulo a prime of 3072 bits (RFC 3526, group 15). Multiplying is
/// easy; nobody knows how to find the exponent of a power again unless it is a small number.
/// </summary>
internal static class SealGroup
{
    /// <summary>Bytes of one number.</summary>
    public const int Width = 384;

    private const int SecretBytes = 32;

    private const string Digits =
        "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD" +
        "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED" +
        "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F" +
        "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B" +
        "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510" +
        "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7" +
        "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C" +
        "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF";

    public static readonly BigInteger Prime = BigInteger.Parse("0" + Digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>How many powers there are: the exponents count modulo this prime.</summary>
    public static readonly BigInteger Order = (Prime - 1) / 2;

    public static readonly SealPowers Two = new(2);

    public static BigInteger Times(BigInteger a, BigInteger b) => a * b % Prime;

    public static BigInteger Inverse(BigInteger a) => BigInteger.ModPow(a, Prime - 2, Prime);

    /// <summary>A new secret exponent of 256 bits, twice what the group resists.</summary>
    public static BigInteger NewSecret() => Secret(RandomNumberGenerator.GetBytes(SecretBytes));

    public static BigInteger Secret(ReadOnlySpan<byte> bytes) => new(bytes[..SecretBytes], isUnsigned: true);

    public static void Write(BigInteger number, Span<byte> place)
    {
        place.Clear();
        number.TryWriteBytes(place, out _, isUnsigned: true);
    }

    public static BigInteger Read(ReadOnlySpan<byte> place) => new(place[..Width], isUnsigned: true);
}

/// <summary>Powers of one number, worked out beforehand four bits at a time: a vote is sealed in milliseconds.</summary>
internal sealed class SealPowers
{
    private const int Windows = 64;
    private const int Steps = 16;

    private readonly BigInteger[] _powers = new BigInteger[Windows * Steps];

    public SealPowers(BigInteger number)
    {
        var first = number;
        for (var window = 0; window < Windows; window++)
        {
            var power = BigInteger.One;
            for (var step = 0; step < Steps; step++)
            {
                _powers[window * Steps + step] = power;
                power = SealGroup.Times(power, first);
            }

            first = power;
        }
    }

    /// <param name="exponent">Of at most 256 bits.</param>
    public BigInteger To(BigInteger exponent)
    {
        Span<byte> bytes = stackalloc byte[Windows / 2];
        bytes.Clear();
        exponent.TryWriteBytes(bytes, out _, isUnsigned: true);
        var product = BigInteger.One;
        for (var window = 0; window < Windows; window++)
        {
            var step = (bytes[window / 2] >> (window % 2 * 4)) & 15;
            if (step > 0) product = SealGroup.Times(product, _powers[window * Steps + step]);
        }

        return product;
    }
}
