using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ThiDua.Web.Layout;

/// <summary>
/// A field of a form: label above, hint with an example under it, the error in one sentence, the control.
/// <c>&lt;field asp-for="Name" label="Họ và tên" hint="Ví dụ: Nguyễn Thị Hoa" /&gt;</c>; attributes it does not know go to the control.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>text (default), textarea, select, date, number, file, password, checkbox, email, tel.</summary>
    public string Kind { get; set; } = "text";

    /// <summary>Choices of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Adds "(không bắt buộc)" to the label: what is asked is needed unless it says otherwise.</summary>
    public bool Optional { get; set; }

    /// <summary>Textarea: lines shown.</summary>
    public int Rows { get; set; } = 4;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    private string Id { get; set; } = "";

    private string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Two forms of a page may ask for the same thing: then the page gives the second one an id of its own.
        Id = output.Attributes["id"]?.Value?.ToString() ?? TagBuilder.CreateSanitizedId(FullName, "_");
        var error = ErrorOfField();
        var control = Control(ControlAttributes(output, error));
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", (error is null ? "field" : "field field-wrong") + (Kind is "checkbox" ? " field-check" : ""));
        if (Kind is "checkbox") output.Content.AppendHtml(control);
        output.Content.AppendHtml(LabelOfField());
        if (Hint is not null) output.Content.AppendHtml(Line("hint", Id + "-hint", Hint));
        if (error is not null) output.Content.AppendHtml(Line("field-error", Id + "-error", error));
        if (Kind is not "checkbox") output.Content.AppendHtml(control);
    }

    private string? ErrorOfField() =>
        ViewContext.ModelState.TryGetValue(FullName, out var entry) && entry.Errors.Count > 0
            ? entry.Errors[0].ErrorMessage
            : null;

    private Dictionary<string, object?> ControlAttributes(TagHelperOutput output, string? error)
    {
        var attributes = output.Attributes.ToDictionary(a => a.Name, a => a.Value is HtmlString html ? (object?)html.Value : a.Value);
        var said = string.Join(' ', new[] { Hint is null ? null : Id + "-hint", error is null ? null : Id + "-error" }.OfType<string>());
        if (said.Length > 0) attributes["aria-describedby"] = said;
        if (error is not null) attributes["aria-invalid"] = "true";
        attributes["class"] = (Kind switch
        {
            "select" => "form-select",
            "checkbox" => "form-check-input",
            "number" => "form-control figure",
            _ => "form-control",
        } + " " + attributes.GetValueOrDefault("class")).Trim();
        return attributes;
    }

    private IHtmlContent Control(Dictionary<string, object?> attributes)
    {
        switch (Kind)
        {
            case "textarea":
                return generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 0, attributes);
            case "select":
                return generator.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Items ?? [], false, attributes);
            case "checkbox":
                Untick();
                return Together(
                    generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, attributes),
                    generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
            case "password":
                return generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, attributes);
            case "file":
                attributes["type"] = "file";
                return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, null, null, attributes);
            default:
                TypeAttributes(attributes);
                return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, Shown(), null, attributes);
        }
    }

    // A box that was sent as neither ticked nor unticked is drawn unticked beside its error.
    private void Untick()
    {
        if (ViewContext.ModelState.TryGetValue(FullName, out var sent) && sent.RawValue is string[] or string && sent.ValidationState is ModelValidationState.Invalid)
            ViewContext.ModelState.SetModelValue(FullName, false, "false");
    }

    private void TypeAttributes(Dictionary<string, object?> attributes)
    {
        // Days and numbers are typed as people here write them (05/01/2026; 1.234,5), in whatever language the browser speaks.
        attributes["type"] = Kind is "email" or "tel" ? Kind : "text";
        if (Kind is "number") attributes.TryAdd("inputmode", "decimal");
        if (Kind is "date") attributes.TryAdd("inputmode", "numeric");
        if (Kind is "date") attributes["class"] += " field-day";
    }

    private object? Shown() => For.Model switch
    {
        DateOnly day => Written.Day(day),
        decimal number => Written.Number(number),
        var other => other,
    };

    private static HtmlContentBuilder Together(params IHtmlContent[] parts) =>
        parts.Aggregate(new HtmlContentBuilder(), (all, part) => { all.AppendHtml(part); return all; });

    private TagBuilder LabelOfField()
    {
        var label = new TagBuilder("label") { Attributes = { ["for"] = Id } };
        label.InnerHtml.Append(Label);
        if (Optional) label.InnerHtml.AppendHtml(" <span class=\"optional\">(không bắt buộc)</span>");
        return label;
    }

    private static TagBuilder Line(string style, string id, string text)
    {
        var line = new TagBuilder("p") { Attributes = { ["class"] = style, ["id"] = id } };
        line.InnerHtml.Append(text);
        return line;
    }
}
