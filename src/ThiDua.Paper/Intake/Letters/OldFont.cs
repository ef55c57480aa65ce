using System.Buffers;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>What a font's name says about its letters: .VnTime and its kin are TCVN3, VNI-Times and its kin VNI.</summary>
internal readonly record struct OldFont(OldAlphabet Alphabet, bool Capitals)
{
    // A document may name an old font and hold Unicode letters: Word showed them in another font.
    private static readonly SearchValues<char> SureUnicode = SearchValues.Create("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");

    public static OldFont Of(string? font) => font switch
    {
        null => default,
        _ when font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => new(OldAlphabet.Tcvn3, font.EndsWith('H')),
        _ when font.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase) => new(OldAlphabet.Vni, false),
        _ => default,
    };

    public string ToUnicode(string letters) =>
        Alphabet == OldAlphabet.None || letters.AsSpan().ContainsAny(SureUnicode) ? letters
        : Alphabet == OldAlphabet.Tcvn3 ? Tcvn3.ToUnicode(letters)
        : Vni.ToUnicode(letters);
}

internal enum OldAlphabet
{
    None,
    Tcvn3,
    Vni,
}
