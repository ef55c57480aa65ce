using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.House;

/// <summary>
/// Sends every form that takes an id the ids of the neighbour's things, in each of its fields, beside fields that are
/// filled in well: the answer is 404, or, where something else stands in the way first, word for word what an id gets
/// that is nowhere. Nobody can tell the neighbour's thing from one that does not exist, and nothing is done with it.
/// </summary>
public sealed partial class A_foreign_id_in_a_form(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    // What one handler of a page takes and another, which the form of the first never sends it to, does not look at.
    private static readonly HashSet<string> LookedAtElsewhere =
    [
        "/people/{id:guid}/move Leave Unit", "/drafts/new Catalogue Movement", "/people/{id:guid}/record Add Entry", "/units/{id:guid}/record Add Entry",
        "/people/{id:guid}/record Women Entry", "/units/{id:guid}/record Women Entry", "/sessions/{id:guid}/candidates Declare Conflict",
        "/council Found Council", "/council Found Person", "/ballots/{id:guid}/count Record Person", "/sessions/{id:guid} Add Item",
        "/sessions/{id:guid} Minutes Item", "/sessions/{id:guid} Minutes Nominations", "/decisions/{id:guid} Drop Chosen", "/decisions/{id:guid} Drop Grant",
        "/dossiers/{id:guid} Proposal Candidate", "/dossiers/{id:guid} Proposal Paper", "/movements/{id:guid}/papers Plan Nomination",
        "/movements/{id:guid}/papers Candidates Nomination", "/movements/{id:guid}/registrations Pledge Chosen",
        "/movements/{id:guid}/nominations Judge Chosen", "/decisions/{id:guid} Exceed Chosen", "/decisions/{id:guid} Exceed Grant",
        "/movements/{id:guid}/papers Plan Chosen", "/movements/{id:guid}/papers Plan Reports",
        "/movements/{id:guid}/papers Candidates Chosen", "/movements/{id:guid}/papers Candidates Reports",
    ];

    // Ids inside words: of one source or "a new one", of a duty and perhaps of the person who holds it.
    private static readonly Dictionary<string, string> InWords = new(StringComparer.Ordinal)
    {
        ["/facts/files/{id:guid}/columns  Source"] = "{0}",
        ["/tasks/{id:guid} Reassign To"] = "Officer:{0}",
        ["/movements/{id:guid}/not-applicable  Target"] = "{0}/0",
    };

    [Fact]
    public async Task is_of_nothing_in_sight()
    {
        var curious = await Everybody.SignedIn(host);
        var token = await curious.Token();
        var foreign = await IdsOfTheNeighbour();
        Assert.True(foreign.Count > 10, $"Only {foreign.Count} ids of the neighbour.");
        var (leaks, asked) = (new List<string>(), 0);
        foreach (var endpoint in (await HostEndpoints.Of(host.Services)).Where(e => e.Page is not null && !e.IsOpenToAll))
        {
            foreach (var (verb, handler) in endpoint.Doors.Where(door => door.Verb == "POST"))
            {
                var inRoute = endpoint.Route.Parameters.Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
                var fields = FormFields.Of(endpoint, verb, handler).Where(field => !inRoute.Contains(field.Name)).ToList();
                foreach (var (name, written) in fields.Select(field => (field.Name, Written: WayOfWriting(endpoint, handler, field.Name, field.Type))).Where(field => field.Written is not null))
                {
                    var address = await Own(endpoint, handler);
                    string? nowhere = null;
                    foreach (var id in foreign)
                    {
                        var typed = fields.Where(field => field.Name != name && field.Type != typeof(Guid)).Append((name, typeof(string))).ToList();
                        var answer = await curious.SendsBare(address, Form(typed, name, string.Format(CultureInfo.InvariantCulture, written!, id), token));
                        asked++;
                        if (answer.Status is HttpStatusCode.NotFound) continue;
                        nowhere ??= Said(await curious.SendsBare(address, Form(typed, name, string.Format(CultureInfo.InvariantCulture, written!, Guid.CreateVersion7()), token)));
                        if (answer.Status >= HttpStatusCode.BadRequest && Said(answer) == nowhere) continue;
                        leaks.Add($"{endpoint.Pattern} {handler} with {name} of the neighbour answered {(int)answer.Status} {answer.Location} {answer.Page.QuerySelector(".error-summary")?.TextContent.Trim()}");
                        break;
                    }
                }
            }
        }

        Assert.True(asked > 100, $"Only {asked} forms with foreign ids were sent.");
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    private static string? WayOfWriting(HostEndpoint endpoint, string handler, string field, Type type)
    {
        var name = $"{endpoint.Pattern} {handler} {field}";
        return type != typeof(Guid) ? InWords.GetValueOrDefault(name) : LookedAtElsewhere.Contains(name) ? null : "{0}";
    }

    private static string Said(Answer answer) => $"{(int)answer.Status} {AnId().Replace(answer.Text, "")}";

    // As a browser sends a form that may hold files.
    private static MultipartFormDataContent Form(IReadOnlyList<(string Name, Type Type)> fields, string foreign, string id, string token)
    {
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, type) in fields)
        {
            if (typeof(IFormFile).IsAssignableFrom(type)) form.Add(new StringContent("Số hồ sơ;Ngày\n1;05/01/2026"), name, "so-lieu.csv");
            else form.Add(new StringContent(name == foreign ? id : Filled(type)), name);
        }

        return form;
    }

    private async Task<string> Own(HostEndpoint endpoint, string handler)
    {
        var values = endpoint.Route.Parameters.Count == 0 ? [] : await KnownRoutes.All[endpoint.Pattern].Values(host, DemoUnits.TanHoa);
        return RouteOfACommune.Fill(endpoint.Pattern, values) + (handler.Length == 0 ? "" : "?handler=" + handler);
    }

    // Of every kind of thing that has a page, and the parts of the commune.
    private async Task<IReadOnlyList<string>> IdsOfTheNeighbour()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in KnownRoutes.All.Values)
        {
            ids.UnionWith((await route.Values(host, DemoUnits.DongSon)).Values.Where(value => Guid.TryParse(value, out _)));
        }

        return [.. ids];
    }

    private static string Filled(Type type) =>
        type == typeof(DateOnly) ? new DateOnly(2026, 11, 20).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : type == typeof(bool) ? "true"
        : type.IsEnum ? Enum.GetNames(type)[0]
        : type == typeof(string) ? "Thử nghiệm"
        : type == typeof(int?) || type == typeof(int) ? "2026"
        : "1";

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnId();
}
