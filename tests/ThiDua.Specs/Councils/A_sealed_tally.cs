using System.Security.Cryptography;
using ThiDua.Councils;
using ThiDua.Law;

namespace ThiDua.Specs.Councils;

public sealed class A_sealed_tally
{
    private static readonly BallotId Ballot = BallotId.New();
    private readonly TellerCode[] _codes = [TellerCode.New(), TellerCode.New()];

    private JointKey Key => JointKey.Of([.. _codes.Select(code => code.PublicKey(Ballot))]);

    [Fact]
    public void adds_what_nobody_can_read_and_opens_for_all_tellers_together()
    {
        var key = Key;
        var tally = Sealed(key, (0, 0), (0, 0));
        foreach (var _ in Enumerable.Range(0, 7)) tally = tally.With(Sealed(key, (1, 0), (0, 1)));
        foreach (var _ in Enumerable.Range(0, 2)) tally = tally.With(Sealed(key, (0, 1), (0, 0)));

        var kept = SealedTally.From(tally.ToBytes());

        Assert.Equal([new VoteSum(7, 2), new VoteSum(0, 7)], kept.Unseal(Shares(kept), most: 9));
    }

    [Fact]
    public void takes_a_box_of_papers_at_once()
    {
        var tally = Sealed(Key, (3, 1)).With(Sealed(Key, (512, 488)));

        Assert.Equal([new VoteSum(515, 489)], tally.Unseal(Shares(tally), most: 1004));
    }

    [Fact]
    public void is_another_row_of_numbers_after_every_vote_also_where_nothing_was_voted()
    {
        var key = Key;
        var before = Sealed(key, (0, 0), (0, 0));
        var after = before.With(Sealed(key, (0, 0), (1, 0)));

        var pieces = before.ToBytes().Chunk(384).Zip(after.ToBytes().Chunk(384)).ToList();
        Assert.Equal(4, pieces.Count);
        Assert.All(pieces, piece => Assert.NotEqual(piece.First, piece.Second));
    }

    [Fact]
    public void does_not_open_without_every_teller()
    {
        var tally = Sealed(Key, (1, 0));

        Assert.Throws<CryptographicException>(() => tally.Unseal([_codes[0].Share(Ballot, tally, _codes[0].PublicKey(Ballot))], most: 9));
    }

    [Fact]
    public void knows_a_mistyped_code()
    {
        var tally = Sealed(Key, (1, 0));
        var publicKey = _codes[0].PublicKey(Ballot);

        Assert.Equal(_codes[0].Share(Ballot, tally, publicKey), TellerCode.Of($" {_codes[0].ToString().ToLowerInvariant()} ").Share(Ballot, tally, publicKey));
        Assert.Contains("không đúng", Assert.Throws<RefusedException>(() => TellerCode.New().Share(Ballot, tally, publicKey)).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => TellerCode.Of("7KQ2-9XTM"));
        Assert.Throws<RefusedException>(() => TellerCode.Of(null));
    }

    [Fact]
    public void has_another_key_for_every_ballot() =>
        Assert.NotEqual(_codes[0].PublicKey(Ballot), _codes[0].PublicKey(BallotId.New()));

    private static SealedTally Sealed(JointKey key, params (int Agree, int Against)[] votes) => SealedTally.Of([.. votes.Select(v => new VoteSum(v.Agree, v.Against))], key);

    private byte[][] Shares(SealedTally tally) => [.. _codes.Select(code => code.Share(Ballot, tally, code.PublicKey(Ballot)))];
}
