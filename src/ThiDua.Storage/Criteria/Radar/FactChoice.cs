using ThiDua.Facts;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>The number under which a choice is stored.</summary>
internal static class FactChoice
{
    public static short Of(string kind, string field, string choice) => (short)FactKind.Of(kind).Field(field)!.NumberOf(choice)!.Value;
}
