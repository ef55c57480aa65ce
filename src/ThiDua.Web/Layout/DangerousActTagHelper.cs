using Microsoft.AspNetCore.Razor.TagHelpers;
using ThiDua.Law;

namespace ThiDua.Web.Layout;

/// <summary>
/// An act that cannot be undone, apart from the form and opened on purpose; the person types the words again.
/// Stands inside <c>&lt;form method="post" asp-page-handler="…"&gt;</c>; the handler calls <see cref="TypedConfirmation.MustBe"/>.
/// </summary>
[HtmlTargetElement("dangerous-act")]
public sealed class DangerousActTagHelper : TagHelper
{
    /// <summary>What is done, also on the button: "Xoá bản nháp".</summary>
    public string Act { get; set; } = "";

    /// <summary>The words to type again.</summary>
    public string Words { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = "confirm-" + context.UniqueId;
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "dangerous-act");
        output.PreContent.AppendHtml("<summary>").Append(Act).AppendHtml("</summary>");
        output.PostContent
            .AppendHtml($"<div class=\"field\"><label for=\"{id}\">Gõ lại “<span>").Append(Words)
            .AppendHtml($"</span>” để xác nhận</label><input class=\"form-control\" id=\"{id}\" name=\"{TypedConfirmation.Field}\" autocomplete=\"off\"></div>")
            .AppendHtml("<button class=\"btn btn-danger\" type=\"submit\">").Append(Act).AppendHtml("</button>");
    }
}

/// <summary>The words typed again before an act that cannot be undone.</summary>
public static class TypedConfirmation
{
    /// <summary>Name of the form field; a handler takes it as a parameter <c>string? confirmation</c>.</summary>
    public const string Field = "confirmation";

    /// <exception cref="RefusedException">Other words, or none, were typed.</exception>
    public static void MustBe(string? typed, string expected)
    {
        if (!string.Equals(typed?.Trim().Normalize(), expected.Trim().Normalize(), StringComparison.OrdinalIgnoreCase))
            throw new RefusedException($"Chưa thực hiện vì phần xác nhận chưa đúng. Đề nghị gõ lại “{expected}”.");
    }
}
