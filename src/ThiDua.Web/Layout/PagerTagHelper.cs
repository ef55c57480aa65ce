using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary><c>&lt;pager page="2" size="50" total="1234" /&gt;</c>: which rows are shown, and links that keep search and filter.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>From 1; the page reads it from the query key <c>page</c> (bind it by <c>[FromQuery(Name = "page")]</c>: the route of a page carries its name under that key).</summary>
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    public long Total { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        var first = ((long)(Page - 1) * Size) + 1;
        var last = Math.Min(Total, (long)Page * Size);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Trang kết quả");
        output.Content.Append($"Dòng {Written.Number(first)}–{Written.Number(last)} trong {Written.Number(Total)}");
        if (Page > 1) output.Content.AppendHtml(Link(Page - 1, "Trang trước", "prev"));
        if (last < Total) output.Content.AppendHtml(Link(Page + 1, "Trang sau", "next"));
    }

    private TagBuilder Link(int page, string text, string relation)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not "page")) { { "page", $"{page}" } };
        var link = new TagBuilder("a") { Attributes = { ["href"] = request.PathBase + request.Path + query.ToQueryString(), ["rel"] = relation } };
        link.InnerHtml.Append(text);
        return link;
    }
}
