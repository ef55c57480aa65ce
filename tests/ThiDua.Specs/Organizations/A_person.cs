using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Specs.Organizations;

public sealed class A_person
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private readonly SmallProvince _province = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task who_moves_leaves_the_old_post_the_day_before()
    {
        await new MovePerson(_province).To(_province.Clerk.Id, _province.Hoa.Id, "Phó Chủ tịch UBND xã", Day, Stop);

        Assert.Equal("Chuyên viên", _province.Clerk.PostOn(Day.AddDays(-1))!.Title);
        Assert.Equal("Phó Chủ tịch UBND xã", _province.Clerk.PostOn(Day)!.Title);
    }

    [Fact]
    public void holds_one_post_at_a_time()
    {
        var refusal = Assert.Throws<RefusedException>(() => _province.Clerk.TakePost(_province.Hoa, "Kế toán", new Period(Day)));
        Assert.StartsWith("Đặng Thị Thu Thủy đang giữ chức vụ “Chuyên viên” từ 01/01/2020", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void takes_no_post_in_a_unit_that_has_ended()
    {
        var person = new Person("Lê Văn Ba", _province.Province.Id);
        var refusal = Assert.Throws<RefusedException>(() => person.TakePost(_province.District, "Chuyên viên", new Period(new(2025, 7, 1))));
        Assert.StartsWith("Huyện Hòa Giang không hoạt động vào ngày 01/07/2025", refusal.Message, StringComparison.Ordinal);
        person.TakePost(_province.District, "Chuyên viên", new Period(new(2025, 6, 30)));
    }

    [Fact]
    public async Task holds_several_duties_at_once_but_none_twice()
    {
        await new GrantDuty(_province).To(_province.Clerk.Id, Duty.CouncilMember, _province.Hoa.Id, new Period(Day), Stop);

        Assert.Equal([Duty.Officer, Duty.CouncilMember], _province.Clerk.DutiesOn(Day, _province.Hoa.Id).Order());
        await Assert.ThrowsAsync<RefusedException>(() =>
            new GrantDuty(_province).To(_province.Clerk.Id, Duty.Officer, _province.Hoa.Id, new Period(Day), Stop));
    }

    [Theory]
    [InlineData(Duty.Province)]
    [InlineData(Duty.Chair)]
    public async Task holds_a_duty_only_where_it_is_held(Duty duty)
    {
        var unit = duty is Duty.Province ? _province.Hoa : _province.Office;
        await Assert.ThrowsAsync<RefusedException>(() => new GrantDuty(_province).To(_province.Clerk.Id, duty, unit.Id, new Period(Day), Stop));
    }

    [Fact]
    public async Task has_a_duty_on_its_last_day_and_not_on_the_next()
    {
        await new EndDuty(_province).On(_province.Clerk.Id, _province.Clerk.Duties[0].Id, Day, Stop);

        Assert.Contains(Duty.Officer, _province.Clerk.DutiesOn(Day, _province.Hoa.Id));
        Assert.DoesNotContain(Duty.Officer, _province.Clerk.DutiesOn(Day.AddDays(1), _province.Hoa.Id));
    }

    [Fact]
    public void loses_at_once_a_duty_that_was_given_today()
    {
        var grant = _province.Clerk.Grant(Duty.Verifier, _province.Hoa, new Period(Day));
        _province.Clerk.End(grant.Id, Day.AddDays(-1));
        Assert.DoesNotContain(grant, _province.Clerk.Duties);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hoa")]
    [InlineData("Nguyễn Văn 3")]
    public void has_a_family_name_a_given_name_and_nothing_else(string name) =>
        Assert.Throws<RefusedException>(() => new Person(name, _province.Hoa.Id));

    [Fact]
    public void is_written_with_single_letters_and_spaces() =>
        Assert.Equal("Trần Thị Hà", new Person("  Tr\u00e2\u0300n  Thi\u0323 Ha\u0300 ", _province.Hoa.Id).Name);

    [Fact]
    public void has_periods_that_run_forward()
    {
        var refusal = Assert.Throws<RefusedException>(() => new Period(new(2026, 3, 2), new(2026, 3, 1)));
        Assert.Contains("Ngày kết thúc 01/03/2026 đứng trước ngày bắt đầu 02/03/2026", refusal.Message, StringComparison.Ordinal);
    }
}
