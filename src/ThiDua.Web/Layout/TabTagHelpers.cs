using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>Views of one thing as links: <c>&lt;tabs label="Phong trào"&gt;&lt;tab href="…"&gt;Tiêu chí&lt;/tab&gt;&lt;/tabs&gt;</c>.</summary>
[HtmlTargetElement("tabs")]
public sealed class TabsTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.PreContent.SetHtmlContent("<ul>");
        output.PostContent.SetHtmlContent("</ul>");
    }
}

/// <summary>One tab; the one whose path is the request's is the current one.</summary>
[HtmlTargetElement("tab", ParentTag = "tabs")]
public sealed class TabTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var here = Href.Contains('?', StringComparison.Ordinal) ? request.Path.Value + request.QueryString : request.Path.Value;
        var link = new TagBuilder("a") { Attributes = { ["href"] = Href } };
        if (string.Equals(here, Href, StringComparison.OrdinalIgnoreCase)) link.Attributes["aria-current"] = "page";
        output.TagName = "li";
        output.PreContent.SetHtmlContent(link.RenderStartTag());
        output.PostContent.SetHtmlContent(link.RenderEndTag());
    }
}
