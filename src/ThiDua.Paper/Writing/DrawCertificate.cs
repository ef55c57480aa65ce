using System.Globalization;
using System.IO.Compression;
using System.Text;
using QRCoder;
using ThiDua.Documents;
using ThiDua.Paper.Writing.Certificates;
using ThiDua.Papers;

namespace ThiDua.Paper.Writing;

/// <summary>Draws certificates (giấy khen), hundreds in one file: one page each, in the order given.</summary>
public static class DrawCertificate
{
    private const int PixelsPerModule = 6; // a module of a 20 mm code is about half a millimetre

    /// <returns>The bytes of a .docx that carries its font.</returns>
    public static byte[] Word(CertificateSheet sheet, IReadOnlyList<CertificateText> certificates) => Written(sheet, certificates, CertificateFonts.Shell);

    /// <param name="shell">Archive that the pages are added to; empty for a file without fonts.</param>
    private static byte[] Written(CertificateSheet sheet, IReadOnlyList<CertificateText> certificates, byte[] shell)
    {
        using var bytes = new MemoryStream();
        bytes.Write(shell);
        using (var file = new ZipArchive(bytes, shell.Length > 0 ? ZipArchiveMode.Update : ZipArchiveMode.Create, leaveOpen: true))
        {
            var codes = sheet.Fields.Any(field => field.Part is CertificatePart.Code) ? Codes(file, certificates) : [];
            Put(file, "word/document.xml", Pages(sheet, certificates, codes));
            CertificateFile.Finish(file, sheet, codes, hasFonts: shell.Length > 0);
        }

        return bytes.ToArray();
    }

    /// <summary>Printed with the fonts of this machine, which the PDF then has in it.</summary>
    /// <returns>The bytes of a tagged PDF.</returns>
    /// <exception cref="UnreadableException">LibreOffice is missing or could not print.</exception>
    public static async Task<byte[]> Pdf(CertificateSheet sheet, IReadOnlyList<CertificateText> certificates, CancellationToken stop) =>
        (await PrintPdf.Of([Written(sheet, certificates, shell: [])], stop, certificates.Count)).Single();

    /// <summary>
    /// A page to hold against a blank: a grid of millimetres with numbers, and the outlines of the fields with their names,
    /// so that one sees by how much this printer must be helped.
    /// </summary>
    /// <returns>The bytes of an SVG drawing of the true size of the sheet.</returns>
    public static byte[] TestPage(CertificateSheet sheet) => Encoding.UTF8.GetBytes(TestPageDrawing.Of(sheet));

    internal static void Put(ZipArchive file, string path, string text)
    {
        using var part = file.CreateEntry(path, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Pages(CertificateSheet sheet, IReadOnlyList<CertificateText> certificates, IReadOnlyList<CodePicture?> codes)
    {
        var to = new StringBuilder(CertificateFile.Opening, certificates.Count * 6000 + 4000);
        var page = new CertificatePage(sheet, to);
        for (var i = 0; i < certificates.Count; i++) page.Write(certificates[i], first: i == 0, codes.ElementAtOrDefault(i));
        return to.Append(CertificateFile.Section(sheet)).Append("</w:body></w:document>").ToString();
    }

    private static List<CodePicture?> Codes(ZipArchive file, IReadOnlyList<CertificateText> certificates)
    {
        var codes = new List<CodePicture?>(certificates.Count);
        foreach (var address in certificates.Select(one => one.Confirmation))
        {
            codes.Add(address is null ? null : new CodePicture(codes.Count + 1, address));
            if (codes[^1] is not { } code) continue;

            using var matrix = QRCodeGenerator.GenerateQrCode(code.Address, QRCodeGenerator.ECCLevel.M);
            using var picture = file.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"word/media/q{code.Number}.png"), CompressionLevel.NoCompression).Open();
            picture.Write(new PngByteQRCode(matrix).GetGraphic(PixelsPerModule));
        }

        return codes;
    }
}
