using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>
/// Makes a commune's own version of an indicator. Movements stay with the version they are bound to; those bound from now
/// on take the new one.
/// </summary>
public sealed class AdaptIndicator(IIndicators indicators, TimeProvider clock)
{
    /// <param name="changed">What it is to be; its key and version are set here.</param>
    /// <returns>The new version.</returns>
    public async Task<KeptIndicator> On(IndicatorId from, Indicator changed, string reason, Actor who, CancellationToken stop)
    {
        var known = await indicators.Of(who.Commune, stop);
        var origin = known.FirstOrDefault(one => one.Id == from) ?? throw RefusedException.NothingInSight("Không có chỉ số này. Đề nghị chọn lại trong danh mục.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Lập bản riêng phải có lý do, ví dụ văn bản hướng dẫn của tỉnh. Đề nghị ghi một câu.");
        MustBeSound(changed);

        var versions = known.Where(one => one.Indicator.Key == origin.Indicator.Key).ToList();
        var version = changed with { Key = origin.Indicator.Key, Version = versions.Max(one => one.Indicator.Version) + 1, Until = null };
        MustDiffer(version, origin.Indicator);
        var own = new KeptIndicator(
            IndicatorId.New(), who.Commune, version, from, reason.Normalize().Trim(), new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await indicators.Add(own, stop);
        return own;
    }

    private static void MustBeSound(Indicator changed)
    {
        if (string.IsNullOrWhiteSpace(changed.Name)) throw new RefusedException("Chưa ghi tên chỉ số. Đề nghị nhập tên.");
        if (string.IsNullOrWhiteSpace(changed.Formula)) throw new RefusedException("Chưa ghi cách tính bằng lời. Đề nghị nhập, ví dụ “Số … ÷ số …”.");
        if (changed.Form is CountingForm form) MustBeAskable(form);
        if (changed.Form is IndexForm index && index.Parts.FirstOrDefault(part => part.Max < 0 || part.FullAt is <= 0 or > 1) is { } wrong)
            throw new RefusedException($"Điểm tối đa hoặc mức đạt điểm tối đa của “{wrong.Key}” không hợp lệ. Đề nghị nhập điểm từ 0 và mức trên 0 đến 100 %.");
    }

    private static void MustBeAskable(CountingForm form)
    {
        var kind = FactKind.Find(form.Kind) ?? throw new RefusedException("Không có loại số liệu này. Đề nghị chọn lại.");
        IEnumerable<Filter> filters = [form.Considered, .. form.Exclusions.Select(e => e.Facts), .. Counted(form)];
        if (filters.SelectMany(filter => CheckFilter.For(kind, filter)).Select(trouble => trouble.Message).FirstOrDefault() is { } message)
            throw new RefusedException(message);
        if (form.Exclusions.Any(e => string.IsNullOrWhiteSpace(e.Reason)))
            throw new RefusedException("Mỗi phần loại trừ phải ghi lý do để hiện cạnh số liệu. Đề nghị ghi lý do.");
    }

    private static Filter[] Counted(CountingForm form) => form switch
    {
        RatioForm ratio => [ratio.Counted],
        GroupRatioForm group => [group.Counted],
        _ => [],
    };

    private static void MustDiffer(Indicator version, Indicator origin)
    {
        if (IndicatorJson.Write(version with { Version = origin.Version, Until = origin.Until }) == IndicatorJson.Write(origin))
            throw new RefusedException("Bản mới không khác bản đang có; không cần lập bản riêng.");
    }
}
