namespace ThiDua.Movements;

/// <summary>The plan is this commune's own, or of a commune that it came from or that follows it.</summary>
internal static class IssuerRules
{
    public static IEnumerable<ReadinessItem> ThePlanIsOurs(LaunchCase launch)
    {
        if (launch.OwnNames is not [var own, ..]) yield break;
        if (launch.Draft.Of("issuer") is [var issuer, ..] && !launch.OwnNames.Any(name => UnitNameIn.Issuer(issuer.Text, name)))
            yield return Foreign($"Cơ quan ban hành “{issuer.Text}”", own, new Fix("issuer", issuer.Id));
        if (launch.Draft.Of("place") is [var place, ..] && !launch.OwnNames.Any(name => UnitNameIn.Place(place.Text, name)))
            yield return Foreign($"Địa danh “{place.Text}”", own, new Fix("place", place.Id));
    }

    private static ReadinessItem Foreign(string what, string own, Fix fix) => new(
        Weight.Warning, $"{what} không phải của {own} hay đơn vị tiền thân; có thể đây là kế hoạch của nơi khác. Đề nghị đối chiếu với văn bản gốc và sửa nếu đọc sai.", fix);
}
