using System.Globalization;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>
/// Our own frame: a braid of two strands between two rules, with an eight-petalled rosette within each corner. It is drawn
/// so that it resembles no frame of state-level certificates, and nothing stands outside it (Điều 104 Nghị định 98/2023/NĐ-CP).
/// </summary>
/// <remarks>
/// A picture in the header, not shapes: LibreOffice looks at every shape of a header anew for each page it comes to, which
/// for two hundred certificates takes several times as long as all the rest.
/// </remarks>
internal sealed class FrameDrawing
{
    private const double Edge = 8;      // from the edge of an A4 sheet, mm
    private const double Band = 9;      // between the rules
    private const double Wave = 9;      // length of one half wave of the braid, about
    private const int Gold = 0xB8862B;

    private readonly Metafile _to;
    private readonly double _edge;
    private readonly double _band;
    private readonly double _width;
    private readonly double _height;

    private FrameDrawing(CertificateSheet sheet)
    {
        var scale = sheet.Height / 210;
        (_edge, _band) = (Edge * scale, Band * scale);
        (_width, _height) = (sheet.Width - 2 * _edge, sheet.Height - 2 * _edge);
        _to = new Metafile(Unit(sheet.Width), Unit(sheet.Height));
        _to.TakePen(Unit(1.1 * scale), Gold);
        Rule(0);
        Rule(_band);
        _to.TakePen(Unit(0.35 * scale), Gold);
        Ornament();
    }

    /// <returns>The bytes of an .emf of the size of the sheet.</returns>
    public static byte[] Of(CertificateSheet sheet) => new FrameDrawing(sheet)._to.Bytes();

    /// <summary>A picture behind the text at a fixed place on the page; lengths in EMU.</summary>
    /// <param name="relation">Id of the relation to its file.</param>
    public static string Anchored(int number, string name, string relation, (long X, long Y, long Width, long Height) place) => string.Create(CultureInfo.InvariantCulture, $"""
        <w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{place.X}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{place.Y}</wp:posOffset></wp:positionV><wp:extent cx="{place.Width}" cy="{place.Height}"/><wp:wrapNone/><wp:docPr id="{number}" name="{name}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{place.Width}" cy="{place.Height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>
        """);

    private void Rule(double inset) => _to.Line(
        [At(inset, inset), At(_width - inset, inset), At(_width - inset, _height - inset), At(inset, _height - inset), At(inset, inset)]);

    private void Ornament()
    {
        for (var strand = -1; strand <= 1; strand += 2)
        {
            Braid(_width, strand, (along, across) => (along, across));
            Braid(_width, strand, (along, across) => (along, _height - across));
            Braid(_height, strand, (along, across) => (across, along));
            Braid(_height, strand, (along, across) => (_width - across, along));
        }

        foreach (var (x, y) in new[] { (_band / 2, _band / 2), (_width - _band / 2, _band / 2), (_band / 2, _height - _band / 2), (_width - _band / 2, _height - _band / 2) })
            Rosette(x, y, _band * 0.42);
    }

    // Half waves to either side of the middle of the band; the two strands mirror each other and cross at each node.
    private void Braid(double side, int strand, Func<double, double, (double X, double Y)> turn)
    {
        var waves = Math.Max(2, (int)Math.Round((side - 2 * _band) / (Wave * _band / Band)));
        var (length, middle, swing) = ((side - 2 * _band) / waves, _band / 2, _band * 0.46);
        List<(int, int)> points = [At(turn(_band, middle))];
        for (var i = 0; i < waves; i++)
        {
            var (start, across) = (_band + i * length, middle + strand * (i % 2 == 0 ? 1 : -1) * swing);
            points.AddRange([At(turn(start + length * 0.3, across)), At(turn(start + length * 0.7, across)), At(turn(start + length, middle))]);
        }

        _to.Curves(points);
    }

    private void Rosette(double x, double y, double radius)
    {
        for (var petal = 0; petal < 8; petal++)
        {
            var (left, right) = (Math.PI * (petal - 0.55) / 4, Math.PI * (petal + 0.55) / 4);
            _to.Curves([At(x, y), Beside(x, y, left, radius), Beside(x, y, right, radius), At(x, y)]);
        }
    }

    private (int X, int Y) Beside(double x, double y, double angle, double radius) => At(x + radius * 1.25 * Math.Cos(angle), y + radius * 1.25 * Math.Sin(angle));

    private (int X, int Y) At((double X, double Y) point) => At(point.X, point.Y);

    // From the corner of the frame to that of the sheet.
    private (int X, int Y) At(double x, double y) => (Unit(x + _edge), Unit(y + _edge));

    private static int Unit(double mm) => (int)Math.Round(mm * 100);
}
