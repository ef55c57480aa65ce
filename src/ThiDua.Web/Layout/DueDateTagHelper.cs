using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary><c>&lt;due-date day="item.Due" /&gt;</c>: the day, and how far it is from today in Vietnam.</summary>
[HtmlTargetElement("due-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueDateTagHelper(TimeProvider clock) : TagHelper
{
    public DateOnly Day { get; set; }

    /// <summary>Days before the day from which it is shown as near.</summary>
    public int Near { get; set; } = 7;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var left = Day.DayNumber - Written.Today(clock).DayNumber;
        var style = left < 0 ? "due due-past" : left <= Near ? "due due-near" : "due";
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", style);
        output.Content.SetHtmlContent($"<time datetime=\"{Day:yyyy-MM-dd}\">{Written.Day(Day)}</time> <span class=\"due-left\">{Left(left)}</span>");
    }

    private static string Left(int days) => days switch
    {
        0 => "hôm nay",
        1 => "ngày mai",
        < 0 => $"quá hạn {-days} ngày",
        _ => $"còn {days} ngày",
    };
}
