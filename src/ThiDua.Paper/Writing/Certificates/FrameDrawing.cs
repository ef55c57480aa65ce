using System.Globalization;
using System.Text;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>
/// Our own frame: a braid of two strands between two rules, with an eight-petalled rosette within each corner. It is drawn
/// so that it resembles no frame of state-level certificates, and nothing stands outside it (Điều 104 Nghị định 98/2023/NĐ-CP).
/// </summary>
internal static class FrameDrawing
{
    private const double Edge = 8;      // from the edge of an A4 sheet, mm
    private const double Band = 9;      // between the rules
    private const double Wave = 9;      // length of one half wave of the braid, about
    private const string Gold = "B8862B";

    public static string Of(CertificateSheet sheet)
    {
        var scale = sheet.Height / 210;
        var (edge, band) = (Edge * scale, Band * scale);
        var (width, height) = (sheet.Width - 2 * edge, sheet.Height - 2 * edge);
        return Shape(1, "Khung", edge, edge, width, height, Rules(width, height, band), 1.1 * scale)
            + Shape(2, "Hoa văn", edge, edge, width, height, Ornament(width, height, band), 0.35 * scale);
    }

    /// <summary>A drawing behind the text at a fixed place on the page.</summary>
    public static string Anchored(int number, string name, long x, long y, long width, long height, string graphic) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV><wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/><wp:docPr id="{number}" name="{name}"/><a:graphic>{graphic.Trim()}</a:graphic></wp:anchor></w:drawing></w:r>
        """);

    private static string Shape(int number, string name, double x, double y, double width, double height, string path, double pen) =>
        Anchored(number, name, Emu(x), Emu(y), Emu(width), Emu(height), string.Create(CultureInfo.InvariantCulture, $"""
            <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Emu(width)}" cy="{Emu(height)}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{Unit(width)}" h="{Unit(height)}" fill="none">{path}</a:path></a:pathLst></a:custGeom><a:noFill/><a:ln w="{Emu(pen)}" cap="rnd"><a:solidFill><a:srgbClr val="{Gold}"/></a:solidFill><a:round/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>
            """));

    private static string Rules(double width, double height, double band)
    {
        var to = new StringBuilder();
        Box(to, 0, width, height);
        Box(to, band, width, height);
        return to.ToString();
    }

    private static void Box(StringBuilder to, double inset, double width, double height)
    {
        Move(to, inset, inset);
        Line(to, width - inset, inset);
        Line(to, width - inset, height - inset);
        Line(to, inset, height - inset);
        to.Append("<a:close/>");
    }

    private static string Ornament(double width, double height, double band)
    {
        var to = new StringBuilder();
        for (var strand = -1; strand <= 1; strand += 2)
        {
            Braid(to, band, width - band, band, strand, (along, across) => (along, across));
            Braid(to, band, width - band, band, strand, (along, across) => (along, height - across));
            Braid(to, band, height - band, band, strand, (along, across) => (across, along));
            Braid(to, band, height - band, band, strand, (along, across) => (width - across, along));
        }

        foreach (var (x, y) in new[] { (band / 2, band / 2), (width - band / 2, band / 2), (band / 2, height - band / 2), (width - band / 2, height - band / 2) })
            Rosette(to, x, y, band * 0.42);
        return to.ToString();
    }

    // Half waves to either side of the middle of the band; the two strands mirror each other and cross at each node.
    private static void Braid(StringBuilder to, double from, double until, double band, int strand, Func<double, double, (double X, double Y)> turn)
    {
        var waves = Math.Max(2, (int)Math.Round((until - from) / (Wave * band / Band)));
        var (length, middle, swing) = ((until - from) / waves, band / 2, band * 0.46);
        Go(to, "moveTo", turn(from, middle));
        for (var i = 0; i < waves; i++)
        {
            var (start, side) = (from + i * length, strand * (i % 2 == 0 ? 1 : -1) * swing);
            Curve(to, turn(start + length * 0.3, middle + side), turn(start + length * 0.7, middle + side), turn(start + length, middle));
        }
    }

    private static void Rosette(StringBuilder to, double x, double y, double radius)
    {
        for (var petal = 0; petal < 8; petal++)
        {
            var (left, right) = (Math.PI * (petal - 0.55) / 4, Math.PI * (petal + 0.55) / 4);
            Move(to, x, y);
            Curve(to, At(x, y, left, radius), At(x, y, right, radius), (x, y));
        }

        to.Append("<a:close/>");
    }

    private static (double X, double Y) At(double x, double y, double angle, double radius) => (x + radius * 1.25 * Math.Cos(angle), y + radius * 1.25 * Math.Sin(angle));

    private static void Move(StringBuilder to, double x, double y) => Go(to, "moveTo", (x, y));

    private static void Line(StringBuilder to, double x, double y) => Go(to, "lnTo", (x, y));

    private static void Go(StringBuilder to, string how, (double X, double Y) point)
    {
        to.Append("<a:").Append(how).Append('>');
        Point(to, point);
        to.Append("</a:").Append(how).Append('>');
    }

    private static void Curve(StringBuilder to, (double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        to.Append("<a:cubicBezTo>");
        Point(to, first);
        Point(to, second);
        Point(to, end);
        to.Append("</a:cubicBezTo>");
    }

    private static void Point(StringBuilder to, (double X, double Y) point) =>
        to.Append("<a:pt x=\"").Append(Unit(point.X)).Append("\" y=\"").Append(Unit(point.Y)).Append("\"/>");

    private static int Unit(double mm) => (int)Math.Round(mm * 100);

    private static long Emu(double mm) => (long)Math.Round(mm * 36000);
}
