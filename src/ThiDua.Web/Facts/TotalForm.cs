using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Facts;

/// <summary>The two numbers of a month, or the number of secret documents, as they are typed.</summary>
public sealed class TotalForm
{
    [Required]
    public string Key { get; set; } = "";

    /// <summary>As written: 03/2026.</summary>
    [Required]
    public string Month { get; set; } = "";

    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    /// <summary>What the report says was not met, to check the other two.</summary>
    public decimal? Missed { get; set; }

    public decimal? Secrets { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }

    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <exception cref="RefusedException">The month is none, or the number of secret documents is no whole number.</exception>
    public MonthEntry As(DeclaredWhat what, IReadOnlyList<Evidence> evidence)
    {
        if (!DateOnly.TryParseExact(Month.Trim(), ["MM/yyyy", "M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            throw new RefusedException($"Tháng “{Month}” chưa đúng. Đề nghị viết như 03/2026.");
        if (Secrets is { } number && number != decimal.Truncate(number)) throw new RefusedException("Số lượng văn bản phải là số nguyên. Đề nghị nhập lại.");
        return what is DeclaredWhat.Secrets
            ? new(Key, month, what, null, null, (long?)Secrets, Source ?? "", Note, evidence)
            : new(Key, month, what, Numerator, Denominator, null, Source ?? "", Note, evidence, Missed);
    }
}
