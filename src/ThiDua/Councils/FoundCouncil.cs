using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Notes down a council that the Chair of the commune founded by decision.</summary>
public sealed class FoundCouncil(ICouncils councils)
{
    public async Task<CouncilId> On(string name, FoundingDecision decision, DateOnly from, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        MustBeSaid(name, "Tên Hội đồng");
        MustBeSaid(decision.Number, "Số quyết định thành lập");
        MustBeSaid(decision.Issuer, "Người ký quyết định");
        if (from < decision.Day) throw new RefusedException($"Hội đồng hoạt động từ {Vietnamese.Day(from)}, trước ngày quyết định {Vietnamese.Day(decision.Day)}. Đề nghị sửa lại ngày.");

        var council = new Council(CouncilId.New(), who.Commune.Value, name.Normalize().Trim(), decision with { Number = decision.Number.Trim(), Issuer = decision.Issuer.Normalize().Trim() }, from);
        await councils.Add(council, stop);
        return council.Id;
    }

    private static void MustBeSaid(string? text, string what)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new RefusedException($"{what} còn trống. Đề nghị nhập theo quyết định thành lập.");
    }
}
