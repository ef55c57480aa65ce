using System.Globalization;
using System.Text;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>A grid of millimetres in the true size of the sheet, with the outlines of the fields moved as the printer needs it.</summary>
internal static class TestPageDrawing
{
    public static string Of(CertificateSheet sheet)
    {
        var to = new StringBuilder();
        to.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{sheet.Width}mm" height="{sheet.Height}mm" viewBox="0 0 {sheet.Width} {sheet.Height}" font-family="Liberation Sans, Arial, sans-serif">""");
        for (var x = 0; x <= sheet.Width; x += 5) Rule(to, x, 0, x, sheet.Height, x);
        for (var y = 0; y <= sheet.Height; y += 5) Rule(to, 0, y, sheet.Width, y, y);
        for (var x = 10; x < sheet.Width; x += 10) Number(to, x + 0.4, 3, x);
        for (var y = 10; y < sheet.Height; y += 10) Number(to, 0.6, y - 0.4, y);
        foreach (var field in sheet.Fields) Outline(to, field, sheet.OffsetX, sheet.OffsetY);
        to.Append(CultureInfo.InvariantCulture, $"""<text x="{sheet.Width / 2}" y="{sheet.Height - 4}" font-size="4" text-anchor="middle">In đúng cỡ 100%. Lệch hiện nay: ngang {sheet.OffsetX} mm, dọc {sheet.OffsetY} mm.</text></svg>""");
        return to.ToString();
    }

    private static void Rule(StringBuilder to, double x1, double y1, double x2, double y2, int at) => to.Append(CultureInfo.InvariantCulture,
        $"""<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{(at % 10 == 0 ? "#7aa" : "#cdd")}" stroke-width="{(at % 50 == 0 ? 0.3 : 0.12)}"/>""");

    private static void Number(StringBuilder to, double x, double y, int number) => to.Append(CultureInfo.InvariantCulture,
        $"""<text x="{x}" y="{y}" font-size="2.6" fill="#466">{number}</text>""");

    private static void Outline(StringBuilder to, CertificateField field, double right, double down) => to.Append(CultureInfo.InvariantCulture,
        $"""<rect x="{field.X + right}" y="{field.Y + down}" width="{field.Width}" height="{field.Height}" fill="none" stroke="#b00" stroke-width="0.3"/><text x="{field.X + right + 1}" y="{field.Y + down + 3.4}" font-size="3" fill="#b00">{field.Part.InVietnamese()}</text>""");
}
