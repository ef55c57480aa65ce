using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>A movement as it stands in a sentence of a paper.</summary>
public static class MovementInText
{
    private const string Movement = "phong trào thi đua";

    /// <summary>"phong trào thi đua đẩy mạnh cải cách hành chính năm 2026": from those words of its title on.</summary>
    public static string Of(MovementTerms terms)
    {
        var title = terms.Title.Normalize().Trim().TrimEnd('.');
        var at = title.IndexOf(Movement, StringComparison.CurrentCultureIgnoreCase);
        return at < 0 ? $"{Movement} “{title}”" : Movement + title[(at + Movement.Length)..];
    }
}
