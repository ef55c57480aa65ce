using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

public readonly record struct ParameterSettingId(Guid Value)
{
    public static ParameterSettingId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A parameter as an administrator set it over the shipped one, for a time, with the paper that says so. It is never
/// changed: a later setting goes before it, a withdrawn one no longer holds.
/// </summary>
public sealed class ParameterSetting : IOfCommune
{
    private ParameterSetting(ParameterSettingId id, Guid communeId, string key, decimal value, SettingSource source, Deed by) =>
        (Id, CommuneId, Key, Value, Source, By) = (id, communeId, key, value, source, by);

    public ParameterSettingId Id { get; }
    public Guid CommuneId { get; }
    public string Key { get; }
    public decimal Value { get; }
    public SettingSource Source { get; }
    public Deed By { get; }
    public Deed? Withdrawn { get; private set; }

    /// <summary>As the book takes it in: what an administrator confirmed counts as verified. A key that has left the book since is asked for by nobody.</summary>
    public Parameter AsParameter => new(Key, Value, ParameterBook.Shipped.UnitOf(Key) ?? ParameterUnit.Count, new(Source.Act, Source.Clause ?? "", Source.From, Source.Until), Certainty.Verified, $"Do {By.Name} nhập.");

    /// <exception cref="RefusedException">Unknown key, negative value, a share above 1, no source, days the wrong way round.</exception>
    public static ParameterSetting Set(UnitId commune, string key, decimal value, SettingSource source, Deed by)
    {
        if (!ParameterBook.Shipped.All.Any(p => p.Key == key)) throw new RefusedException("Không có tham số này. Đề nghị chọn trong danh sách.");
        ParameterValue.MustFit(key, value);
        if (string.IsNullOrWhiteSpace(source.Act)) throw new RefusedException("Chưa ghi văn bản quy định. Đề nghị ghi số, ký hiệu văn bản.");
        if (source.Until < source.From) throw new RefusedException($"Ngày hết hiệu lực {source.Until:dd/MM/yyyy} trước ngày có hiệu lực {source.From:dd/MM/yyyy}. Đề nghị sửa lại.");
        return new(ParameterSettingId.New(), commune.Value, key, value, source with { Act = source.Act.Normalize().Trim() }, by);
    }

    public void Withdraw(Deed by)
    {
        if (Withdrawn is not null) throw new RefusedException("Giá trị này đã được bỏ.");
        Withdrawn = by;
    }
}

/// <summary>Where a set parameter stands, and when it holds; both days inclusive.</summary>
public sealed record SettingSource(string Act, string? Clause, DateOnly From, DateOnly? Until);
