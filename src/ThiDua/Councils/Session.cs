using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

public readonly record struct SessionId(Guid Value)
{
    public static SessionId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A meeting of the council on candidates of a movement (phiên họp xét khen thưởng): called → opened → ended, each a
/// fact with who and when. Its roll has every member of the day; nobody is taken off it.
/// </summary>
public sealed class Session : IOfCommune
{
    private Session(SessionId id, Guid communeId, MovementId movement, CouncilId council, Deed called) =>
        (Id, CommuneId, Movement, Council, Called) = (id, communeId, movement, council, called);

    public SessionId Id { get; }
    public Guid CommuneId { get; }
    public MovementId Movement { get; }
    public CouncilId Council { get; }
    public Deed Called { get; }
    public Deed? Opened { get; private set; }
    public Deed? Ended { get; private set; }

    /// <summary>When it is to begin; the day chooses the voting rules.</summary>
    public DateTimeOffset Starts { get; private set; }

    public string Place { get; private set; } = "";

    /// <summary>What the chair concluded, for the minutes.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>In the order of the agenda.</summary>
    public IReadOnlyList<AgendaItem> Items { get; private set; } = [];

    /// <summary>Every member of the council on the day.</summary>
    public IReadOnlyList<Attendance> Roll { get; private set; } = [];
    public IReadOnlyList<Conflict> Conflicts { get; private set; } = [];
    public IReadOnlyList<WrittenOpinion> Opinions { get; private set; } = [];

    public DateOnly Day => VietnamDay.Of(Starts);

    /// <summary>All members of the council: of them shares are taken, whoever is away or has a conflict of interest.</summary>
    public int Members => Roll.Count;

    /// <summary>Members in the room now.</summary>
    public int Present => Roll.Count(a => a.State is Presence.Present);

    /// <summary>Members in the room when it opened; null until then.</summary>
    public int? PresentAtOpening { get; private set; }

    /// <summary>The chair of the council, present or not; no session is called without one.</summary>
    internal Attendance Chair => Roll.First(a => a.Role is SeatRole.Chair);

    public SessionState State => Ended is not null ? SessionState.Ended : Opened is not null ? SessionState.Open : SessionState.Called;

    public static Session Call(Council council, MovementId movement, DateTimeOffset starts, string place, Deed by)
    {
        var day = VietnamDay.Of(starts);
        var members = council.MembersOn(day);
        if (members.Count == 0) throw new RefusedException($"Hội đồng không có thành viên nào vào ngày {Vietnamese.Day(day)}. Đề nghị bổ sung thành viên trước khi triệu tập.");
        if (members[0].Role is not SeatRole.Chair) throw new RefusedException($"Hội đồng chưa có Chủ tịch vào ngày {Vietnamese.Day(day)}. Đề nghị bổ sung trước khi triệu tập.");

        var session = new Session(SessionId.New(), council.CommuneId, movement, council.Id, by) { Starts = starts.ToUniversalTime(), Place = PlaceOf(place) };
        session.Roll = [.. members.Select(seat => new Attendance(seat.Person, seat.Name, seat.Post, seat.Unit, seat.Role))];
        return session;
    }

    /// <summary>Another time or place before it opens; the day stays, since roll and rules belong to it.</summary>
    public void Move(DateTimeOffset starts, string place)
    {
        MustNotBeOpened();
        if (VietnamDay.Of(starts) != Day) throw new RefusedException("Đổi sang ngày khác thì thành phần và tỷ lệ phiếu có thể khác. Đề nghị triệu tập phiên họp mới.");
        (Starts, Place) = (starts.ToUniversalTime(), PlaceOf(place));
    }

    public void Add(AgendaItem item)
    {
        MustNotHaveEnded();
        if (Items.Any(i => i.Nomination == item.Nomination)) throw new RefusedException($"{item.Candidate} ({item.Award}) đã có trong chương trình họp.");
        Items = [.. Items, item];
    }

    /// <summary>Takes an item off that was not voted on.</summary>
    public void Remove(AgendaItemId id)
    {
        var item = Item(id);
        MustNotBeOpened();
        Items = [.. Items.Where(i => i != item)];
        Conflicts = [.. Conflicts.Where(c => c.Item != id)];
        Opinions = [.. Opinions.Where(o => o.Item != id)];
    }

    /// <summary>What was said about a candidate, for the minutes.</summary>
    public void Discuss(AgendaItemId id, string? text)
    {
        MustNotHaveEnded();
        Put(Item(id) with { Discussion = Words(text) });
    }

    public void Attend(PersonId person, Presence state, string? reason)
    {
        MustNotHaveEnded();
        var member = Member(person);
        if (state is Presence.Left && Opened is null) throw new RefusedException($"Phiên họp chưa khai mạc nên {member.Name} chưa thể về trước. Đề nghị chọn “Vắng mặt”.");
        var away = state is Presence.Absent or Presence.Left;
        if (away && Words(reason) is null)
            throw new RefusedException($"Chưa ghi lý do {(state is Presence.Left ? "về trước" : "vắng mặt")} của {member.Name}. Đề nghị ghi lý do để đưa vào biên bản.");
        if (state is Presence.Present && Opinions.Any(o => o.Member == person))
            throw new RefusedException($"{member.Name} đã gửi ý kiến bằng văn bản. Đề nghị rút ý kiến đó trước khi ghi có mặt.");
        Roll = [.. Roll.Select(a => a.Person == person ? a with { State = state, Reason = away ? Words(reason) : null } : a)];
    }

    /// <summary>An absent member's opinion in writing (lấy ý kiến bằng văn bản); it is named, not secret.</summary>
    public void Write(PersonId person, AgendaItemId id, BallotMark mark, string? note)
    {
        var (member, item) = (Member(person), Item(id));
        MustNotHaveEnded();
        if (member.State is Presence.Present) throw new RefusedException($"{member.Name} có mặt tại phiên họp nên biểu quyết tại phiên, không lấy ý kiến bằng văn bản.");
        if (item.Outcome is not null) throw new RefusedException($"{item.Candidate} đã có kết quả biểu quyết; không nhận thêm ý kiến bằng văn bản.");
        var others = Opinions.Where(o => o.Member != person || o.Item != id);
        Opinions = mark is BallotMark.None ? [.. others] : [.. others, new WrittenOpinion(person, id, mark, Words(note))];
    }

    /// <summary>A conflict of interest that the system proposes; one that was answered before stays as it is.</summary>
    public void Propose(Conflict conflict)
    {
        if (!Conflicts.Any(c => c.Item == conflict.Item && c.Member == conflict.Member && c.Kind == conflict.Kind)) Conflicts = [.. Conflicts, conflict];
    }

    /// <summary>The member says whether it is so; the secretary writes it down for a member who says it in the room.</summary>
    public void Answer(ConflictId id, bool confirmed, Deed by)
    {
        MustNotHaveEnded();
        var conflict = Conflicts.FirstOrDefault(c => c.Id == id) ?? throw RefusedException.NothingInSight("Không tìm thấy quan hệ lợi ích này. Đề nghị mở lại phiên họp.");
        if (!confirmed && conflict.Kind is ConflictKind.Self && Item(conflict.Item).Person == conflict.Member)
            throw new RefusedException($"{Member(conflict.Member).Name} là người được đề nghị khen thưởng trong trường hợp này, nên không trả lời “Không có”. Đề nghị chọn “Xác nhận có”.");
        if (Item(conflict.Item).Outcome is not null) throw new RefusedException("Nội dung này đã có kết quả biểu quyết; không thay đổi khai báo quan hệ lợi ích.");
        Conflicts = [.. Conflicts.Select(c => c.Id == id ? c with { Confirmed = confirmed, By = by } : c)];
    }

    public bool HasConflict(PersonId person, AgendaItemId item) => Conflicts.Any(c => c.Member == person && c.Item == item && c.Confirmed is true);

    /// <exception cref="RefusedException">Its day has not come, nobody stands on the agenda, or too few are there.</exception>
    public void Open(Quorum quorum, Deed by)
    {
        MustNotBeOpened();
        // What was held elsewhere may be entered later; votes, minutes and decisions of a day to come would rest on nothing.
        if (VietnamDay.Of(by.At) < Day) throw new RefusedException($"Phiên họp được triệu tập vào ngày {Vietnamese.Day(Day)}, chưa khai mạc trước ngày đó được. Nếu họp sớm hơn, đề nghị triệu tập phiên họp mới vào ngày họp.");
        if (Items.Count == 0) throw new RefusedException("Chương trình họp chưa có trường hợp nào. Đề nghị thêm trường hợp đủ điều kiện.");
        if (!quorum.IsReached(Present, Members))
            throw new RefusedException($"Mới có {Present}/{Members} thành viên có mặt; cần ít nhất {quorum.Needed(Members)} (từ {quorum.Numerator}/{quorum.Denominator} tổng số). Đề nghị điểm danh lại hoặc hoãn phiên họp.");
        (PresentAtOpening, Opened) = (Present, by);
    }

    /// <summary>Enough are still in the room to vote: who left took the quorum along.</summary>
    /// <param name="present">Members in the room, and at the end of a ballot those who voted and left.</param>
    /// <exception cref="RefusedException">Too few are.</exception>
    public void MustStillSit(Quorum quorum, int present)
    {
        if (!quorum.IsReached(present, Members))
            throw new RefusedException($"Còn {present}/{Members} thành viên có mặt; cần ít nhất {quorum.Needed(Members)} để biểu quyết. Đề nghị chờ đủ số người, hoặc kết thúc phiên họp và xét các trường hợp còn lại ở phiên khác.");
    }

    /// <summary>Keeps how the council voted on an item.</summary>
    public void Conclude(AgendaItemId id, bool secretly, SessionOutcome outcome)
    {
        MustBeOpen();
        var item = Item(id);
        if (item.Outcome is not null) throw new RefusedException($"{item.Candidate} đã có kết quả biểu quyết; không ghi lần thứ hai.");
        Put(item with { Outcome = outcome, WasSecret = secretly });
    }

    /// <summary>The chair decides where exactly half agreed.</summary>
    public void BreakTie(AgendaItemId id, bool agrees)
    {
        var item = Item(id);
        MustBeOpen();
        if (item.Outcome is not { WaitsForChair: true } outcome) throw new RefusedException($"Kết quả của {item.Candidate} không cần ý kiến quyết định của Chủ tịch Hội đồng.");
        Put(item with { Outcome = outcome with { ChairAgrees = agrees } });
    }

    /// <summary>The votes on a candidate stay in the minutes and go no further, since something came up meanwhile.</summary>
    public void PutOff(AgendaItemId id, string why)
    {
        MustBeOpen();
        Put(Item(id) with { PutOff = why });
    }

    /// <summary>Ends the session; every item has its result, or is put off to another session.</summary>
    public void End(string? conclusion, Deed by)
    {
        MustBeOpen();
        if (Items.FirstOrDefault(i => i.Outcome is { WaitsForChair: true }) is { } tied) throw new RefusedException($"{tied.Candidate} có số phiếu ngang nhau. Đề nghị Chủ tịch Hội đồng cho ý kiến trước khi kết thúc.");
        if (Items.All(i => i.Outcome is null) && Words(conclusion) is null)
            throw new RefusedException("Chưa biểu quyết trường hợp nào. Đề nghị tổ chức bỏ phiếu, hoặc ghi kết luận nêu lý do hoãn, trước khi kết thúc phiên họp.");
        (Conclusion, Ended) = (Words(conclusion), by);
    }

    public AgendaItem Item(AgendaItemId id) => Items.FirstOrDefault(i => i.Id == id) ?? throw RefusedException.NothingInSight("Không tìm thấy trường hợp này trong chương trình họp. Đề nghị mở lại phiên họp.");

    public Attendance Member(PersonId person) => Roll.FirstOrDefault(a => a.Person == person) ?? throw new RefusedException("Người này không phải là thành viên Hội đồng của phiên họp này.");

    private void Put(AgendaItem item) => Items = [.. Items.Select(i => i.Id == item.Id ? item : i)];

    private void MustNotBeOpened()
    {
        if (Opened is not null) throw new RefusedException("Phiên họp đã khai mạc; không thay đổi được nội dung này nữa.");
    }

    private void MustNotHaveEnded()
    {
        if (Ended is not null) throw new RefusedException("Phiên họp đã kết thúc; chỉ còn sửa biên bản trước khi ký.");
    }

    private void MustBeOpen()
    {
        MustNotHaveEnded();
        if (Opened is null) throw new RefusedException("Phiên họp chưa khai mạc. Đề nghị điểm danh và khai mạc trước.");
    }

    private static string PlaceOf(string? text) => Words(text) ?? throw new RefusedException("Địa điểm họp còn trống. Đề nghị nhập địa điểm.");

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Normalize().Trim();
}

/// <summary>How far a session has come.</summary>
public enum SessionState
{
    /// <summary>Đã triệu tập.</summary>
    Called,
    /// <summary>Đang họp.</summary>
    Open,
    /// <summary>Đã kết thúc.</summary>
    Ended,
}
