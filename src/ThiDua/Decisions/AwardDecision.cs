using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

public readonly record struct AwardDecisionId(Guid Value)
{
    public static AwardDecisionId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A decision of the Chair that gives awards (quyết định khen thưởng), or one that revokes them (quyết định hủy bỏ). It is
/// composed, its paper is signed and issued, and then it is in force: only from that day on is anything decided, promised
/// and entered in the golden book.
/// </summary>
public sealed class AwardDecision : IOfCommune
{
    private readonly List<AwardGrant> _grants = [];

    private AwardDecision(AwardDecisionId id, Guid communeId, string subject, Deed composed) =>
        (Id, CommuneId, Subject, Composed) = (id, communeId, subject, composed);

    public AwardDecisionId Id { get; }
    public Guid CommuneId { get; }

    /// <summary>Trích yếu, without "Về việc".</summary>
    public string Subject { get; }
    public Deed Composed { get; }

    /// <summary>The movement whose awards they are; null for awards without one.</summary>
    public MovementId? Movement { get; private set; }

    /// <summary>Where the money comes from.</summary>
    public MoneyRule Money { get; private set; } = MoneyRule.ByLaw;

    /// <summary>What a revocation takes back; null for a decision that gives.</summary>
    public RevokedGrants? Revokes { get; private set; }

    /// <summary>The paper of the decision in the house; null until drafted.</summary>
    public Guid? Paper { get; private set; }

    /// <summary>Why its money may exceed what the fund has left; null where nobody said so.</summary>
    public ReasonBeyondFund? BeyondFund { get; private set; }

    public DecisionInForce? InForce { get; private set; }

    /// <summary>The draft was given up; null otherwise.</summary>
    public DroppedDraft? Dropped { get; private set; }

    /// <summary>Counts every change: of two people who act at once, the second is told to look again.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>In the order of the list.</summary>
    public IReadOnlyList<AwardGrant> Grants => _grants;

    public DecisionState State => Dropped is not null ? DecisionState.Dropped : InForce is not null ? DecisionState.InForce : Paper is not null ? DecisionState.Drafted : DecisionState.Composed;

    /// <summary>Collectives first, then households, then individuals; among each, in the order given.</summary>
    /// <exception cref="RefusedException">There is nobody to award.</exception>
    public static AwardDecision Give(UnitId commune, MovementId? movement, string subject, MoneyRule money, IReadOnlyList<GrantedNomination> granted, Deed by)
    {
        if (granted.Count == 0) throw new RefusedException("Chưa chọn tập thể, cá nhân nào được khen thưởng. Đề nghị chọn ít nhất một đề nghị đã được hội đồng thống nhất.");
        var decision = new AwardDecision(AwardDecisionId.New(), commune.Value, subject.Normalize().Trim(), by) { Movement = movement, Money = money };
        var ordered = granted.OrderBy(one => RecipientKinds.Of(one.Award.Subject)).ToList();
        for (var place = 0; place < ordered.Count; place++) decision._grants.Add(AwardGrant.Of(decision.Id, place + 1, ordered[place]));
        return decision;
    }

    /// <summary>A decision that takes awards back; it gives nothing itself.</summary>
    public static AwardDecision Revoke(AwardDecision given, RevokedGrants revoked, string subject, Deed by)
    {
        given.MustBeRevocable(revoked);

        return new AwardDecision(AwardDecisionId.New(), given.CommuneId, subject.Normalize().Trim(), by) { Movement = given.Movement, Revokes = revoked };
    }

    public void Drafts(Guid paper)
    {
        if (InForce is not null) throw new RefusedException("Quyết định đã có hiệu lực, không soạn lại. Đề nghị ban hành quyết định mới để sửa đổi hoặc hủy bỏ.");

        Paper = paper;
        Revision++;
    }

    /// <summary>Notes, before the paper is issued, why the money may exceed what the fund has left.</summary>
    public void ExceedFund(string because, Deed by)
    {
        MustNotBeDropped();
        if (InForce is not null) throw new RefusedException("Quyết định đã có hiệu lực; kinh phí đã cam kết.");
        if (string.IsNullOrWhiteSpace(because)) throw new RefusedException("Chưa ghi lý do vượt số dư quỹ. Đề nghị ghi văn bản cấp bổ sung hoặc nguồn chi.");

        BeyondFund = new(because.Normalize().Trim(), by);
        Revision++;
    }

    /// <summary>Gives the draft up; its nominations are free again.</summary>
    public void Drop(string because, Deed by)
    {
        MustNotBeDropped();
        if (InForce is not null) throw new RefusedException("Quyết định đã có hiệu lực, không bỏ được. Đề nghị ban hành quyết định hủy bỏ.");
        if (string.IsNullOrWhiteSpace(because)) throw new RefusedException("Bỏ dự thảo phải ghi lý do. Đề nghị ghi ngắn gọn.");

        Dropped = new(because.Normalize().Trim(), by);
        Revision++;
    }

    /// <summary>The decision was issued: from now on it gives what it gives, with the money of its day.</summary>
    public void Enforce(DecisionInForce inForce, IReadOnlyList<PaidAward> money)
    {
        MustNotBeDropped();
        if (InForce is { } already) throw new RefusedException($"Quyết định số {already.Number} đã được ghi nhận có hiệu lực.");
        if (money.Count != _grants.Count) throw new ArgumentException("One amount for each grant.", nameof(money));

        InForce = inForce;
        for (var place = 0; place < money.Count; place++) _grants[place].Carries(money[place]);
        Revision++;
    }

    /// <summary>Pays out what is owed to one recipient.</summary>
    public void Pay(GrantId grant, DateOnly day, string? voucher, Deed by)
    {
        MustBeInForce();

        GrantOf(grant).Pay(day, voucher, by);
        Revision++;
    }

    /// <summary>Notes that a revoked certificate was given back.</summary>
    public void TakeCertificateBack(GrantId grant, Deed by)
    {
        GrantOf(grant).ReturnCertificate(by);
        Revision++;
    }

    /// <summary>Notes that the money of a revoked award was given back.</summary>
    /// <returns>How much, in whole đồng.</returns>
    public decimal TakeMoneyBack(GrantId grant, Deed by)
    {
        GrantOf(grant).ReturnMoney(by);
        Revision++;
        return GrantOf(grant).Money!.Amount;
    }

    /// <summary>The grant with that id.</summary>
    /// <exception cref="RefusedException">It is none of this decision.</exception>
    public AwardGrant GrantOf(GrantId id) =>
        _grants.Find(grant => grant.Id == id) ?? throw RefusedException.NothingInSight("Không tìm thấy tập thể, cá nhân này trong quyết định. Đề nghị tải lại trang.");

    internal void TakeBack(RevokedGrants revoked, GrantRevocation revocation)
    {
        MustBeRevocable(revoked);

        foreach (var id in revoked.Grants) GrantOf(id).Revoke(revocation);
        Revision++;
    }

    private void MustBeRevocable(RevokedGrants revoked)
    {
        MustBeInForce();
        if (revoked.Grants.Count == 0) throw new RefusedException("Chưa chọn tập thể, cá nhân nào bị hủy bỏ quyết định tặng thưởng.");
        if (string.IsNullOrWhiteSpace(revoked.Because)) throw new RefusedException("Chưa ghi lý do hủy bỏ. Đề nghị nêu kết luận của cơ quan có thẩm quyền.");
        if (revoked.Grants.Select(GrantOf).FirstOrDefault(grant => grant.Revocation is not null) is { } already)
            throw new RefusedException($"Quyết định tặng thưởng đối với {already.Name} đã bị hủy bỏ trước đó.");
    }

    private void MustNotBeDropped()
    {
        if (Dropped is { } dropped) throw new RefusedException($"Dự thảo quyết định này đã bỏ: {dropped.Because}. Đề nghị lập quyết định mới.");
    }

    private void MustBeInForce()
    {
        if (InForce is null) throw new RefusedException("Quyết định chưa được ban hành nên chưa có hiệu lực. Đề nghị ký, ban hành quyết định trước.");
    }
}

/// <summary>How far a decision has come.</summary>
public enum DecisionState
{
    /// <summary>Đã chọn người được khen.</summary>
    Composed,
    /// <summary>Đã soạn văn bản, chờ ký, ban hành.</summary>
    Drafted,
    /// <summary>Có hiệu lực.</summary>
    InForce,
    /// <summary>Dự thảo đã bỏ.</summary>
    Dropped,
}

/// <summary>Why the money of a decision may exceed the fund, and who answers for it.</summary>
public sealed record ReasonBeyondFund(string Because, Deed By);

/// <summary>A draft that was given up, and why.</summary>
public sealed record DroppedDraft(string Because, Deed By);

/// <summary>The decision as it was issued.</summary>
/// <param name="Number">Number with symbol: "152/QĐ-UBND".</param>
/// <param name="Day">Day on which it was issued; chooses salary and coefficient.</param>
/// <param name="Signer">Full name of who signed.</param>
/// <param name="Position">Who awards, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA".</param>
/// <param name="SignedAs">What stands above the signature: "CHỦ TỊCH", or of a deputy "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" below each other.</param>
public sealed record DecisionInForce(string Number, DateOnly Day, string Signer, string Position, Deed By, string SignedAs = DecisionInForce.ByTheChair)
{
    public const string ByTheChair = "CHỦ TỊCH";
}

/// <summary>What a revocation takes back, and on which of the grounds of Điều 93.</summary>
public sealed record RevokedGrants(AwardDecisionId From, IReadOnlyList<GrantId> Grants, RevocationGround Ground, string Because);
