using System.Collections.Concurrent;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using ThiDua.Law;

namespace ThiDua.Councils;

/// <summary>
/// A teller's code (mã niêm phong): shown once, written down by the teller, kept by nobody else and in no computer.
/// Only the codes of all tellers together open the votes; once they are torn up, nothing opens them again.
/// </summary>
public sealed class TellerCode
{
    // Without I, L, O and U: nothing that is read wrong from handwriting, no words.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 24;
    private const int Group = 4;

    private readonly string _letters;

    private TellerCode(string letters) => _letters = letters;

    /// <summary>120 random bits.</summary>
    public static TellerCode New() => new(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>As it was written down: with or without hyphens, in any case.</summary>
    /// <exception cref="RefusedException">It has another length or other letters.</exception>
    public static TellerCode Of(string? typed)
    {
        var letters = string.Concat((typed ?? "").ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter) && letter is not '-'))
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (letters.Length != Length || letters.Any(letter => !Letters.Contains(letter, StringComparison.Ordinal)))
            throw new RefusedException($"Mã niêm phong gồm {Length} chữ và số. Đề nghị nhập đúng như đã ghi khi nhận mã.");
        return new TellerCode(letters);
    }

    /// <summary>What may be known by everybody: votes are sealed with it and not opened.</summary>
    public byte[] PublicKey(BallotId ballot)
    {
        var key = new byte[SealGroup.Width];
        SealGroup.Write(SealGroup.Two.To(Secret(ballot)), key);
        return key;
    }

    /// <summary>The teller's part in opening the votes.</summary>
    /// <param name="publicKey">The teller's own, by which a mistyped code is found out.</param>
    /// <exception cref="RefusedException">It is not the code that belongs to this key.</exception>
    public byte[] Share(BallotId ballot, SealedTally tally, ReadOnlySpan<byte> publicKey)
    {
        if (!PublicKey(ballot).AsSpan().SequenceEqual(publicKey))
            throw new RefusedException("Mã niêm phong không đúng với cuộc bỏ phiếu này. Đề nghị kiểm tra từng nhóm 4 ký tự rồi nhập lại.");
        return tally.Share(Secret(ballot));
    }

    /// <summary>"7KQ2-9XTM-…", as it is shown once.</summary>
    public override string ToString() => string.Join('-', _letters.Chunk(Group).Select(group => new string(group)));

    private BigInteger Secret(BallotId ballot) => SealGroup.Secret(HMACSHA256.HashData(Encoding.ASCII.GetBytes(_letters), ballot.Value.ToByteArray()));
}

/// <summary>The keys of all tellers as one: what is sealed with it opens only by all of them.</summary>
public sealed class JointKey
{
    private const int Remembered = 32;

    // Powers of a key are worked out once for a whole ballot and not once for a vote: public numbers, always the same.
    private static readonly ConcurrentDictionary<BigInteger, SealPowers> Known = new();

    private JointKey(BigInteger key)
    {
        if (Known.Count > Remembered) Known.Clear();
        Powers = Known.GetOrAdd(key, number => new SealPowers(number));
    }

    internal SealPowers Powers { get; }

    /// <exception cref="ArgumentException">There is no key.</exception>
    public static JointKey Of(IReadOnlyCollection<byte[]> publicKeys)
    {
        if (publicKeys.Count == 0) throw new ArgumentException("No teller, no seal.", nameof(publicKeys));
        return new(publicKeys.Select(key => SealGroup.Read(key)).Aggregate(BigInteger.One, SealGroup.Times));
    }
}
