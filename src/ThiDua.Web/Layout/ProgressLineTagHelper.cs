using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary><c>&lt;progress-line done="3" total="12" text="Đang đọc trang 3/12" /&gt;</c>: how far long work has come.</summary>
[HtmlTargetElement("progress-line", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressLineTagHelper : TagHelper
{
    public decimal Done { get; set; }

    /// <summary>0 where nobody knows yet.</summary>
    public decimal Total { get; set; }

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress-line");
        var extent = Total > 0
            ? FormattableString.Invariant($" max=\"{Total}\" value=\"{Math.Min(Done, Total)}\"")
            : "";
        output.Content.AppendHtml("<p role=\"status\">").Append(Text).AppendHtml($"</p><progress{extent} aria-hidden=\"true\"></progress>");
    }
}
