using System.Text.RegularExpressions;

namespace ThiDua.Specs.House;

public sealed partial class Source_files
{
    private const int Longest = 300;

    [Fact]
    public void are_short()
    {
        var files = Tree.Files("src", "*.cs").Concat(Tree.Files("src", "*.cshtml")).Concat(Tree.Files("tests", "*.cs"));
        Assert.DoesNotContain(files, file => IsLong(Tree.Text(file)));
    }

    [Fact]
    public void are_caught_when_they_are_long()
    {
        Assert.True(IsLong(string.Concat(Enumerable.Repeat("line\n", Longest + 1))));
        Assert.False(IsLong(string.Concat(Enumerable.Repeat("line\n", Longest))));
    }

    [Fact]
    public void give_every_regular_expression_a_time_limit() =>
        Assert.DoesNotContain(Tree.Files("src", "*.cs"), file => HasEndlessRegex(Tree.Text(file)));

    [Theory]
    [InlineData("""[GeneratedRegex("(a+)+$")] static partial Regex X();""", true)]
    [InlineData("""new Regex("a")""", true)]
    [InlineData("""[GeneratedRegex("a", RegexOptions.None, matchTimeoutMilliseconds: 200)] static partial Regex X();""", false)]
    public void are_caught_with_an_endless_one(string text, bool caught) => Assert.Equal(caught, HasEndlessRegex(text));

    [Fact]
    public void silence_no_diagnostic_without_a_reason()
    {
        var code = Tree.Files("src", "*.cs").Concat(Tree.Files("tests", "*.cs")).Where(file => file != "tests/ThiDua.Specs/House/Source_files.cs");
        Assert.Empty(code.SelectMany(file => SilencedInCode(Tree.Text(file)).Select(line => $"{file}: {line}")));
        Assert.Empty(SilencedInSettings(Tree.Text(".editorconfig")));
        Assert.Empty(SilencedInSettings(Tree.Text("Directory.Build.props")));
    }

    [Theory]
    [InlineData("#pragma warning disable CA1000", 1)]
    [InlineData("#pragma warning disable CA1000 // the factory is the point of it", 0)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")]", 1)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\", Justification = \"the factory is the point of it\")]", 0)]
    public void are_caught_silencing_one_in_code(string text, int caught) => Assert.Equal(caught, SilencedInCode(text).Count());

    [Theory]
    [InlineData("\ndotnet_diagnostic.CA1000.severity = none", 1)]
    [InlineData("\n# because\ndotnet_diagnostic.CA1000.severity = none\ndotnet_diagnostic.CA1001.severity = none", 0)]
    [InlineData("\n<A />\n<NoWarn>CA1000</NoWarn>", 1)]
    [InlineData("\n<!-- because -->\n<NoWarn>CA1000</NoWarn>", 0)]
    public void are_caught_silencing_one_in_settings(string text, int caught) => Assert.Equal(caught, SilencedInSettings(text).Count());

    private static bool IsLong(string text) => text.Count(letter => letter == '\n') > Longest;

    private static bool HasEndlessRegex(string text) =>
        text.Contains("new Regex(", StringComparison.Ordinal)
        || Generated().Matches(text).Any(regex => !Limit().IsMatch(regex.Value));

    private static IEnumerable<string> SilencedInCode(string text) => text.Split('\n').Where(line =>
        (line.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Contains("//", StringComparison.Ordinal))
        || (line.Contains("[SuppressMessage(", StringComparison.Ordinal) && !line.Contains("Justification", StringComparison.Ordinal)));

    // A comment speaks for the silenced lines right below it.
    private static IEnumerable<string> SilencedInSettings(string text)
    {
        var explained = false;
        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('#') || line.StartsWith("<!--", StringComparison.Ordinal)) explained = true;
            else if (!Silences(line)) explained = false;
            else if (!explained) yield return line;
        }
    }

    private static bool Silences(string line) =>
        line.EndsWith("severity = none", StringComparison.Ordinal) || line.StartsWith("<NoWarn>", StringComparison.Ordinal)
        || line.StartsWith("<WarningsNotAsErrors>", StringComparison.Ordinal);

    [GeneratedRegex(@"\[GeneratedRegex\(.*?static partial", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generated();

    [GeneratedRegex(@"(, \d+|matchTimeoutMilliseconds: \w+)\)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Limit();
}
