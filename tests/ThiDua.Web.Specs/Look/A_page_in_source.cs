using System.Text.RegularExpressions;

namespace ThiDua.Web.Specs.Look;

public sealed partial class A_page_in_source
{
    public static TheoryData<string> Pages() =>
        [.. Look.Repository.Pages().Select(path => Path.GetRelativePath(Look.Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void holds_no_script_style_or_handler_of_its_own(string path)
    {
        var text = File.ReadAllText(Look.Repository.File(path));

        Assert.DoesNotMatch(StyleAttribute(), text);
        Assert.DoesNotMatch(Handler(), text);
        Assert.DoesNotMatch(InlineScript(), text);
    }

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    public void would_be_caught_with_one(string planted) =>
        Assert.True(StyleAttribute().IsMatch(planted) || Handler().IsMatch(planted) || InlineScript().IsMatch(planted));

    [GeneratedRegex(@"\sstyle\s*=\s*[""']", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"<[^>]*\s(on[a-z]+|hx-on[:a-z-]*)\s*=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Handler();

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)(?![^>]*type=""application/json"")", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineScript();
}
