using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

public readonly record struct MeritEntryId(Guid Value)
{
    public static MeritEntryId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// One line in the record of merit of a person, a unit or a household (hồ sơ thành tích), with its day and paper. Lines
/// are struck out with a reason, never deleted.
/// </summary>
/// <remarks>
/// Of a complaint, a denunciation or an inspection only "being verified since" and the conclusion are kept: there is no
/// place for who complained, nor for what was said.
/// </remarks>
public sealed class MeritEntry : IOfCommune
{
    private MeritEntry(MeritEntryId id, Guid communeId, Candidate whose, MeritKind kind, string what, DateOnly from) =>
        (Id, CommuneId, Whose, Kind, What, From) = (id, communeId, whose, kind, what, from);

    public MeritEntryId Id { get; }
    public Guid CommuneId { get; }

    /// <summary>Whose line it is.</summary>
    public Candidate Whose { get; }

    /// <summary><see cref="Candidate.Key"/> of whose line it is; by it records are found.</summary>
    public string Subject { get; private set; } = "";

    public MeritKind Kind { get; }

    /// <summary>Key of the award; name of the initiative; grade; form of discipline; what is being verified.</summary>
    public string What { get; }

    /// <summary>Day of the decision, of the recognition, of the discipline, of the beginning of a verification or a leave.</summary>
    public DateOnly From { get; }

    /// <summary>Of an initiative: the day of the decision that recognised it.</summary>
    public DateOnly RecognisedOn => Paper?.Issued ?? From;

    /// <summary>Last day: of a discipline, a leave; of a verification the day of its conclusion; null while open.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Year that a title or a grade is for.</summary>
    public int? Year { get; private init; }

    public MeritPaper? Paper { get; private set; }

    /// <summary>Of an initiative: level whose scope was recognised.</summary>
    public Level? Scope { get; private init; }

    /// <summary>Of an initiative: who made it together with the one whose line it is; people of the commune.</summary>
    public IReadOnlyList<CoAuthor> CoAuthors { get; private init; } = [];

    /// <summary>Of an award: for what.</summary>
    public string? Achievement { get; private init; }

    /// <summary>Of an award: the movement it came from; then it is a thematic one.</summary>
    public MovementId? Movement { get; private init; }

    /// <summary>The nomination that led to it, or that used it up (initiative).</summary>
    public NominationId? Nomination { get; private set; }

    /// <summary>Of a verification that ended: whether there was a fault; null while open.</summary>
    public bool? IsFounded { get; private set; }

    /// <summary>Replies of the one concerned (quyền giải trình).</summary>
    public IReadOnlyList<MeritReply> Replies { get; private set; } = [];

    public Deed By { get; private set; } = null!;
    public Struck? StruckOut { get; private set; }
    public bool Counts => StruckOut is null;

    public static MeritEntry Enter(UnitId commune, Candidate whose, MeritFacts facts, Deed by)
    {
        if (string.IsNullOrWhiteSpace(facts.What)) throw new RefusedException("Chưa ghi nội dung. Đề nghị ghi tên danh hiệu, sáng kiến, mức xếp loại hoặc hình thức.");
        if (facts.Until < facts.From) throw new RefusedException($"Ngày kết thúc {facts.Until:dd/MM/yyyy} trước ngày bắt đầu {facts.From:dd/MM/yyyy}. Đề nghị sửa lại.");
        return new(MeritEntryId.New(), commune.Value, whose, facts.Kind, facts.What.Normalize().Trim(), facts.From)
        {
            Subject = whose.Key,
            Until = facts.Until,
            Year = facts.Year,
            Paper = facts.Paper,
            Scope = facts.Scope,
            CoAuthors = facts.CoAuthors,
            Achievement = facts.Achievement,
            IsFounded = facts.IsFounded,
            By = by,
        };
    }

    /// <summary>The line that a decision of the commune's own makes.</summary>
    internal static MeritEntry Of(Nomination nomination, DecisionReference decision, Deed by) =>
        new(MeritEntryId.New(), nomination.CommuneId, nomination.Candidate, nomination.Award.StartsWith("title.", StringComparison.Ordinal) ? MeritKind.Title : MeritKind.Award, nomination.Award, decision.Issued)
        {
            Subject = nomination.Candidate.Key,
            Year = nomination.Year,
            Paper = new(decision.Number, decision.Issued, decision.Issuer, null),
            Achievement = nomination.Achievement,
            Movement = nomination.Ground is AwardGround.Thematic ? nomination.Movement : null,
            Nomination = nomination.Id,
            By = by,
        };

    /// <summary>A verification, discipline or leave that is open on that day.</summary>
    public bool IsOpenOn(DateOnly day) => Counts && From <= day && (Until is null || day < Until);

    /// <summary>Ends what was being verified: the nomination it held is released, or falls.</summary>
    /// <param name="founded">Whether there was a fault.</param>
    public void Conclude(DateOnly day, bool founded, MeritPaper? paper)
    {
        if (!Kind.IsVerification()) throw new RefusedException("Chỉ kết luận việc đang thanh tra, kiểm tra, xem xét kỷ luật hoặc xác minh phản ánh.");
        if (Until is not null) throw new RefusedException($"Việc này đã được kết luận ngày {Until:dd/MM/yyyy}.");
        if (day < From) throw new RefusedException($"Ngày kết luận {day:dd/MM/yyyy} trước ngày bắt đầu xác minh {From:dd/MM/yyyy}. Đề nghị sửa lại.");

        (Until, IsFounded, Paper) = (day, founded, paper ?? Paper);
    }

    /// <summary>The one concerned has the right to be heard, before and after the conclusion.</summary>
    public void Reply(MeritReply reply)
    {
        if (string.IsNullOrWhiteSpace(reply.Text)) throw new RefusedException("Chưa ghi nội dung giải trình.");
        Replies = [.. Replies, reply];
    }

    /// <summary>An initiative serves once: for the award of this nomination.</summary>
    internal void UseFor(NominationId nomination) => Nomination = nomination;

    /// <summary>Names the paper that stands; the day from which the award counts stays.</summary>
    internal void Cite(DecisionReference standing) =>
        Paper = new(standing.Number, standing.Issued, standing.Issuer, Paper?.File, standing.Replaced);

    /// <summary>The line was struck by a decision that another paper stands for now.</summary>
    internal void CiteRevocation(DecisionReference standing)
    {
        if (StruckOut is { } struck) StruckOut = struck with { Reason = RecordRevocation.Because(standing) };
    }

    public void Strike(string reason, Deed by)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Gạch bỏ một dòng trong hồ sơ thành tích phải ghi lý do.");
        StruckOut = new(reason.Trim(), by);
    }
}
