using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>
/// A secret vote of a session on candidates (cuộc bỏ phiếu kín): prepared → open → closed → counted, or cancelled.
/// It holds neither votes nor who voted; the urn and the turnout are kept apart from it and from each other.
/// </summary>
/// <remarks>What is stored can tell nobody which way a member went; how, is told in decision record 0015.</remarks>
public sealed class Ballot : IOfCommune
{
    /// <summary>Below it, sums lay open how each voted: with who took part, and that is kept, one vote is named and two know of each other.</summary>
    public const int FewVoters = 3;

    private const int FewestTellers = 2;

    private Ballot(BallotId id, Guid communeId, SessionId session, int round, Deed prepared) =>
        (Id, CommuneId, Session, Round, Prepared) = (id, communeId, session, round, prepared);

    public BallotId Id { get; }
    public Guid CommuneId { get; }
    public SessionId Session { get; }

    /// <summary>1 for the first ballot of the session.</summary>
    public int Round { get; }

    /// <summary>Candidates in the order of the paper.</summary>
    public IReadOnlyList<AgendaItemId> Items { get; private set; } = [];

    public IReadOnlyList<Teller> Tellers { get; private set; } = [];

    /// <summary>Numbered slips of paper that were printed; 0 where all vote on screen.</summary>
    public int SlipsPrinted { get; private set; }

    public Deed Prepared { get; }
    public Deed? Opened { get; private set; }
    public Deed? Closed { get; private set; }
    public Deed? Counted { get; private set; }
    public Deed? Cancelled { get; private set; }
    public string? WhyCancelled { get; private set; }

    /// <summary>Members in the room when it closed, and those who had voted and left; null until it is closed. Who leaves or comes later changes nothing.</summary>
    public IReadOnlyList<PersonId>? There { get; private set; }

    /// <summary>What became of the slips; null until the tellers counted them.</summary>
    public SlipCount? Slips { get; private set; }

    /// <summary>Sums of votes on screen, on paper together; empty until counted.</summary>
    public IReadOnlyList<BallotResult> Results { get; private set; } = [];

    public BallotState State => Cancelled is not null ? BallotState.Cancelled : Counted is not null ? BallotState.Counted
        : Closed is not null ? BallotState.Closed : Opened is not null ? BallotState.Open : BallotState.Prepared;

    public JointKey Key => JointKey.Of([.. Tellers.Select(teller => teller.Key ?? throw new InvalidOperationException("A teller has no key yet."))]);

    public static Ballot Prepare(Session session, int round, BallotPlan plan, Deed by)
    {
        var items = plan.Items.Select(session.Item).ToList();
        if (items.Count == 0) throw new RefusedException("Chưa chọn trường hợp nào để bỏ phiếu. Đề nghị chọn ít nhất một.");
        if (items.Find(i => i.Outcome is not null) is { } done) throw new RefusedException($"{done.Candidate} đã có kết quả biểu quyết. Đề nghị bỏ khỏi phiếu.");
        var tellers = plan.Tellers.Distinct().Select(session.Member).ToList();
        MustBeFit(tellers, items);
        if (plan.Slips is not 0 and (< FewVoters or > SealedTally.Base / 2))
            throw new RefusedException($"Số phiếu giấy phải là 0 hoặc từ {FewVoters} đến {SealedTally.Base / 2}: dưới {FewVoters} người dùng phiếu giấy thì người kiểm phiếu biết phiếu của ai.");

        return new Ballot(BallotId.New(), session.CommuneId, session.Id, round, by)
        {
            Items = [.. items.Select(i => i.Id)],
            Tellers = [.. tellers.Select(t => new Teller(t.Person, t.Name))],
            SlipsPrinted = plan.Slips,
        };
    }

    /// <summary>A teller takes a code; it goes with the answer and is kept nowhere.</summary>
    public TellerCode HandOver(PersonId person, Deed by)
    {
        MustBe(BallotState.Prepared);
        var teller = TellerOf(person);
        if (teller.Key is not null) throw new RefusedException("Mã niêm phong của đồng chí đã được giao và chỉ hiện một lần. Nếu chưa ghi được mã, đề nghị hủy lượt bỏ phiếu này và lập lượt mới.");
        var code = TellerCode.New();
        Tellers = [.. Tellers.Select(t => t.Person == person ? t with { Key = code.PublicKey(Id), Took = by } : t)];
        return code;
    }

    public void Open(Deed by)
    {
        MustBe(BallotState.Prepared);
        if (Tellers.FirstOrDefault(t => t.Key is null) is { } late) throw new RefusedException($"{late.Name} chưa nhận mã niêm phong. Mọi thành viên tổ kiểm phiếu phải nhận mã trước khi bắt đầu bỏ phiếu.");
        Opened = by;
    }

    /// <param name="turnout">Who took part; nobody can any more.</param>
    /// <param name="there">Members in the room, and those who voted and left: of them the share is taken where the rule says so, however many leave before the count.</param>
    /// <exception cref="RefusedException">So few took part, or took a slip, that the sums would tell how each voted, or more than are there.</exception>
    public void Close(Turnout turnout, IReadOnlyCollection<PersonId> there, Deed by)
    {
        MustBe(BallotState.Open);
        if (turnout.All < FewVoters)
            throw new RefusedException($"Mới có {turnout.All} người bỏ phiếu; từ kết quả của dưới {FewVoters} phiếu sẽ biết từng người đã chọn gì. Đề nghị chờ đủ {FewVoters} người bỏ phiếu, hoặc hủy lượt này.");
        if (turnout.All > there.Count) throw new RefusedException($"Đã có {turnout.All} người bỏ phiếu mà chỉ có {there.Count} thành viên có mặt. Đề nghị kiểm tra điểm danh trước khi kết thúc.");
        if (turnout.OnPaper is > 0 and < FewVoters)
            throw new RefusedException($"Mới phát phiếu giấy cho {turnout.OnPaper} người nên người kiểm phiếu biết phiếu của ai. Đề nghị phát cho đủ {FewVoters} người, hoặc hủy lượt này và lập lượt mới trên màn hình.");
        (There, Closed) = ([.. there], by);
    }

