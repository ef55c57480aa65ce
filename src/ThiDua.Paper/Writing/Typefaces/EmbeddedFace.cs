using System.Globalization;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ThiDua.Paper.Writing.Typefaces;

/// <summary>One face of a font as Word files carry it.</summary>
/// <param name="Key">By which it is obfuscated; of the same font always the same.</param>
/// <param name="Bytes">The font file, obfuscated.</param>
internal sealed record EmbeddedFace(FaceStyle Style, Guid Key, byte[] Bytes)
{
    private const int Obfuscated = 32;

    public static EmbeddedFace Of(FaceStyle style, byte[] font)
    {
        var key = new Guid(SHA256.HashData(font).AsSpan(0, 16));
        return new(style, key, Turned(font, key));
    }

    /// <summary>As <c>w:fontKey</c> writes it.</summary>
    public string KeyInBraces => Key.ToString("B").ToUpperInvariant();

    public FontRelationshipType Element(string relation) => Style switch
    {
        FaceStyle.Regular => new EmbedRegularFont { Id = relation, FontKey = KeyInBraces },
        FaceStyle.Bold => new EmbedBoldFont { Id = relation, FontKey = KeyInBraces },
        FaceStyle.Italic => new EmbedItalicFont { Id = relation, FontKey = KeyInBraces },
        _ => new EmbedBoldItalicFont { Id = relation, FontKey = KeyInBraces },
    };

    /// <summary>
    /// The first 32 bytes are combined (XOR) with the bytes of the key as it is written, the last one first; done twice it gives
    /// the font again (ECMA-376, phần 1, 17.8.1).
    /// </summary>
    public static byte[] Turned(byte[] font, Guid key)
    {
        var written = key.ToString("N");
        byte[] turned = [.. font];
        for (var i = 0; i < Obfuscated; i++)
            turned[i] ^= byte.Parse(written.AsSpan(30 - i % 16 * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return turned;
    }
}

/// <summary>The faces that papers are set in.</summary>
internal enum FaceStyle
{
    Regular,
    Bold,
    Italic,
    BoldItalic,
}
