using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>
/// Whether a unit is meant by the head of a plan. Case and the place of the tone mark (Hoà, Hòa) do not matter, the tone
/// itself does: Tân Hòa and Tân Hóa are two communes.
/// </summary>
internal static class UnitNameIn
{
    private static readonly string[] Kinds = ["xã", "phường", "thị trấn", "đặc khu"];
    private static readonly string[] Above = ["huyện", "quận", "thị", "thành", "tp", "tỉnh"];

    /// <summary>"ỦY BAN NHÂN DÂN XÃ TÂN HÒA" names Xã Tân Hòa; a longer name that only begins so does not.</summary>
    public static bool Issuer(string text, string unit)
    {
        var (words, name) = (Words(text), Words(unit));
        return Enumerable.Range(0, Math.Max(0, words.Count - name.Count + 1)).Any(at =>
            words.Skip(at).Take(name.Count).SequenceEqual(name) && EndsAt(words, at + name.Count));
    }

    /// <summary>The place before the date is the unit's name, mostly without its kind: "Tân Hòa".</summary>
    public static bool Place(string text, string unit) => WithoutKind(Words(text)).SequenceEqual(WithoutKind(Words(unit)));

    private static bool EndsAt(IReadOnlyList<string> words, int at) => at == words.Count || KnownWords(Above).Contains(words[at]);

    private static IEnumerable<string> WithoutKind(IReadOnlyList<string> words)
    {
        var kind = Kinds.Select(Words).FirstOrDefault(k => words.Take(k.Count).SequenceEqual(k));
        return words.Skip(kind?.Count ?? 0);
    }

    private static IEnumerable<string> KnownWords(IEnumerable<string> words) => words.SelectMany(Words);

    private static IReadOnlyList<string> Words(string text) =>
        [.. new string([.. text.Normalize().Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Spelling.ToneLast)];
}
