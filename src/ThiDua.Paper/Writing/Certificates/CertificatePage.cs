using System.Globalization;
using System.Security;
using System.Text;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>
/// The page of one certificate as WordprocessingML: plain paragraphs of exact heights one below the other, since text
/// frames at fixed places cost LibreOffice minutes for a few hundred pages. What stands side by side shares a row of a table.
/// </summary>
internal sealed class CertificatePage(CertificateSheet sheet, StringBuilder to)
{
    /// <summary>Margins of the page in millimetres; fields may begin at them.</summary>
    public const double Margin = 5;

    private const int Hairline = 20; // one point: the least a paragraph takes

    private const string Rule = "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>";

    private readonly double _left = Margin;
    private readonly double _textWidth = sheet.Width - 2 * Margin;
    private double _y;
    private bool _isFirst;

    /// <param name="code">Relation and number of the picture with the code; null where there is none.</param>
    public void Write(CertificateText text, bool first, CodePicture? code)
    {
        (_y, _isFirst) = (Margin, true);
        to.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr>{(first ? "" : "<w:pageBreakBefore/>")}{Exact(Hairline)}</w:pPr></w:p>");
        _y += Mm(Hairline);
        foreach (var band in Bands(text, code is not null)) Write(band, code);
        to.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr>{Exact(Hairline)}</w:pPr></w:p>");
    }

    private void Write(List<PlacedField> band, CodePicture? code)
    {
        if (band.Count == 1 && band[0].Field.Part is not CertificatePart.Code)
        {
            GoDownTo(band[0].Field.Y + sheet.OffsetY);
            Paragraph(band[0], _left, _left + _textWidth, before: 0);
            _y += band[0].Lines.Count * band[0].LineHeight;
            return;
        }

        var top = band.Min(field => field.Field.Y);
        var height = band.Max(field => field.Bottom) - top + 2;
        GoDownTo(top + sheet.OffsetY);
        Columns(band, top, height, code);
        _y += height;
    }

    private void GoDownTo(double y)
    {
        var gap = Layout.Mm(y - _y);
        if (gap < Hairline && !_isFirst) return;
        _isFirst = false;
        to.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr>{Exact(Math.Max(Hairline, gap))}</w:pPr></w:p>");
        _y += Mm(Math.Max(Hairline, gap));
    }

    private void Columns(List<PlacedField> band, double top, double height, CodePicture? code)
    {
        var columns = Apart(band);
        List<double> edges = [_left];
        for (var i = 1; i < columns.Count; i++) edges.Add((columns[i - 1].Max(f => f.Right) + columns[i].Min(f => f.Field.X)) / 2 + sheet.OffsetX);
        edges.Add(_left + _textWidth);
        to.Append("<w:tbl><w:tblPr><w:tblW w:w=\"").Append(Layout.Mm(_textWidth)).Append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (var i = 0; i < columns.Count; i++) to.Append("<w:gridCol w:w=\"").Append(Layout.Mm(edges[i + 1] - edges[i])).Append("\"/>");
        to.Append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").Append(Layout.Mm(height)).Append("\" w:hRule=\"exact\"/></w:trPr>");
        for (var i = 0; i < columns.Count; i++)
        {
            to.Append("<w:tc><w:tcPr><w:tcW w:w=\"").Append(Layout.Mm(edges[i + 1] - edges[i])).Append("\" w:type=\"dxa\"/></w:tcPr>");
            Cell(columns[i], top, edges[i], edges[i + 1], code);
            to.Append("</w:tc>");
        }

