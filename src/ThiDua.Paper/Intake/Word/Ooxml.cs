using System.Xml.Linq;

namespace ThiDua.Paper.Intake.Word;

/// <summary>
/// WordprocessingML by local names: the strict and the transitional kind differ in their namespaces alone.
/// </summary>
internal static class Ooxml
{
    public static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name) return child;
        }

        return null;
    }

    public static string? Said(this XElement? element, string name)
    {
        if (element is null) return null;
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName == name) return attribute.Value;
        }

        return null;
    }

    /// <summary>The value of <c>w:val</c> of a child.</summary>
    public static string? Val(this XElement? element, string name) => element?.Child(name).Said("val");

    public static int? Whole(this string? digits) =>
        int.TryParse(digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? whole : null;

    /// <summary>A switch such as <c>w:vanish</c>: on where it stands without a value; null where it does not stand.</summary>
    public static bool? Switch(this XElement? element, string name) =>
        element?.Child(name) is { } child ? child.Said("val") is not ("0" or "false" or "off" or "none") : null;
}
