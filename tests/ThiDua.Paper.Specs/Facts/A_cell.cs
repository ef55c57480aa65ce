using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Specs.Facts;

public sealed class A_cell
{
    /// <summary>
    /// The bytes that the runtime takes for an object at the least. A collection that other specs bring about closes a
    /// thread's block of memory and counts its rest as used, up to 8 KB, so that nothing taken does not always read as 0.
    /// </summary>
    private const int SmallestObject = 24;

    [Theory]
    [InlineData("12/05/2026", "2026-05-12 00:00:00")]
    [InlineData("1/5/26", "2026-05-01 00:00:00")]
    [InlineData("12-05-2026", "2026-05-12 00:00:00")]
    [InlineData("12.05.2026", "2026-05-12 00:00:00")]
    [InlineData("2026-05-12", "2026-05-12 00:00:00")]
    [InlineData("2026-05-12 10:30:15", "2026-05-12 10:30:15")]
    [InlineData("2026-05-12T03:30:00Z", "2026-05-12 10:30:00")]
    [InlineData("2026-05-12T10:30:00.123+07:00", "2026-05-12 10:30:00")]
    [InlineData("12/05/2026 10:30", "2026-05-12 10:30:00")]
    [InlineData("10:30 12/05/2026", "2026-05-12 10:30:00")]
    [InlineData("12/05/2026 10:30:00 CH", "2026-05-12 22:30:00")]
    [InlineData("12/05/2026 12:05 SA", "2026-05-12 00:05:00")]
    [InlineData("12/05/2026 12:05 PM", "2026-05-12 12:05:00")]
    [InlineData("20260512", "2026-05-12 00:00:00")]
    [InlineData("20260512103015", "2026-05-12 10:30:15")]
    [InlineData("202605121030", "2026-05-12 10:30:00")]
    [InlineData("12052026", "2026-05-12 00:00:00")]
    [InlineData("46154", "2026-05-12 00:00:00")]
    [InlineData("46154.5", "2026-05-12 12:00:00")]
    [InlineData("46154,4375", "2026-05-12 10:30:00")]
    [InlineData("29/02/2024", "2024-02-29 00:00:00")]
    public void that_holds_a_day_is_read_however_it_is_written(string text, string expected)
    {
        Assert.True(ReadDay.TryText(text, out var seconds));
        Assert.Equal(expected, $"{ThiDua.Facts.FactRow.Moment(seconds):yyyy-MM-dd HH:mm:ss}");
    }

    [Theory]
    [InlineData("29/02/2026")]
    [InlineData("31/04/2026")]
    [InlineData("05/25/2026")]
    [InlineData("12/05")]
    [InlineData("tháng 5/2026")]
    [InlineData("12/05/2026 25:00")]
    [InlineData("12/05/2026 10:61")]
    [InlineData("12/05/20266")]
    [InlineData("20261332")]
    [InlineData("12/05/2026 13/05/2026")]
    [InlineData("00/00/0000")]
    [InlineData("99999")]
    public void that_holds_no_possible_day_is_told(string text) => Assert.False(ReadDay.TryText(text, out _));

    [Theory]
    [InlineData("1.500.000 đ", 1_500_000)]
    [InlineData("1,500,000 VNĐ", 1_500_000)]
    [InlineData("1 500 000", 1_500_000)]
    [InlineData("8.000đ", 8_000)]
    [InlineData("1.500.000,00", 1_500_000)]
    [InlineData("150000.00", 150_000)]
    [InlineData("0", 0)]
    [InlineData("Miễn phí", 0)]
    public void that_holds_money_is_read_in_dong(string text, long expected)
    {
        Assert.True(ReadNumber.TryMoney(text, asNumber: false, out var money));
        Assert.Equal(expected, money);
    }

    [Theory]
    [InlineData("1.50.000")]
    [InlineData("12,5")]
    [InlineData("1.5000")]
    [InlineData("đ")]
    [InlineData("năm trăm nghìn")]
    [InlineData("99999999999999999999")]
    public void that_holds_no_sum_is_told(string text) => Assert.False(ReadNumber.TryMoney(text, asNumber: false, out _));

