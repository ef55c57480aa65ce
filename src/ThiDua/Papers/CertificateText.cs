using System.Globalization;

namespace ThiDua.Papers;

/// <summary>What one certificate says.</summary>
public sealed record CertificateText
{
    /// <summary>"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA".</summary>
    public required string Awarder { get; init; }

    /// <summary>"TẶNG"; "TẶNG DANH HIỆU" for a title.</summary>
    public string Giving { get; init; } = "TẶNG";
    public string Award { get; init; } = "GIẤY KHEN";
    public required string Recipient { get; init; }

    /// <summary>Address of a collective or household, position and unit of a person; empty where there is none.</summary>
    public string Address { get; init; } = "";
    public required string Achievement { get; init; }

    /// <summary>"126/QĐ-UBND"; null leaves a blank.</summary>
    public string? DecisionNumber { get; init; }
    public DateOnly? DecisionDay { get; init; }

    /// <summary>Number in the golden book as everywhere: "01/2026"; null leaves a blank.</summary>
    public string? GoldenBook { get; init; }
    public required string Place { get; init; }
    public required string SignerPosition { get; init; }
    public required string SignerName { get; init; }

    /// <summary>Address of the page that confirms it; null draws no code.</summary>
    public string? Confirmation { get; init; }

    /// <summary>The words of a part; empty for the code, which is drawn.</summary>
    public string Of(CertificatePart part) => part switch
    {
        CertificatePart.State => "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        CertificatePart.Motto => "Độc lập - Tự do - Hạnh phúc",
        CertificatePart.Awarder => Awarder,
        CertificatePart.Giving => Giving,
        CertificatePart.Award => Award,
        CertificatePart.Recipient => Recipient,
        CertificatePart.Address => Address,
        CertificatePart.Achievement => Achievement,
        CertificatePart.Decision => $"Quyết định số {DecisionNumber ?? "……"}, {Day(DecisionDay)}",
        CertificatePart.GoldenBook => $"Số sổ vàng: {GoldenBook ?? "……"}",
        CertificatePart.PlaceAndDay => $"{Place}, {Day(DecisionDay)}",
        CertificatePart.SignerPosition => SignerPosition,
        CertificatePart.SignerName => SignerName,
        CertificatePart.Code => "",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A part without words."),
    };

    private static string Day(DateOnly? day) => day is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"ngày {date.Day:00} tháng {(date.Month < 3 ? "0" : "")}{date.Month} năm {date.Year}")
        : "ngày … tháng … năm …";
}
