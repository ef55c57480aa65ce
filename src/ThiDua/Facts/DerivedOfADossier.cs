using ThiDua.Facts.Rows;

namespace ThiDua.Facts;

/// <summary>When a dossier came, was due and ended, and whether in time.</summary>
/// <remarks>
/// The end (Quyết định 766/QĐ-TTg): finished (đã xử lý xong), else returned (đã trả kết quả). A dossier that was not taken
/// in (không được tiếp nhận) ended when it came. Without an end it is open, and is judged as of the day that is asked about.
/// Days of waiting are those that are not in the appointed day yet: of a table that moved the day the reader leaves them out.
/// </remarks>
internal sealed class DerivedOfADossier(FactKind kind)
{
    private const long SecondsOfADay = 86400;

    private readonly int _received = kind.PlaceOf("received_at");
    private readonly int _due = kind.PlaceOf("due_at");
    private readonly int _finished = kind.PlaceOf("finished_at");
    private readonly int _returned = kind.PlaceOf("returned_at");
    private readonly int _status = kind.PlaceOf("status");
    private readonly int _said = kind.PlaceOf("outcome_said");
    private readonly int _requests = kind.PlaceOf("supplement_requests");
    private readonly int _waiting = kind.PlaceOf("waiting_days");
    private readonly int _code = kind.PlaceOf("code");
    private readonly int _receivedOn = kind.PlaceOf("received_on");
    private readonly int _dueOn = kind.PlaceOf("due_on");
    private readonly int _settledOn = kind.PlaceOf("settled_on");
    private readonly int _timeliness = kind.PlaceOf("timeliness");
    private readonly int _withdrawnInTime = kind.PlaceOf("withdrawn_in_time");
    private readonly int _overdue = kind.PlaceOf("overdue_days");
    private readonly int? _rejected = kind.Field("status")!.NumberOf("rejected");
    private readonly int? _withdrawn = kind.Field("status")!.NumberOf("withdrawn");

    public void Into(FactRow row)
    {
        if (row.Text(_code) is { } code) row.Set(_code, DossierCode.Normal(code));
        if (row.IsFilled(_received)) row.Set(_receivedOn, row.Number(_received) / SecondsOfADay);
        var waiting = Math.Min(row.Number(_waiting), CountsArePlausible.MostWaitingDays); // more is refused, and must not carry the days away
        if (row.IsFilled(_due)) row.Set(_dueOn, row.Number(_due) / SecondsOfADay + waiting);
        if (EndOf(row) is not { } end) return;

        row.Set(_settledOn, end / SecondsOfADay);
        var judgement = JudgeTimeliness.Of(end, Filled(row, _due), waiting, row.Number(_requests));
        if (Is(row, _withdrawn)) row.Set(_withdrawnInTime, judgement is { Timeliness: Timeliness.Late } ? 0 : 1);
        if (judgement is { } judged)
        {
            row.Set(_timeliness, (int)judged.Timeliness);
            row.Set(_overdue, judged.OverdueDays);
        }
        else if (row.IsFilled(_said))
        {
            // Without an appointed day only the system that keeps the dossier can tell; a warning says so.
            row.Set(_timeliness, row.Number(_said));
        }
    }

    private long? EndOf(FactRow row) => Filled(row, _finished) ?? Filled(row, _returned) ?? (Is(row, _rejected) ? Filled(row, _received) : null);

    private bool Is(FactRow row, int? status) => row.IsFilled(_status) && row.Number(_status) == status;

    private static long? Filled(FactRow row, int place) => row.IsFilled(place) ? row.Number(place) : null;
}
