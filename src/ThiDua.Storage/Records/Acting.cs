namespace ThiDua.Storage.Records;

/// <summary>In whose name this unit of work changes things; goes into every audit entry.</summary>
public sealed class Acting
{
    /// <summary>Account id; null for the system itself.</summary>
    public Guid? Account { get; private set; }

    public string Name { get; private set; } = "Hệ thống";

    /// <summary>Network address of the request; null for jobs and the command line.</summary>
    public string? From { get; private set; }

    public void As(Guid? account, string name, string? from) => (Account, Name, From) = (account, name, from);
}
