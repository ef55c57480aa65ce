using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct OwnThresholdId(Guid Value)
{
    public static OwnThresholdId New() => new(Guid.CreateVersion7());
}

/// <summary>A threshold as a commune set it, with the reason; the newest holds.</summary>
public sealed record OwnThreshold(OwnThresholdId Id, Guid CommuneId, string Rule, string Name, decimal Value, string Reason, Deed By) : IOfCommune;

/// <summary>A commune sets a threshold of a rule.</summary>
public sealed class SetThreshold(IRadar radar, TimeProvider clock)
{
    public async Task On(string rule, string name, decimal value, string reason, Actor who, CancellationToken stop)
    {
        if (RadarRule.Find(rule)?.Thresholds.Any(t => t.Name == name) is not true) throw new RefusedException("Không có ngưỡng này. Đề nghị tải lại trang.");
        if (value <= 0) throw new RefusedException("Ngưỡng phải lớn hơn 0. Đề nghị nhập lại.");
        if (string.IsNullOrWhiteSpace(reason)) throw new RefusedException("Đổi ngưỡng phải có lý do. Đề nghị ghi một câu.");
        await radar.Add(new OwnThreshold(
            OwnThresholdId.New(), who.Commune.Value, rule, name, value, reason.Normalize().Trim(), new Deed(clock.GetUtcNow(), who.Account, who.Name)), stop);
    }
}