        to.Append("</w:tr></w:tbl>");
    }

    private void Cell(List<PlacedField> fields, double top, double left, double right, CodePicture? code)
    {
        var y = top;
        foreach (var field in fields.OrderBy(f => f.Field.Y))
        {
            var before = Math.Max(0, field.Field.Y - y);
            if (field.Field.Part is CertificatePart.Code && code is { } picture) picture.Write(to, field.Field, before, Indent(field.Field, left, right));
            else Paragraph(field, left, right, before);
            y += before + (field.Field.Part is CertificatePart.Code ? field.Field.Height : field.Lines.Count * field.LineHeight);
        }
    }

    private void Paragraph(PlacedField placed, double left, double right, double before)
    {
        var field = placed.Field.Part is CertificatePart.Motto ? AsWideAsItsWords(placed) : placed.Field;
        to.Append("<w:p><w:pPr>").Append(field.Part is CertificatePart.Motto ? Rule : "").Append("<w:spacing w:before=\"").Append(Layout.Mm(before)).Append("\" w:after=\"0\" w:line=\"").Append(Layout.Mm(placed.LineHeight)).Append("\" w:lineRule=\"exact\"/>")
            .Append(Indent(field, left, right)).Append("<w:jc w:val=\"").Append(Side(field.Align)).Append("\"/></w:pPr><w:r><w:rPr>");
        if (field.Bold) to.Append("<w:b/>");
        if (field.Italic) to.Append("<w:i/>");
        if (field.Red) to.Append("<w:color w:val=\"DA251D\"/>");
        var size = (int)Math.Round(placed.Size * 2);
        to.Append("<w:sz w:val=\"").Append(size).Append("\"/><w:szCs w:val=\"").Append(size).Append("\"/>");
        to.Append("</w:rPr>");
        for (var i = 0; i < placed.Lines.Count; i++)
            to.Append(i > 0 ? "<w:br/>" : "").Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(placed.Lines[i])).Append("</w:t>");
        to.Append("</w:r></w:p>");
    }

    // The rule below the motto is as long as the motto (Điều 104 Nghị định 98/2023/NĐ-CP).
    private static CertificateField AsWideAsItsWords(PlacedField placed)
    {
        var width = TextWidth.OfBold(string.Join(' ', placed.Lines), placed.Size) * 25.4 / 72 + 0.5;
        return placed.Field with { X = placed.Field.X + (placed.Field.Width - width) / 2, Width = width };
    }

    private string Indent(CertificateField field, double left, double right) => string.Create(CultureInfo.InvariantCulture,
        $"<w:ind w:left=\"{Layout.Mm(field.X + sheet.OffsetX - left)}\" w:right=\"{Layout.Mm(right - field.X - sheet.OffsetX - field.Width)}\"/>");

    // Fields whose heights overlap share a band; bands stand one below the other.
    private List<List<PlacedField>> Bands(CertificateText text, bool hasCode)
    {
        var bands = new List<List<PlacedField>>();
        var bottom = double.MinValue;
        foreach (var field in sheet.Fields.Where(f => f.Part is not CertificatePart.Code || hasCode).Select(f => PlacedField.Of(WithRoom(f, text), text)).OrderBy(f => f.Field.Y))
        {
            if (field.Lines.Count == 0 && field.Field.Part is not CertificatePart.Code) continue;
            if (bands.Count == 0 || field.Field.Y >= bottom - 0.01) bands.Add([]);
            bands[^1].Add(field);
            bottom = Math.Max(bottom, field.Bottom);
        }

        return bands;
    }

    // A collective's name is long and has no address below it: it takes that room rather than smaller letters.
    private CertificateField WithRoom(CertificateField field, CertificateText text) =>
        field.Part is CertificatePart.Recipient && text.Address.Length == 0 && sheet.Fields.FirstOrDefault(f => f.Part is CertificatePart.Address) is { } free && free.Y >= field.Y + field.Height
            ? field with { Height = free.Y + free.Height - field.Y } : field;

    private static List<List<PlacedField>> Apart(List<PlacedField> band)
    {
        var columns = new List<List<PlacedField>>();
        var right = double.MinValue;
        foreach (var field in band.OrderBy(f => f.Field.X))
        {
            if (columns.Count == 0 || field.Field.X >= right - 0.01) columns.Add([]);
            columns[^1].Add(field);
            right = Math.Max(right, field.Right);
        }

        return columns;
    }

    private static string Side(FieldAlign align) => align switch { FieldAlign.Left => "left", FieldAlign.Right => "right", _ => "center" };

    private static string Exact(int height) => string.Create(CultureInfo.InvariantCulture,
        $"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"{height}\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>");

    private static double Mm(int twips) => twips * 25.4 / 1440;
}
