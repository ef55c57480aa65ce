using System.Buffers.Binary;
using System.Text;

namespace ThiDua.Paper.Intake.Pictures;

/// <summary>What the head of a picture file says: its size, and how its data can be put into a PDF as it is.</summary>
/// <param name="Filter">The PDF filter with its parameters, or null where the data cannot be put there as it is.</param>
/// <param name="Turn">Degrees with the clock that the camera says the picture must be turned by.</param>
internal sealed record PictureFrame(int Width, int Height, string Colours, int Bits, string? Filter, ReadOnlyMemory<byte> Data, int Turn = 0)
{
    public static PictureFrame? Of(ReadOnlyMemory<byte> file, FileKind kind) => kind switch
    {
        FileKind.Png => OfPng(file),
        FileKind.Jpeg => OfJpeg(file),
        _ => null,
    };

    private static PictureFrame? OfPng(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < 33) return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (width <= 0 || height <= 0) return null;

        var (bits, colour, interlaced) = (bytes[24], bytes[25], bytes[28] != 0);
        var components = colour == 2 ? 3 : 1;
        var filter = interlaced || colour is not (0 or 2) || bits > 8
            ? null   // palettes, transparency: the recogniser opens them itself
            : $"/FlateDecode /DecodeParms << /Predictor 15 /Colors {components} /BitsPerComponent {bits} /Columns {width} >>";
        return new(width, height, components == 3 ? "/DeviceRGB" : "/DeviceGray", bits, filter, PngData(file));
    }

    private static byte[] PngData(ReadOnlyMemory<byte> file)
    {
        var data = new MemoryStream();
        for (var place = 8L; place + 12 <= file.Length;)
        {
            var chunk = file.Span[(int)place..];
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunk);
            if (place + 12 + length > file.Length) break;
            if (chunk.Slice(4, 4).SequenceEqual("IDAT"u8)) data.Write(chunk.Slice(8, (int)length));
            place += 12 + length;
        }

        return data.ToArray();
    }

    private static PictureFrame? OfJpeg(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var turn = 0;
        for (var place = 2; place + 10 < bytes.Length;)
        {
            if (bytes[place] != 0xFF) return null;
            var marker = bytes[place + 1];
            if (marker is 0xFF or 0x01 or >= 0xD0 and <= 0xD8)
            {
                place += marker == 0xFF ? 1 : 2;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return OfJpegFrame(bytes[place..], file, turn);
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(place + 2)..]);
            if (length < 2 || place + 2 + length > bytes.Length) return null;
            if (marker == 0xE1) turn = ExifTurn.Of(bytes.Slice(place + 4, length - 2)) ?? turn;
            place += 2 + length;
        }

        return null;
    }

    private static PictureFrame? OfJpegFrame(ReadOnlySpan<byte> frame, ReadOnlyMemory<byte> file, int turn)
    {
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[5..]), BinaryPrimitives.ReadUInt16BigEndian(frame[7..]));
        var colours = frame[9] switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => null };
        return width == 0 || height == 0 ? null
            : new(width, height, colours ?? "", 8, colours is null ? null : "/DCTDecode", file, turn);
    }

    /// <summary>A PDF of one page that shows the picture, so that poppler draws it in grey at the wanted size, upright.</summary>
    /// <param name="longest">The longer edge in pixels when drawn at 200 dots per inch.</param>
    public byte[] AsPdf(double longest)
    {
        var scale = longest / Math.Max(Width, Height) * 72 / 200;
        var (width, height) = (Width * scale, Height * scale);
        var pdf = new MemoryStream();
        var places = new List<long>();
        void Write(FormattableString text) => pdf.Write(Encoding.ASCII.GetBytes(FormattableString.Invariant(text)));
        void Object(FormattableString text)
        {
            places.Add(pdf.Position);
            Write($"{places.Count} 0 obj\n");
            Write(text);
        }

        Write($"%PDF-1.4\n");
        Object($"<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Object($"<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Object($"<< /Type /Page /Parent 2 0 R /Rotate {Turn} /MediaBox [0 0 {width:F4} {height:F4}] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>\nendobj\n");
        FormattableString draw = $"q {width:F4} 0 0 {height:F4} 0 0 cm /P Do Q";
        Object($"<< /Length {FormattableString.Invariant(draw).Length} >>\nstream\n{FormattableString.Invariant(draw)}\nendstream\nendobj\n");
        Object($"<< /Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace {Colours} /BitsPerComponent {Bits} /Filter {Filter} /Length {Data.Length} >>\nstream\n");
        pdf.Write(Data.Span);
        Write($"\nendstream\nendobj\n");
        var table = pdf.Position;
        Write($"xref\n0 6\n0000000000 65535 f \n");
        foreach (var place in places) Write($"{place:D10} 00000 n \n");
        Write($"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return pdf.ToArray();
    }
}
