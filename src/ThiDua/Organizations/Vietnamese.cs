using System.Globalization;

namespace ThiDua.Organizations;

/// <summary>How names are ordered, and words and days are written here.</summary>
public static class Vietnamese
{
    /// <summary>Vietnamese alphabet: a ă â … d đ … o ô ơ; marks of tone after letters.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly CompareInfo Alphabet = Culture.CompareInfo;

    /// <summary>Orders names of people by given name (the last word), then family name, then what stands between.</summary>
    public static readonly IComparer<string> ByGivenName = Comparer<string>.Create(CompareNames);

    /// <summary>Orders words, titles and names of units by the alphabet.</summary>
    public static readonly IComparer<string> ByAlphabet =
        Comparer<string>.Create((one, other) => Alphabet.Compare(one, other, CompareOptions.IgnoreCase));

    /// <summary>With its first letter as at the beginning of a sentence.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    /// <summary>With its first letter as within a sentence.</summary>
    public static string Lowered(string text) => text.Length == 0 ? text : char.ToLower(text[0], Culture) + text[1..];

    /// <summary>31/12/2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>The last word of a full name: "An" of "Nguyễn Văn An".</summary>
    public static string GivenName(string fullName) => fullName[(fullName.TrimEnd().LastIndexOf(' ') + 1)..].TrimEnd();

    private static int CompareNames(string? one, string? other)
    {
        if (one is null || other is null) return Comparer<string>.Default.Compare(one, other);
        var given = Alphabet.Compare(GivenName(one), GivenName(other), CompareOptions.IgnoreCase);
        return given != 0 ? given : Alphabet.Compare(one, other, CompareOptions.IgnoreCase);
    }
}
