namespace ThiDua.Movements;

/// <summary>A movement as it stands in a sentence of a paper, whatever verb its title begins with.</summary>
public static class MovementInText
{
    private const string Called = "phong trào thi đua";

    // What titles begin with where they do not name the movement at once; the longer before the shorter.
    private static readonly string[] Names = [Called, "phong trào"];
    private static readonly string[] Verbs = ["tổ chức phát động thi đua ", "phát động thi đua ", "thi đua "];

    public static string Of(MovementTerms terms) => Of(terms.Title);

    /// <summary>"phong trào thi đua đẩy mạnh cải cách hành chính năm 2026": from those words of the title on.</summary>
    public static string Of(string title)
    {
        var text = title.Normalize().Trim().TrimEnd('.');
        foreach (var name in Names)
        {
            if (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is var at and >= 0) return name + text[(at + name.Length)..];
        }

        var verb = Verbs.FirstOrDefault(one => text.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        return verb is null ? $"{Called} “{text}”" : $"{Called} {text[verb.Length..]}";
    }
}
