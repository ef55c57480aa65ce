using ThiDua.Facts;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>A dossier as the system that keeps it knows it on the day of the export.</summary>
internal sealed record SampleDossier(string Code, SampleProcedure Procedure, string Officer, string Applicant, string Telephone, DateTime Received)
{
    public DateTime? Due { get; init; }

    public DateTime? Finished { get; init; }

    public DateTime? Returned { get; init; }

    /// <summary>Name of the choice.</summary>
    public string Status { get; init; } = "received";

    public string Channel { get; init; } = "direct";

    public int Requests { get; init; }

    public int Waiting { get; init; }

    public bool PaidOnline { get; init; }

    public bool ElectronicResult { get; init; }

    /// <summary>0 to 3 as the systems number it.</summary>
    public int Digitised { get; init; }

    /// <summary>Settled after the appointed day, and in time only because the days of waiting are added to it.</summary>
    public bool IsInTimeByWaiting => Waiting > 0 && Finished?.Date > Due?.Date && Outcome is not Timeliness.Late;

    /// <summary>What the system itself says of the time; null where it cannot say yet.</summary>
    public Timeliness? Outcome => Finished is { } end && Due is { } due
        ? JudgeTimeliness.Of(FactRow.Seconds(end), FactRow.Seconds(due), Waiting, Requests)?.Timeliness
        : null;
}
