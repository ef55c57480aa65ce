using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

public readonly record struct GrantId(Guid Value)
{
    public static GrantId New() => new(Guid.CreateVersion7());
}

/// <summary>One award that a decision gives to one recipient, and what became of it: paid, revoked, returned.</summary>
public sealed class AwardGrant
{
    private AwardGrant(GrantId id, AwardDecisionId decision, int number) => (Id, Decision, Number) = (id, decision, number);

    public GrantId Id { get; }
    public AwardDecisionId Decision { get; }

    /// <summary>Place in the list, from 1: collectives before households before individuals.</summary>
    public int Number { get; }

    /// <summary>The nomination that was agreed to; null for what came from elsewhere.</summary>
    public Guid? Nomination { get; private set; }

    public AwardToPay Award { get; private set; } = null!;

    /// <summary>As it stands in the list and on the certificate.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Post and unit of a person, address of a household; null where the name says enough.</summary>
    public string? Line { get; private set; }

    /// <summary>What is paid; null until the decision is in force, since its day decides.</summary>
    public GrantMoney? Money { get; private set; }

    public GrantPayment? Payment { get; private set; }
    public GrantRevocation? Revocation { get; private set; }

    /// <summary>When the certificate was given back after a revocation.</summary>
    public Deed? CertificateReturned { get; private set; }

    /// <summary>When the money was given back after a revocation.</summary>
    public Deed? MoneyReturned { get; private set; }

    public RecipientKind Kind => RecipientKinds.Of(Award.Subject);

    /// <summary>Still to be paid.</summary>
    public bool IsOwed => Money is { Amount: > 0 } && Payment is null && Revocation is null;

    /// <summary>Revoked after it was paid, and not yet returned.</summary>
    public bool OwesMoney => Revocation is not null && Payment is not null && MoneyReturned is null;

    internal static AwardGrant Of(AwardDecisionId decision, int number, GrantedNomination granted) => new(GrantId.New(), decision, number)
    {
        Nomination = granted.Nomination,
        Award = granted.Award,
        Name = granted.Name,
        Line = granted.Line,
    };

    internal void Carries(PaidAward paid) => Money = new(paid.Amount, paid.Reason, paid.Money.IsDoubtful);

    internal void Pay(DateOnly day, string? voucher, Deed by)
    {
        if (Payment is { } payment) throw new RefusedException($"{Name} đã nhận tiền thưởng ngày {payment.Day:dd/MM/yyyy}; không chi lần thứ hai.");
        if (!IsOwed) throw new RefusedException($"{Name} không có tiền thưởng phải chi theo quyết định này.");

        Payment = new(day, voucher, by);
    }

    internal void Revoke(GrantRevocation revocation)
    {
        if (Revocation is not null) throw new RefusedException($"Quyết định tặng thưởng đối với {Name} đã bị hủy bỏ; không hủy bỏ lần thứ hai.");

        Revocation = revocation;
    }

    internal void ReturnCertificate(Deed by)
    {
        MustBeRevoked();
        if (CertificateReturned is not null) throw new RefusedException($"Đã ghi nhận {Name} nộp lại giấy khen.");

        CertificateReturned = by;
    }

    internal void ReturnMoney(Deed by)
    {
        MustBeRevoked();
        if (!OwesMoney) throw new RefusedException($"{Name} không có tiền thưởng phải nộp lại.");

        MoneyReturned = by;
    }

    private void MustBeRevoked()
    {
        if (Revocation is null) throw new RefusedException($"Quyết định tặng thưởng đối với {Name} còn hiệu lực; chỉ thu hồi sau khi có quyết định hủy bỏ.");
    }
}

/// <summary>An award as it goes into a decision.</summary>
/// <param name="Nomination">The agreed nomination; null where the award came from elsewhere.</param>
public sealed record GrantedNomination(Guid? Nomination, AwardToPay Award, string Name, string? Line);

/// <summary>What a grant is worth on the day of its decision: whole đồng, and why.</summary>
public sealed record GrantMoney(decimal Amount, string Reason, bool IsDoubtful);

/// <param name="Voucher">Number of the voucher (phiếu chi); null where none was noted.</param>
public sealed record GrantPayment(DateOnly Day, string? Voucher, Deed By);

/// <summary>Revoked by a decision of its own (Điều 93 Luật Thi đua, khen thưởng).</summary>
public sealed record GrantRevocation(AwardDecisionId By, DateOnly Day, string Because);
