using System.Xml.Linq;

namespace ThiDua.Specs.House;

public sealed class Projects
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["ThiDua"] = [],
        ["ThiDua.Paper"] = ["ThiDua"],
        ["ThiDua.Storage"] = ["ThiDua"],
        ["ThiDua.Web"] = ["ThiDua", "ThiDua.Paper", "ThiDua.Storage"],
        ["ThiDua.Cli"] = ["ThiDua", "ThiDua.Paper", "ThiDua.Storage"],
    };

    [Fact]
    public void use_only_those_below_them() =>
        Assert.Empty(Tree.Files("src", "*.csproj").SelectMany(file => Wrong(Path.GetFileNameWithoutExtension(file), Tree.Text(file))));

    [Theory]
    [InlineData("ThiDua", "<ProjectReference Include=\"../ThiDua.Storage/ThiDua.Storage.csproj\" />")]
    [InlineData("ThiDua", "<PackageReference Include=\"Npgsql\" />")]
    [InlineData("ThiDua.Paper", "<ProjectReference Include=\"../ThiDua.Storage/ThiDua.Storage.csproj\" />")]
    [InlineData("ThiDua.Cli", "<ProjectReference Include=\"../ThiDua.Web/ThiDua.Web.csproj\" />")]
    [InlineData("ThiDua.Common", "")]
    public void are_caught_when_they_do_not(string project, string reference) =>
        Assert.Single(Wrong(project, $"<Project><ItemGroup>{reference}</ItemGroup></Project>"));

    private static IEnumerable<string> Wrong(string project, string xml)
    {
        if (!MayUse.TryGetValue(project, out var allowed)) return [$"{project} is no project of this house"];
        var parts = XDocument.Parse(xml);
        var projects = parts.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)).Except(allowed);
        var packages = project == "ThiDua" ? parts.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value) : [];
        return projects.Concat(packages).Select(used => $"{project} uses {used}");
    }
}
