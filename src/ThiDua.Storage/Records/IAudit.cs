namespace ThiDua.Storage.Records;

/// <summary>The audit log for what changes no row; changes of rows enter it by themselves.</summary>
public interface IAudit
{
    /// <summary>Written with the transaction that is open, else at once.</summary>
    /// <param name="action">What happened, as a past participle: <c>signed in</c>, <c>refused</c>, <c>downloaded</c>.</param>
    /// <param name="subject">About what: a table's name.</param>
    /// <param name="details">Kept as JSON; never secrets.</param>
    Task Note(string action, string subject, string key, object? details, CancellationToken stop);
}
