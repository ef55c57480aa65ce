using System.Text;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>
/// TCVN 5712 (TCVN3, the "ABC" fonts): one byte per letter, seen as Western European letters where no such font is
/// at hand ("Céng hoµ x· héi chñ nghÜa ViÖt Nam"). Capitals with marks come from fonts of capitals, named with an H.
/// </summary>
internal static class Tcvn3
{
    // From 0xA1 on; a space where the table is empty. 0xAD is ư and, to everyone else, the soft hyphen.
    private const string From = "ĂÂÊÔƠƯĐăâêôơưđ";
    private const int FromCode = 0xA1;

    private const string FromGrave =
        "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";
    private const int FromGraveCode = 0xB5;

    public static string ToUnicode(string text)
    {
        var softHyphens = text.Contains('\u00AD', StringComparison.Ordinal);
        var unicode = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            unicode.Append(!softHyphens && IsLostLetter(text, i) ? 'ư' : ToUnicode(text[i]));
        }

        return unicode.ToString();
    }

    public static char ToUnicode(char letter)
    {
        // Fonts that call themselves symbol fonts put their letters here.
        if (letter is >= '\uF020' and <= '\uF0FF') letter = (char)(letter - 0xF000);
        if (letter >= FromCode && letter < FromCode + From.Length) return From[letter - FromCode];

        var place = letter - FromGraveCode;
        return place >= 0 && place < FromGrave.Length && FromGrave[place] != ' ' ? FromGrave[place] : letter;
    }

    /// <summary>
    /// PDF writers turn 0xAD, the letter ư, into a hyphen: "n-íc" was "nước". It stands after a consonant or at the
    /// head of a word, before what may follow ư in a syllable.
    /// </summary>
    private static bool IsLostLetter(string text, int i)
    {
        if (text[i] != '-') return false;
        var before = i > 0 ? text[i - 1] : ' ';
        var after = i + 1 < text.Length ? text[i + 1] : ' ';
        if (before == ' ') return "acimntu¬êëìíî".Contains(after, StringComparison.Ordinal);
        return "bcdghklmnprstvx®".Contains(before, StringComparison.Ordinal)
            && (!char.IsLetterOrDigit(after) || "acimntu¬êëìíî".Contains(after, StringComparison.Ordinal));
    }
}
