namespace ThiDua.Councils;

public readonly record struct BallotId(Guid Value)
{
    public static BallotId New() => new(Guid.CreateVersion7());
}
