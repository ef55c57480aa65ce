using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>What must be put right before the form can be taken in, each line a link to its field; empty without errors.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, Text: error.ErrorMessage)))
            .Where(error => error.Text.Length > 0)
            .Distinct().ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("data-take-focus", "");
        output.Content.SetHtmlContent("<h2>Chưa thực hiện được</h2><ul>");
        foreach (var (field, text) in errors) Line(output.Content, field, text);
        output.Content.AppendHtml("</ul>");
    }

    private static void Line(TagHelperContent content, string field, string text)
    {
        content.AppendHtml("<li>");
        if (field.Length == 0)
        {
            content.Append(text);
        }
        else
        {
            var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_") } };
            link.InnerHtml.Append(text);
            content.AppendHtml(link);
        }

        content.AppendHtml("</li>");
    }
}
