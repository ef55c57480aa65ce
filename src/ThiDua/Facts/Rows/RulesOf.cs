namespace ThiDua.Facts.Rows;

/// <summary>The rules of each kind, in the order in which they speak.</summary>
internal static class RulesOf
{
    public static IRowRule[] Kind(FactKind kind) => [new RequiredIsFilled(kind), new DaysAreNotAhead(kind), new DaysArePlausible(kind), .. Own(kind)];

    private static IRowRule[] Own(FactKind kind) => kind.Name switch
    {
        "dossier" =>
        [
            // Taken in, and shown by the radar: the register says so, and a person has to find out why.
            new DaysInOrder(kind, "received_at", "finished_at", "result_before_receipt", Blocks: false, "Ngày xử lý xong"),
            new DaysInOrder(kind, "received_at", "returned_at", "result_before_receipt", Blocks: false, "Ngày trả kết quả"),
            new DaysInOrder(kind, "finished_at", "returned_at", "returned_before_finished", Blocks: false, "Ngày trả kết quả"),
            new DaysInOrder(kind, "received_at", "due_at", "due_before_receipt", Blocks: false, "Ngày hẹn trả"),
            new CountsArePlausible(kind), new EndedHasADay(kind), new OpenHasNoEnd(kind), new SettledHasADueDay(kind), new SystemAgrees(kind), new InTimeByWaiting(kind),
            new CodeIsNoFormula(kind), new CodeIsWellFormed(kind), new BelongsToTheCommune(kind), new ProcedureIsKnown(kind),
        ],
        "document" =>
        [
            new DaysInOrder(kind, "issued_on", "arrived_on", "arrived_before_issue", Blocks: false, "Ngày đến"),
            new DaysInOrder(kind, "issued_on", "done_on", "done_before_issue", Blocks: false, "Ngày thực hiện xong"),
        ],
        "work_file" => [new DaysInOrder(kind, "opened_on", "closed_on", "closed_before_opened", Blocks: true, "Ngày kết thúc")],
        "result" =>
        [
            new DaysInOrder(kind, "issued_on", "valid_until", "ended_before_begun", Blocks: true, "Ngày hết hiệu lực"),
            new DaysInOrder(kind, "issued_on", "digitised_on", "digitised_before_issue", Blocks: false, "Ngày số hóa"),
        ],
        "procedure" => [new DaysInOrder(kind, "from_on", "abolished_on", "ended_before_begun", Blocks: true, "Ngày bãi bỏ")],
        "payment" => [new ProcedureIsKnown(kind)],
        _ => [],
    };
}
