using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>A full name (họ và tên) as it will stand on decisions and certificates.</summary>
public static class PersonName
{
    /// <summary>Letters.</summary>
    public const int Longest = 100;

    /// <summary>The name in NFC without superfluous spaces.</summary>
    /// <exception cref="RefusedException">It is empty, too long, lacks a family name or holds digits and signs.</exception>
    public static string Of(string? text)
    {
        var words = (text ?? "").Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = string.Join(' ', words);
        if (words.Length == 0) throw new RefusedException("Họ và tên còn trống. Đề nghị nhập họ và tên.");
        if (name.Length > Longest) throw new RefusedException($"Họ và tên dài quá {Longest} ký tự. Đề nghị kiểm tra lại.");
        if (words.Length < 2) throw new RefusedException($"“{name}” thiếu họ hoặc tên. Đề nghị nhập đủ họ và tên.");
        if (!name.All(c => char.IsLetter(c) || c is ' ' or '\'' or '-'))
        {
            throw new RefusedException($"Họ và tên “{name}” có chữ số hoặc ký hiệu. Đề nghị chỉ nhập chữ.");
        }

        return name;
    }
}
