using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>How a thing is marked; said by a sign and a word, and by colour only besides.</summary>
public enum Mark
{
    /// <summary>Chưa có số liệu.</summary>
    Unknown,
    /// <summary>Đạt.</summary>
    Met,
    /// <summary>Đúng tiến độ.</summary>
    OnTrack,
    /// <summary>Có nguy cơ.</summary>
    AtRisk,
    /// <summary>Không đạt.</summary>
    Missed,
}

/// <summary><c>&lt;status-mark is="Met" /&gt;</c>, or with words of its own between the tags.</summary>
[HtmlTargetElement("status-mark")]
public sealed class StatusMarkTagHelper : TagHelper
{
    public Mark Is { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (style, sign, word) = Is switch
        {
            Mark.Met => ("met", "✓", "Đạt"),
            Mark.OnTrack => ("on-track", "→", "Đúng tiến độ"),
            Mark.AtRisk => ("at-risk", "!", "Có nguy cơ"),
            Mark.Missed => ("missed", "✗", "Không đạt"),
            _ => ("unknown", "–", "Chưa có số liệu"),
        };
        var own = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mark mark-" + style);
        output.PreContent.SetHtmlContent($"<span class=\"mark-sign\" aria-hidden=\"true\">{sign}</span>");
        if (own.IsEmptyOrWhiteSpace) output.Content.SetContent(word);
    }
}
