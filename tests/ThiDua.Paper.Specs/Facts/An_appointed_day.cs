namespace ThiDua.Paper.Specs.Facts;

public sealed class An_appointed_day
{
    [Theory]
    [InlineData("Ngày hẹn trả", true)] // nothing says that it was moved: a person may say so
    [InlineData("Ngày hẹn trả ban đầu", true)]
    [InlineData("Ngày hẹn trả mới", false)]
    [InlineData("Hạn trả sau bổ sung", false)]
    [InlineData("Ngày hẹn trả ban đầu;Ngày hẹn trả", false)]
    [InlineData("Ngày hẹn trả;Ngày hẹn trả mới", true)]
    public void that_was_moved_takes_no_days_of_waiting_a_second_time(string headings, bool added)
    {
        var due = string.Join(';', headings.Split(';').Select((_, place) => place == 0 ? "10/01/2026" : "14/01/2026"));

        var row = TakenRows.Of($"Mã hồ sơ;Ngày tiếp nhận;{headings};Số ngày chờ bổ sung;Ngày xử lý xong\nA-1;05/01/2026;{due};4;14/01/2026\n", kind: "dossier").Rows[0];

        Assert.Equal(added ? "4" : null, row.GetValueOrDefault("waiting_days"));
        Assert.Equal(headings.StartsWith("Ngày hẹn trả ban đầu;", StringComparison.Ordinal) ? "2026-01-14 00:00:00" : "2026-01-10 00:00:00", row["due_at"]);
    }
}