    [Theory]
    [InlineData("150000.0", 150_000)]
    [InlineData("1.5E5", 150_000)]
    public void that_holds_a_number_of_a_workbook_is_read_by_its_rules(string text, long expected)
    {
        Assert.True(ReadNumber.TryWhole(text, asNumber: true, out var number));
        Assert.Equal(expected, number);
        Assert.False(ReadNumber.TryWhole("1.5", asNumber: true, out _));
    }

    [Theory]
    [InlineData("Có", true)]
    [InlineData("x", true)]
    [InlineData("✓", true)]
    [InlineData("Đã ký số", true)]
    [InlineData("/kq/2026/05/ket-qua.pdf", true)]
    [InlineData("H46.12.01-260105-0001.signed.pdf", true)]
    [InlineData("Không", false)]
    [InlineData("KHÔNG", false)]
    [InlineData("Chưa đồng bộ", false)]
    [InlineData("0", false)]
    [InlineData("-", false)]
    [InlineData("Chuyển khoản", null)]
    [InlineData("?", null)]
    public void that_says_yes_or_no_is_understood_and_never_guessed(string text, bool? expected) => Assert.Equal(expected, ReadYesNo.Of(text));

    [Fact]
    public void that_names_a_file_is_a_yes_of_which_nothing_is_kept()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(row => $"/ket-qua/2026/ho-so-{row}.pdf"), .. Enumerable.Range(0, 1000).Select(row => $"kq-{row}.PDF")];
        var column = new ReadYesNo();
        Assert.True(column.In(names[0]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var all = true;
        foreach (var name in names) all &= column.In(name) is true;
        Assert.True(all);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, names.Length * SmallestObject);
    }

    [Fact]
    public void with_a_day_of_the_calendar_is_that_day_and_any_other_is_none()
    {
        for (var day = new DateOnly(1900, 1, 1); day.Year < 2200; day = day.AddDays(1))
        {
            Assert.True(PlainDay.TryRead(day.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture), out var seconds));
            Assert.Equal(day.DayNumber * 86400L, seconds);
        }

        string[] none = ["29/02/2025", "31/04/2026", "00/01/2026", "01/00/2026", "01/13/2026", "31/12/1899", "01/01/2200", "0a/01/2026", "01/01/20 6", "1/01/2026 "];
        Assert.All(none, text => Assert.False(PlainDay.TryRead(text, out _)));
    }

    [Fact]
    public void that_is_not_understood_is_named_with_its_place_and_what_to_write()
    {
        var taken = TakenRows.Of("Mã hồ sơ,Ngày tiếp nhận,Hình thức nộp,Lệ phí\nA-1,30/02/2026,Bồ câu,x5\n");

        Assert.Equal([("received_at", 2), ("channel", 3), ("fee", 4)], taken.Problems.Select(problem => (problem.Field!, problem.Column)));
        Assert.All(taken.Problems, problem => Assert.True(problem is { Line: 2, Sheet: 1, Blocks: true }));
        Assert.Contains("“30/02/2026” không phải ngày có thật", taken.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("“Bồ câu”", taken.Problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("Trực tuyến", taken.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void of_a_column_that_is_counted_nowhere_only_warns() =>
        Assert.False(Assert.Single(TakenRows.Of("Mã hồ sơ,Ngày tiếp nhận,Đối tượng\nA-1,05/01/2026,Hộ nghèo\n").Problems).Blocks);

    [Theory]
    [InlineData("Mã hồ sơ,Ngày tiếp nhận,Độ mật\nA-1,05/01/2026,Tối mật\n")]
    [InlineData("Mã hồ sơ,Ngày tiếp nhận,Độ mật\nA-1,05/01/2026,A\n")]
    [InlineData("Mã hồ sơ,Ngày tiếp nhận,Ghi chú\nA-1,05/01/2026,MẬT\n")]
    public void that_marks_a_secret_refuses_the_row_and_nothing_of_it_is_handed_on(string table)
    {
        var taken = TakenRows.Of(table);

        Assert.Equal(("secret_document", true, 3), (taken.Problems[0].Rule, taken.Problems[0].Blocks, taken.Problems[0].Column));
        Assert.Empty(Assert.Single(taken.Rows));
    }

    [Fact]
    public void about_the_keeping_of_secrets_is_no_secret() =>
        Assert.Empty(TakenRows.Of("Mã hồ sơ,Ngày tiếp nhận,Độ mật,Tên thủ tục\nA-1,05/01/2026,Thường,Luật Bảo vệ bí mật nhà nước\n").Problems);
}