    /// <summary>The tellers have counted the box; issued = used + spoilt + unused, and slips not given back.</summary>
    public void Reconcile(SlipCount slips, Turnout turnout)
    {
        MustBe(BallotState.Closed);
        if (Slips is not null) throw new RefusedException("Phiếu giấy đã được kiểm và niêm phong cùng phiếu trên màn hình; không kiểm lần thứ hai.");
        slips.MustAgree(SlipsPrinted, turnout.OnPaper);
        slips.MustHideEachVote(turnout.OnPaper);
        Slips = slips;
    }

    /// <summary>The sums as they were unsealed, with what was neither agreed nor disagreed.</summary>
    public void Count(IReadOnlyList<VoteSum> sums, Turnout turnout, Deed by)
    {
        MustBeReadyToCount(turnout);
        var (invalid, all) = (Slips?.Invalid ?? 0, turnout.OnScreen + (Slips?.Used ?? 0));
        Results = [.. Items.Zip(sums, (item, sum) => new BallotResult(item, new VoteCount(sum.Agree, sum.Against, all - invalid - sum.Agree - sum.Against, invalid)))];
        Counted = by;
    }

    /// <summary>Before the sums are read, every slip must be accounted for, and enough of them hide each other.</summary>
    public void MustBeReadyToCount(Turnout turnout)
    {
        MustBe(BallotState.Closed);
        if ((SlipsPrinted > 0 || turnout.OnPaper > 0) && Slips is null)
            throw new RefusedException("Phiếu giấy chưa được kiểm. Đề nghị tổ kiểm phiếu nhập kết quả phiếu giấy trước khi mở niêm phong.");
        // Asked before, when it closed and when the box was counted; once more at the last door.
        Slips?.MustHideEachVote(turnout.OnPaper);
    }

    /// <summary>Given up before the count: a code was lost, something went wrong. Nothing of its votes can ever be read.</summary>
    public void Cancel(string? reason, Deed by)
    {
        if (State is BallotState.Counted or BallotState.Cancelled) throw new RefusedException("Cuộc bỏ phiếu đã kiểm xong hoặc đã hủy; không hủy được nữa.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Chưa ghi lý do hủy. Đề nghị ghi lý do để đưa vào biên bản.");
        (WhyCancelled, Cancelled) = (reason.Normalize().Trim(), by);
    }

    public Teller TellerOf(PersonId person) => Tellers.FirstOrDefault(t => t.Person == person)
        ?? throw new RefusedException("Việc này do thành viên tổ kiểm phiếu thực hiện.");

    public void MustBe(BallotState state)
    {
        if (State != state) throw new RefusedException($"Cuộc bỏ phiếu {State.InVietnamese()}; việc này chỉ làm được khi cuộc bỏ phiếu {state.InVietnamese()}.");
    }

    private static void MustBeFit(List<Attendance> tellers, List<AgendaItem> items)
    {
        if (tellers.Count < FewestTellers) throw new RefusedException($"Tổ kiểm phiếu phải có ít nhất {FewestTellers} người để không ai một mình mở được phiếu. Đề nghị chọn thêm.");
        if (tellers.Find(t => t.State is not Presence.Present) is { } away) throw new RefusedException($"{away.Name} chưa được điểm danh có mặt nên không tham gia tổ kiểm phiếu.");
        if (tellers.Find(t => items.Exists(i => i.Person == t.Person)) is { } own) throw new RefusedException($"{own.Name} là người được đề nghị khen thưởng nên không tham gia tổ kiểm phiếu. Đề nghị chọn người khác.");
    }
}

/// <summary>What a ballot is to be about.</summary>
/// <param name="Tellers">Members of the council who count (tổ kiểm phiếu).</param>
/// <param name="Slips">Numbered slips of paper to be printed.</param>
public sealed record BallotPlan(IReadOnlyList<AgendaItemId> Items, IReadOnlyList<PersonId> Tellers, int Slips);

/// <summary>One who counts the votes (thành viên tổ kiểm phiếu), with the public half of the code.</summary>
public sealed record Teller(PersonId Person, string Name, byte[]? Key = null, Deed? Took = null);

/// <summary>Sums of one candidate.</summary>
public sealed record BallotResult(AgendaItemId Item, VoteCount Votes);

/// <summary>How many took part, and how.</summary>
public sealed record Turnout(int OnScreen, int OnPaper)
{
    public int All => OnScreen + OnPaper;
}

/// <summary>How far a ballot has come.</summary>
public enum BallotState
{
    /// <summary>Đang chuẩn bị.</summary>
    Prepared,
    /// <summary>Đang bỏ phiếu.</summary>
    Open,
    /// <summary>Đã kết thúc bỏ phiếu, chờ kiểm phiếu.</summary>
    Closed,
    /// <summary>Đã kiểm phiếu.</summary>
    Counted,
    /// <summary>Đã hủy.</summary>
    Cancelled,
}

/// <summary>What the states are called, after "cuộc bỏ phiếu".</summary>
public static class BallotStates
{
    public static string InVietnamese(this BallotState state) => state switch
    {
        BallotState.Prepared => "đang chuẩn bị",
        BallotState.Open => "đang diễn ra",
        BallotState.Closed => "đã kết thúc, chờ kiểm phiếu",
        BallotState.Counted => "đã kiểm phiếu",
        BallotState.Cancelled => "đã hủy",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a name."),
    };
}
