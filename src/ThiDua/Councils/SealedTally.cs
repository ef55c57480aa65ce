using System.Numerics;
using System.Security.Cryptography;

namespace ThiDua.Councils;

/// <summary>
/// Sums of votes that nobody can read before all tellers unseal them together (kết quả còn niêm phong): for each
/// candidate one number, in which agreeing and disagreeing votes are added without being opened.
/// </summary>
/// <remarks>
/// ElGamal sealing with the vote in the exponent: what is added is added under the seal, and every addition makes every
/// number anew, also of candidates for whom nothing was added. A vote by itself is kept nowhere. See decision record 0015.
/// </remarks>
public sealed class SealedTally
{
    /// <summary>More members than any council has; agreeing votes count 1, disagreeing votes count this.</summary>
    internal const int Base = 1024;

    private readonly (BigInteger Mask, BigInteger Masked)[] _sums;

    private SealedTally((BigInteger Mask, BigInteger Masked)[] sums) => _sums = sums;

    public int Candidates => _sums.Length;

    /// <summary>What is to be added, sealed for the tellers.</summary>
    /// <param name="votes">For each candidate how many agree and how many do not: of one member's paper at most one in all.</param>
    public static SealedTally Of(IReadOnlyList<VoteSum> votes, JointKey key)
    {
        if (votes.Any(vote => vote.Agree < 0 || vote.Against < 0 || vote.Agree + vote.Against >= Base))
            throw new ArgumentException("A vote is no negative number, and a council has fewer members.", nameof(votes));
        return new([.. votes.Select(vote => Seal(vote, key))]);
    }

    /// <summary>Both together; every number is another one than before, even where nothing was added.</summary>
    public SealedTally With(SealedTally more)
    {
        if (more.Candidates != Candidates) throw new ArgumentException("Another list of candidates.", nameof(more));
        return new([.. _sums.Zip(more._sums, (a, b) => (SealGroup.Times(a.Mask, b.Mask), SealGroup.Times(a.Masked, b.Masked)))]);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[_sums.Length * 2 * SealGroup.Width];
        for (var i = 0; i < _sums.Length; i++)
        {
            SealGroup.Write(_sums[i].Mask, bytes.AsSpan(i * 2 * SealGroup.Width, SealGroup.Width));
            SealGroup.Write(_sums[i].Masked, bytes.AsSpan((i * 2 + 1) * SealGroup.Width, SealGroup.Width));
        }

        return bytes;
    }

    public static SealedTally From(ReadOnlySpan<byte> bytes)
    {
        var sums = new (BigInteger, BigInteger)[bytes.Length / (2 * SealGroup.Width)];
        for (var i = 0; i < sums.Length; i++)
        {
            var pair = bytes[(i * 2 * SealGroup.Width)..];
            sums[i] = (SealGroup.Read(pair), SealGroup.Read(pair[SealGroup.Width..]));
        }

        return new(sums);
    }

    /// <summary>One teller's part in opening; useless without the parts of all others.</summary>
    internal byte[] Share(BigInteger secret)
    {
        var share = new byte[_sums.Length * SealGroup.Width];
        for (var i = 0; i < _sums.Length; i++)
        {
            SealGroup.Write(BigInteger.ModPow(_sums[i].Mask, secret, SealGroup.Prime), share.AsSpan(i * SealGroup.Width, SealGroup.Width));
        }

        return share;
    }

    /// <summary>Opens the sums with the parts of all tellers.</summary>
    /// <param name="most">Upper bound of the votes for one candidate.</param>
    /// <exception cref="CryptographicException">The parts do not belong to this tally.</exception>
    public IReadOnlyList<VoteSum> Unseal(IReadOnlyCollection<byte[]> shares, int most) => [.. _sums.Select((sum, i) =>
        Count(SealGroup.Times(sum.Masked, SealGroup.Inverse(shares
            .Select(share => SealGroup.Read(share.AsSpan(i * SealGroup.Width)))
            .Aggregate(BigInteger.One, SealGroup.Times))), most))];

    private static (BigInteger, BigInteger) Seal(VoteSum vote, JointKey key)
    {
        var secret = SealGroup.NewSecret();
        return (SealGroup.Two.To(secret), SealGroup.Times(SealGroup.Two.To(vote.Agree + Base * (BigInteger)vote.Against), key.Powers.To(secret)));
    }

    // 2^(agree + Base·against) is known, and both numbers are small: agreeing votes from a table, the others one by one.
    private static VoteSum Count(BigInteger power, int most)
    {
        var agreeing = new Dictionary<BigInteger, int>();
        var next = BigInteger.One;
        for (var agree = 0; agree <= most; agree++, next = SealGroup.Times(next, 2)) agreeing[next] = agree;
        var oneLess = SealGroup.Inverse(SealGroup.Two.To(Base));
        for (var against = 0; against <= most; against++, power = SealGroup.Times(power, oneLess))
        {
            if (agreeing.TryGetValue(power, out var agree)) return new VoteSum(agree, against);
        }

        throw new CryptographicException("The tally does not open with these shares.");
    }
}

/// <summary>How many agree with a candidate and how many do not.</summary>
public sealed record VoteSum(int Agree, int Against)
{
    /// <summary>One member's paper for one candidate.</summary>
    public static VoteSum Of(BallotMark mark) => new(mark is BallotMark.Agree ? 1 : 0, mark is BallotMark.Against ? 1 : 0);
}

/// <summary>What a member marks for one candidate.</summary>
public enum BallotMark
{
    /// <summary>Không đánh dấu (phiếu trắng).</summary>
    None,
    /// <summary>Đồng ý.</summary>
    Agree,
    /// <summary>Không đồng ý.</summary>
    Against,
}
