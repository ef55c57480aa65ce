using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Declares what no list can tell of a month: the two numbers of a share, or how many secret documents there were.</summary>
public sealed class DeclareMonth(IIndicators indicators, IDeclarations declarations, TimeProvider clock)
{
    public async Task<DeclaredMonth> On(MonthEntry entry, Actor who, CancellationToken stop)
    {
        var indicator = (await indicators.Of(who.Commune, stop)).LastOrDefault(one => one.Indicator.Key == entry.Key)?.Indicator
            ?? throw RefusedException.NothingInSight("Không có chỉ số này. Đề nghị chọn lại trong danh mục.");
        if (entry.Month > clock.Today()) throw new RefusedException($"Tháng {entry.Month:MM/yyyy} chưa đến. Đề nghị chọn tháng đã qua hoặc tháng này.");
        if (entry.What is DeclaredWhat.Secrets) MustBeSecrets(entry, indicator);
        else MustBeAShare(entry, indicator);

        var declared = new DeclaredMonth(
            DeclaredMonthId.New(), who.Commune.Value, entry.Key, new(entry.Month.Year, entry.Month.Month, 1), entry.What, entry.Numerator,
            entry.Denominator, entry.Secrets, entry.Source.Trim(), string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Normalize().Trim(), entry.Evidence,
            new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await declarations.Add(declared, stop);
        return declared;
    }

    /// <summary>Key of the index of administrative reform: its points are declared over the points there are, for the month it was published.</summary>
    public const string ReformIndexKey = "par_index_score";

    /// <summary>Whether two numbers of a month can be declared for it.</summary>
    public static bool TakesTwoNumbers(Indicator indicator) => indicator.Form is RatioForm or DeclaredForm { As: DeclaredAs.Share } || indicator.Key == ReformIndexKey;

    private static void MustBeSecrets(MonthEntry entry, Indicator indicator)
    {
        if (indicator.Form is not CountingForm { DeclaredExclusion: not null })
            throw new RefusedException($"“{indicator.Name}” không loại trừ văn bản mật nên không khai số lượng. Đề nghị chọn chỉ số khác.");
        if (entry.Secrets is < 0) throw new RefusedException("Số lượng không thể nhỏ hơn 0. Đề nghị nhập lại.");
        if (entry.Numerator is not null || entry.Denominator is not null) throw new RefusedException("Văn bản mật chỉ khai số lượng, không khai nội dung nào khác.");
    }

    private static void MustBeAShare(MonthEntry entry, Indicator indicator)
    {
        if (!TakesTwoNumbers(indicator))
            throw new RefusedException($"“{indicator.Name}” không tính từ tử số và mẫu số khai theo tháng. Đề nghị ghi số liệu ở trang tiêu chí.");
        if (string.IsNullOrWhiteSpace(entry.Source)) throw new RefusedException("Chưa ghi nguồn số liệu. Đề nghị ghi báo cáo hoặc sổ đã lấy số.");
        if (entry.Numerator is null != entry.Denominator is null) throw new RefusedException("Cần đủ tử số và mẫu số. Đề nghị nhập cả hai, hoặc để trống cả hai để gỡ số đã khai.");
        if (entry.Numerator is not { } numerator || entry.Denominator is not { } denominator) return;
        if (indicator.Key == ReformIndexKey)
        {
            if (numerator < 0 || numerator > denominator) throw new RefusedException("Điểm chỉ số phải từ 0 đến thang điểm tối đa. Đề nghị nhập điểm vào tử số, thang điểm vào mẫu số.");
            return;
        }

        if (numerator < 0 || denominator < 0 || numerator != decimal.Truncate(numerator) || denominator != decimal.Truncate(denominator))
            throw new RefusedException("Tử số và mẫu số là số lượng: số nguyên, không nhỏ hơn 0. Đề nghị nhập lại.");
        if (numerator > denominator) throw new RefusedException($"Tử số {numerator:0} lớn hơn mẫu số {denominator:0}. Đề nghị kiểm tra lại hai số.");
        MustAddUp((long)numerator, (long)denominator, entry.Missed);
    }

    private static void MustAddUp(long numerator, long denominator, decimal? missed)
    {
        if (missed is not { } rest) return;
        if (rest < 0 || rest != decimal.Truncate(rest)) throw new RefusedException("Số không đạt là số lượng: số nguyên, không nhỏ hơn 0. Đề nghị nhập lại.");
        if (CheckTotals.Trouble(("tổng số phải tính", denominator), ("số đạt", numerator), ("số không đạt", (long)rest)) is { } trouble) throw new RefusedException(trouble);
    }
}

/// <summary>A declaration as it is handed in; without numbers it takes the earlier one back.</summary>
/// <param name="Month">Any day of the month.</param>
/// <param name="Missed">The rest of the denominator as the report has it, to see that it adds up (quá hạn); null where nobody typed it.</param>
public sealed record MonthEntry(
    string Key, DateOnly Month, DeclaredWhat What, decimal? Numerator, decimal? Denominator, long? Secrets, string Source, string? Note,
    IReadOnlyList<Evidence> Evidence, decimal? Missed = null);
