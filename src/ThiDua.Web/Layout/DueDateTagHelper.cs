using Microsoft.AspNetCore.Razor.TagHelpers;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Layout;

/// <summary><c>&lt;due-date day="item.Due" /&gt;</c>: the day, and how many working days it is from today in Vietnam.</summary>
[HtmlTargetElement("due-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueDateTagHelper(WorkingDays days, TimeProvider clock) : TagHelper
{
    public DateOnly Day { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var today = Written.Today(clock);
        var style = days.NearnessOf(today, Day) switch
        {
            Nearness.Overdue => "due due-past",
            Nearness.Far => "due",
            _ => "due due-near",
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", style);
        output.Content.SetHtmlContent($"<time datetime=\"{Day:yyyy-MM-dd}\">{Written.Day(Day)}</time> <span class=\"due-left\">{days.InWords(today, Day)}</span>");
    }
}
