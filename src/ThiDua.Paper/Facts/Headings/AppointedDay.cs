namespace ThiDua.Paper.Facts.Headings;

/// <summary>
/// Whether the appointed day of a table has moved already by the days of waiting for the applicant: then they must not be added
/// once more (nhóm chỉ số 2, Quyết định 766/QĐ-TTg subtracts them once).
/// </summary>
/// <remarks>
/// A table says so by calling its day the new one ("Ngày hẹn trả mới", "Hạn trả sau bổ sung"), or by keeping the first one beside
/// it ("Ngày hẹn trả ban đầu"). Where it says nothing, the day is taken for the first one, and a person may choose otherwise.
/// </remarks>
internal static class AppointedDay
{
    private const string Due = "due_at", Waiting = "waiting_days";

    private static readonly string[] Moved = [" moi", " lai", " sau bo sung", " gia han", " da cong", " dieu chinh"];
    private static readonly string[] First = [" ban dau", " lan dau", " cu", " goc"];

    /// <summary>Leaves the days of waiting unread where they are in the appointed day.</summary>
    public static void Settle(Dictionary<string, string> columns, IReadOnlyList<Heading> headings)
    {
        if (columns.FirstOrDefault(column => column.Value == Due).Key is not { } due || columns.FirstOrDefault(column => column.Value == Waiting).Key is not { } waiting) return;
        if (Says(due, Moved) || (!Says(due, First) && headings.Any(heading => heading.Key != due && IsDue(heading.Key) && Says(heading.Key, First)))) columns.Remove(waiting);
    }

    private static bool IsDue(string heading) => heading.Contains("hen", StringComparison.Ordinal) || heading.StartsWith("han ", StringComparison.Ordinal);

    private static bool Says(string heading, string[] words) => words.Any(word => $" {heading} ".Contains(word + " ", StringComparison.Ordinal));
}
