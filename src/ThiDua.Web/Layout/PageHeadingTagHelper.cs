using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>
/// The one h1 of a page, with the way back above it and one sentence below:
/// <c>&lt;page-heading title="…" lead="…"&gt;&lt;crumb href="/movements"&gt;Phong trào&lt;/crumb&gt;&lt;/page-heading&gt;</c>.
/// Also names the browser tab.
/// </summary>
[HtmlTargetElement("page-heading")]
public sealed class PageHeadingTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Where am I, how does it stand: one sentence.</summary>
    public string? Lead { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] = Title;
        var crumbs = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-heading");
        if (!crumbs.IsEmptyOrWhiteSpace)
        {
            output.PreContent.SetHtmlContent("<nav class=\"crumbs\" aria-label=\"Đường dẫn\"><ol>");
            output.Content.SetHtmlContent(crumbs);
            output.Content.AppendHtml("</ol></nav>");
        }

        output.PostContent.AppendHtml("<h1>").Append(Title).AppendHtml("</h1>");
        if (!string.IsNullOrWhiteSpace(Lead)) output.PostContent.AppendHtml("<p class=\"lead-line\">").Append(Lead).AppendHtml("</p>");
    }
}

/// <summary>One step of the way to this page.</summary>
[HtmlTargetElement("crumb", ParentTag = "page-heading")]
public sealed class CrumbTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = Href } };
        output.TagName = "li";
        output.PreContent.SetHtmlContent(link.RenderStartTag());
        output.PostContent.SetHtmlContent(link.RenderEndTag());
    }
}
