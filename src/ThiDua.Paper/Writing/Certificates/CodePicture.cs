using System.Globalization;
using System.Text;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing.Certificates;

/// <summary>A code as a picture that the file holds under this number.</summary>
internal sealed record CodePicture(int Number, string Address)
{
    private const int EmuPerMm = 36000;

    public void Write(StringBuilder to, CertificateField field, double before, string indent)
    {
        var side = (long)(Math.Min(field.Width, field.Height) * EmuPerMm);
        to.Append(CultureInfo.InvariantCulture, $"""
            <w:p><w:pPr><w:spacing w:before="{Layout.Mm(before)}" w:after="0"/>{indent}<w:jc w:val="left"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{side}" cy="{side}"/><wp:docPr id="{Number + 100}" name="QR {Number}" descr="Mã QR dẫn tới trang xác nhận: {System.Security.SecurityElement.Escape(Address)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{Number + 100}" name="QR"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="q{Number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{side}" cy="{side}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
            """);
    }
}
