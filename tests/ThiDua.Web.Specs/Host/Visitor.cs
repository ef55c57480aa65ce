using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ThiDua.Web.Specs.Host;

/// <summary>Somebody at a browser without script: opens pages, sends forms, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    /// <summary>The bare client, for what is not a page or a form; it does not follow redirects.</summary>
    public HttpClient Client => client;

    public async Task<Answer> Opens(string address)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return await Answer.Of(answer);
    }

    /// <summary>Sends a form with a token, as a page of ours would have sent it.</summary>
    public async Task<Answer> Sends(string address, params (string Name, string Value)[] fields)
    {
        var form = fields.Append(("__RequestVerificationToken", await Token())).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        return await SendsBare(address, new FormUrlEncodedContent(form));
    }

    /// <summary>Sends content as it is, without a token.</summary>
    public async Task<Answer> SendsBare(string address, HttpContent content)
    {
        using (content)
        {
            using var answer = await client.PostAsync(address, content, TestContext.Current.CancellationToken);
            return await Answer.Of(answer);
        }
    }

    /// <summary>A form token for whoever is signed in; for <c>RequestVerificationToken</c> headers too.</summary>
    public async Task<string> Token()
    {
        var page = (await Opens("/account/password")) is { Status: HttpStatusCode.OK } mine ? mine : await Opens("/sign-in");
        return ((IHtmlInputElement?)page.Page.QuerySelector("input[name='__RequestVerificationToken']"))?.Value
            ?? throw new InvalidOperationException("The page has no form token.");
    }
}

/// <summary>What came back.</summary>
/// <param name="Location">Where a redirect leads.</param>
public sealed record Answer(HttpStatusCode Status, IHtmlDocument Page, string? Location)
{
    public bool IsRedirect => Status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther;

    /// <summary>The visible text of the page with single spaces.</summary>
    public string Text => string.Join(' ', (Page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static async Task<Answer> Of(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(answer.StatusCode, new HtmlParser().ParseDocument(text), answer.Headers.Location?.ToString());
    }
}
