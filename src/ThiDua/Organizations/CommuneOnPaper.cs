namespace ThiDua.Organizations;

/// <summary>The commune as papers name it.</summary>
/// <param name="Name">As units are named: "Xã Tân Hòa", "Phường Đông Sơn".</param>
/// <param name="Province">The province above: "Tỉnh Lam Giang"; null where it is not known.</param>
/// <param name="ChairName">Full name of the Chair; empty where nobody holds the duty, and then left blank on the paper.</param>
public sealed record CommuneOnPaper(string Name, string? Province, string ChairName)
{
    /// <summary>Full name of who keeps the accounts; empty where nobody holds the duty.</summary>
    public string AccountantName { get; init; } = "";

    /// <summary>"xã Tân Hòa".</summary>
    public string InText => Vietnamese.Lowered(Name);

    /// <summary>"tỉnh Lam Giang".</summary>
    public string ProvinceInText => Province is null ? "tỉnh" : Vietnamese.Lowered(Province);

    /// <summary>"xã", "phường", "đặc khu".</summary>
    public string Kind => Name.StartsWith("Đặc khu", StringComparison.OrdinalIgnoreCase) ? "đặc khu" : Vietnamese.Lowered(Name).Split(' ')[0];

    /// <summary>"Tân Hòa", beside the date.</summary>
    public string Place => Name.Length > Kind.Length ? Name[Kind.Length..].Trim() : Name;

    /// <summary>"ỦY BAN NHÂN DÂN XÃ TÂN HÒA".</summary>
    public string Committee => $"ỦY BAN NHÂN DÂN {Name.ToUpper(Vietnamese.Culture)}";

    /// <summary>"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA": who decides, since the competence is the Chair's.</summary>
    public string ChairInCapitals => $"CHỦ TỊCH {Committee}";

    /// <summary>"Chủ tịch Ủy ban nhân dân xã Tân Hòa".</summary>
    public string Chair => $"Chủ tịch Ủy ban nhân dân {InText}";

    /// <summary>The text with this commune and its province named where it speaks of their level: "Chủ tịch UBND cấp xã" is "Chủ tịch UBND xã Tân Hòa".</summary>
    public string NamedIn(string text) => text
        .Replace("UBND cấp xã", $"UBND {InText}", StringComparison.Ordinal)
        .Replace("UBND cấp tỉnh", Province is null ? "UBND cấp tỉnh" : $"UBND {ProvinceInText}", StringComparison.Ordinal);
}

/// <summary>Looks the commune up for its papers.</summary>
public interface ICommuneOnPaper
{
    /// <param name="day">The day of the paper: names and offices change.</param>
    Task<CommuneOnPaper> On(UnitId commune, DateOnly day, CancellationToken stop);
}
