using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

public sealed class A_pasted_roster
{
    private readonly SmallProvince _province = new();

    [Fact]
    public void is_read_without_its_heading_numbers_and_blank_lines()
    {
        var lines = Read("STT\tHọ và tên\tChức vụ\tĐơn vị\n1\tLê Thị  Hoa\tChuyên viên\tvan phong hdnd va ubnd\r\n\n2.\tTrần Văn Ba\tTrưởng thôn\tThôn Đông\n3\tĐỗ Văn Tư\tPhó Chủ tịch\t\n");

        Assert.Equal(["Lê Thị Hoa", "Trần Văn Ba", "Đỗ Văn Tư"], lines.Select(l => l.Name));
        Assert.Equal([_province.Office, _province.Hamlet, _province.Hoa], lines.Select(l => l.Unit));
        Assert.All(lines, line => Assert.Null(line.Trouble));
        Assert.Equal([2, 4, 5], lines.Select(l => l.Number));
    }

    [Theory]
    [InlineData("Hoa\tChuyên viên\tThôn Đông", "thiếu họ hoặc tên")]
    [InlineData("Lê Thị Hoa\t\tThôn Đông", "Chức vụ còn trống")]
    [InlineData("Lê Thị Hoa\tChuyên viên\tPhòng Lạ", "Không có đơn vị “Phòng Lạ”")]
    [InlineData("Đặng Thị Thu Thủy\tChuyên viên\tThôn Đông", "đã có trong đơn vị")]
    public void says_beside_the_line_what_is_wrong(string line, string trouble) =>
        Assert.Contains(trouble, Assert.Single(Read(line)).Trouble, StringComparison.Ordinal);

    [Fact]
    public void notices_a_name_that_comes_twice()
    {
        var lines = Read("Lê Thị Hoa\tChuyên viên\nLê Thị Hoa\tKế toán");
        Assert.Null(lines[0].Trouble);
        Assert.Contains("hai lần", lines[1].Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_added_whole_or_not_at_all()
    {
        var add = new AddRoster(_province);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            add.Of(Read("Lê Thị Hoa\tChuyên viên\nHoa\tKế toán"), new(2026, 1, 1), TestContext.Current.CancellationToken));
        Assert.StartsWith("Dòng 2: ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await _province.PeopleIn([_province.Hoa.Id], new(2026, 1, 1), TestContext.Current.CancellationToken), p => p.Name == "Lê Thị Hoa");

        Assert.Equal(1, await add.Of(Read("Lê Thị Hoa\tChuyên viên"), new(2026, 1, 1), TestContext.Current.CancellationToken));
    }

    private IReadOnlyList<RosterLine> Read(string text) =>
        ReadRoster.Of(text, [_province.Hoa, _province.Office, _province.Hamlet], _province.Hoa, new HashSet<string> { "Đặng Thị Thu Thủy" });
}
