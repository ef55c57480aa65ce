using System.Globalization;

namespace ThiDua.Papers;

/// <summary>What the commune's own papers have in common: who issues and who signs.</summary>
/// <param name="Commune">As units are named: "Xã Tân Hòa".</param>
/// <param name="Chair">Full name of the Chair; empty where nobody holds the duty.</param>
public sealed record PaperHead(string Commune, string Chair)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly string[] Kinds = ["Xã", "Phường", "Đặc khu", "Thị trấn"];

    /// <summary>"ỦY BAN NHÂN DÂN XÃ TÂN HÒA".</summary>
    public string Committee => $"ỦY BAN NHÂN DÂN {Commune.ToUpper(Vietnamese)}";

    /// <summary>"xã Tân Hòa".</summary>
    public string InText => Commune.Length == 0 ? "" : char.ToLower(Commune[0], Vietnamese) + Commune[1..];

    /// <summary>"Tân Hòa", beside the date.</summary>
    public string Place => Kinds.FirstOrDefault(kind => Commune.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase)) is { } kind ? Commune[kind.Length..].Trim() : Commune;
}
