using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>What a post is called (chức vụ, chức danh).</summary>
public static class PostTitle
{
    /// <summary>Letters.</summary>
    public const int Longest = 150;

    /// <exception cref="RefusedException">It is empty or too long.</exception>
    public static string Of(string? text)
    {
        var title = OneLine.Of(text ?? "");
        if (title.Length == 0) throw new RefusedException("Chức vụ còn trống. Đề nghị nhập chức vụ.");
        if (title.Length > Longest) throw new RefusedException($"Chức vụ dài quá {Longest} ký tự. Đề nghị rút gọn.");
        return title;
    }
}
