using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.House;

/// <summary>Posts every form of the house with nothing in it, with every field left blank, and with nonsense in every field.</summary>
public sealed partial class Every_form(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly string[] Typed = ["", "@@x@@"];

    private Visitor? _visitor;
    private string _token = "";

    [Fact]
    public async Task answers_whatever_was_typed_in_Vietnamese()
    {
        var doors = await Doors();
        Assert.True(doors.Count > 60, $"Only {doors.Count} forms were met.");
        var faults = new List<string>();
        foreach (var door in doors)
        {
            faults.AddRange(await Faults(door, []));
            foreach (var typed in Typed) faults.AddRange(await Faults(door, [.. door.Fields.Select(field => (field, typed))]));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Theory]
    [InlineData("<p class='field-error'>The Catalogue field is required.</p>")]
    [InlineData("<p class='field-error'>Mục UserName chưa có nội dung.</p>")]
    [InlineData("<input data-val-required='The Free field is required.'>")]
    public void is_seen_speaking_English(string planted) =>
        Assert.NotEmpty(English(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(planted), ["UserName"]));

    private async Task<IEnumerable<string>> Faults(Door door, (string, string)[] fields)
    {
        var answer = await Send(door, fields);
        if (answer.IsRedirect && answer.Location!.StartsWith("/sign-in", StringComparison.Ordinal))
        {
            _visitor = null; // some forms sign out or end sessions
            answer = await Send(door, fields);
        }

        if ((int)answer.Status >= 500) return [$"{door.Address} answered {(int)answer.Status}"];
        return English(answer.Page, door.Fields).Select(words => $"{door.Address}: {words}");
    }

    private async Task<Answer> Send(Door door, (string Name, string Value)[] fields)
    {
        if (_visitor is null) (_visitor, _token) = (await Everybody.SignedIn(host), "");
        if (_token.Length == 0) _token = await _visitor.Token();
        var form = fields.Append(("__RequestVerificationToken", _token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        return await _visitor.SendsBare(door.Address, new FormUrlEncodedContent(form));
    }

    private static IEnumerable<string> English(IDocument page, IReadOnlyList<string> fields)
    {
        var said = page.QuerySelectorAll("*").SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name.StartsWith("data-val", StringComparison.Ordinal) || attribute.Name is "title" or "aria-label" or "placeholder")
            .Select(attribute => attribute.Value).Append(page.Body!.TextContent);
        foreach (var text in said)
            foreach (Match word in EnglishWord().Matches(text)) yield return $"“{Around(text, word)}”";
        foreach (var error in page.QuerySelectorAll(".error-summary, .field-error"))
            foreach (var name in Names(fields).Where(name => error.TextContent.Split(' ', '\n', '.', ':').Contains(name, StringComparer.Ordinal))) yield return $"the field’s raw name {name} in “{error.TextContent.Trim()}”";
    }

    private static IEnumerable<string> Names(IEnumerable<string> fields) => fields.SelectMany(field => field.Split('.')).Where(name => name.Length > 3).Distinct();

    private static string Around(string text, Match word) => text[Math.Max(0, word.Index - 40)..Math.Min(text.Length, word.Index + 40)].Trim();

    private async Task<IReadOnlyList<Door>> Doors()
    {
        var doors = new List<Door>();
        foreach (var endpoint in (await HostEndpoints.Of(host.Services)).Where(e => e.Page is not null && !e.Pattern.StartsWith("/failures", StringComparison.Ordinal)))
        {
            foreach (var (_, handler) in endpoint.Doors.Where(door => door.Verb == "POST"))
            {
                var values = endpoint.Route.Parameters.Count == 0 ? [] : await KnownRoutes.All[endpoint.Pattern].Values(host, DemoUnits.TanHoa);
                var address = RouteOfACommune.Fill(endpoint.Pattern, values) + (handler.Length == 0 ? "" : "?handler=" + handler);
                var inRoute = endpoint.Route.Parameters.Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
                doors.Add(new(address, [.. FormFields.Of(endpoint, "POST", handler).Select(field => field.Name).Where(name => !inRoute.Contains(name))]));
            }
        }

        return doors;
    }

    private sealed record Door(string Address, IReadOnlyList<string> Fields);

    [GeneratedRegex(@"\b(the|is|are|field|fields|required|invalid|must|value|not|please|error|and|should|cannot|was|for)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishWord();
}
