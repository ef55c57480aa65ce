using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

public readonly record struct QuotaSettingId(Guid Value)
{
    public static QuotaSettingId New() => new(Guid.CreateVersion7());
}

/// <summary>A quota that a province or commune adds to those of the plan: a number, or a percentage with a named rounding.</summary>
public sealed class QuotaSetting : IOfCommune
{
    private QuotaSetting(QuotaSettingId id, Guid communeId, MovementId movement, QuotaTerms terms, Deed by) =>
        (Id, CommuneId, Movement, Terms, By) = (id, communeId, movement, terms, by);

    public QuotaSettingId Id { get; }
    public Guid CommuneId { get; }
    public MovementId Movement { get; }
    public QuotaTerms Terms { get; }
    public Deed By { get; }
    public Deed? Withdrawn { get; private set; }

    /// <exception cref="RefusedException">It says neither how many nor what share, or not where it comes from.</exception>
    public static QuotaSetting Set(UnitId commune, MovementId movement, QuotaTerms terms, Deed by)
    {
        if (terms.Most is null == terms.Share is null) throw new RefusedException("Ghi số lượng tối đa hoặc tỷ lệ, chỉ một trong hai.");
        if (terms.Most < 0 || terms.Share is < 0 or > 1) throw new RefusedException("Số lượng không âm; tỷ lệ từ 0 đến 100 %.");
        if (string.IsNullOrWhiteSpace(terms.Source)) throw new RefusedException("Chưa ghi căn cứ của số lượng này. Đề nghị ghi văn bản quy định.");
        return new(QuotaSettingId.New(), commune.Value, movement, terms, by);
    }

    public void Withdraw(Deed by)
    {
        if (Withdrawn is not null) throw new RefusedException("Quy định số lượng này đã được bỏ.");
        Withdrawn = by;
    }
}

/// <summary>What a quota says.</summary>
/// <param name="Audience">Null for all.</param>
/// <param name="Most">A fixed number; null for a share.</param>
/// <param name="Share">From 0 to 1, of <paramref name="Of"/>.</param>
/// <param name="IsBinding">Law or plan forbid to exceed it; else a reason suffices.</param>
/// <param name="LeastDirect">Share of the individuals that should work directly, from 0 to 1; null where nothing is said.</param>
/// <param name="Source">The paper that says so.</param>
public sealed record QuotaTerms(
    Level? Level, Audience? Audience, int? Most, decimal? Share, QuotaBase Of, QuotaRounding Rounding, bool IsBinding, string Source, decimal? LeastDirect = null);

/// <summary>Of what a percentage is taken.</summary>
public enum QuotaBase
{
    /// <summary>Số đã đăng ký tham gia.</summary>
    Registered,
    /// <summary>Số người, tập thể của xã.</summary>
    Everybody,
    /// <summary>Số đạt Lao động tiên tiến của năm.</summary>
    AdvancedWorkers,
}

/// <summary>How the product of a percentage becomes a number of awards.</summary>
public enum QuotaRounding
{
    /// <summary>Làm tròn xuống.</summary>
    Down,
    /// <summary>Làm tròn đến số nguyên gần nhất, nửa thì lên.</summary>
    Nearest,
    /// <summary>Làm tròn lên.</summary>
    Up,
}

/// <summary>The words, and the rounding itself.</summary>
public static class QuotaWords
{
    public static string InVietnamese(this QuotaRounding rounding) => rounding switch
    {
        QuotaRounding.Down => "làm tròn xuống",
        QuotaRounding.Up => "làm tròn lên",
        _ => "làm tròn đến số nguyên gần nhất (0,5 lên)",
    };

    public static string InVietnamese(this QuotaBase of) => of switch
    {
        QuotaBase.Registered => "số đã đăng ký",
        QuotaBase.Everybody => "tổng số của xã",
        _ => "số Lao động tiên tiến của năm",
    };

    public static int Round(this QuotaRounding rounding, decimal number) => (int)(rounding switch
    {
        QuotaRounding.Down => Math.Floor(number),
        QuotaRounding.Up => Math.Ceiling(number),
        _ => Math.Round(number, MidpointRounding.AwayFromZero),
    });
}
