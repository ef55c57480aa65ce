namespace ThiDua.Facts.Rows;

/// <summary>Nobody waits ten years for a paper or is asked a hundred times: such a number came into the wrong column.</summary>
internal sealed class CountsArePlausible(FactKind kind) : IRowRule
{
    public const long MostWaitingDays = 3650;
    private const long MostRequests = 100;

    private readonly int _waiting = kind.PlaceOf("waiting_days");
    private readonly int _requests = kind.PlaceOf("supplement_requests");

    public string Name => "number_implausible";

    public bool Blocks => true;

    public RowFault[] In(FactRow row, RowContext context)
    {
        RowFault[] faults = row.Number(_waiting) > MostWaitingDays ? [Fault(_waiting, row)] : [];
        return row.Number(_requests) > MostRequests ? [.. faults, Fault(_requests, row)] : faults;
    }

    private RowFault Fault(int place, FactRow row) =>
        new(kind.Fields[place].Name, $"{kind.Fields[place].Label} {row.Number(place)} không hợp lý; đề nghị kiểm tra lại cột này.");
}
