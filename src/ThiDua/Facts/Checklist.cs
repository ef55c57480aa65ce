using System.Text.Json;
using System.Text.Json.Serialization;

namespace ThiDua.Facts;

/// <summary>What must be public or done (bảng kiểm), by the law in force on a day. Shipped as data.</summary>
/// <param name="Name">Goes into every fact of a check, so that it stays known which list was used, and indicators ask for it: <c>224/2026/NĐ-CP</c>.</param>
/// <param name="From">First day of force.</param>
/// <param name="Until">Last day of force; null while it is in force.</param>
/// <param name="Note">What of the list was not compared with the full text of the law; null where all was.</param>
public sealed record Checklist(
    string Name, string Title, DateOnly From, DateOnly? Until, IReadOnlyList<string> Bases, string? Note, IReadOnlyList<ChecklistDuty> Duties)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly string[] Files = ["website-42-2022", "website-224-2026"];

    /// <summary>The lists for a commune's page, the oldest first.</summary>
    public static IReadOnlyList<Checklist> All { get; } = [.. Files.Select(Load)];

    /// <summary>The list in force on the day; null before there was one.</summary>
    public static Checklist? On(DateOnly day) => All.FirstOrDefault(list => list.From <= day && (list.Until is null || day <= list.Until));

    private static Checklist Load(string file)
    {
        using var stream = typeof(Checklist).Assembly.GetManifestResourceStream($"ThiDua.Facts.Checklists.{file}.json")!;
        return JsonSerializer.Deserialize<Checklist>(stream, Json)!;
    }
}

/// <summary>One duty of a checklist.</summary>
/// <param name="Code">Stable within its list; links a check with the one before.</param>
/// <param name="Basis">Point, clause, article and act.</param>
/// <param name="When">Where it applies only sometimes: when.</param>
public sealed record ChecklistDuty(string Code, string Text, string Basis, string? When = null);
