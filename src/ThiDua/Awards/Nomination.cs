using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

public readonly record struct NominationId(Guid Value)
{
    public static NominationId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A candidate put up for one award of one review of a movement (đề nghị khen thưởng), from the proposal over rules,
/// council and decision; every step is a deed with who and when.
/// </summary>
public sealed class Nomination : IOfCommune
{
    private const string BeyondQuota = "Đề nghị vượt số lượng: ";

    private Nomination(NominationId id, Guid communeId, MovementId movement, int year, bool isFinal, string award, Candidate candidate) =>
        (Id, CommuneId, Movement, Year, IsFinal, Award, Candidate) = (id, communeId, movement, year, isFinal, award, candidate);

    public NominationId Id { get; }
    public Guid CommuneId { get; }
    public MovementId Movement { get; }
    public int Year { get; }
    public bool IsFinal { get; }
    public AwardRound Round => new(Year, IsFinal);

    /// <summary>Key of the <see cref="AwardKind"/>.</summary>
    public string Award { get; }

    public Candidate Candidate { get; private set; }

    /// <summary><see cref="Awards.Candidate.Key"/> of the candidate.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Level that decides, on the day of the proposal.</summary>
    public Level Level { get; private set; }

    public AwardGround Ground { get; private set; }

    /// <summary>For what, as it will stand on the certificate: "đã có thành tích xuất sắc trong …".</summary>
    public string Achievement { get; private set; } = "";

    public NominationState State { get; private set; }

    /// <summary>What the rules said when they were last asked; null before.</summary>
    public Eligibility? Eligibility { get; private set; }

    /// <summary>What persons answered where a rule needs evidence.</summary>
    public IReadOnlyList<EvidenceAnswer> Answers { get; private set; } = [];

    public CouncilVote? Vote { get; private set; }
    public DecisionReference? Decision { get; private set; }
    public DecisionReference? Revocation { get; private set; }

    /// <summary>Counts up with every change: of two who change at once, the second is told.</summary>
    public int Revision { get; private set; }

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<NominationDeed> Deeds { get; private set; } = [];

    /// <summary>It still stands for the award: neither withdrawn nor refused nor voted down nor revoked.</summary>
    public bool IsLive => State is not (NominationState.Withdrawn or NominationState.Refused or NominationState.NotAgreed or NominationState.Revoked);

    /// <summary>Why more were proposed than the quota has awards for; null where they were not.</summary>
    public string? ReasonBeyondQuota => Deeds is [{ What: var what }, ..] && what.StartsWith(BeyondQuota, StringComparison.Ordinal) ? what[BeyondQuota.Length..] : null;

    public static Nomination Propose(NominationPlace place, Candidate candidate, NominationText text, Deed by, string? reason = null)
    {
        var nomination = new Nomination(NominationId.New(), place.Commune.Value, place.Movement, place.Round.Year, place.Round.IsFinal, place.Award, candidate) { Level = place.Level, Subject = candidate.Key };
        (nomination.Ground, nomination.Achievement) = (text.Ground, text.Achievement.Normalize().Trim());
        nomination.Note(reason is null ? "Đề nghị" : BeyondQuota + reason.Trim(), by);
        return nomination;
    }

    /// <summary>
    /// Takes in what the rules say; they may be asked again until the award is decided. After the council has agreed, what is
    /// being verified still holds it, and its end releases it to where it stood.
    /// </summary>
    public void Judge(Eligibility eligibility, Deed by)
    {
        if (Decision is not null) throw new RefusedException($"{Candidate.Name} đã có quyết định số {Decision.Number}, không thẩm tra lại.");
        MustNotBeWithdrawn();

        var before = State;
        Eligibility = eligibility;
        State = eligibility.Verdict switch
        {
            Answer.NotMet => NominationState.Refused,
            Answer.Suspended => NominationState.Held,
            _ when Vote is { } vote => vote.IsMet ? NominationState.Agreed : NominationState.NotAgreed,
            Answer.Met => NominationState.Qualified,
            _ => NominationState.Proposed,
        };
        if (before != State || !Deeds.Any(deed => deed.What.StartsWith("Thẩm tra", StringComparison.Ordinal)))
            Note($"Thẩm tra điều kiện: {NominationStates.InVietnamese(State)}", by);
        Revision++;
    }

    /// <summary>Goes before the council once more: a fault was found that it did not know of when it agreed.</summary>
    internal void GoBackToCouncil(Deed by)
    {
        if (Decision is not null || Vote is null) throw new InvalidOperationException("Only what was agreed to and not decided goes back to the council.");

        Vote = null;
        Note("Trình Hội đồng xét lại: sau khi biểu quyết có kết luận vi phạm", by);
        Revision++;
    }

    /// <summary>A person answers what a rule could not find out; the rules must be asked again afterwards.</summary>
    public void Reply(EvidenceAnswer answer)
    {
        MustNotBeVoted("trả lời điều kiện");
        MustNotBeWithdrawn();

        Answers = [.. Answers.Where(other => other.Rule != answer.Rule), answer];
        Note($"Trả lời điều kiện “{Eligibility?.Findings.FirstOrDefault(f => f.Rule == answer.Rule)?.Condition.TrimEnd('.') ?? answer.Rule}”: {(answer.IsMet ? "đạt" : "không đạt")}", answer.By);
        Revision++;
    }

    public void Describe(string achievement, Deed by)
    {
        MustNotBeVoted("sửa thành tích");
        MustNotBeWithdrawn();
        if (string.IsNullOrWhiteSpace(achievement)) throw new RefusedException("Chưa ghi thành tích. Đề nghị ghi một câu như sẽ in trên giấy khen.");

        Achievement = achievement.Normalize().Trim();
        Note("Sửa câu thành tích", by);
        Revision++;
    }

    public void Withdraw(string reason, Deed by)
    {
        MustNotBeVoted("rút đề nghị");
        MustNotBeWithdrawn();
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Rút đề nghị phải ghi lý do.");

        State = NominationState.Withdrawn;
        Note($"Rút đề nghị: {reason.Trim()}", by);
        Revision++;
    }

    /// <summary>The council can take it up, or has and may still say otherwise.</summary>
    public bool MayBeVoted => Decision is null && State is (NominationState.Qualified or NominationState.Agreed or NominationState.NotAgreed);

    internal void BeVoted(CouncilVote vote, Deed by)
    {
        if (Decision is not null) throw new RefusedException($"{Candidate.Name} đã có quyết định số {Decision.Number}, không ghi lại kết quả phiếu.");
        if (!MayBeVoted)
            throw new RefusedException($"Đề nghị của {Candidate.Name} đang ở trạng thái “{NominationStates.InVietnamese(State)}”, Hội đồng chưa xét được.");

        Vote = vote;
        State = vote.IsMet ? NominationState.Agreed : NominationState.NotAgreed;
        Note($"Hội đồng: {vote.For}/{vote.Denominator} phiếu đồng ý", by);
        Revision++;
    }

    internal void BeDecided(DecisionReference decision, Deed by)
    {
        if (State is not NominationState.Agreed)
            throw new RefusedException($"{Candidate.Name} chưa được Hội đồng thông qua hoặc đã có quyết định, không đưa vào quyết định này.");

        (Decision, State) = (decision, NominationState.Decided);
        Note($"Quyết định số {decision.Number} ngày {decision.Issued:dd/MM/yyyy}", by);
        Revision++;
    }

    internal void BeRevoked(DecisionReference revocation, Deed by)
    {
        if (State is not NominationState.Decided) throw new RefusedException($"{Candidate.Name} chưa có quyết định khen thưởng, không có gì để thu hồi.");

        (Revocation, State) = (revocation, NominationState.Revoked);
        Note($"Thu hồi theo Quyết định số {revocation.Number} ngày {revocation.Issued:dd/MM/yyyy}", by);
        Revision++;
    }

    /// <summary>Another paper stands for the decision that awards or revokes; it is cited from then on.</summary>
    /// <param name="standing">Number, day and issuer of the paper that stands, with the id of the decision.</param>
    internal void Cite(DecisionReference standing, Deed by)
    {
        var revokes = Revocation?.Decision == standing.Decision;
        var before = revokes ? Revocation : Decision?.Decision == standing.Decision ? Decision : null;
        if (before is null || (before.Number, before.Issued) == (standing.Number, standing.Issued)) return; // it was named by that paper at once

        var now = before.FollowedBy(standing);
        (Decision, Revocation) = revokes ? (Decision, now) : (now, Revocation);
        Note($"Quyết định số {now.Number} ngày {now.Issued:dd/MM/yyyy} thay thế {now.Replaced![^1]}", by);
        Revision++;
    }

    private void Note(string what, Deed by) => Deeds = [.. Deeds, new(what, by)];

    private void MustNotBeVoted(string act)
    {
        if (Vote is not null) throw new RefusedException($"Hội đồng đã bỏ phiếu về {Candidate.Name}, không thể {act}.");
    }

    private void MustNotBeWithdrawn()
    {
        if (State is NominationState.Withdrawn) throw new RefusedException($"Đề nghị của {Candidate.Name} đã được rút. Đề nghị lập đề nghị mới nếu cần.");
    }
}
