using System.Globalization;
using ThiDua.Facts;
using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts.Demo;

/// <summary>A check of the demo commune's page, in which two duties are still open; invented.</summary>
internal static class DemoChecks
{
    private static readonly string[] Open = ["CD09", "TT05", "MT04"];

    public static RowsAsFile File(Checklist list, DateOnly day)
    {
        var file = new RowsAsFile(FactKind.Of("checklist_item"));
        foreach (var duty in list.Duties)
        {
            var (applies, met) = (duty.When is null, duty.When is null && !Open.Contains(duty.Code));
            file.Add(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["list"] = list.Name,
                ["code"] = duty.Code,
                ["text"] = duty.Text,
                ["applicable"] = applies ? "Có" : "Không",
                ["met"] = met ? "Có" : "Không",
                ["link"] = met ? $"https://tanhoa.lamgiang.gov.vn/cong-khai/{duty.Code.ToLowerInvariant()}" : null,
                ["updated_on"] = met ? Day(day.AddDays(-3)) : null,
                ["checked_on"] = Day(day),
            });
        }

        return file;
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
