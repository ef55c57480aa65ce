using System.Text.Json;
using ThiDua.Web.Specs.Look;

namespace ThiDua.Web.Specs.Browser;

/// <summary>Real plans that lie beside the repository where they may be used; a clone elsewhere does not have them.</summary>
internal static class Seeds
{
    public const string Absent = "The folder ../shared with real plans is not here.";

    private static readonly string Folder =
        Environment.GetEnvironmentVariable("THIDUA_SHARED") ?? Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared");

    public static bool AreThere => Directory.Exists(Folder);

    public static string Plan(string name) => Path.Combine(Folder, "seeds", name);

    /// <summary>What a reading of the plan must say.</summary>
    public static JsonElement Gold(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold", name[..3] + ".json"))).RootElement;
}
