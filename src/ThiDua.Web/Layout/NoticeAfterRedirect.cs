using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>One sentence that the next page shows: <c>this.Say("Đã lưu kế hoạch."); return RedirectToPage(…);</c>.</summary>
public static class NoticeAfterRedirect
{
    internal const string Key = "Notice";

    public static void Say(this PageModel page, string sentence) => page.TempData[Key] = sentence;
}

/// <summary>Shows the sentence once; stands in the layout.</summary>
[HtmlTargetElement("notice-after-redirect", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NoticeAfterRedirectTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.TempData[NoticeAfterRedirect.Key] is not string sentence)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "notice notice-done");
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent("<span aria-hidden=\"true\">✓</span> ");
        output.Content.Append(sentence);
    }
}
