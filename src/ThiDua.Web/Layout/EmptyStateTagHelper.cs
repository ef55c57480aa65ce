using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary><c>&lt;empty-state title="Chưa có kế hoạch nào"&gt;what to do next&lt;/empty-state&gt;</c>.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.PreContent.AppendHtml("<p class=\"empty-title\">").Append(Title).AppendHtml("</p>");
    }
}
