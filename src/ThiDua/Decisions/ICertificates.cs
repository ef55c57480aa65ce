using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>Certificates, and the golden book that numbers them, of the commune in whose name we work.</summary>
public interface ICertificates
{
    /// <summary>Takes the next numbers of a year, without gaps or doubles, with the transaction that is saved next.</summary>
    /// <returns>The first of them.</returns>
    Task<GoldenNumber> TakeNumbers(Guid commune, int year, int count, CancellationToken stop);

    /// <summary>In the order of the book.</summary>
    Task<IReadOnlyList<Certificate>> Of(AwardDecisionId decision, CancellationToken stop);

    Task<Certificate?> Find(CertificateId id, CancellationToken stop);

    void Add(IReadOnlyList<Certificate> certificates);

    Task Save(CancellationToken stop);
}

/// <summary>What the use cases of certificates do first.</summary>
internal static class CertificatesAtWork
{
    public static async Task<Certificate> Open(this ICertificates certificates, CertificateId id, CancellationToken stop) =>
        await certificates.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy giấy khen này. Đề nghị mở lại từ sổ vàng.");
}
