using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Tells a register the last number that was given outside ThiDua, so that it goes on after it.</summary>
public sealed class ContinueRegister(IPapers papers)
{
    private const int Most = 99_999;

    /// <param name="series">The symbol: "QĐ-UBND".</param>
    /// <exception cref="RefusedException">The register is beyond that number already.</exception>
    public async Task On(string series, int year, int last, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        if (string.IsNullOrWhiteSpace(series)) throw new RefusedException("Chưa ghi ký hiệu của sổ. Đề nghị ghi như trên văn bản, ví dụ QĐ-UBND.");
        if (last is < 1 or > Most) throw new RefusedException($"Số {last} không hợp lệ. Đề nghị ghi số cuối cùng đã cấp, từ 1 đến {Most}.");

        await papers.ContinueRegister(who.Commune, series.Trim().ToUpperInvariant(), year, last, stop);
    }
}
