using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

public readonly record struct CertificateId(Guid Value)
{
    public static CertificateId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A certificate (giấy khen, giấy chứng nhận) that goes with an award in force, and its line in the golden book (sổ vàng).
/// What stands on it changes only where another paper replaced that of the decision; it may be printed again with a reason,
/// and is marked where the award was revoked.
/// </summary>
public sealed class Certificate : IOfCommune
{
    private Certificate(CertificateId id, Guid communeId, int bookYear, int bookNumber, PublicCode code, CertificateWords words) =>
        (Id, CommuneId, BookYear, BookNumber, Code, Words) = (id, communeId, bookYear, bookNumber, code, words);

    public CertificateId Id { get; }
    public Guid CommuneId { get; }
    public AwardDecisionId Decision { get; private set; }
    public GrantId Grant { get; private set; }

    public int BookYear { get; }
    public int BookNumber { get; }

    /// <summary>Số sổ vàng.</summary>
    public GoldenNumber Book => new(BookYear, BookNumber);

    /// <summary>What the public page is asked by; tells nothing by itself.</summary>
    public PublicCode Code { get; }

    public CertificateWords Words { get; private set; }

    /// <summary>Every printing, the first without a reason.</summary>
    public IReadOnlyList<CertificatePrint> Prints { get; private set; } = [];

    public GrantRevocation? Revocation { get; private set; }

    public static Certificate Of(AwardDecision decision, AwardGrant grant, GoldenNumber book, PublicCode code, CertificateWords words) =>
        new(CertificateId.New(), decision.CommuneId, book.Year, book.Number, code, words) { Decision = decision.Id, Grant = grant.Id };

    /// <param name="because">Why it is printed again (hỏng, mất, in sai); not asked the first time.</param>
    public void Print(string? because, Deed by)
    {
        if (Revocation is not null) throw new RefusedException($"Giấy khen của {Words.Name} đã bị hủy bỏ theo quyết định; không in lại.");
        if (Prints.Count > 0 && string.IsNullOrWhiteSpace(because))
            throw new RefusedException($"Giấy khen của {Words.Name} đã in ngày {VietnamDay.Of(Prints[^1].By.At):dd/MM/yyyy}. In lại phải ghi lý do, ví dụ “bản in hỏng” hoặc “đơn đề nghị cấp lại”.");

        Prints = [.. Prints, new(Prints.Count == 0 ? null : because!.Normalize().Trim(), by)];
    }

    /// <summary>Bears number, day and signer of the paper that stands; those of the paper that it replaced stay known.</summary>
    internal void Follow(DecisionInForce standing)
    {
        if ((Words.DecisionNumber, Words.DecisionDay) == (standing.Number, standing.Day)) return; // it arose with that paper
        Words = Words with
        {
            DecisionNumber = standing.Number,
            DecisionDay = standing.Day,
            SignerPosition = standing.SignedAs,
            SignerName = standing.Signer,
            Replaced = [.. Words.Replaced ?? [], new(Words.DecisionNumber, Words.DecisionDay)],
        };
    }

    internal void Revoke(GrantRevocation revocation) => Revocation = revocation;
}

/// <summary>What stands on a certificate (Điều 104 Nghị định 98/2023/NĐ-CP).</summary>
/// <param name="Authority">Who awards, in capitals: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA".</param>
/// <param name="AwardName">"GIẤY KHEN", or the title: "LAO ĐỘNG TIÊN TIẾN".</param>
/// <param name="IsTitle">"TẶNG DANH HIỆU" above it instead of "TẶNG".</param>
/// <param name="DecisionNumber">"152/QĐ-UBND".</param>
/// <param name="SignerPosition">"CHỦ TỊCH"; of a deputy two lines.</param>
/// <param name="Replaced">Papers of the decision that others replaced, oldest first; null where the first one stands.</param>
public sealed record CertificateWords(
    string Authority, string AwardName, bool IsTitle, RecipientKind Kind, string Name, string? Line, string Achievement,
    string DecisionNumber, DateOnly DecisionDay, string Place, string SignerPosition, string SignerName, IReadOnlyList<ReplacedDecision>? Replaced = null);

/// <param name="Because">Why again; null the first time.</param>
public sealed record CertificatePrint(string? Because, Deed By);

/// <summary>A number in the golden book: counts anew each year, without gaps.</summary>
public sealed record GoldenNumber(int Year, int Number)
{
    /// <summary>"07/2026".</summary>
    public override string ToString() => $"{Number:00}/{Year}";
}
