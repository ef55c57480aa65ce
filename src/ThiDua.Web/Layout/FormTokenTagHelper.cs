using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>
/// Every form that posts carries its antiforgery token. The framework leaves it out where a form names its own address,
/// for fear that the address is somebody else's; ours never are (the security policy refuses others).
/// </summary>
[HtmlTargetElement("form", Attributes = "action,[method=post]")]
public sealed class FormTokenTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var framework = context.AllAttributes.ContainsName("asp-antiforgery")
            || string.IsNullOrEmpty(context.AllAttributes["action"]?.Value?.ToString());
        if (!framework && generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
    }
}
