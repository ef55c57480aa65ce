using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>
/// Search and filter that live in the address: <c>&lt;search-form label="Tìm văn bản" hint="Số hoặc trích yếu"&gt;</c>.
/// The words come back under the query key <c>q</c>; filters stand between the tags.
/// </summary>
[HtmlTargetElement("search-form")]
public sealed class SearchFormTagHelper : TagHelper
{
    public string Label { get; set; } = "Tìm";

    public string? Hint { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("class", "search-form");
        output.PreContent.AppendHtml("<div class=\"field\"><label for=\"q\">").Append(Label).AppendHtml("</label>");
        if (Hint is not null) output.PreContent.AppendHtml("<p class=\"hint\" id=\"q-hint\">").Append(Hint).AppendHtml("</p>");
        output.PreContent.AppendHtml(Box()).AppendHtml("</div>");
        output.PostContent.SetHtmlContent("<button class=\"btn btn-secondary\" type=\"submit\">Tìm</button>");
    }

    private TagBuilder Box()
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "search";
        box.Attributes["id"] = "q";
        box.Attributes["name"] = "q";
        box.Attributes["class"] = "form-control";
        box.Attributes["value"] = ViewContext.HttpContext.Request.Query["q"].ToString();
        if (Hint is not null) box.Attributes["aria-describedby"] = "q-hint";
        return box;
    }
}
