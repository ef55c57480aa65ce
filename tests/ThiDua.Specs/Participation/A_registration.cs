using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Specs.Participation;

public sealed class A_registration
{
    private static readonly Deed Lan = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero), Guid.CreateVersion7(), "Nguyễn Thị Lan");
    private static readonly Unit Hamlet = new(UnitId.New(), UnitKind.Hamlet, "Thôn Đông", null, UnitId.New(), new Period(new(2020, 1, 1)));

    [Fact]
    public void goes_from_written_to_waiting_to_approved()
    {
        var registration = Written();
        registration.Send(Lan);
        registration.Approve(Lan);

        Assert.Equal([RegistrationState.Written, RegistrationState.Waiting, RegistrationState.Approved], registration.History.Select(h => h.To));
    }

    [Fact]
    public void is_not_sent_empty()
    {
        var registration = Written();
        registration.Rewrite([]);
        Assert.Contains("chưa có nội dung nào", Assert.Throws<RefusedException>(() => registration.Send(Lan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void is_returned_with_a_reason_and_sent_again()
    {
        var registration = Written();
        registration.Send(Lan);
        Assert.Throws<RefusedException>(() => registration.Return(" ", Lan));
        registration.Return("Ghi chỉ tiêu cụ thể", Lan);
        Assert.Equal("Ghi chỉ tiêu cụ thể", registration.ReturnedBecause);

        registration.Rewrite([new Pledge("Trả trước hạn 30 hồ sơ")]);
        registration.Send(Lan);
        Assert.Equal((RegistrationState.Waiting, null), (registration.State, registration.ReturnedBecause));
    }

    [Fact]
    public void stays_as_it_was_approved()
    {
        var registration = Written();
        registration.Send(Lan);
        registration.Approve(Lan);
        Assert.Throws<RefusedException>(() => registration.Rewrite([new Pledge("Khác")]));
        Assert.Throws<RefusedException>(() => registration.Send(Lan));
        Assert.Throws<RefusedException>(() => registration.Approve(Lan));
    }

    [Fact]
    public void tells_at_the_end_what_was_kept()
    {
        var registration = Written(new Pledge("Một"), new Pledge("Hai"), new Pledge("Ba"));
        Assert.Throws<RefusedException>(() => registration.Report([new(true, null), new(null, null), new(false, null)]));
        registration.Send(Lan);
        registration.Approve(Lan);
        registration.Report([new(true, "98 %"), new(null, null), new(false, "Chưa làm")]);

        Assert.Equal((1, 2), registration.Outcome);
        Assert.Equal(["98 %", null, "Chưa làm"], registration.Pledges.Select(p => p.Result));
        Assert.Throws<RefusedException>(() => registration.Report([new(true, null)]));

        registration.Report([new(null, null), new(null, null), new(false, "Chưa làm")]); // ticked by mistake
        Assert.Equal((0, 1), registration.Outcome);
        Assert.Contains("“Hai” có ghi kết quả mà chưa chọn", Assert.Throws<RefusedException>(() => registration.Report([new(true, null), new(null, "90 %"), new(false, null)])).Message, StringComparison.Ordinal);
        Assert.Equal((0, 1), registration.Outcome);
    }

    [Fact]
    public void holds_no_more_pledges_than_can_be_kept() =>
        Assert.Throws<RefusedException>(() => Written([.. Enumerable.Range(0, Pledge.Most + 1).Select(i => new Pledge($"Việc {i}"))]));

    private static Registration Written(params Pledge[] pledges)
    {
        var movement = Movement.Launch(Hamlet.Commune, null, new() { Title = "Phong trào" }, new(2026, 3, 2), Lan);
        return Registration.Of(movement, Participant.Of(Hamlet), pledges is [] ? [new Pledge("Hướng dẫn 30 hộ")] : pledges, Lan);
    }
}
