using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Specs.Participation;

public sealed class A_list_of_registrations
{
    private static readonly UnitId Commune = UnitId.New();
    private static readonly Unit Here = Named("Xã Tân Hòa", UnitKind.Commune), Office = Named("Văn phòng", UnitKind.Office), Hamlet = Named("Thôn Đông", UnitKind.Hamlet);
    private static readonly Participant Lan = Official("Nguyễn Thị Lan", Office), Binh = Official("Trần Văn Bình", Office), OtherBinh = Official("Trần Văn Bình", Hamlet);

    [Fact]
    public void is_read_with_heading_numbers_and_several_contents()
    {
        var lines = Read("STT\tHọ và tên\tĐơn vị\tNội dung\n1\tNguyễn Thị Lan\tVăn phòng\tTrả trước hạn 20 %; đột phá: Lập tổ hỗ trợ\n2.\tThôn Đông");

        Assert.All(lines, line => Assert.Null(line.Trouble));
        Assert.Equal([Lan, Participant.Of(Hamlet)], lines.Select(l => l.Entry!.Participant));
        Assert.Equal([(false, "Trả trước hạn 20 %"), (true, "Lập tổ hỗ trợ")], lines[0].Entry!.Pledges.Select(p => (p.Breakthrough, p.Text)));
    }

    [Fact]
    public void is_read_by_its_headings_wherever_its_columns_stand()
    {
        var lines = Read("""
            ỦY BAN NHÂN DÂN XÃ TÂN HÒA
            DANH SÁCH ĐĂNG KÝ THI ĐUA
            STT	Họ và tên	Chức vụ	Nhiệm vụ đột phá	Nội dung đăng ký	Đơn vị công tác	Ghi chú
            (1)	(2)	(3)	(4)	(5)	(6)	(7)
            I	CÁ NHÂN
            1	Nguyễn Thị Lan	Công chức	Lập tổ hỗ trợ	Trả trước hạn 20 %; không trễ hẹn	Văn phòng	mới
            2	Trần Văn Bình	Trưởng thôn			Thôn Đông
            """);

        Assert.All(lines, line => Assert.Null(line.Trouble));
        Assert.Equal([Lan, OtherBinh], lines.Select(l => l.Entry!.Participant));
        Assert.Equal([(false, "Trả trước hạn 20 %"), (false, "không trễ hẹn"), (true, "Lập tổ hỗ trợ")], lines[0].Entry!.Pledges.Select(p => (p.Breakthrough, p.Text)));
        Assert.Empty(lines[1].Entry!.Pledges);
    }

    [Fact]
    public void passes_over_no_line_that_only_looks_like_a_heading_or_lacks_its_name()
    {
        var lines = Read("Hộ gia đình\tThôn\tNội dung\nHộ gia đình bà Sen\tThôn Đông\tNội dung 1\n\tThôn Đông\tNội dung 2\n\t\t");

        Assert.Equal(["Hộ gia đình bà Sen", ""], lines.Select(l => l.Name));
        Assert.Equal((null, "Dòng này chưa có tên. Đề nghị ghi tên tập thể, cá nhân, hoặc bỏ dòng."), (lines[0].Trouble, lines[1].Trouble));
    }

    [Fact]
    public void names_units_in_the_column_of_units_where_there_is_no_other()
    {
        var line = Assert.Single(Read("TT\tTên đơn vị\tNội dung giao ước\n1\tVăn phòng\tKhông trễ hẹn"));

        Assert.Equal((Participant.Of(Office), "Không trễ hẹn"), (line.Entry!.Participant, line.Entry.Pledges[0].Text));
    }

    [Fact]
    public void knows_people_without_marks_and_case() => Assert.Equal(Lan, Assert.Single(Read("NGUYEN THI LAN")).Entry!.Participant);

    [Fact]
    public void asks_for_the_unit_where_a_name_is_borne_twice()
    {
        Assert.Contains("Có 2 người tên", Assert.Single(Read("Trần Văn Bình")).Trouble, StringComparison.Ordinal);
        Assert.Equal(OtherBinh, Assert.Single(Read("Trần Văn Bình\tThôn Đông")).Entry!.Participant);
    }

    [Fact]
    public void takes_households_by_their_word()
    {
        var household = Assert.Single(Read("Hộ bà Lê Thị Sen\tThôn Đông\tPhân loại rác")).Entry!.Participant;
        Assert.Equal((ParticipantKind.Household, Hamlet.Id, "Hộ bà Lê Thị Sen"), (household.Kind, household.Unit, household.Name));
    }

    [Theory]
    [InlineData("Người Lạ", "Không có “Người Lạ”")]
    [InlineData("Nguyễn Thị Lan\tPhòng Không Có", "Không có đơn vị “Phòng Không Có”")]
    [InlineData("Thôn Đông\nthôn đông", "có hai lần")]
    [InlineData("Hộ bà Lê Thị Sen", "chưa có thôn, khu phố")]
    [InlineData("Hộ bà Lê Thị Sen\tVăn phòng", "chưa có thôn, khu phố")]
    public void says_of_each_line_why_it_cannot_be_taken(string text, string trouble) => Assert.Contains(trouble, Read(text)[^1].Trouble, StringComparison.Ordinal);

    [Fact]
    public void passes_over_nobody_who_is_registered() =>
        Assert.Contains("đã đăng ký", Assert.Single(ReadRegistrations.Of("Nguyễn Thị Lan", [Lan], [Here], new HashSet<string> { Lan.Key })).Trouble, StringComparison.Ordinal);

    [Fact]
    public void is_not_taken_when_it_is_too_long() =>
        Assert.Throws<RefusedException>(() => Read(string.Join('\n', Enumerable.Repeat("Nguyễn Thị Lan", PastedRows.Most + 1))));

    private static IReadOnlyList<RegistrationLine> Read(string text) =>
        ReadRegistrations.Of(text, [Participant.Of(Hamlet), Participant.Of(Office), Lan, Binh, OtherBinh], [Here, Office, Hamlet], new HashSet<string>());

    private static Unit Named(string name, UnitKind kind) => new(UnitId.New(), kind, name, Commune, Commune, new Period(new(2020, 1, 1)));

    private static Participant Official(string name, Unit unit) => new(ParticipantKind.Official, PersonId.New(), unit.Id, name, "");
}
