namespace ThiDua.Storage.Organizations;

/// <summary>Opens the one administrator of an installation that starts without the demo world.</summary>
public interface IFirstAccount
{
    /// <summary>Saves the account and tells its one-time password, which is kept nowhere.</summary>
    Task<FirstSignIn> Open(CancellationToken stop);
}

public sealed record FirstSignIn(string UserName, string OneTimePassword);
