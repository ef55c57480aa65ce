using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Notes that certificates are printed; a second time only with a reason.</summary>
public sealed class PrintCertificates(ICertificates certificates, TimeProvider clock)
{
    /// <param name="because">Why again; not asked of those that were never printed.</param>
    /// <returns>Those that are to be drawn, in the order of the book.</returns>
    public async Task<IReadOnlyList<Certificate>> On(AwardDecisionId decision, IReadOnlyCollection<CertificateId> chosen, string? because, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var printed = (await certificates.Of(decision, stop)).Where(one => chosen.Contains(one.Id)).ToList();
        if (printed.Count == 0) throw new RefusedException("Chưa chọn giấy khen nào để in.");

        foreach (var certificate in printed) certificate.Print(because, who.Does(clock));
        await certificates.Save(stop);
        return printed;
    }
}
