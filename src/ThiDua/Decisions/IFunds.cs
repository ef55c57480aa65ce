using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>The funds of the commune in whose name we work.</summary>
public interface IFunds
{
    /// <summary>The year's fund with all its entries, or null.</summary>
    Task<FundYear?> Find(int year, CancellationToken stop);

    /// <summary>As it is kept at this moment, whatever was read before; to be looked at only.</summary>
    Task<FundYear?> Look(int year, CancellationToken stop);

    /// <summary>
    /// Within what is done as one: until its end nobody else promises money of that year's fund, and what others promised
    /// before is seen. A year without a fund holds nobody up.
    /// </summary>
    Task Hold(UnitId commune, int year, CancellationToken stop);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<FundYear>> All(CancellationToken stop);

    void Add(FundYear fund);

    /// <exception cref="RefusedException">Somebody else wrote into the same fund meanwhile.</exception>
    Task Save(CancellationToken stop);
}

/// <summary>What the use cases of the fund do first.</summary>
internal static class FundsAtWork
{
    public static async Task<FundYear> Open(this IFunds funds, int year, CancellationToken stop) =>
        await funds.Find(year, stop) ?? throw Missing(year);

    public static async Task<FundYear> MustLook(this IFunds funds, int year, CancellationToken stop) =>
        await funds.Look(year, stop) ?? throw Missing(year);

    private static RefusedException Missing(int year) => new($"Chưa lập quỹ thi đua, khen thưởng năm {year}. Đề nghị nhập dự toán trong “Kinh phí” trước.");
}
