namespace ThiDua.Law;

/// <summary>A text on one line: letters composed, no doubled spaces, none at its ends.</summary>
public static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
