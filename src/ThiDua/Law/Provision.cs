namespace ThiDua.Law;

/// <summary>
/// A place in a legal act (căn cứ pháp lý) and the days on which it is in force. Both days are inclusive;
/// <see langword="null"/> for <see cref="Until"/> means that no end is known.
/// </summary>
public sealed record Provision(string Act, string Clause, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether the provision binds on that day, its first and last day included.</summary>
    public bool IsInForceOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    public override string ToString() => Clause.Length == 0 ? Act : $"{Clause}, {Act}";
}
