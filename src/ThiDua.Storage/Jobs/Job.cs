using System.Text.Json;
using ThiDua.Organizations;

namespace ThiDua.Storage.Jobs;

public readonly record struct JobId(Guid Value)
{
    public static JobId New() => new(Guid.CreateVersion7());

    /// <summary>What people tell the administrator, and what stands in the log: the random end of the id.</summary>
    public string Incident => Value.ToString("N")[^8..].ToUpperInvariant();
}

/// <summary>A piece of background work as a page may show it; the worker alone changes it.</summary>
public sealed class Job(JobId id, Guid communeId, string kind, string what) : IOfCommune
{
    public JobId Id { get; } = id;

    /// <summary>All zeros for work of the system itself.</summary>
    public Guid CommuneId { get; } = communeId;

    public string Kind { get; } = kind;

    /// <summary>What to do, as JSON that the handler of the kind understands.</summary>
    public string What { get; } = what;

    public Guid? QueuedBy { get; init; }
    public string QueuedByName { get; init; } = "";
    public DateTimeOffset QueuedAt { get; init; }
    public DateTimeOffset NotBefore { get; init; }
    public int Attempts { get; private set; }
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>0–100.</summary>
    public int Percent { get; private set; }

    /// <summary>What is being done just now, for the person who waits.</summary>
    public string Sentence { get; private set; } = "Đang chờ xử lý";

    public DateTimeOffset? DoneAt { get; private set; }
    public DateTimeOffset? FailedAt { get; private set; }

    /// <summary>Why the last attempt failed, in one sentence.</summary>
    public string? Reason { get; private set; }

    public bool IsOver => DoneAt is not null || FailedAt is not null;

    public UnitId? Commune => CommuneId == Guid.Empty ? null : new UnitId(CommuneId);

    public T Order<T>() => JsonSerializer.Deserialize<T>(What, JsonSerializerOptions.Web)
        ?? throw new JsonException($"Job {Id.Value} of kind {Kind} says nothing.");
}
