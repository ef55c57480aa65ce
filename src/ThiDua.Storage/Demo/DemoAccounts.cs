using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>One account for each duty in the commune where the demo plays, one of the neighbour, one of the province.</summary>
internal sealed class DemoAccounts : IDemoAccounts
{
    public IReadOnlyList<DemoAccount> All { get; } =
    [
        .. DemoPeople.All.Where(p => p.UserName is "congchuc" or "chutich" or "thamdinh" or "vanhoa" or "hoidong" or "thanhvien" or "ketoan" or "quantri"
                or "congchuc.dongson" or "captinh")
            .Select(p => new DemoAccount(p.UserName, DemoPeople.Password, $"{p.Name}, {Of(p)}")),
    ];

    private static string Of(DemoPerson person)
    {
        var place = DemoUnits.All.First(u => u.Id == person.Commune).Name;
        return $"{person.Duties[0].InVietnamese()}, {place}";
    }
}
