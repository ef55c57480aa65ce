using System.Globalization;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>An error that is put into a row on purpose, so that a check can be held to find it and nothing else.</summary>
/// <param name="Rule">As the check names it.</param>
/// <param name="Field">Where the check is to point.</param>
/// <param name="Change">What becomes of the dossier.</param>
/// <param name="Raw">What the cell of the field says instead; null where the changed dossier says it.</param>
/// <param name="Again">The sound row stands before the one with the error.</param>
/// <param name="Both">The check is to point at the sound row too: nobody can tell which of the two is right.</param>
/// <param name="Unless">A field where the check would point instead, in formats that have it.</param>
internal sealed record PlantedError(string Rule, string Field, Func<SampleDossier, SampleDossier> Change, Func<SampleDossier, Dice, string>? Raw = null, bool Again = false, bool Both = false, string? Unless = null)
{
    /// <summary>What the check asks about, without refusing it, where a dossier is in time only by its days of waiting.</summary>
    public const string InTimeByWaiting = "in_time_by_waiting";

    private static readonly DateTime FarAhead = new(2099, 1, 15, 9, 0, 0, DateTimeKind.Unspecified);

    public static IReadOnlyList<PlantedError> All { get; } =
    [
        new("day_unreadable", "received_at", Same, (dossier, _) => $"31/02/{dossier.Received.Year}"),
        new("word_unknown", "status", Same, (_, _) => "Treo máy"),
        new("word_unknown", "channel", Same, (_, _) => "Gửi người quen"),
        new("required_missing", "code", Same, (_, _) => ""),
        new("money_unreadable", "fee", Same, (_, _) => "tám nghìn đồng"),
        new("result_before_receipt", "finished_at", dossier => dossier with { Finished = dossier.Received.AddDays(-2), Returned = dossier.Received.AddHours(1) }),
        new("day_in_future", "returned_at", dossier => dossier with { Status = "returned", Returned = FarAhead }),
        new("end_missing", "finished_at", dossier => dossier with { Status = "returned", Finished = null, Returned = null }),
        new("due_before_receipt", "due_at", dossier => dossier with { Due = dossier.Received.AddDays(-3), Waiting = 0 }),
        new("due_missing", "due_at", dossier => dossier with { Due = null }),
        new("end_while_open", "status", dossier => dossier with { Status = "processing" }),
        new("outcome_differs", "outcome_said", dossier => dossier with { Requests = 0 }, (dossier, _) => dossier.Outcome is ThiDua.Facts.Timeliness.Late ? "Đúng hạn" : "Quá hạn"),
        new("procedure_unknown", "procedure_code", Same, (_, _) => "9.999999"),
        new("code_malformed", "code", Same, (_, dice) => string.Create(CultureInfo.InvariantCulture, $"{dice.Between(100_000_000, 999_999_999)}{dice.Between(100_000, 999_999)}")),
        new("other_commune", "unit_code", Same, (_, _) => "H99.99.99"),
        new("other_commune", "code", dossier => dossier with { Code = "H98.77" + dossier.Code[dossier.Code.IndexOf('-', StringComparison.Ordinal)..] }, Unless: "unit_code"),
        new("key_repeated", "code", dossier => dossier with { Officer = "Người khác" }, Again: true, Both: true),
        new("row_repeated", "code", Same, Again: true),
    ];

    /// <summary>Errors about an end need a dossier that has one, and one that the check has nothing else to ask about.</summary>
    public static bool CanBeIn(SampleDossier dossier) => dossier is { Finished: not null, Due: not null, Status: "returned", IsInTimeByWaiting: false };

    private static SampleDossier Same(SampleDossier dossier) => dossier;
}

/// <summary>Where a check is to point; the key file is a list of these.</summary>
/// <param name="Column">From 1.</param>
internal sealed record PlantedPlace(string File, int Sheet, int Line, int Column, string Rule);
