using System.Text.Json;
using ThiDua.Criteria;

namespace ThiDua.Storage.Facts;

/// <summary>The form of an indicator as it is kept beside the sums made by it.</summary>
internal static class FormJson
{
    public static string Write(IndicatorForm form) => JsonSerializer.Serialize(form, IndicatorJson.Options);

    public static CountingForm Read(string json) => (CountingForm)JsonSerializer.Deserialize<IndicatorForm>(json, IndicatorJson.Options)!;
}
