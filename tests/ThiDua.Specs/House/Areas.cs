using System.Text.RegularExpressions;

namespace ThiDua.Specs.House;

public sealed partial class Areas
{
    /// <summary>An area uses only those before it; a new one is put where it belongs when it is opened.</summary>
    private static readonly List<string> InOrder =
    [
        "Law", "Documents", "Organizations", "Movements", "Facts", "Criteria", "Papers", "Participation", "Scoring", "Initiatives",
        "Voices", "Awards", "Councils", "Decisions", "Publicity", "Records",
    ];

    // What a host has beside the areas of the field: its own machinery, each by a word for what it is about.
    private static readonly string[] OfHosts =
    [
        "Database", "Jobs", "Demo", "Migrations", "Layout", "Home", "Portal", "Start", "wwwroot", "Properties",
        "Grammar", "Intake", "Pictures", "Reading", "Writing",
    ];

    private static readonly string[] SayNothing =
        ["Common", "Shared", "Utils", "Util", "Helpers", "Base", "Manager", "Managers", "Core", "Services", "Interfaces", "Models", "Misc"];

    [Fact]
    public void use_only_those_before_them() =>
        Assert.Empty(Tree.Files("src/ThiDua", "*.cs").SelectMany(file => Backwards(file, Tree.Text(file))));

    [Theory]
    [InlineData("src/ThiDua/Law/Act.cs", "using ThiDua.Movements;")]
    [InlineData("src/ThiDua/Documents/X.cs", "ThiDua.Organizations.Duty duty;")]
    [InlineData("src/ThiDua/Plans/X.cs", "")] // an area nobody opened
    public void are_caught_when_they_do_not(string file, string text) => Assert.Single(Backwards(file, text));

    [Fact]
    public void bear_the_same_names_in_every_project()
    {
        string[] projects = ["ThiDua", "ThiDua.Storage", "ThiDua.Web", "ThiDua.Cli", "ThiDua.Paper"];
        var known = InOrder.Concat(OfHosts).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(projects.SelectMany(p => Tree.Folders("src/" + p)), folder => !known.Contains(folder));
    }

    [Fact]
    public void are_never_called_by_a_word_that_says_nothing() => Assert.DoesNotContain(Tree.Files("src", "*.cs"), IsEmptyWord);

    [Theory]
    [InlineData("src/ThiDua.Web/Services/X.cs", true)]
    [InlineData("src/ThiDua/Movements/Helpers/X.cs", true)]
    [InlineData("src/ThiDua/Movements/Movement.cs", false)]
    public void are_caught_when_they_are(string file, bool caught) => Assert.Equal(caught, IsEmptyWord(file));

    [Fact]
    public void stand_in_the_glossary()
    {
        var glossary = Tree.Text("docs/glossary.md");
        Assert.DoesNotContain(Tree.Folders("src/ThiDua"), area => !glossary.Contains($"`{area}`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ThiDua.Criteria", 50)]
    [InlineData("ThiDua.Councils", 50)]
    public void of_the_law_have_each_public_type_in_the_glossary(string area, int fewest)
    {
        var glossary = Tree.Text("docs/glossary.md");
        var types = typeof(ThiDua.Criteria.Indicator).Assembly.GetExportedTypes().Where(type => type.Namespace == area && !type.IsNested).ToList();
        Assert.True(types.Count > fewest);
        Assert.DoesNotContain(types, type => !glossary.Contains($"`{type.Name}`", StringComparison.Ordinal));
    }

    private static bool IsEmptyWord(string file) => file.Split('/')[..^1].Intersect(SayNothing, StringComparer.Ordinal).Any();

    private static IEnumerable<string> Backwards(string file, string text)
    {
        var area = file.Split('/')[2];
        if (area.EndsWith(".cs", StringComparison.Ordinal)) return [];
        var place = InOrder.IndexOf(area);
        if (place < 0) return [$"{file}: {area} is no area"];
        return Used().Matches(text).Select(match => match.Groups["area"].Value).Distinct(StringComparer.Ordinal)
            .Where(used => InOrder.IndexOf(used) > place).Select(used => $"{file} uses {used}");
    }

    [GeneratedRegex(@"\bThiDua\.(?<area>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used();
}
