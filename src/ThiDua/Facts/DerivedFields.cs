using ThiDua.Law;

namespace ThiDua.Facts;

/// <summary>How the derived fields of each kind are worked out of those that were read.</summary>
internal static class DerivedFields
{
    private const long SecondsOfADay = 86400;

    public static Action<FactRow> Of(FactKind kind) => kind.Name switch
    {
        "dossier" => new DerivedOfADossier(kind).Into,
        "document" => Document(kind),
        "payment" => Day(kind.PlaceOf("paid_at"), kind.PlaceOf("paid_on")),
        "procedure" => Procedure(kind),
        _ => _ => { }
        ,
    };

    /// <summary>The day of a moment.</summary>
    private static Action<FactRow> Day(int moment, int day) => row =>
    {
        if (row.IsFilled(moment)) row.Set(day, row.Number(moment) / SecondsOfADay);
    };

    /// <summary>A document counts in the month it arrived, or was issued by the commune.</summary>
    private static Action<FactRow> Document(FactKind kind)
    {
        var (direction, issued, arrived, counted) = (kind.PlaceOf("direction"), kind.PlaceOf("issued_on"), kind.PlaceOf("arrived_on"), kind.PlaceOf("counted_on"));
        var incoming = kind.Field("direction")!.NumberOf("incoming");
        return row =>
        {
            var day = row.IsFilled(direction) && row.Number(direction) == incoming && row.IsFilled(arrived) ? arrived : issued;
            if (row.IsFilled(day)) row.Set(counted, row.Number(day));
        };
    }

    /// <summary>Working days from the announcing decision to the publication; the limit they are held against is a setting.</summary>
    private static Action<FactRow> Procedure(FactKind kind)
    {
        var (announced, published, days) = (kind.PlaceOf("announced_on"), kind.PlaceOf("published_on"), kind.PlaceOf("publication_days"));
        return row =>
        {
            if (row.Day(announced) is not { } from || row.Day(published) is not { } to) return;
            row.Set(days, Math.Max(0, WorkingDays.Shipped.Between(from, to)));
        };
    }
}
