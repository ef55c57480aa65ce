using System.Globalization;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>An invented commune: its name and code, its officers, the procedures it serves. H99 is the code of no province.</summary>
internal sealed class SampleCommune
{
    private static readonly string[] First = ["An", "Bình", "Cẩm", "Đại", "Gia", "Hòa", "Kim", "Long", "Mỹ", "Nam", "Phú", "Quảng", "Tân", "Thạch", "Vĩnh", "Xuân"];
    private static readonly string[] Second = ["Khê", "Lạc", "Lâm", "Ninh", "Phong", "Sơn", "Thịnh", "Trạch", "Tường", "Yên", "Điền", "Giang"];
    private static readonly string[] Third = ["Thượng", "Hạ", "Đông", "Đoài", "Trung", "Nội"];
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
    private static readonly string[] Middles = ["Văn", "Thị", "Minh", "Thanh", "Ngọc", "Quốc", "Đức", "Thu", "Hữu", "Kim"];
    private static readonly string[] Givens = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam", "Nga", "Phúc", "Quân", "Sơn", "Thảo", "Tuấn", "Vân", "Yến"];

    public SampleCommune(int number, int seed)
    {
        var dice = Dice.Of(seed, 1, number);
        Name = $"xã {dice.One(First)} {dice.One(Second)} {dice.One(Third)}";
        Code = string.Create(CultureInfo.InvariantCulture, $"H99.{number / 90 + 10:D2}.{number % 90 + 10:D2}");
        Officers = [.. Enumerable.Range(0, 6).Select(_ => Person(dice))];
        Procedures = SampleProcedure.All;
    }

    public string Name { get; }

    /// <summary>In front of the codes of its dossiers.</summary>
    public string Code { get; }

    public string Folder => Code.Replace('.', '-').ToLowerInvariant();

    public IReadOnlyList<string> Officers { get; }

    public IReadOnlyList<SampleProcedure> Procedures { get; }

    public static string Person(Dice dice) => $"{dice.One(Families)} {dice.One(Middles)} {dice.One(Givens)}";

    /// <summary>A telephone number of a range that no company has.</summary>
    public static string Telephone(Dice dice) => string.Create(CultureInfo.InvariantCulture, $"0{dice.Between(100, 119)}{dice.Next(1_000_000):D6}");
}
